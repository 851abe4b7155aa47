"""What the readers beside the events cost beyond the parse: actors, places, times, quantities and quotes.

Processor time of each reader is set beside that of the bare parse of the same text, round by round, so that
whatever else the machine does falls on both.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import TypeVar

from evaluation.table import Row
from tocsin.engine import Reader
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing import language
from tocsin.reading.places.reader import read_places
from tocsin.reading.quantities.reader import read_quantities
from tocsin.reading.quotes.reader import read_quotes
from tocsin.reading.times.reader import Anchor, read_times
from tocsin.record import Dispatch

Answer = TypeVar("Answer")

_ROUNDS = 5
_MEASURE = "readers beyond the parse / bare parse"
NOTE = (
    "Readers beyond the parse are actors, places, times, quantities and quotes on a parse that is given, by processor "
    f"time; median over {_ROUNDS} rounds of their sum beside one bare parse. To reach: under 0.30."
)


def reader_rows(reader: Reader, pages: Mapping[str, Path], wire: Path) -> list[Row]:
    """Time the readers on single pages, and on all dispatches of a wire together.

    Args:
        reader: takes pages down to their dispatches.
        pages: pages by name; those that are not at hand are left out.
        wire: folder of the sample wire.
    """
    texts = {name: [reader.read(path).dispatch] for name, path in pages.items() if path.exists()}
    texts["sample wire"] = [record.dispatch for record in reader.read_many(wire)]
    rows = []
    for name, dispatches in texts.items():
        rounds = [_round(dispatches) for _ in range(_ROUNDS)]
        rows.append(Row(name, _MEASURE, median(sum(one.values()) for one in rounds), len(dispatches)))
    of_the_wire = {kind: median(one[kind] for one in rounds) for kind in rounds[0]}
    return rows + [
        Row("sample wire", f"{kind} / bare parse", share, len(dispatches)) for kind, share in of_the_wire.items()
    ]


def _round(dispatches: Sequence[Dispatch]) -> dict[str, float]:
    """The share of the bare parse's time that each reader takes over some dispatches, each read once."""
    model, watch = language.load(), _Watch()
    for one in dispatches:
        watch.timed("parse", lambda one=one: model(one.text))  # type: ignore[misc]
        _read(one, watch)
    parsing = watch.spent.pop("parse")
    return {kind: seconds / parsing for kind, seconds in watch.spent.items()}


def _read(dispatch: Dispatch, watch: _Watch) -> None:
    parse = language.parse(dispatch.text)
    told = dispatch.published.value
    day = date.fromisoformat(told[:10]) if told else None
    actors = watch.timed("actors", lambda: read_actors(parse, day))
    watch.timed("places", lambda: read_places(parse, None))
    times = watch.timed("times", lambda: read_times(parse, Anchor(day, "published") if day else None))
    watch.timed("quantities", lambda: read_quantities(parse, times, actors))
    watch.timed("quotes", lambda: read_quotes(parse, dispatch.blocks, actors))


class _Watch:
    """Adds up processor time by name."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def timed(self, name: str, act: Callable[[], Answer]) -> Answer:
        start = time.process_time()
        answer = act()
        self.spent[name] = self.spent.get(name, 0.0) + time.process_time() - start
        return answer
