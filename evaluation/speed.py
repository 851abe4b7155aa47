"""Speed: what a warm reading costs beside the bare language model, both in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from evaluation.table import Row, Table
from tocsin.engine import Reader
from tocsin.reading import language

GOLD: tuple[str, ...] = ()
_ROUNDS = 15
_SAMPLES = Path(__file__).parent.parent / "samples" / "wire"


def run(gold: Path) -> Table:
    """Time reading and bare parsing in turn, on the seed's page where it is at hand and on the samples."""
    pages = {"seed": gold.parent / "pages" / "seed.txt"}
    pages |= {path.stem: path for path in sorted(_SAMPLES.glob("*.txt"))[:3]}
    reader = Reader()
    rows = [
        Row(name, "warm reading / bare parse", ratio, _ROUNDS)
        for name, path in pages.items()
        if path.exists() and (ratio := _ratio(reader, path))
    ]
    notes = [f"Median over {_ROUNDS} rounds of the ratio of one reading to one bare parse right after it, one process."]
    return Table("speed", "Speed", rows, notes)


def _ratio(reader: Reader, path: Path) -> float:
    text = reader.read(path).dispatch.text
    model = language.load()

    def seconds(act: Callable[[], object]) -> float:
        start = time.perf_counter()
        act()
        return time.perf_counter() - start

    model(text)
    return median(seconds(lambda: reader.read(path)) / seconds(lambda: model(text)) for _ in range(_ROUNDS))
