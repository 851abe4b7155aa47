"""The gate: how much faster a mixed corpus is read through it, and how many events are lost."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.gold_rows import gold_rows
from evaluation.table import Row, Table
from evaluation.train_gate import starts_of_events
from tocsin.dispatch import dispatch_of, dispatch_of_text
from tocsin.engine import Reader
from tocsin.intake import Options, load_many
from tocsin.record import Dispatch

GOLD = ("pages/gold.jsonl", "places/lgl.jsonl", "places/geovirus.jsonl")
_SAMPLES = Path(__file__).parent.parent / "samples" / "wire"
_LONGEST = 20_000
"""Characters of a page that are read; a few of the gold's are books."""
_AT_ONCE = 32
_OTHER_PRESS = 200


@dataclass(frozen=True)
class Reading:
    """What reading some dispatches came to.

    Attributes:
        events: read in all of them.
        seconds: it took.
    """

    events: int
    seconds: float


def run(gold: Path) -> Table:
    """Read a corpus of half news of conflict and half other with and without the gate, and other press too."""
    conflict = [dispatch_of(taken.page()) for taken in load_many([str(_SAMPLES)], Options(columns={}))]
    other = _texts(gold / GOLD[0], len(conflict))
    plain, gated = Reader(), Reader(gate=True)
    halves = {name: (read(plain, half), read(gated, half)) for name, half in (("conflict", conflict), ("other", other))}
    seconds = [sum(pair[which].seconds for pair in halves.values()) for which in (0, 1)]
    rows = [
        Row("half and half", "times as fast through the gate", seconds[0] / seconds[1], len(conflict) + len(other)),
        *(_kept(name, *pair) for name, pair in halves.items()),
    ]
    for name in GOLD[1:]:
        press = _texts(gold / name, _OTHER_PRESS)
        rows.append(_kept(Path(name).stem, read(plain, press), read(gated, press)))
    notes = [
        "Half and half: the dispatches of the sample wire, and as many pages of the gold of pages (shops, guides, "
        f"blogs, some news), {_LONGEST:,} characters of each at most; both readings in one run, models loaded.",
        "What is read in the other half is mostly no event, so its loss is no harm. The local papers of lgl and the "
        "reports on diseases of geovirus show where the gate does harm: it is made for corpora in which politics and "
        "conflict are what is wanted.",
        "Trained on the lexicon's examples and our own gold; none of these texts is among them.",
    ]
    return Table("gate", "The gate before the parser", rows, notes)


def read(reader: Reader, dispatches: Sequence[Dispatch]) -> Reading:
    """Read dispatches some at once; the model is warm."""
    list(reader.read_dispatches(dispatches[:1]))
    start, events = time.perf_counter(), 0
    for first in range(0, len(dispatches), _AT_ONCE):
        for record in reader.read_dispatches(dispatches[first : first + _AT_ONCE]):
            events += len(starts_of_events(record))
    return Reading(events, time.perf_counter() - start)


def _kept(name: str, plain: Reading, gated: Reading) -> Row:
    return Row(name, "share of events kept", gated.events / plain.events if plain.events else None, plain.events)


def _texts(path: Path, most: int) -> list[Dispatch]:
    """Give the first texts of a gold set as dispatches."""
    texts = [text for row in gold_rows(path) if (text := row.get("text"))]
    return [dispatch_of_text(text[:_LONGEST]) for text in texts[:most]]
