"""What is said of a pair: a type with its leaf, mode and words, and how the published benchmark names some codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tocsin.ontology.plover import TYPES
from tocsin.record import Span
from tocsin.record.event import EventStatus, EventType

Range = tuple[int, int]
_BY_CODE: dict[str, tuple[EventType, str | None]] = {
    "163": ("COERCE", "restrict"),
    "0356": ("AGREE", None),
    "116": ("ACCUSE", "disapprove"),
    "191": ("ASSAULT", None),
    "192": ("ASSAULT", None),
}
"""Codes whose sentences the benchmark types otherwise than PLOVER's manual: sanctions, truces agreed on,
verdicts, blockades."""


@dataclass(frozen=True)
class Coded:
    """One way to code a pair.

    Attributes:
        type: PLOVER type after folding.
        act: the underlying act.
        status: factuality.
        frame: id of the best frame that speaks for the type; None where the second reader alone does.
        score: points of that frame; comparable within one sentence.
        confidence: probability of the type by frames and words together; None where frames alone were asked.
        mode: PLOVER's mode of the type, None where it has none or no words tell it.
        cameo: CAMEO's deepest code that the words support; None where no frame speaks for the type.
        evidence: the words that the type is read from, the predicate first, without those of the pair itself; offsets
            are into the sentence. Empty where no frame speaks for the type.
    """

    type: EventType
    act: EventType
    status: EventStatus
    frame: str | None
    score: float
    confidence: float | None = None
    mode: str | None = None
    cameo: str | None = None
    evidence: tuple[Span, ...] = ()

    @property
    def by(self) -> Literal["frames", "second reader"]:
        """Who found the type."""
        return "second reader" if self.frame is None else "frames"


def benchmark_type(cameo: str, kind: EventType, mode: str | None) -> EventType:
    """Give the type that the benchmark's sentences of a code bear, where it is another than PLOVER's manual has."""
    return _otherwise(cameo, mode, kind)[0]


def benchmark_mode(cameo: str, kind: EventType, mode: str | None) -> str | None:
    """Give the mode that goes with the type that the benchmark's sentences of a code bear.

    Args:
        cameo: the code that the type was told by.
        kind: the type that the pair is given.
        mode: the mode of the event in the record.
    """
    other, told = _otherwise(cameo, mode, kind)
    return mode if mode in TYPES[kind].modes else told if other == kind else None


def _otherwise(cameo: str, mode: str | None, kind: EventType) -> tuple[EventType, str | None]:
    if mode == "cyber":
        return "ASSAULT", None
    return next((told for code, told in _BY_CODE.items() if cameo.startswith(code)), (kind, None))
