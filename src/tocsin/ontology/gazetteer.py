"""The gazetteer of actors: who is known by which name, and who held which office on which day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

from tocsin.ontology.countries import countries, read_table
from tocsin.record.parts import ActorKind

Use = Literal["name", "people", "seat"]


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody that a name stands for.

    Attributes:
        id: lasting id.
        name: usual name.
        country: code of ONTOLOGY.md, or None for groups of several.
        sectors: primary one first.
        kind: what sort of actor.
        use: a name, the name or adjective of a people, or a seat that stands for its government.
    """

    id: str
    name: str
    country: str | None
    sectors: tuple[str, ...]
    kind: ActorKind
    use: Use = "name"


@dataclass(frozen=True, slots=True)
class Term:
    """One holder's time in an office; an empty end means still in office."""

    person: str
    id: str
    of: str
    office: str
    sector: str
    start: str
    end: str

    def covers(self, day: date | None) -> bool:
        """Tell whether the office was held on a day; partial dates count as the whole span."""
        if day is None:
            return not self.end
        written = day.isoformat()
        return self.start <= written[: len(self.start)] and (not self.end or written[: len(self.end)] <= self.end)


@dataclass(frozen=True)
class Gazetteer:
    """All names by their lower-case form, all offices by person and by whom they are of.

    `starters` are the first words of all names: a token that is none of them begins no name.
    """

    names: dict[str, Known]
    exact: dict[str, Known]
    persons: dict[str, list[Term]]
    offices: dict[str, list[Term]]
    roles: dict[str, tuple[str, ...]]
    starters: frozenset[str]
    longest: int
    leaders: dict[str, list[Term]] = field(default_factory=dict)
    known: dict[str, Known] = field(default_factory=dict)

    @cached_property
    def states(self) -> frozenset[str]:
        """Codes of states, without organisations and blocs."""
        return frozenset(key for key, one in self.known.items() if one.kind == "country")

    def find(self, words: str) -> Known | None:
        """Find whom a name stands for; abbreviations in capitals count only as they are written."""
        if found := self.exact.get(words):
            return found
        return self.names.get(folded(words))

    def terms_of(self, person: str) -> list[Term]:
        """Offices of a person by full name."""
        return self.persons.get(folded(person), [])

    def by_surname(self, surname: str, day: date | None) -> Term | None:
        """Who is meant by a bare surname: the one head of state or government of that name on a day.

        Else, with a day given, the one who held office in the fifteen years before, and without one whoever held it
        alone of that name; None where two may be meant.
        """
        terms = self.leaders.get(folded(surname), [])
        held = [term for term in terms if term.covers(day)]
        if not held and day is not None:
            earliest = f"{day.year - _REMEMBERED}-01-01"
            held = [term for term in terms if term.start <= day.isoformat() and (term.end or "9999") >= earliest]
        held = held or (terms if day is None else [])
        people = {term.id for term in held}
        return max(held, key=lambda term: term.start) if len(people) == 1 else None

    def holder(self, of: str, office: str, day: date | None) -> Term | None:
        """Who held an office of a country or organisation on a day; the office by words of its title."""
        wanted = _OFFICE_WORDS.get(office)
        if wanted is None:
            return None
        found = [term for term in self.offices.get(of, ()) if term.covers(day) and re.search(wanted, term.office, re.I)]
        return min(found, key=lambda term: (len(term.office), term.start, term.person)) if found else None


_OFFICE_WORDS = {
    "president": r"^president$|^president of (?:the )?[\w ]{3,20}$|head of state",
    "prime minister": r"^prime minister|head of government",
    "premier": r"^prime minister|head of government|premier",
    "chancellor": r"^(?:federal )?chancellor(?! of)",
    "foreign minister": r"^minister (?:of|for) foreign affairs|^foreign secretary|^secretary of state$",
    "foreign secretary": r"foreign secretary|foreign,? ",
    "secretary of state": r"^secretary of state$",
    "defence minister": r"^minister of defen|secretary of state for defen|^secretary of defen",
    "defense minister": r"^minister of defen|secretary of state for defen|^secretary of defen",
    "defense secretary": r"^secretary of defen|secretary of state for defen",
    "secretary general": r"^secretary.general",
    "secretary-general": r"^secretary.general",
    "chief": r"^secretary.general|president of the european commission|^director|prosecutor",
    "head": r"^secretary.general|president of the european commission|^director|prosecutor|^head",
    "supreme leader": r"supreme leader",
    "leader": r"^president$|supreme leader|head of state",
    "high representative": r"high representative",
    "foreign policy chief": r"high representative",
    "national security adviser": r"national security ad",
}


