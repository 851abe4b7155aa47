"""Headlines put into the prose that the language model was taught, word for word.

A headline tells the past in the present, sets names side by side with a comma and drops what prose says. The model
takes its verbs for nouns ("Norway summons envoy", "Armenia, Azerbaijan trade blame"). Here a headline's verb is given
in the past and the comma between its subjects as "and"; the parse of that is the parse of the headline, since no word
is added or left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.repair_words import repair_words
from tocsin.ontology.verb_forms import past_of, present_lemmas
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.headline_marks import Plain, marks, unspoken_verb
from tocsin.reading.parsing.labels import FINITE, PRESENT

_LONGEST = 24
_FEWEST = 3
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_PLURAL = frozenset({"NNS", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS", "JJ", "NNS", "NN"})
_COLLECTIVE = frozenset({"police", "people", "troops", "forces", "rebels", "workers", "lawmakers", "taliban"})
_NAMELESS = frozenset({"VBN", "VBD", "RB", "UH", "FW", "VBG"})
"""What the model takes a name for that it does not know, where it opens the line."""
_PARTING = frozenset({",", ";", "as", "after", "while", "when", "before", "amid", "if", "but"})
_TALKS = frozenset({"talks", "elections", "polls"})
_DEEDS = _TALKS | frozenset(
    "strikes attacks raids clashes protests riots bombs rockets missiles shells drones airstrikes shellings blasts "
    "sanctions rallies troops forces bombings marches".split()
)
"""Plurals that head a headline's subject more often than they are its verb."""
_CLOSED = frozenset({"of", "from", "that", "who", "which"})
_ENDS = (".", "?", "!", '"', "”", "…", ":")


def is_line(text: str) -> bool:
    """Tell whether a text is one short line without a full stop, as headlines are."""
    bare = text.strip()
    return bool(bare) and "\n" not in bare and not bare.endswith(_ENDS) and bare.count(" ") < _LONGEST


def in_prose(words: Sequence[str], tags: Sequence[str]) -> dict[int, Plain]:
    """Give the words of a headline that prose would have otherwise, by index; none where it is no headline.

    Args:
        words: the tokens of the line.
        tags: their tags as the model gave them (Penn Treebank).
    """
    if not _FEWEST <= len(words) <= 2 * _LONGEST:
        return {}
    said, told = marks(words, tags), (0, len(words))
    if said:
        # What stands behind "Oman:" and before "- army" is a headline of its own.
        told = next((k + 1 for k in said if words[k] == ":"), 0), next((k for k in said if words[k] != ":"), len(words))
    inner = _clause(words[slice(*told)], tags[slice(*told)])
    return said | {index + told[0]: plain for index, plain in inner.items()}


def _clause(words: Sequence[str], tags: Sequence[str]) -> dict[int, Plain]:
    found = _people(words, tags)
    tags = ["NNS" if k in found else tag for k, tag in enumerate(tags)]
    finite = [
        k for k, tag in enumerate(tags) if tag in FINITE and words[k].islower() and not _ends_phrase(words, tags, k)
    ]
    first = _first_verb(words, tags, finite)
    if first is not None:
        if tags[first] not in ("VBD", "MD"):
            found |= _past(words, first)
        for index in range(first + 2, len(words)):
            if words[index - 1] in (",", ";", "and") and _may_be_verb(words, tags, index) and tags[index] != "VBD":
                found |= _past(words, index) if words[first].endswith("s") == words[index].endswith("s") else {}
        for index in finite:
            parted = any(words[k] in _PARTING for k in range(first + 1, index))
            if index > first and parted and tags[index] in PRESENT and first in found:
                found |= _past(words, index)
    behind = first if first is not None else next((k for k, tag in enumerate(tags) if tag == "TO"), None)
    comma = _joining_comma(words, tags, behind)
    if behind is None or (first is not None and _only_says(words, first)):
        found |= unspoken_verb(words[:first], tags[:first])
    return found | ({comma: Plain("and")} if comma is not None else {})


def _people(words: Sequence[str], tags: Sequence[str]) -> dict[int, Plain]:
    """Give people that the model took for a verb as prose has them: "Boko Haram militants free girls"."""
    return {
        k: Plain("men", words[k].removesuffix("s"), is_verb=False)
        for k, tag in enumerate(tags)
        if tag in FINITE and k and _are_people(words, k)
    }


