"""Whether confidences are kept: how often codings of a stated confidence are right, as bins, an error and a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PICTURE = Path(__file__).parent.parent / "docs" / "images" / "reliability.svg"
_BINS = 10
_SIDE, _LEFT, _TOP = 320, 56, 20
_INK, _PAPER, _BAR, _LINE = "#1a1a1a", "#ffffff", "#5b8def", "#9a9a9a"

Judged = tuple[float, bool]
"""A stated confidence, and whether the coding was right."""


@dataclass(frozen=True)
class Bin:
    """Codings of about the same confidence: how many, their mean confidence, and the share that is right."""

    count: int
    stated: float
    right: float


def bins(judged: Sequence[Judged]) -> list[Bin]:
    """Sort codings into ten bins of equal width by their confidence; empty bins are left out."""
    found = []
    for number in range(_BINS):
        inside = [one for one in judged if min(int(one[0] * _BINS), _BINS - 1) == number]
        if inside:
            stated = sum(confidence for confidence, _ in inside) / len(inside)
            found.append(Bin(len(inside), stated, sum(right for _, right in inside) / len(inside)))
    return found


def calibration_error(judged: Sequence[Judged]) -> float:
    """Mean distance between what is stated and what is right, over the bins, weighed by their size."""
    return sum(one.count * abs(one.stated - one.right) for one in bins(judged)) / len(judged)


def picture(judged: Sequence[Judged]) -> str:
    """Draw a bar a bin, as high as the share that is right; the diagonal is a confidence that is kept."""
    bottom, width = _TOP + _SIDE, _SIDE // _BINS
    parts = [f'<rect width="{_LEFT + _SIDE + 24}" height="{bottom + 48}" fill="{_PAPER}"/>']
    for one in bins(judged):
        x = _LEFT + width * min(int(one.stated * _BINS), _BINS - 1)
        height = round(_SIDE * one.right)
        parts.append(f'<rect x="{x + 1}" y="{bottom - height}" width="{width - 2}" height="{height}" fill="{_BAR}"/>')
        parts.append(_text(x + width // 2, bottom - height - 4, str(one.count), "middle"))
    parts.append(f'<path d="M{_LEFT} {bottom}L{_LEFT + _SIDE} {_TOP}" stroke="{_LINE}" stroke-dasharray="4 4"/>')
    parts.append(f'<path d="M{_LEFT} {_TOP}V{bottom}H{_LEFT + _SIDE}" stroke="{_INK}" fill="none"/>')
    for tenth in range(0, _BINS + 1, 2):
        parts.append(_text(_LEFT + width * tenth, bottom + 16, f"{tenth / _BINS:.1f}", "middle"))
        parts.append(_text(_LEFT - 8, bottom - width * tenth + 4, f"{tenth / _BINS:.1f}", "end"))
    parts.append(_text(_LEFT + _SIDE // 2, bottom + 36, "stated confidence; bars: share that is right", "middle"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _SIDE + 24} {bottom + 48}"'
        f' font-family="sans-serif" font-size="11" role="img"><title>Reliability of confidences</title>'
        f"{''.join(parts)}</svg>\n"
    )


def _text(x: int, y: int, words: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{_INK}">{words}</text>'
