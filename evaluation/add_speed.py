"""How much of the reading speed is left when a desk takes the same dispatches in.

    python -m evaluation.add_speed [ROUNDS [DIR]]

Reads the texts of the sample wire ROUNDS times (10), in batches as large as a desk reads, and adds as many to a desk,
in one process: five rounds of each in turn, so that whatever else the machine does falls on both, after all have been
read once, so that neither warms up for the other. A desk files a batch while it reads the next; the last of five rounds
is waited for. Each round is moved by ninety days, so that its events are events of their own; since its texts are those
of the rounds before, each is found to be a copy, as on a desk that portals send the same dispatch to again and again.
After each turn the seconds of both so far are told, and at the end, with what was left to be derived, the share,
reading time over adding time, by the clock and by the time of the processor, which other work on the machine disturbs
less.

With DIR the desk and what was measured are kept there, and a run that was cut off goes on behind its last turn.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from evaluation.wire import WIRE
from tocsin import Desk
from tocsin.desk.filing.ingest import BATCH, Ingest
from tocsin.dispatch import dispatch_of
from tocsin.intake import load
from tocsin.record import Dispatch, Published, content_id

ROUNDS_AT_ONCE = 5
_CLOCKS = ("clock", "processor")


def rounds_of(dispatches: Sequence[Dispatch], rounds: int) -> list[Dispatch]:
    """Give the dispatches as often as asked, each round ninety days after the one before."""
    return [_moved(one, number * 90) for number in range(rounds) for one in dispatches]


def _moved(dispatch: Dispatch, days: int) -> Dispatch:
    value = dispatch.published.value
    day = (date.fromisoformat(value[:10]) + timedelta(days=days)).isoformat() if value else None
    published = Published(value=day, status="stated", evidence="moved") if day else dispatch.published
    dateline = dispatch.dateline.model_copy(update={"date": day}) if dispatch.dateline and day else dispatch.dateline
    changed = {"id": content_id("d", dispatch.id, days), "published": published, "dateline": dateline}
    return dispatch.model_copy(update=changed)


class Tally:
    """Seconds of reading and of adding, each by the clock and of the processor, kept in a file with how many were done.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.done = 0
        self.spent = {"read": [0.0, 0.0], "added": [0.0, 0.0]}
        if path.exists():
            self.done, self.spent = json.loads(path.read_text("utf-8"))

    @contextmanager
    def timing(self, what: str) -> Iterator[None]:
        """Add what is done meanwhile."""
        began = time.perf_counter(), time.process_time()
        yield
        ended = time.perf_counter(), time.process_time()
        self.spent[what] = [sum_ + end - begin for sum_, end, begin in zip(self.spent[what], ended, began, strict=True)]

    def keep(self, more: int) -> None:
        """Note that more dispatches are done."""
        self.done += more
        self._path.write_text(json.dumps([self.done, self.spent]), "utf-8")

    def told(self) -> str:
        """Seconds and share so far."""
        parts = zip(_CLOCKS, self.spent["read"], self.spent["added"], strict=True)
        return "; ".join(f"{clock} {read:.1f} and {added:.1f} s, {read / added:.3f}" for clock, read, added in parts)


def main(rounds: int, folder: Path) -> None:
    """Measure and print."""
    wire = [dispatch_of(load(path)) for path in sorted(WIRE.iterdir())]
    dispatches = rounds_of(wire, rounds)
    place, tally = folder / "desk", Tally(folder / "tally.json")
    with Desk.open(place) if place.exists() else Desk.init(place) as desk:
        run = Ingest(desk.engine, desk.settings, desk.reader, desk.now, desk.upkeep)
        for batch in _batches(wire):
            list(desk.reader.read_dispatches(batch))
        while turn := dispatches[tally.done : tally.done + len(wire) * ROUNDS_AT_ONCE]:
            with tally.timing("read"):
                for batch in _batches(turn):
                    list(desk.reader.read_dispatches(batch))
            with tally.timing("added"):
                for one in turn:
                    run.take(one)
                run.flush()
            tally.keep(len(turn))
            print(f"round {tally.done // len(wire)}: {tally.told()}", flush=True)
        with tally.timing("added"):
            run.settle()
    print(f"{tally.done:,} dispatches, settled: {tally.told()}")


def _batches(dispatches: Sequence[Dispatch]) -> Iterator[Sequence[Dispatch]]:
    return (dispatches[first : first + BATCH] for first in range(0, len(dispatches), BATCH))


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    if len(sys.argv) > 2:
        Path(sys.argv[2]).mkdir(parents=True, exist_ok=True)
        main(number, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(number, Path(made))
