"""How much of the reading speed is left when a desk takes the same dispatches in.

    python -m evaluation.add_speed [ROUNDS]

Reads the texts of the sample wire ROUNDS times (10), then adds as many to a desk, each round under days of its own, in
one process. Told are seconds of both and the share: reading time over adding time.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from evaluation.wire import WIRE
from tocsin import Desk
from tocsin.desk.filing.ingest import Ingest
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
        began = time.perf_counter()
        for one in dispatches:
            desk.reader.read_dispatch(one)
        alone = time.perf_counter() - began
        began = time.perf_counter()
        run = Ingest(desk.engine, desk.settings, desk.reader, desk.now, desk.upkeep)
        for one in dispatches:
            run.take(one)
        run.flush()
        added = time.perf_counter() - began
        run.settle()
        settled = time.perf_counter() - began
    told = f"{len(dispatches):,} dispatches: read {alone:.1f} s, added {added:.1f} s, settled at {settled:.1f} s"
    print(f"{told}; share {alone / settled:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
