"""Meetings that a dispatch announces, and those that it reports: what ties the report of talks to their announcement.

A meeting is known by its day and by who sits at the table, or by its day, its venue and one of the sides. The same
meeting gives the same keys in the dispatch that announces it and in the one that reports it, however differently the
two are worded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from tocsin.desk.model import Mention
from tocsin.desk.storylines.main_sides import main_sides
from tocsin.ontology.countries import country_by_code
from tocsin.reading.resolution.likeness import family_of
from tocsin.reading.resolution.parties import sides_of
from tocsin.record import Record

_DAYS = frozenset({"day", "part-of-day", "hour", "minute"})
_MOST_SIDES = 4
"""Sides that a dispatch names most: those who sit at a table of which it names only the place."""


@dataclass(frozen=True)
class Meetings:
    """Keys of meetings, sorted: `announced` in the opening, `announced_below` it, and `reported` in the opening."""

    announced: tuple[str, ...]
    announced_below: tuple[str, ...]
    reported: tuple[str, ...]


def meetings_of(record: Record, mentions: Sequence[Mention]) -> Meetings:
    """Give the meetings that a dispatch tells of by a day.

    Announced is what lies ahead; it is in the opening in the first two paragraphs. Reported is what took place and is
    told in the first, or what was to take place where the dispatch is datelined, on the day of its dateline.
    """
    ends = [one.end for one in record.dispatch.blocks if one.kind == "paragraph"]
    first, second = (ends[min(number, len(ends) - 1)] if ends else 0 for number in (0, 1))
    mostly = main_sides(record, _MOST_SIDES)
    opening, below, reported = set[str](), set[str](), set(_datelined(record, mostly))
    for one in mentions:
        if one.precision not in _DAYS or not one.start:
            continue
        at = one.evidence[0][0]
        if _lies_ahead(one):
            (opening if at < second else below).update(_keys(one, mostly))
        elif at < first and _took_place(one):
            reported.update(_keys(one, mostly))
    return Meetings(*(tuple(sorted(keys)) for keys in (opening, below - opening, reported)))


def _lies_ahead(mention: Mention) -> bool:
    planned = mention.status in ("scheduled", "hypothetical") and not mention.condition
    return planned and family_of(mention) == "consult" and (mention.start or "")[:10] > mention.published[:10]


def _took_place(mention: Mention) -> bool:
    told = mention.status in ("occurred", "ongoing")
    return told and family_of(mention) in ("consult", "agree") and (mention.start or "")[:10] <= mention.published[:10]


def _keys(mention: Mention, mostly: Sequence[str]) -> Iterator[str]:
    """Give what a meeting is known by. A venue's own country is no side: much else happens there on that day."""
    day, sides = (mention.start or "")[:10], sorted(sides_of(mention))
    for one, other in combinations(sides, 2):
        yield f"{day} {one}+{other}"
    if len(sides) == 1 and sides[0] not in country_by_code():  # a body holds a meeting alone, a state does not
        yield f"{day} {sides[0]}"
    venue = mention.place
    if venue and venue.kind != "country":
        for side in sides or mostly:
            if side != venue.country:
                yield _at(day, venue.name, side)


def _datelined(record: Record, mostly: Sequence[str]) -> Iterator[str]:
    dateline = record.dispatch.dateline
    if dateline and dateline.place and dateline.date:
        for side in mostly:
            yield _at(dateline.date, dateline.place, side)


def _at(day: str, venue: str, side: str) -> str:
    return f"{day} @{venue.casefold()} {side}"
