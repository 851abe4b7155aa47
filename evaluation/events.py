"""Events end to end: what the reader finds by itself in our own annotated sentences.

The sentences stand in `evaluation/gold/events.jsonl`, written in own words, in the manner of six agencies, before
they were first read by the machine and without sight of the lexicon; a quarter of them hold no event (sport, business,
weather, history, figures of speech). docs/reference/annotation.md says how they were annotated.

`evaluation/gold/events_fresh.jsonl` holds 150 more that were annotated before the reader was mended again and on which
nothing was tuned: their errors are never shown, so that one figure stays honest. `evaluation/gold/events_held.jsonl`
holds the next 150, frozen later: what has been mended since the fresh ones shows in it and not in any tuning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.confusion import picture
from evaluation.event_details import PARTS, agreeing
from evaluation.event_errors import Told, causes, confused
from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.engine import Reader
from tocsin.record import Record

GOLD: tuple[str, ...] = ()
OWN = Path(__file__).parent / "gold" / "events.jsonl"
FRESH = Path(__file__).parent / "gold" / "events_fresh.jsonl"
HELD = Path(__file__).parent / "gold" / "events_held.jsonl"
UNSEEN = {"fresh_150": FRESH, "held_150": HELD}
"""Frozen sets by name: figures only, in the order in which they were written."""
DATA = "own_890"
PICTURE = Path(__file__).parent.parent / "docs" / "images" / "confusion-own.svg"
_SHOWN_ERRORS = 20


@dataclass(frozen=True)
class Agreement:
    """Of the events that agree in type and sides: how many there are, and how many agree in more."""

    matched: int = 0
    status: int = 0
    cameo: int = 0

    def share(self, count: int) -> float | None:
        """Share of the matched events; None where there are none."""
        return count / self.matched if self.matched else None


def run(gold: Path) -> Table:
    """Read every sentence of our own gold and score what was found."""
    rows = gold_rows(OWN)
    records = read_all(rows)
    wanted, found = _wanted(rows), list(map(_told, records))
    table = [*_figures(DATA, wanted, found), *_details(DATA, rows, records)]
    for data, path in UNSEEN.items():
        unseen = gold_rows(path)
        read = read_all(unseen)
        table += [*_figures(data, _wanted(unseen), list(map(_told, read))), *_details(data, unseen, read)]
    why = ", ".join(f"{cause} {count}" for cause, count in causes(wanted, found).most_common())
    notes = [
        "Own sentences, none of them simple, each read as a text by itself, on its day where it has one. Sides are "
        "compared as sets of country codes, matched once each. Nobody reads the errors of the held ones; the fresh "
        "ones were seen by some who wrote frames since.",
        f"Errors by cause: {why}.",
        f"What was read as what: [confusion matrix](images/{PICTURE.name}).",
    ]
    PICTURE.write_text(picture(confused(wanted, found)), encoding="utf-8")
    return Table("events", "Events, end to end", table, notes, _worst(rows, wanted, found))


def _wanted(rows: Sequence[dict[str, Any]]) -> list[list[Told]]:
    return [[_of_gold(event) for event in row["events"]] for row in rows]


def _figures(data: str, wanted: Sequence[Sequence[Told]], found: Sequence[Sequence[Told]]) -> list[Row]:
    counts, agreed = score(wanted, found)
    empty = [told for right, told in zip(wanted, found, strict=True) if not right]
    false = sum(bool(told) for told in empty)
    types = [[Told(one.type, frozenset(), frozenset(), "") for one in told] for told in wanted]
    typed, _ = score(types, [[Told(one.type, frozenset(), frozenset(), "") for one in told] for told in found])
    return [
        Row(data, "F1 of type, actor and recipient countries", counts.f1, len(wanted)),
        Row(data, "precision", counts.precision, counts.right + counts.wrong),
        Row(data, "recall", counts.recall, counts.right + counts.missed),
        Row(data, "F1 of type alone", typed.f1, len(wanted)),
        Row(data, "status right on matched events", agreed.share(agreed.status), agreed.matched),
        Row(data, "CAMEO leaf exact on matched events", agreed.share(agreed.cameo), agreed.matched),
        Row(data, "share of event-free sentences kept free", 1 - false / len(empty), len(empty)),
    ]


def _worst(
    rows: Sequence[dict[str, Any]], wanted: Sequence[Sequence[Told]], found: Sequence[Sequence[Told]]
) -> list[str]:
    """Show the sentences in which most is wrong or missed, the first of them where they are even."""
    counted = []
    for row, right, told in zip(rows, wanted, found, strict=True):
        counts, _ = score([right], [told])
        counted.append((counts.wrong + counts.missed, row["text"], _shown(right), _shown(told)))
    worst = sorted(counted, key=lambda one: -one[0])[:_SHOWN_ERRORS]
    return [f"{text} wanted {right}, read {told}" for wrong, text, right, told in worst if wrong]


def _details(data: str, rows: Sequence[dict[str, Any]], records: Sequence[Record]) -> list[Row]:
    """Shares of the events with the right type and sides that agree in more than type, sides, status and code."""
    agreed: Counter[str] = Counter()
    matched = 0
    for row, record in zip(rows, records, strict=True):
        wanted = [_of_gold(event) for event in row["events"]]
        for right, told in twins(wanted, _told(record)):
            matched += 1
            agreed += agreeing(row["text"], row["events"][right], record.events[told], record)
    return [Row(data, f"{part} right on matched events", agreed[part] / matched, matched) for part in PARTS if matched]


def read_all(rows: Sequence[dict[str, Any]]) -> list[Record]:
    """Read sentences, each as a text by itself, on its day where it has one."""
    reader = Reader()
    return [reader.read_text(row["text"], published=row.get("published")) for row in rows]


def _told(record: Record) -> list[Told]:
    countries = {actor.id: actor.country for actor in record.actors}

    def side(ids: Sequence[str]) -> frozenset[str]:
        return frozenset(code for one in ids if (code := countries.get(one)))

    return [
        Told(event.type, side(event.actor), side(event.recipient), event.status, event.cameo) for event in record.events
    ]


def score(wanted: Sequence[Sequence[Told]], found: Sequence[Sequence[Told]]) -> tuple[Counts, Agreement]:
    """Count events that agree in type and both sides, each matched once; tell how the matched agree in more."""
    counts, matched, status, cameo = Counts(), 0, 0, 0
    for right, told in zip(wanted, found, strict=True):
        pairs = twins(right, told)
        counts += Counts(right=len(pairs), wrong=len(told) - len(pairs), missed=len(right) - len(pairs))
        matched += len(pairs)
        status += sum(told[j].status == right[i].status for i, j in pairs)
        cameo += sum(told[j].cameo == right[i].cameo for i, j in pairs)
    return counts, Agreement(matched, status, cameo)


def twins(wanted: Sequence[Told], found: Sequence[Told]) -> list[tuple[int, int]]:
    """Match the events of one sentence that agree in type and both sides, each once, in order."""
    left = list(range(len(found)))
    pairs = []
    for at, event in enumerate(wanted):
        twin = next((one for one in left if _key(found[one]) == _key(event)), None)
        if twin is not None:
            left.remove(twin)
            pairs.append((at, twin))
    return pairs


def _key(told: Told) -> tuple[str, frozenset[str], frozenset[str]]:
    return told.type, told.actor, told.recipient


def _of_gold(event: dict[str, object]) -> Told:
    actor, recipient = (frozenset(map(str, event[side] or ())) for side in ("actor", "recipient"))  # type: ignore[call-overload]
    return Told(str(event["type"]), actor, recipient, str(event["status"]), str(event.get("cameo") or ""))


def _shown(told: Sequence[Told]) -> str:
    return (
        "; ".join(
            f"{one.type} {','.join(sorted(one.actor)) or '-'} > {','.join(sorted(one.recipient)) or '-'} {one.status}"
            for one in told
        )
        or "nothing"
    )
