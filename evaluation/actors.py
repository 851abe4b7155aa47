"""Actors: country and primary sector of noun phrases, and who is meant by a mention in its sentence.

The mentions in context stand in `evaluation/gold/actors.jsonl`: own sentences in the manner of several agencies,
1990 to 2024, written before the reader was tuned on them; docs/reference/annotation.md says how they are annotated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Row, Table
from tocsin.reading.actors.names import head_of
from tocsin.reading.actors.phrase import resolve_phrase
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.parsing.language import parse
from tocsin.reading.places.reader import read_places

GOLD = ("actors/actor_dev.jsonl",)
OWN = Path(__file__).parent / "gold" / "actors.jsonl"
DATA = "own_593"
_SHOWN_ERRORS = 60
_NOTES = [
    "Phrases are read by themselves, with the day the gold gives; its XKX is our KOS.",
    "Own mentions in their sentences and on their days, all ids exact; a place that acts for nobody has none. They "
    "were annotated before tuning, then tuned on: a figure of development. The first reading, untuned, had 0.680.",
]
Answer = tuple[str, str]
Ids = frozenset[str]


def run(gold: Path) -> Table:
    """Resolve every phrase of the gold by itself, and every mention of our own gold in its sentence."""
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
    own, own_errors = _own()
    return Table("actors", "Actors", [*table, *own], _NOTES, [*own_errors, *errors][:_SHOWN_ERRORS])


def _own() -> tuple[list[Row], list[str]]:
    rows = gold_rows(OWN)
    wanted = [frozenset(one["actors"]) for row in rows for one in row["mentions"]]
    found = [ids for row in rows for ids in read_mentions(row)]
    words = [(row, one) for row in rows for one in row["mentions"]]
    errors = [
        f"{one['exact']} ({row['published']}): wanted {_written(right)}, read {_written(told)} in: {row['text']}"
        for (row, one), right, told in zip(words, wanted, found, strict=True)
        if right != told
    ]
    table = [Row(DATA, "id exact", exact(wanted, found), len(wanted))]
    for sort in ("people", "bodies and states", "governments, forces and crowds", "no actor"):
        part = [index for index, right in enumerate(wanted) if sort_of(right) == sort]
        share = exact([wanted[index] for index in part], [found[index] for index in part])
        table.append(Row(DATA, f"id exact, {sort}", share, len(part)))
    return table, errors


def read_mentions(row: dict[str, Any]) -> list[Ids]:
    """Read a sentence of our own gold: the known ids that each of its mentions stands for."""
    parsed = parse(row["text"])
    actors = read_actors(parsed, date.fromisoformat(row["published"]))
    reading = settled(parsed, actors, read_places(parsed, None))
    found = []
    for mention in row["mentions"]:
        tokens = parsed.tokens_in(mention["start"], mention["end"])
        head = head_of(parsed, tokens.start, tokens.stop)
        found.append(frozenset(actor for actor in reading.at(head) if not actor.startswith("x-")))
    return found


def exact(wanted: Sequence[Ids], found: Sequence[Ids]) -> float | None:
    """Share of mentions whose ids are all right and no more; None of none."""
    return sum(right == told for right, told in zip(wanted, found, strict=True)) / len(wanted) if wanted else None


def sort_of(ids: Ids) -> str:
    """What sort of actor some ids are of, told by their form."""
    if not ids:
        return "no actor"
    if all(re.match(r"Q\d|P\.", one) for one in ids):
        return "people"
    roles = all(re.search(r"\.[A-Z]{3}$", one) for one in ids)
    return "governments, forces and crowds" if roles else "bodies and states"


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


def _written(ids: Ids) -> str:
    return "+".join(sorted(ids)) or "nobody"


def _resolved(text: str, written: str | None) -> Answer:
    country, sectors = resolve_phrase(text, day_of(written))
    return country or "", sectors[0] if sectors else ""


def _country(code: str | None) -> str:
    return "KOS" if code == "XKX" else code or ""
