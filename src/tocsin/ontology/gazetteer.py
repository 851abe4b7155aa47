"""The gazetteer of actors: who is known by which name, and who held which office on which day.

The tables are joined into one index. A user's own actors come before them (`own_actors.py`); which
gazetteer is in force is set by the reader at work (`in_force`), so that two readers may differ.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from tocsin.ontology.countries import country_by_code, read_table
from tocsin.ontology.known import Known, Use, bearers, dated_sectors, named_actors
from tocsin.ontology.names import folded, name_key
from tocsin.ontology.offices import Offices, Term
from tocsin.ontology.own_actors import OwnActors, read_own_actors
from tocsin.ontology.roles import Roles, role_table

__all__ = ["Gazetteer", "Known", "Term", "Use", "folded", "gazetteer", "gazetteer_with", "in_force", "sectors_of"]

_LONGEST_ACRONYM = 7
_SHORTEST_WORD = 4
_GREAT = frozenset({"IGO", "UNO", "EUR"})
"""Whose acronyms are written as words from four letters on, those of others from five on."""
_NO_STATES = frozenset({"MNC", "NGO"})


@dataclass(frozen=True)
class Gazetteer:
    """All names by their form of look-up, all offices, all role nouns.

    `exact` holds abbreviations, which count only as they are written; `starters` are the first words of all
    names, each with the letters of the longest that it begins: a token that is none of them begins no name;
    `uncapitalised` the names that are written without a capital ("yellow vests").
    """

    names: dict[str, tuple[Known, ...]]
    exact: dict[str, tuple[Known, ...]]
    offices: Offices
    roles: Roles
    starters: Mapping[str, int]
    uncapitalised: frozenset[str]
    known: dict[str, Known] = field(default_factory=dict)
    digest: str = ""

    @cached_property
    def states(self) -> frozenset[str]:
        """Codes of states, without organisations and blocs."""
        return frozenset(key for key, one in self.known.items() if one.kind == "country")

    @cached_property
    def last_words_of_roles(self) -> frozenset[str]:
        """The words that role nouns end with: a token that is none of them ends no role noun."""
        return frozenset(words.rpartition(" ")[2] for words in self.roles)

    @cached_property
    def uncapitalised_starters(self) -> frozenset[str]:
        """The first words of names that are written without a capital."""
        return frozenset(name.partition(" ")[0] for name in self.uncapitalised)

    @property
    def persons(self) -> dict[str, list[Term]]:
        """Terms of office by the holder's full name, folded."""
        return self.offices.persons

    def all_called(self, words: str) -> tuple[Known, ...]:
        """Give all whom a name stands for, the usual one first; abbreviations count only as they are written."""
        if found := self.exact.get(words):
            return found
        if "." in words and (found := self.exact.get(words.replace(".", ""))):
            return found
        if found := self.names.get(name_key(words), ()):
            return found
        # "Opec", "Renamo": British papers write acronyms that can be spoken as words.
        spelt = self.exact.get(words.upper(), ()) if len(words) >= _SHORTEST_WORD and words.istitle() else ()
        long = len(words) > _SHORTEST_WORD
        return tuple(one for one in spelt if one.country in _GREAT or (long and one.country not in _NO_STATES))

    def find(self, words: str) -> Known | None:
        """Find whom a name usually stands for."""
        found = self.all_called(words)
        return found[0] if found else None

    def bearers_of(self, words: str) -> tuple[Known, ...]:
        """Give all who may be meant by a name, those among them whom only the text can tell."""
        found = self.all_called(words)
        if shared := bearers().get(folded(words)):
            return tuple(entry for one in shared if (entry := self._as(found, one.id)) is not None) or found
        return found

    def meant(self, words: str, day: date | None, near: Collection[str], text: Collection[str]) -> Known | None:
        """Find whom a name stands for in a text.

        Args:
            words: the name.
            day: day of the dispatch, or None.
            near: codes of countries that the text names otherwise.
            text: words of the text in lower case.
        """
        found = self.all_called(words)
        if len(found) < 2 and folded(words) not in bearers():
            return found[0] if found else None
        if shared := bearers().get(folded(words)):
            best = max(shared, key=lambda one: (len(one.cues.intersection(text)), one.spell.covers(day)))
            if best.cues.intersection(text) or best.spell.covers(day):
                return self._as(found, best.id)
            return found[0] if found else None
        return next((one for one in found if one.country in near), found[0])

    def _as(self, found: Collection[Known], actor: str) -> Known | None:
        entry = next((one for one in found if one.id == actor), self.known.get(actor))
        if entry is not None and any(one.use == "people" for one in found):
            return replace(entry, use="people")
        return entry

    def sectors_on(self, entry: Known, day: date | None) -> tuple[str, ...]:
        """Sectors of somebody known, on a day: a party that rules is government as well."""
        for spell, sectors in dated_sectors().get(entry.id, ()):
            if spell.covers(day):
                return sectors
        return entry.sectors

    def terms_of(self, person: str) -> list[Term]:
        """Offices of a person by full name, in whatever spelling."""
        return self.offices.terms_of(person)

    def by_surname(self, surname: str, day: date | None, near: Collection[str] = ()) -> Term | None:
        """Who is meant by a bare surname on a day (see `Offices.by_surname`)."""
        return self.offices.by_surname(surname, day, near)

    def holder(self, of: str, office: str, day: date | None) -> Term | None:
        """Who held an office of a country or organisation on a day (see `Offices.holder`)."""
        return self.offices.holder(of, office, day)


