"""Names of places in a text: which words are one, by the gazetteer, the model's labels and the words around.

Every run of capitalised words that the gazetteer knows is weighed: what the model calls it, what stands before and
behind it, how large a place bears the name, and whether the same words are surely a place, or surely a person,
elsewhere in the text. What weighs nothing or less is no place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.nominals import given_names
from tocsin.ontology.place_words import place_words
from tocsin.ontology.toponyms import Toponym, is_wire_name, key_of, toponyms
from tocsin.reading.clauses.locative import is_taken
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.matches import PLACE_LABELS, Matcher, Name

_UNKNOWN = 3.5
"""Weight that a name needs which no gazetteer knows."""
_SURE = 2.0
"""Weight from which a name elsewhere in the text speaks for the same name here."""
_ONE_CITY = 0.4
"""What it adds that a name means one large city wherever it is said."""
_COUPLED = 1.5
"""What it adds that "and" couples the name with a sure one."""
_RIVER = 1.0
"""What an article adds to the name of a river, a range, a sea."""
_TAKEN = 1.6
"""What it adds that the name is of what was captured, besieged, shelled."""
_ELSEWHERE = 0.05
"""Share of people who live in other places of the name, up to which it means one city."""
_NEAR = 1.0
"""Degrees up to which a district or a province is the city's own."""
_PERSON = 2.0
_NAMESAKE = 5.0
"""What it takes off a name that it is the surname of somebody in the text, and off that of a small place."""
_SMALL = 1.0
_PLACED = 3.0
"""What the words around must add for such a name to be surely a small place: "in Akin, S.C."; "interest in Akin"."""
_DASHES = frozenset({"-", "–", "—", "--"})
_SEATED = frozenset({"D", "R", "Lab", "Con", "Lib"})
"""Letters of parties, behind which the place stands that elected somebody: "D-Harlan"."""
_TOWNS = frozenset({"city", "capital", "admin1", "admin2", "country"})


def place_names(parse: Parse) -> list[Name]:
    """Find the names of places, in order, none over another."""
    return list(_Scales(parse, Matcher(parse)).names())


