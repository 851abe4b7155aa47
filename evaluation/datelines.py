"""Datelines: place, day and agency of printed datelines, each read by itself.

A dateline seldom prints its year, and an agency's own service seldom prints the agency's name: the page
tells both. The scorer stands in for the page with what is known of the corpus a row comes from; where
nothing is known, nothing is given.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evaluation.table import Row, Table
from tocsin.dispatch.dateline import dateline_in_field

GOLD = ("datelines_dev.jsonl",)
_SERVICES = {"Reuters-21578": ("Reuters", 1987), "CoNLL-2003": ("Reuters", 1996)}
"""Corpora of one agency's service in one year: what every one of their pages says."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SPACE = re.compile(r"\s+")
_ANY_YEAR = 2020
_SHOWN_ERRORS = 60


@dataclass(frozen=True)
class Answer:
    """Place, day and agency; None where the dateline has none."""

    place: str | None
    day: str | None
    agency: str | None


@dataclass(frozen=True)
class Scores:
    """Shares of datelines whose part is right, and of those with all three right."""

    place: float
    day: float
    agency: float
    all_right: float


def run(gold: Path) -> Table:
    """Read every dateline of the gold by itself."""
    rows = [json.loads(line) for line in (gold / GOLD[0]).read_text("utf-8").splitlines()]
    wanted = [Answer(row["place"], row["date"], row["agency"]) for row in rows]
    found = [answer_to(row["raw"], *context_of(row)) for row in rows]
    scores = scores_of(wanted, found)
    measures = {
        "place, day and agency right": scores.all_right,
        "place right": scores.place,
        "day right": scores.day,
        "agency right": scores.agency,
    }
    errors = [
        f"{row['raw']!r}: wanted {right}, read {told}"
        for row, right, told in zip(rows, wanted, found, strict=True)
        if not is_right(right, told)
    ]
    notes = [
        "Case and white space of places do not count.",
        "Year and agency stand in for the page's where the gold's corpus is one service's; nothing else is given.",
    ]
    peers = {"place, day and agency right": "string splits: under 0.10 of AFP, TASS, UPI"}
    table = [Row("datelines_dev", name, value, len(rows), peers.get(name, "")) for name, value in measures.items()]
    return Table("datelines", "Datelines", table, notes, errors[:_SHOWN_ERRORS])


def context_of(row: Mapping[str, str | None]) -> tuple[str | None, date | None]:
    """Give what the page around a dateline would tell: its agency's service, and a day of its year.

    The year is the corpus's, else the one the gold's own day is dated by, which the page states. Where
    the gold knows no year ("--06-24") any will do: `same_day` compares month and day alone.
    """
    service, year = next((told for name, told in _SERVICES.items() if name in (row["source"] or "")), (None, 0))
    found = _YEAR.search(row["date"] or "") or _YEAR.search(row["source"] or "")
    year = year or (int(found.group()) if found else 0)
    year = year or (_ANY_YEAR if row["date"] else 0)
    return service, date(year, 12, 31) if year else None


def answer_to(raw: str, service: str | None, reference: date | None) -> Answer:
    """Read one dateline; the service's agency stands where the dateline names none."""
    found = dateline_in_field(raw, reference=reference)
    if found is None:
        return Answer(None, None, service)
    return Answer(found.place, found.date, found.agency or service)


def is_right(wanted: Answer, told: Answer) -> bool:
    """Tell whether all three parts are right."""
    return (
        _eased(wanted.place) == _eased(told.place) and same_day(wanted.day, told.day) and wanted.agency == told.agency
    )


def same_day(wanted: str | None, told: str | None) -> bool:
    """Tell whether two days are one; a gold day without a year ("--06-24") has only month and day."""
    if wanted and told and wanted.startswith("--"):
        return wanted[2:] == told[5:]
    return wanted == told


def scores_of(wanted: Sequence[Answer], found: Sequence[Answer]) -> Scores:
    """Count the parts that are right."""
    pairs = list(zip(wanted, found, strict=True))
    total = len(pairs) or 1
    return Scores(
        place=sum(_eased(right.place) == _eased(told.place) for right, told in pairs) / total,
        day=sum(same_day(right.day, told.day) for right, told in pairs) / total,
        agency=sum(right.agency == told.agency for right, told in pairs) / total,
        all_right=sum(is_right(right, told) for right, told in pairs) / total,
    )


def _eased(place: str | None) -> str:
    return _SPACE.sub(" ", place or "").strip().casefold()