_in_force: ContextVar[Gazetteer | None] = ContextVar("gazetteer in force", default=None)


def gazetteer() -> Gazetteer:
    """Give the gazetteer in force: the reader's that is at work, else the tables alone."""
    return _in_force.get() or gazetteer_with(())


@contextmanager
def in_force(one: Gazetteer) -> Iterator[None]:
    """Let a gazetteer be in force for as long as the context lasts, in this thread or task."""
    token = _in_force.set(one)
    try:
        yield
    finally:
        _in_force.reset(token)


@cache
def gazetteer_with(extra: tuple[Path, ...]) -> Gazetteer:
    """Load the tables, and users' files of actors before them.

    Args:
        extra: files in the format of docs/how-to/add-actors-and-offices.md.

    Raises:
        OntologyError: a broken table or file; names file and row.
    """
    own = read_own_actors(extra, tuple(country_by_code()))
    entries = [*own.names, *named_actors()]
    names: dict[str, tuple[Known, ...]] = {}
    exact: dict[str, tuple[Known, ...]] = {}
    starters: dict[str, int] = {}
    for name, entry in entries:
        acronym = len(name) <= _LONGEST_ACRONYM and name.upper() == name
        index, key = (exact, name) if acronym else (names, name_key(name))
        held = index.get(key, ())
        if all(one.country != entry.country for one in held):
            index[key] = (*held, entry)
        _begin(name, starters)
    for name in bearers():
        _begin(name, starters)
    offices = Offices(_terms(own))
    roles = dict(role_table())
    for words, sectors in own.roles:
        roles.update(dict.fromkeys(words, sectors))
    known: dict[str, Known] = {}
    for _, entry in entries:
        known.setdefault(entry.id, entry)
    lower = frozenset(name_key(name) for name, _ in entries if name[:1].islower())
    return Gazetteer(names, exact, offices, roles, starters, lower, known, own.digest)


def _begin(name: str, starters: dict[str, int]) -> None:
    for word in _beginnings(name):
        starters[word] = max(starters.get(word, 0), len(name))


def _beginnings(name: str) -> set[str]:
    """First words of a name, as a tokeniser may part it: "al" and "al-qaeda", "sana'a" and "sana"."""
    first = folded(name).split(" ", 1)[0]
    return {first, first.rstrip("."), re.split(r"[\-–/']", first, maxsplit=1)[0]}


def _terms(own: OwnActors) -> Iterator[tuple[list[str], Term]]:
    """Give all terms with the names of their holders, a user's first."""
    yield from own.terms
    for person, actor, of, office, sector, start, end, _ in read_table("offices.tsv", 8):
        names = person.split(";")
        yield names, Term(names[0], actor, of, office, sector, start, end)


def sectors_of(words: Iterable[str]) -> tuple[str, ...]:
    """Sectors of the first of some role nouns that is known."""
    roles = gazetteer().roles
    return next((roles[word] for word in words if word in roles), ())