_LEADING = r"(?:president$|president of (?!the senate)|prime minister|chancellor$|federal chancellor|secretary.general)"
_REMEMBERED = 15


def folded(name: str) -> str:
    """Bring a name to the form it is looked up by: lower case, no diacritics, straight apostrophes."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ł", "l").replace("Ł", "L"))
    return "".join(char for char in plain if not unicodedata.combining(char)).lower()


@cache
def gazetteer() -> Gazetteer:
    """Load the gazetteer."""
    known = [*_countries(), *_organisations()]
    names: dict[str, Known] = {}
    exact: dict[str, Known] = {}
    for name, entry in known:
        if len(name) <= 6 and name.upper() == name:
            exact.setdefault(name, entry)
        else:
            names.setdefault(folded(name), entry)
    persons, offices = _terms()
    starters = {_first_word(name) for name in (*names, *map(folded, exact), *persons)}
    return Gazetteer(
        names=names,
        exact=exact,
        persons=persons,
        offices=offices,
        roles=_roles(),
        starters=frozenset(starters),
        leaders=_leaders(persons),
        longest=max(name.count(" ") + 2 * name.count("-") + name.count("'") + 1 for name in names),
        known={entry.id: entry for _, entry in reversed(known)},
    )


def _leaders(persons: dict[str, list[Term]]) -> dict[str, list[Term]]:
    """Terms of heads of state and government by surname."""
    found: dict[str, list[Term]] = {}
    for terms in persons.values():
        for term in terms:
            if re.match(_LEADING, term.office, re.I):
                surname = folded(term.person).split()[-1]
                if len(surname) > 3:
                    found.setdefault(surname, []).append(term)
    return found


def _first_word(name: str) -> str:
    match = re.match(r"[^\s\-–/']+", name)
    return match.group() if match else name


def _countries() -> list[tuple[str, Known]]:
    found: list[tuple[str, Known]] = []
    for country in countries():
        entry = Known(country.code, country.name, country.code, (), "country")
        people = Known(country.code, country.name, country.code, (), "country", "people")
        seat = Known(
            f"{country.code}.GOV",
            f"Government of {country.name}",
            country.code,
            ("GOV",),
            "organisation",
            "seat",
        )
        found += [(name, entry) for name in country.names]
        found += [(name, people) for name in country.people]
        found += [(name, seat) for name in country.government]
    return found


def _organisations() -> list[tuple[str, Known]]:
    found: list[tuple[str, Known]] = []
    kinds: dict[str, ActorKind] = {"group": "group"}
    for row in (*read_table("organisations.tsv", 5), *read_table("bodies.tsv", 5)):
        names = row[1].split(";")
        country = None if row[2] == "-" else row[2]
        sectors = () if row[3] == "-" else tuple(row[3].split(";"))
        entry = Known(row[0], names[0], country, sectors, kinds.get(row[4], "organisation"))
        found += [(name, entry) for name in names]
    bodies = {entry.id: entry for _, entry in found}
    return [*found, *((name, replace(bodies[of], use="seat")) for name, of in read_table("seats.tsv", 2))]


def _terms() -> tuple[dict[str, list[Term]], dict[str, list[Term]]]:
    ids: dict[str, str] = {}
    rows = read_table("offices.tsv", 8)
    for row in rows:
        if row[1] != "-":
            ids.setdefault(folded(row[0]), row[1])
    persons: dict[str, list[Term]] = {}
    offices: dict[str, list[Term]] = {}
    for row in rows:
        key = folded(row[0])
        person_id = ids.get(key) or "P." + re.sub(r"[^a-z]+", "-", key).strip("-")
        term = Term(row[0], person_id, row[2], row[3], row[4], row[5], row[6])
        persons.setdefault(key, []).append(term)
        offices.setdefault(row[2], []).append(term)
    return persons, offices


@cache
def _roles() -> dict[str, tuple[str, ...]]:
    """Sectors by role noun, the primary one first."""
    found: dict[str, tuple[str, ...]] = {}
    text = files("tocsin.ontology").joinpath("data", "roles.tsv").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            sector, words = line.split("\t")
            for word in words.split(";"):
                found[word] = (*found.get(word, ()), sector) if sector not in found.get(word, ()) else found[word]
    return found


def sectors_of(words: Iterable[str]) -> tuple[str, ...]:
    """Sectors of the first of some role nouns that is known."""
    roles = gazetteer().roles
    return next((roles[word] for word in words if word in roles), ())