def _are_people(words: Sequence[str], index: int) -> bool:
    """Tell whether a word names people, and not what somebody does: "rebels to free", but "rebels against"."""
    behind = words[index + 1] if index + 1 < len(words) else ""
    return words[index] in repair_words().people and behind not in repair_words().done_against


def _ends_phrase(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Tell whether a bare verb is the noun in which a line ends: "fire tear gas at Nairobi crowd"."""
    return index == len(words) - 1 and index > 1 and tags[index] != "VBZ" and tags[index - 2] == "IN"


def _only_says(words: Sequence[str], verb: int) -> bool:
    """Tell whether a headline's verb is that of an afterthought: "leader on hunger strike, lawyers say"."""
    return "," in words[:verb] and any(lemma in verb_classes().reporting for lemma in present_lemmas(words[verb]))


def _first_verb(words: Sequence[str], tags: Sequence[str], finite: Sequence[int]) -> int | None:
    """Choose between the first verb that the model saw and one that it may have taken for a noun before it."""
    hidden = _hidden_verb(words, tags)
    if not finite or hidden is None:
        return finite[0] if finite else hidden
    # "Oman fires shells near border, Qatar says", "Peru, Chile trade blame as blockade enters third day".
    parted = any(words[k] in _PARTING for k in range(hidden + 1, finite[0]))
    return hidden if parted or (hidden == 1 and finite[0] == hidden + 1) else finite[0]


def _hidden_verb(words: Sequence[str], tags: Sequence[str]) -> int | None:
    """Find the verb that the model took for a noun: the first word that may be one and fits its subject."""
    fitting = [k for k in range(1, len(words) - 1) if _may_be_verb(words, tags, k) and _agrees(words, tags, k)]
    # "Drone strikes kill twelve", "Oman talks stall", but "EU slaps travel bans", "Coast guard fires water cannon".
    if len(fitting) > 1 and fitting[0] == fitting[1] - 1 and not words[fitting[1]].endswith("s"):
        deed = words[fitting[0]] in (_DEEDS if fitting[0] > 1 else _TALKS)
        return fitting[1] if deed else fitting[0]
    return fitting[0] if fitting else None


def _may_be_verb(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    word = words[index]
    return (
        word.isalpha()
        and word.islower()
        and (tags[index] in ("NN", "NNS", "VB", "VBZ", "VBP", "NNP") or word in repair_words().hidden_verbs)
        and not _are_people(words, index)
        and any(lemma in _verbs() for lemma in present_lemmas(word))
        and (index + 1 == len(words) or words[index + 1] not in _CLOSED)
    )


def _agrees(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    before = index - 1
    if tags[before] not in _NOMINAL:
        named = before == 0 and tags[before] in _NAMELESS and words[before][:1].isupper()
        return named and words[index].endswith("s")  # "Blinken lands": the model knows no such name
    if words[index].endswith("s") and not words[index].endswith("ss"):
        return True
    if words[before].lower() in _COLLECTIVE or "," in words[:index]:
        return True
    return tags[before] in _PLURAL or (words[before][:1].isupper() and "and" in words[:before])


def _past(words: Sequence[str], index: int) -> dict[int, Plain]:
    lemma = next((lemma for lemma in reversed(present_lemmas(words[index])) if lemma in _verbs()), None)
    return {index: Plain(past_of(lemma), lemma)} if lemma is not None else {}


def _joining_comma(words: Sequence[str], tags: Sequence[str], verb: int | None) -> int | None:
    """Find the comma between a headline's two subjects: only names stand around it, up to the verb."""
    if verb is None:
        return None
    commas = [k for k in range(verb) if words[k] == ","]
    around = [k for k in range(verb) if k not in commas]
    several = not words[verb].endswith("s") and tags[verb] != "TO"  # "Omani sultan, Qatari emir hold talks"
    named = all(tags[k] in _NAMES or words[k] == "'s" or k == 0 == commas[0] - 1 for k in around if commas) and all(
        words[k][:1].isupper() or k == verb - 1 or several for k in around
    )
    return commas[0] if len(commas) == 1 and 0 < commas[0] < verb - 1 and named else None


@cache
def _verbs() -> frozenset[str]:
    lexicon = load_lexicon()
    classes = verb_classes()
    return (
        frozenset(lemma for kind, lemma in lexicon.by_trigger if kind == "verb") | classes.reporting | classes.support
    )
