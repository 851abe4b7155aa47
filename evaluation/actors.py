"""Actors: country and primary sector of noun phrases."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from evaluation.gold_rows import gold_rows
from evaluation.table import Row, Table
from tocsin.reading.actors import resolve_phrase

GOLD = ("actors/actor_dev.jsonl",)
_SHOWN_ERRORS = 30
Answer = tuple[str, str]


def run(gold: Path) -> Table:
    """Resolve every phrase of the gold by itself."""
    rows = gold_rows(gold / GOLD[0])
    wanted = [(_country(row["country"]), row["sector"] or "") for row in rows]
    found = [_resolved(row["text"], row["date"]) for row in rows]
    country, sector = shares(wanted, found)
    table = [
        Row("actor_dev", "country exact", country, len(rows)),
        Row("actor_dev", "primary sector exact", sector, len(rows)),
    ]
    errors = [
        f"{row['text']} ({row['date']}): wanted {right}, read {told}"
        for row, right, told in zip(rows, wanted, found, strict=True)
        if right != told
    ]
    notes = ["Phrases are read by themselves, with the day the gold gives; its XKX is our KOS."]
    return Table("actors", "Actors", table, notes, errors[:_SHOWN_ERRORS])


def shares(wanted: Sequence[Answer], found: Sequence[Answer]) -> tuple[float, float]:
    """Share of countries and of primary sectors that are right."""
    pairs = list(zip(wanted, found, strict=True))
    return (
        sum(right[0] == told[0] for right, told in pairs) / len(pairs),
        sum(right[1] == told[1] for right, told in pairs) / len(pairs),
    )


def day_of(written: str | None) -> date | None:
    """Read a day as the gold writes it: ISO, "1 January 2018", or nothing known ("Today")."""
    if not written:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", written):
        return date.fromisoformat(written)
    try:
        return datetime.strptime(written, "%d %B %Y").date()
    except ValueError:
        return None


def _resolved(text: str, written: str | None) -> Answer:
    country, sectors = resolve_phrase(text, day_of(written))
    return country or "", sectors[0] if sectors else ""


def _country(code: str | None) -> str:
    return "KOS" if code == "XKX" else code or ""
