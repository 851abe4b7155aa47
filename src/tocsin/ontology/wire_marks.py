"""Marks of the wire in headlines and over stories: updates, corrections, kills, notes, embargoes, slugs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from tocsin.ontology.tables import toml_table

Place = Literal["headline", "line"]


@dataclass(frozen=True)
class Mark:
    """One way of telling what a message is: where it stands, its pattern, and what it says."""

    place: Place
    pattern: re.Pattern[str]
    signals: tuple[str, ...]
    urgency: int | None


@dataclass(frozen=True)
class WireMarks:
    """All marks in their order, and the patterns of notes, embargoes ("until") and slugs ("slug")."""

    marks: tuple[Mark, ...]
    note: re.Pattern[str]
    embargo: re.Pattern[str]
    slug: re.Pattern[str]


def is_wire_line(text: str) -> bool:
    """Tell whether a line is the wire's own: a mark, a note to editors, an embargo, a slug."""
    known = wire_marks()
    if known.note.search(text) or known.embargo.search(text) or known.slug.search(text):
        return True
    return any(mark.place == "line" and mark.pattern.search(text) for mark in known.marks)


@cache
def wire_marks() -> WireMarks:
    """Load and compile the marks."""
    table = toml_table("wire_marks.toml")
    marks = tuple(
        Mark(cast(Place, row["place"]), re.compile(row["pattern"], re.I), tuple(row["signals"]), row.get("urgency"))
        for row in table["mark"]
    )
    return WireMarks(
        marks,
        note=re.compile(table["note"]["pattern"], re.I),
        embargo=re.compile(table["embargo"]["pattern"], re.I),
        slug=re.compile(table["slug"]["pattern"]),
    )
