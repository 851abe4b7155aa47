"""Quantities: what is counted, and how many, in sentences written for this measure and annotated before tuning.

A quantity counts where its value and both bounds are right; its kind where the kind is right as well. Each
is matched once, without regard to order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse
from tocsin.reading.quantities.reader import read_quantities
from tocsin.reading.times.reader import read_times

GOLD: tuple[str, ...] = ()
_NOTE = (
    "Own sentences, annotated before tuning, then tuned on: a figure of development. The first reading of the 300, "
    "untuned, had 0.932 (value and bounds) and 0.779 (with kind); of the 220 that came second, 0.909 and 0.692."
)
OWN = Path(__file__).parent / "gold" / "quantities.jsonl"


@dataclass(frozen=True)
class Counted:
    """A number, its bounds, and the kind of what it counts."""

    value: float | None
    low: float | None
    high: float | None
    kind: str | None = None

    def bare(self) -> Counted:
        """The number without its kind."""
        return Counted(self.value, self.low, self.high)


def run(gold: Path) -> Table:
    """Read the project's own sentences; `gold`, where the scorers' foreign data lies, holds none of them."""
    numbers, kinds, total, errors = Counts(), Counts(), 0, []
    for row in gold_rows(OWN):
        wanted = [Counted(one["value"], one["low"], one["high"], one["kind"]) for one in row["quantities"]]
        found = read(row["text"])
        numbers += counts_of([one.bare() for one in wanted], [one.bare() for one in found])
        kinds += counts_of(wanted, found)
        total += len(wanted)
        if sorted(map(repr, wanted)) != sorted(map(repr, found)):
            errors.append(f"{row['text']} wanted {wanted}, read {found}")
    rows = [Row("own", "value and bounds F", numbers.f1, total), Row("own", "with kind F", kinds.f1, total)]
    return Table("quantities", "Quantities", rows, [_NOTE], errors)


def read(text: str) -> list[Counted]:
    """Read one text's quantities, undated."""
    parsed = parse(text)
    found = read_quantities(parsed, read_times(parsed, None), read_actors(parsed, None))
    return [Counted(one.value, one.low, one.high, one.kind) for one in found]


def counts_of(wanted: Sequence[Counted], found: Sequence[Counted]) -> Counts:
    """Count one text."""
    free = list(found)
    for one in wanted:
        if one in free:
            free.remove(one)
    right = len(found) - len(free)
    return Counts(right, len(free), len(wanted) - right)
