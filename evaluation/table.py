"""What a scorer gives back: rows of figures, each with its data, and the worst errors for reading."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """One figure.

    Attributes:
        data: the gold set, with the part used ("polnear_dev").
        measure: what was measured ("span F, J>=0.3").
        value: the figure, 0 to 1 unless the measure says otherwise; None where nothing could be measured.
        n: items the figure rests on.
        peer: a peer's figure on the same data and who it is, or "" where none is published.
    """

    data: str
    measure: str
    value: float | None
    n: int
    peer: str = ""

    @property
    def key(self) -> str:
        """Name of the figure in floors.toml."""
        return f"{self.data}: {self.measure}"


@dataclass(frozen=True)
class Table:
    """The figures of one reader.

    Attributes:
        name: what is typed after `python -m evaluation`.
        title: heading in docs/accuracy.md.
        rows: the figures.
        notes: sentences on how they were taken.
        errors: lines on the worst errors, printed on the terminal only: they hold third parties' text.
    """

    name: str
    title: str
    rows: list[Row]
    notes: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Counts:
    """True positives, false positives and false negatives, and what follows from them."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 0 where nothing is there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0
