"""The sides that a dispatch is mostly about."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from tocsin.desk.model import Party
from tocsin.reading.resolution.parties import side_of
from tocsin.record import Record

_IN_PAIRS = 3
"""Sides of which pairs are made: a dispatch is about one quarrel, and names others in passing."""


def main_sides(record: Record, most: int) -> list[str]:
    """Give the sides that a dispatch names most often, the first of them first."""
    named: Counter[str] = Counter()
    for one in record.actors:
        party = Party(id=one.id, name=one.name, country=one.country, affiliation=one.affiliation)
        if side := side_of(party):
            named[side] += len(one.mentions)
    return sorted(named, key=lambda side: (-named[side], side))[:most]


def main_pairs(record: Record) -> tuple[str, ...]:
    """Give the pairs of sides that a dispatch is mostly about, sorted."""
    sides = sorted(main_sides(record, _IN_PAIRS))
    return tuple(f"{one}+{other}" for one, other in combinations(sides, 2))
