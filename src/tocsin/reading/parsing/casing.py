"""Lines in capitals, and titles With Every Word Capital, brought to the case that the language model was taught.

Names that the gazetteer of actors knows keep their capital, abbreviations theirs; of a title only words that fire
frames are lowered, since any other may be a name. The length of every line stays what it is, so that offsets stay true.
"""

from __future__ import annotations

import re
from functools import cache

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.toponyms import toponyms
from tocsin.ontology.verbs import verb_lemmas

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?(?:['’][^\W\d_]+)?")
_FEWEST_WORDS = 3
_LONGEST_NAME = 4
_SHORT = 3
_LONGEST_TITLE = 150
_WHERE = frozenset({"IN", "FROM", "NEAR", "AT", "OFF", "OUTSIDE", "INTO", "AROUND"})
_TOWN = 50_000
"""Inhabitants of a place that a headline names without a country."""
_MARKS = frozenset({"U.S.", "U.N.", "U.K.", "E.U.", "US", "UN", "UK", "EU"})


def recased(text: str) -> str:
    """Lower the lines of a text that stand wholly in capitals; other lines and all lengths stay as they are."""
    return "\n".join(
        _line(line) if _shouts(line) else _title(line) if _is_title(line) else line for line in text.split("\n")
    )


def _shouts(line: str) -> bool:
    if line.upper() != line or line.lower() == line:
        return False
    return sum(len(word) > 1 for word in _WORD.findall(line)) >= _FEWEST_WORDS


def _line(line: str) -> str:
    words = [(match.start(), match.end()) for match in _WORD.finditer(line)]
    found, done, at = [], 0, 0
    while at < len(words):
        size, name = _name(line, words[at:])
        start, end = words[at][0], words[at + size - 1][1]
        found += [line[done:start], name or (line[start:end].capitalize() if at == 0 else line[start:end].lower())]
        done, at = end, at + size
    cased = "".join(found) + line[done:]
    # A few letters grow when their case is changed; such a line stays as it is.
    return cased if len(cased) == len(line) else line


def _name(line: str, words: list[tuple[int, int]]) -> tuple[int, str | None]:
    """Give how many words the longest known name takes here, and the name in its usual case."""
    for size in range(min(_LONGEST_NAME, len(words)), 0, -1):
        shouted = line[words[0][0] : words[size - 1][1]]
        bare = shouted.removesuffix("'S").removesuffix("’S")
        if bare in _MARKS or bare in gazetteer().exact:
            return size, bare + shouted[len(bare) :].lower()
        titled = re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), bare)
        placed = size == 1 and _is_place(titled, line[: words[0][0]])
        if gazetteer().find(titled) or gazetteer().terms_of(titled) or placed:
            return size, titled + shouted[len(bare) :].lower()
    return 1, None


def _is_place(word: str, before: str) -> bool:
    """Tell whether a word behind "in" or "from" names a town of some size, and is no word of the language's own."""
    led = before.split()[-1:]
    if not led or led[0] not in _WHERE or word.endswith("ing") or word.lower() in _predicates():
        return False
    return any(one.population >= _TOWN for one in toponyms(word))


def _is_title(line: str) -> bool:
    """Tell whether all longer words of a line begin with a capital, and it is no list of names."""
    words = [word for word in _WORD.findall(line) if len(word) > _SHORT]
    return len(words) >= _FEWEST_WORDS and len(line) <= _LONGEST_TITLE and all(word[0].isupper() for word in words)


def _title(line: str) -> str:
    predicates = _predicates()

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        known = match.start() == 0 or word.lower() not in predicates or gazetteer().find(word) is not None
        return word if known or word.isupper() else word.lower()

    return _WORD.sub(lowered, line)


@cache
def _predicates() -> frozenset[str]:
    """Forms of the words that fire frames and fill their slots: verbs in all forms, nouns in both numbers."""
    lexicon = load_lexicon()
    nouns = {lemma for kind, lemma in lexicon.by_trigger if kind == "noun"}.union(*lexicon.classes.values())
    found = {form for noun in nouns if noun.isalpha() for form in (noun, noun + "s", noun + "es")}
    for kind, lemma in lexicon.by_trigger:
        if kind == "verb" and lemma.isalpha():
            stem = lemma[:-1] if lemma.endswith("e") else lemma
            found |= {lemma, lemma + "s", stem + "ed", stem + "ing", lemma + "es"}
            if lemma.endswith("y"):
                found |= {lemma[:-1] + "ies", lemma[:-1] + "ied"}
            if re.fullmatch(r".*[^aeiou][aeiou][^aeiouwxy]", lemma):
                found |= {lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}
    return frozenset(found | set(verb_lemmas()))
