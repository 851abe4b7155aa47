"""Who held which office from day to day, by person, by surname and by whose office it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from tocsin.ontology.countries import country_by_code
from tocsin.ontology.names import first_part, folded, sound_key
from tocsin.ontology.office_titles import office_titles

_REMEMBERED = 15
"""Years for which a bare surname still brings to mind who led a country."""

_FIRST = re.compile(
    r"(?:president$|president of (?!the senate|the chamber|the national assembly)|prime minister|premier$|chancellor$|"
    r"federal chancellor|supreme leader|head of state|head of government|secretary.general|chairman of the presidency|"
    r"general secretary|king$|queen$|emir$|crown prince$|pope$|leader$|chief executive$)",
    re.I,
)
_SURNAME_FIRST = frozenset({"CHN", "PRK", "KOR", "TWN", "VNM", "SGP", "KHM"})
_EMINENT = re.compile(
    r"minister (?:of|for) (?:foreign|external|(?:national )?defen)|foreign secretary|secretary of (?:state|defen)|"
    r"high representative|director general|managing director|prosecutor|leader|commander|crown prince|chief of staff",
    re.I,
)
"""Titles whose holders the wires name by surname alone."""

_NAME_PARTS = re.compile(
    r"(?:^|(?<= ))(?:van der|van den|von der|de la|van|von|de|della|del|di|da|dos|bin|ben|al|el|le|la)$"
)
_SHORT = 2
_CODE = 3
"""Letters of a country's code: longer ids are of bodies."""
_COMMON = 4
"""Surnames of the Far East up to this length are borne by millions."""


class Term(NamedTuple):
    """One holder's time in an office.

    Attributes:
        person: the usual name.
        id: the Wikidata id, else `P.` and the name.
        of: the country's or organisation's id.
        office: title.
        sector: sector that the office gives.
        start: first day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
        end: last day in the same forms; empty while still in office.
        own: whether it comes from a user's file, which wins over the tables.
    """

    person: str
    id: str
    of: str
    office: str
    sector: str
    start: str
    end: str
    own: bool = False

    def covers(self, day: date | None) -> bool:
        """Tell whether the office was held on a day; partial dates count as the whole span."""
        if day is None:
            return not self.end
        written = day.isoformat()
        return self.start <= written[: len(self.start)] and (not self.end or written[: len(self.end)] <= self.end)

    @property
    def is_first(self) -> bool:
        """Tell whether the office leads a state or an organisation."""
        return _FIRST.match(self.office) is not None


