"""What happens only in a work, in memory or in a life that is over: "the film tells how", "who has died aged 97"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.past import past
from tocsin.reading.parsing.labels import NOUNS, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse

_MAX_CLIMB = 10
_OLD = 60
"""The age from which on a death is told for the life before it and not for what brought it about."""
_AGE_WORDS = 3
_OPENING = 4
_PARTS = frozenset({"act", "scene", "chapter", "episode", "instalment", "installment", "reel"})
_WHICH_PART = frozenset({"first", "second", "third", "fourth", "fifth", "last", "final", "opening", "closing", "next"})
_BEFORE_WHICH = 7
"""Tokens between a work and the clause that plays in it."""


class Tales:
    """Tells which predicates of a parse stand inside a work, a commemoration or an obituary."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._apart: dict[int, bool] = {}

    def holds(self, token: int) -> bool:
        """Tell whether what a predicate tells is told by a work, plays in one, or is part of a life that is over."""
        return self._is_told(token) or self._is_remembered(token) or self._is_apart(token)

    def _is_told(self, token: int) -> bool:
        """Tell whether a work or its author tells it, or it plays in one."""
        parse, known = self._parse, past()
        for at in self._upwards(token):
            if parse.pos[at] in VERBAL:
                if at != token and parse.lemmas[at] in known.telling and self._has_teller(at):
                    return True
            elif parse.lower[at] in ("about", "on") and not known.holders.isdisjoint(self._told_about(at)):
                return True
            if parse.deps[at] == "relcl" and self._opens_in_which(at):
                return True
        return False

    def _told_about(self, link: int) -> Iterator[str]:
        """Yield what may be about something: "a film about", "the film is about"."""
        parse, above = self._parse, self._parse.heads[link]
        yield from (parse.lemmas[above], parse.lemmas[link - 1])
        if parse.lemmas[above] == "be":
            yield from (parse.lemmas[k] for k in parse.children[above] if parse.deps[k] in SUBJECTS)

    def _opens_in_which(self, verb: int) -> bool:
        """Tell whether a relative clause plays in a work: "a comedy by a Dane in which robbers fall asleep"."""
        parse = self._parse
        left = parse.edges[verb][0]
        if parse.lower[left : left + 2] != ("in", "which") and parse.lower[left] != "where":
            return False
        before = range(max(parse.sentences[parse.sentence_of[verb]][0], left - _BEFORE_WHICH), left)
        return any(parse.lemmas[k] in past().holders for k in before)

    def _upwards(self, token: int) -> Iterator[int]:
        at = token
        for _ in range(_MAX_CLIMB):
            yield at
            if self._parse.heads[at] == at:
                return
            at = self._parse.heads[at]

    def _has_teller(self, verb: int) -> bool:
        """Tell whether a work is what a verb's subject is: "the play imagines", "scholars have long debated"."""
        parse = self._parse
        subjects = [k for k in parse.children[verb] if parse.deps[k] in SUBJECTS]
        return any(parse.lemmas[k] in past().works for k in subjects)

    def _is_remembered(self, token: int) -> bool:
        """Tell whether a deed is what an anniversary or a monument is of: "the anniversary of the coup"."""
        parse, link = self._parse, self._parse.heads[token]
        if parse.pos[token] not in NOUNS or parse.deps[token] != "pobj" or parse.lower[link] not in ("of", "to"):
            return False
        return parse.lemmas[parse.heads[link]] in past().remembrance

    def _is_apart(self, token: int) -> bool:
        """Tell whether a whole sentence tells of a work or of a life that is over."""
        sentence = self._parse.sentence_of[token]
        if sentence not in self._apart:
            first, last = self._parse.sentences[sentence]
            self._apart[sentence] = self._plays_in_a_work(first, last) or self._tells_a_life(first, last)
        return self._apart[sentence]

    def _plays_in_a_work(self, first: int, last: int) -> bool:
        """Tell whether a sentence opens with the work that it plays in: "In the thriller, …"."""
        parse = self._parse
        opening = range(first + 1, min(first + 1 + _OPENING, last - 1))
        if parse.lower[first] != "in":
            return any(parse.lemmas[k] in past().holders and self._tells(k + 1) for k in opening)
        if self._opens_in_part(first, last):
            return True
        return any(parse.lemmas[k] in past().holders and parse.lower[k + 1 : k + 2] != ("of",) for k in opening)

    def _opens_in_part(self, first: int, last: int) -> bool:
        """Tell whether a sentence opens with a part of a play: "In the last act the rebels free …"."""
        parse = self._parse
        at = next((k for k in range(first + 1, min(first + 1 + _OPENING, last)) if parse.lemmas[k] in _PARTS), None)
        return at is not None and parse.lower[at - 1] in _WHICH_PART and parse.lower[at + 1 : at + 2] != ("of",)

    def _tells(self, at: int) -> bool:
        """Tell whether a word tells a story, be it taken for a noun: "the novel imagines"."""
        return not past().telling.isdisjoint({self._parse.lemmas[at], self._parse.lower[at].removesuffix("s")})

    def _tells_a_life(self, first: int, last: int) -> bool:
        parse = self._parse
        lemmas = parse.lemmas[first:last]
        if "obituary" in lemmas:
            return True
        if "die" not in lemmas:
            return self._ends_with_age(first, last)
        return any(self._is_old_age(k, first) for k in range(first, last))

    def _ends_with_age(self, first: int, last: int) -> bool:
        """Tell whether a sentence closes with the age of whom it remembers: "…, was 93."."""
        parse = self._parse
        at = last - 1 if parse.pos[last - 1] != "PUNCT" else last - 2
        if at - first < _AGE_WORDS or not parse.words[at].isdigit() or parse.lower[at - 1] != "was":
            return False
        return _OLD <= int(parse.words[at]) <= 2 * _OLD

    def _is_old_age(self, at: int, first: int) -> bool:
        """Tell whether a number is a high age: "aged 97", "at the age of 88", "at 91"."""
        word = self._parse.words[at]
        if not word.isdigit() or not _OLD <= int(word) <= 2 * _OLD:
            return False
        before = self._parse.lower[max(first, at - _AGE_WORDS) : at]
        return "aged" in before or "age" in before or before[-1:] == ("at",)