@dataclass(frozen=True)
class _Scales:
    parse: Parse
    match: Matcher

    def names(self) -> Iterator[Name]:
        """Weigh all matches, then let sure ones speak for the others."""
        weighed = [replace(name, weight=self.weight(name)) for name in self.match.matches()]
        people = self._surnames()
        sure = {
            name.key
            for name in weighed
            if name.weight >= _SURE
            and name.candidates
            and (name.key not in people or not self._is_small(name) or self._by_context(name) >= _PLACED)
        }
        for before, name, after in zip([None, *weighed], weighed, [*weighed[1:], None], strict=False):
            if name.candidates and (self._is_beside(before, name) or self._is_beside(after, name)):
                name = replace(name, weight=name.weight + _COUPLED)
            weight = name.weight + 2.5 * (name.key in sure)
            if name.key in people and name.key not in sure:
                weight -= _NAMESAKE if self._is_small(name) else _PERSON
            if weight > (_UNKNOWN if name.kind == "unknown" else 0.0):
                yield replace(name, weight=weight)

    def _is_beside(self, sure: Name | None, name: Name) -> bool:
        """Whether a name is coupled with a sure one: "Gori and Zugdidi"; office holders stand beside capitals too."""
        if sure is None or sure.weight < _SURE or not sure.candidates or name.key in gazetteer().offices.surnames:
            return False
        first, last = sorted((sure, name), key=lambda one: one.first)
        between = self.parse.lower[first.last : last.first]
        return between in (("and",), ("or",), (",", "and"))

    def _is_small(self, name: Name) -> bool:
        """Whether hardly anybody means the place who says its name alone."""
        return bool(name.candidates) and self._by_size(name) < _SMALL

    def _surnames(self) -> set[str]:
        """Last names of persons whose full name the text gives."""
        return {
            key_of(self.parse.words[last - 1 - (self.parse.lower[last - 1] in ("'s", "’s", "jr.", "sr."))])
            for first, last, label in self.parse.entities
            if label == "PERSON" and last - first > 1
        }

    def weight(self, name: Name) -> float:
        """Weigh what speaks for a name's being a place."""
        if name.kind == "street":
            return 1.5
        return self._by_label(name) + self._by_context(name) + self._by_size(name)

    def _by_label(self, name: Name) -> float:
        entity = self.match.labels.get(name.first)
        if entity is None:
            return -0.8
        first, last, label = entity
        while first < last and self.parse.lower[first] in ("the",):
            first += 1
        while last > first and self.parse.words[last - 1] in ("'s", "’s", "."):
            last -= 1
        whole, leads = (first, last) == (name.first, name.last), first == name.first
        if label in PLACE_LABELS:
            return 3.0 if whole else 1.5 if leads else 0.5
        followed = self.parse.lower[name.last] if name.last < last else ""
        joined = {self.parse.lower[name.first - 1] if name.first > first else "", followed}
        if label == "ORG" and len(name.candidates) and "and" in joined and joined <= {"and", ""}:
            return -0.8  # two names, of which the model made one: "Minsk and Gomel"
        if label == "ORG" or name.kind == "division":
            body = leads and followed in place_words().bodies
            return 1.5 if body else -0.8 if whole else -1.5 if leads else -2.5
        if any(one.kind == "country" for one in name.candidates):
            return -1.0
        if label == "PERSON":
            return -1.2 if whole else -4.0
        return -1.0 if whole else -3.0

    def _by_context(self, name: Name) -> float:
        parse, words = self.parse, place_words()
        before = parse.lower[name.first - 1] if name.first else ""
        if before == "the" and name.first > 1:
            before = parse.lower[name.first - 2]
        behind = parse.lower[name.last] if name.last < len(parse) else ""
        weight = 2.0 if before in words.placing else 1.3 if before in words.leading else 0.0
        if before in ("of", "called", "named", "and", "in"):
            weight += 2.0 * (set(parse.lower[max(name.first - 3, 0) : name.first - 1]) & words.sorts != frozenset())
        weight -= 3.0 * (before.rstrip(".") in words.titles)
        weight += _TAKEN * is_taken(parse, name.head)
        if name.first and parse.lower[name.first - 1] == "the":
            weight += _RIVER * any(one.kind not in _TOWNS for one in name.candidates[:1])
        weight += 1.5 * (behind in words.followers) - 1.5 * (behind in words.persons)
        weight -= 5.0 * (behind in words.others)
        weight += self._by_comma(name)
        nested = (
            self.match.labels.get(name.first) == self.match.labels.get(name.last) and name.first in self.match.labels
        )
        if name.last < len(parse) and parse.pos[name.last] == "PROPN" and not nested and behind not in words.bodies:
            weight -= 1.0 * self.match.capitalised[name.last]
        if name.first and parse.pos[name.first - 1] == "PROPN" and self.match.capitalised[name.first - 1]:
            weight -= 1.5 * (before.rstrip(".") not in words.compass)
        return weight

    def _by_comma(self, name: Name) -> float:
        """A place is named with what holds it: "Akron, Ohio"."""
        parse = self.parse
        if name.last + 1 < len(parse) and parse.words[name.last] == "," and self._is_division(name.last + 1):
            return 3.0
        mark = parse.words[name.last] if name.last < len(parse) else ""
        opens = mark in _DASHES or (mark == ":" and name.first == parse.sentences[parse.sentence_of[name.first]][0])
        if opens and self.match.words(name.first, name.last).isupper():
            return 2.5
        if name.first > 1 and parse.words[name.first - 1] in _DASHES and parse.words[name.first - 2] in _SEATED:
            return 3.0
        behind_comma = name.first > 1 and parse.words[name.first - 1] == "," and self.match.capitalised[name.first - 2]
        return 1.0 if behind_comma and any(one.kind in ("admin1", "country") for one in name.candidates) else 0.0

    def _is_division(self, first: int) -> bool:
        for last in range(min(first + 3, len(self.parse)), first, -1):
            text = self.match.words(first, last)
            if not text[:1].isupper():
                return False
            if self.match.short(first, last) is not None:
                return True
            if any(one.kind in ("admin1", "country") for one in toponyms(text)):
                return True
        return False

    def _by_size(self, name: Name) -> float:
        if not name.candidates:
            return -1.0
        plain = [one for one in name.candidates if key_of(one.name) == name.key] or None
        kinds = {one.kind for one in name.candidates}
        if name.kind == "division" or "country" in kinds:
            return 2.0
        if "admin1" in kinds:
            return 1.5
        if kinds - {"city", "capital", "admin2"}:
            return 1.0
        if any(is_wire_name(one) for one in name.candidates):
            return 1.0 + _ONE_CITY
        people = max((one.population for one in plain or () if one.kind != "admin2"), default=0)
        by_people = 1.0 if people > 100_000 else 0.0 if people > 10_000 else -0.5
        return max(by_people, 1.0 + _ONE_CITY if self._names_one_city(name) else by_people)

    def _names_one_city(self, name: Name) -> bool:
        """Tell whether a name stands for one large city wherever it is said, and for no office holder."""
        if name.key in gazetteer().offices.surnames or name.key in given_names():
            return False
        largest = max(name.candidates, key=lambda one: (one.population, one.id))
        elsewhere = sum(one.population for one in name.candidates if not _is_near(one, largest))
        return largest.population > 100_000 and elsewhere < _ELSEWHERE * largest.population


def _is_near(one: Toponym, other: Toponym) -> bool:
    return max(abs(one.latitude - other.latitude), abs(one.longitude - other.longitude)) < _NEAR