class Offices:
    """All terms of office, with the ways in which a text names their holders."""

    def __init__(self, rows: Iterable[tuple[Sequence[str], Term]]) -> None:
        """Index terms; each comes with all names of its holder, the usual one first."""
        self.persons: dict[str, list[Term]] = {}
        self.of: dict[str, list[Term]] = {}
        for names, term in rows:
            self.of.setdefault(term.of, []).append(term)
            for name in names:
                self.persons.setdefault(folded(name), []).append(term)

    @cached_property
    def by_sound(self) -> dict[str, list[Term]]:
        """Terms by how the holder's full name sounds; a sound that two people share is left out."""
        found: dict[str, list[Term]] = {}
        for name, terms in self.persons.items():
            if " " in name or "-" in name:
                found.setdefault(sound_key(name), []).extend(terms)
        return {key: terms for key, terms in found.items() if len({term.id for term in terms}) == 1}

    @cached_property
    def surnames(self) -> dict[str, list[Term]]:
        """Terms by the holder's surname, which some peoples write first."""
        found: dict[str, list[Term]] = {}
        for name, terms in self.persons.items():
            for term in terms:
                for surname in surnames_of(name, term.of):
                    held = found.setdefault(surname, [])
                    if term not in held:
                        held.append(term)
        return found

    @cached_property
    def person_starters(self) -> frozenset[str]:
        """What the names of holders begin with: a word that begins otherwise opens none."""
        return frozenset(map(first_part, self.persons))

    @cached_property
    def surname_starters(self) -> frozenset[str]:
        """What the surnames of holders begin with."""
        return frozenset(map(first_part, self.surnames))

    @cached_property
    def _surnames_by_sound(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for surname in self.surnames:
            if len(surname) > _SHORT + 2:
                found.setdefault(sound_key(surname), set()).add(surname)
        return found

    def terms_of(self, person: str) -> list[Term]:
        """Offices of a person by full name, in whatever spelling."""
        name = folded(person)
        if held := self.persons.get(name):
            return held
        if " " not in name and "-" not in name:
            return []
        return self.by_sound.get(sound_key(name), [])

    def of_surname(self, surname: str) -> list[Term]:
        """Offices of all who bear a surname, in whatever spelling."""
        if held := self.surnames.get(folded(surname)):
            return held
        spellings = self._surnames_by_sound.get(sound_key(surname), ()) if len(surname) > _SHORT + 2 else ()
        return [term for spelling in sorted(spellings) for term in self.surnames[spelling]]

    def of_first_and_last(self, name: str, day: date | None) -> Term | None:
        """Who is meant by a first name and a surname where the tables know a fuller name ("George Bush")."""
        first, _, last = name.rpartition(" ")
        terms = [term for term in self.surnames.get(last, ()) if folded(term.person).split()[0] == first]
        held = [term for term in terms if term.covers(day)]
        return _one(held or [term for term in terms if day is not None and _is_remembered(term, day)], ())

    def by_surname(self, surname: str, day: date | None, near: Collection[str] = ()) -> Term | None:
        """Who is meant by a bare surname, None where two may be meant.

        First whoever leads a state on the day, then an organisation's head or a minister, then another whose country
        is named nearby or who alone bears the name; then those who led a state in the fifteen years before. Of
        several, the one whose country is named nearby.

        Args:
            surname: as it is written.
            day: day of the dispatch, or None if not known.
            near: ids of countries and organisations that the text names.
        """
        terms = self.of_surname(surname)
        alone = len({term.id for term in terms}) == 1
        common = len(surname) <= _COMMON and not alone
        if common:
            terms = [term for term in terms if term.of not in _SURNAME_FIRST or _is_around(term, near)]
        leaders = [term for term in terms if term.is_first and len(term.of) == _CODE]
        others = [term for term in terms if term not in leaders and _is_eminent(term)]
        lesser = [term for term in terms if alone or _is_near(term, near)]
        for some in (leaders, others, lesser):
            if (found := _one([term for term in some if term.covers(day)], near)) is not None:
                return found
        for some in (leaders, others, lesser) if day is not None else (leaders,):
            remembered = [term for term in some if day is None or _is_remembered(term, day)]
            if (found := _one(remembered, near)) is not None:
                return found
        return None

    def holder(self, of: str, role: str, day: date | None) -> Term | None:
        """Who held an office of a country or organisation on a day; the office by the words that a text uses.

        None where no title answers to the words. Where two titles do, the plainer one counts.
        """
        for wanted in office_titles().get(role, ()):
            held = [term for term in self.of.get(of, ()) if term.covers(day) and wanted.search(term.office)]
            if held:
                return min(held, key=lambda term: (not term.own, len(term.office), _newest(term), term.person))
        return None


def surnames_of(name: str, of: str) -> set[str]:
    """Give the forms in which a person may be named by surname: "putin"; "kim" and "lee"; "de klerk", "klerk"."""
    words = name.split()
    if len(words) == 1:
        return {name}
    if of.partition(".")[0] in _SURNAME_FIRST and len(words) in (2, 3) and "." not in name:
        return {words[0], name} if len(words[0]) >= _SHORT else {name}
    last = words[-1]
    found = {last, last.removeprefix("al-").removeprefix("el-")}
    before = " ".join(words[:-1])
    if match := _NAME_PARTS.search(before):
        found.add(f"{match.group()} {last}")
    return {surname for surname in found if len(surname) > _SHORT}


def _one(terms: Sequence[Term], near: Collection[str]) -> Term | None:
    """The term of the one person meant: the only one, or the only one whose country is nearby."""
    some: Sequence[Term] = terms
    fits: Callable[[Term], bool]
    for fits in (lambda term: True, lambda term: _is_near(term, near)):
        some = [term for term in terms if fits(term)]
        if len({term.id for term in some}) == 1:
            return max(some, key=lambda term: (term.is_first, term.start))
    return None


def _is_eminent(term: Term) -> bool:
    return term.is_first or _EMINENT.match(term.office) is not None


def _is_around(term: Term, near: Collection[str]) -> bool:
    """Tell whether a term's country or a neighbour of it is named nearby."""
    country = country_by_code().get(term.of)
    return _is_near(term, near) or any(code in near for code in (country.neighbours if country else ()))


def _is_near(term: Term, near: Collection[str]) -> bool:
    return term.of in near or term.of.partition(".")[0] in near


def _is_remembered(term: Term, day: date) -> bool:
    earliest = f"{day.year - _REMEMBERED}-01-01"
    return term.start <= day.isoformat() and (term.end or "9999") >= earliest


def _newest(term: Term) -> str:
    """Order terms by start, the youngest first: of two on the day of a handover the new one counts."""
    return "".join(chr(ord("9") - int(char)) if char.isdigit() else char for char in f"{term.start:<10}")
