"""The tables of actors: bodies, groups and their names, by subject; sectors that change with the day; members."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from tocsin.ontology.countries import countries, read_table, sovereigns
from tocsin.ontology.names import folded
from tocsin.record.parts import ActorKind

Use = Literal["name", "people", "seat", "region"]

TABLES = (
    "world", "groups", "breakaway", "institutions", "parliaments", "forces", "armed_groups", "parties", "media",
    "companies", "society",
)  # fmt: skip
"""Files under `data/actors/`, one subject each; of two that claim a name for the same country the first has it."""

_KINDS: dict[str, ActorKind] = {"group": "group"}


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody that a name stands for.

    Attributes:
        id: lasting id.
        name: usual name.
        country: code of ONTOLOGY.md, or None for groups of several.
        sectors: primary one first.
        kind: what sort of actor.
        use: a name, the name or adjective of a people, a seat that stands for its government, or a region.
        part_of: id of the body that it is an organ or a part of, or None.
    """

    id: str
    name: str
    country: str | None
    sectors: tuple[str, ...]
    kind: ActorKind
    use: Use = "name"
    part_of: str | None = None


class Spell(NamedTuple):
    """A time during which an actor's sectors, or a name's bearer, are others than usual; open ends are empty."""

    start: str
    end: str

    def covers(self, day: date | None) -> bool:
        """Tell whether a day lies in it; without a day, whether it lasts on."""
        if day is None:
            return not self.end
        written = day.isoformat()
        return self.start <= written and (not self.end or written <= self.end)


@dataclass(frozen=True, slots=True)
class Bearer:
    """One of several who bear a name.

    Attributes:
        id: the actor's id.
        spell: when the name means this one unless the text says otherwise.
        cues: words in lower case that tell that this one is meant.
    """

    id: str
    spell: Spell
    cues: frozenset[str]


def named_actors() -> Iterator[tuple[str, Known]]:
    """Give all names with whom they stand for, in order of precedence."""
    yield from _countries()
    bodies: dict[str, Known] = {}
    for table in TABLES:
        for row in read_table(f"actors/{table}.tsv", 6):
            names = row[1].split(";")
            sectors = () if row[3] == "-" else tuple(row[3].split(";"))
            country, part_of = (None if cell == "-" else cell for cell in (row[2], row[5]))
            entry = Known(row[0], names[0], country, sectors, _KINDS.get(row[4], "organisation"), "name", part_of)
            bodies.setdefault(entry.id, entry)
            yield from ((name, entry) for name in names)
    for actor, called, state in read_table("actors/provinces.tsv", 3):
        entry = Known(actor, called.split(";")[0], state, ("GOV",), "organisation", "region")
        yield from ((name, entry) for name in called.split(";"))
    for name, of in read_table("actors/seats.tsv", 2):
        yield name, replace(bodies[of], use="seat")
    yield from _regional_peoples()


def _countries() -> Iterator[tuple[str, Known]]:
    for country in countries():
        state = sovereigns().get(country.code, country.code)
        entry = Known(country.code, country.name, state, (), "country")
        people = replace(entry, use="people")
        seat = Known(
            f"{country.code}.GOV", f"Government of {country.name}", state, ("GOV",), "organisation", "seat",
        )  # fmt: skip
        yield from ((name, entry) for name in country.names)
        yield from ((name, people) for name in country.people)
        yield from ((name, seat) for name in country.government)


def _regional_peoples() -> Iterator[tuple[str, Known]]:
    """Give the names of peoples of regions and cities with the state that they are of: "Dagestani" means Russia."""
    named = {country.code: country.name for country in countries()}
    for _, country, words in read_table("actors/regional_peoples.tsv", 3):
        state = sovereigns().get(country, country)
        people = Known(country, named[country], state, (), "country", "people")
        yield from ((word, people) for word in words.split(";"))


@cache
def homes_of_peoples() -> dict[str, tuple[str, str]]:
    """Regions and cities with their countries, by the words for their people in lower case: "ohioans" means Ohio."""
    rows = read_table("actors/regional_peoples.tsv", 3)
    return {word.lower(): (place, country) for place, country, words in rows for word in words.split(";")}


@cache
def dated_sectors() -> dict[str, list[tuple[Spell, tuple[str, ...]]]]:
    """Sectors by actor for times when they differ from the usual: a party in power, a militia that rules."""
    found: dict[str, list[tuple[Spell, tuple[str, ...]]]] = {}
    for actor, start, end, sectors in read_table("actors/dated_sectors.tsv", 4):
        spell = Spell(*("" if cell == "-" else cell for cell in (start, end)))
        found.setdefault(actor, []).append((spell, tuple(sectors.split(";"))))
    return found


@cache
def bearers() -> dict[str, list[Bearer]]:
    """Names that several bear, by the name in lower case, the usual bearer first."""
    found: dict[str, list[Bearer]] = {}
    for name, actor, start, end, cues in read_table("actors/shared_names.tsv", 5):
        spell = Spell(*("" if cell == "-" else cell for cell in (start, end)))
        words = frozenset(() if cues == "-" else cues.split(";"))
        found.setdefault(folded(name), []).append(Bearer(actor, spell, words))
    return found


@cache
def _memberships() -> dict[str, list[tuple[str, Spell]]]:
    found: dict[str, list[tuple[str, Spell]]] = {}
    for body, members in read_table("actors/members.tsv", 2):
        for member in members.split(";"):
            code, _, years = member.partition(" ")
            start, _, end = years.partition("/")
            found.setdefault(body, []).append((code, Spell(start, end)))
    return found


def members_of(body: str, day: date | None) -> tuple[str, ...]:
    """Give the codes of the members of an organisation or group on a day, in order of the table.

    Args:
        body: the organisation's id.
        day: a day, or None for the members of today.
    """
    return tuple(code for code, spell in _memberships().get(body, ()) if spell.covers(day))
