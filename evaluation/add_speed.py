"""How much of the reading speed is left when a desk takes the same dispatches in.

    python -m evaluation.add_speed [ROUNDS]

Reads the texts of the sample wire ROUNDS times (10), in batches as large as a desk reads, then adds as many to a desk,
in one process. Each round is moved by ninety days, so that its events are events of their own; since its texts are
those of the rounds before, each is found to be a copy, as on a desk that portals send the same dispatch to again and
again. Told are seconds of both and the share, reading time over adding time, by the clock and by the time of the
processor, which other work on the machine does not disturb.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from evaluation.wire import WIRE
from tocsin import Desk
from tocsin.desk.filing.ingest import BATCH, Ingest
from tocsin.dispatch import dispatch_of
from tocsin.intake import load
from tocsin.record import Dispatch, Published, content_id


def rounds_of(dispatches: list[Dispatch], rounds: int) -> list[Dispatch]:
    """Give the dispatches as often as asked, each round ninety days after the one before."""
    return [_moved(one, number * 90) for number in range(rounds) for one in dispatches]


def _moved(dispatch: Dispatch, days: int) -> Dispatch:
    value = dispatch.published.value
    day = (date.fromisoformat(value[:10]) + timedelta(days=days)).isoformat() if value else None
    published = Published(value=day, status="stated", evidence="moved") if day else dispatch.published
    dateline = dispatch.dateline.model_copy(update={"date": day}) if dispatch.dateline and day else dispatch.dateline
    changed = {"id": content_id("d", dispatch.id, days), "published": published, "dateline": dateline}
    return dispatch.model_copy(update=changed)


def main(rounds: int) -> None:
    """Measure and print."""
    dispatches = rounds_of([dispatch_of(load(path)) for path in sorted(WIRE.iterdir())], rounds)
    with tempfile.TemporaryDirectory() as folder, Desk.init(Path(folder) / "desk") as desk:
        desk.reader.read_dispatch(dispatches[0])
        began = _clocks()
        for first in range(0, len(dispatches), BATCH):
            list(desk.reader.read_dispatches(dispatches[first : first + BATCH]))
        alone = _since(began)
        began = _clocks()
        run = Ingest(desk.engine, desk.settings, desk.reader, desk.now, desk.upkeep)
        for one in dispatches:
            run.take(one)
        run.flush()
        added = _since(began)
        run.settle()
        settled = _since(began)
    print(f"{len(dispatches):,} dispatches")
    for clock, *seconds in zip(("clock", "processor"), alone, added, settled, strict=True):
        told = "read {:.1f} s, added {:.1f} s, settled at {:.1f} s".format(*seconds)
        print(f"  {clock}: {told}; share {seconds[0] / seconds[2]:.2f}")


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _since(began: tuple[float, float]) -> tuple[float, float]:
    clock, processor = _clocks()
    return clock - began[0], processor - began[1]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
