"""What a headline's marks and missing verbs stand for: "Oman: border stays shut", "… - army", "FM in Doha for talks".

Each is given as the word that prose would have in the same place, so that no word is added or left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.ontology.repair_words import repair_words

_MOST_BEFORE_COLON = 3
_MOST_BEHIND_DASH = 5
_NAME = frozenset({"NNP", "NNPS", "NN", "JJ"})
_ERRANDS = frozenset({"talks", "visit", "summit", "meeting", "negotiations", "consultations"})
_STRIKES = frozenset({"strike", "hungerstrike"})


@dataclass(frozen=True)
class Plain:
    """A word of a headline as prose has it, with the lemma of a verb, or of people taken for one."""

    word: str
    lemma: str = ""
    is_verb: bool = True


def marks(words: Sequence[str], tags: Sequence[str]) -> dict[int, Plain]:
    """Give the colon behind a speaker as "said", and the dash before one as a comma, by index."""
    found: dict[int, Plain] = {}
    colon = next((k for k, word in enumerate(words[: _MOST_BEFORE_COLON + 1]) if word == ":"), None)
    if colon and all(_may_speak(words[k], tags[k]) for k in range(colon)) and len(words) > colon + _MOST_BEFORE_COLON:
        found[colon] = Plain("said", "say")
    dash = next((k for k in range(len(words) - 1, 0, -1) if words[k] in ("-", "–", "--", "—")), None)
    if dash is not None and dash > _MOST_BEFORE_COLON and 0 < len(words) - dash - 1 <= _MOST_BEHIND_DASH:
        behind = range(dash + 1, len(words))
        if words[-1].lower() in repair_words().speakers and all(tags[k] in _NAME | {"NNS"} for k in behind):
            found[dash] = Plain(",")
    return found


def _may_speak(word: str, tag: str) -> bool:
    return tag in _NAME and word[:1].isupper() and word.lower() not in repair_words().no_speakers


def unspoken_verb(words: Sequence[str], tags: Sequence[str]) -> dict[int, Plain]:
    """Give the preposition of a headline without a verb as the verb that it stands for.

    "FM in Doha for talks" tells of a visit, "leader on hunger strike" of a strike begun.
    """
    for index in range(1, len(words) - 1):
        rest = {word.lower() for word in words[index + 1 :]}
        if words[index] == "in" and tags[index + 1] in ("NNP", "NNPS") and "for" in rest and rest & _ERRANDS:
            return {index: Plain("visited", "visit")}
        if words[index] == "on" and not _STRIKES.isdisjoint(word.lower() for word in words[index + 1 : index + 3]):
            return {index: Plain("began", "begin")}
    return {}
