"""Small pictures among words: a series with its band, gaps left open; a share with the interval that bounds it."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.desk.series import Measure, Point

_WIDTH, _HEIGHT = 120, 28


def sparkline(points: Sequence[Point]) -> str:
    """Draw the conflict of a series, one step a period; a dot marks the last known value.

    Returns:
        An SVG element without any style of its own; nothing of the wire is in it.
    """
    measures = [point.conflict for point in points]
    most = max((one.high for one in measures if one is not None), default=0.0) or 1.0
    step = _WIDTH / max(len(points), 1)

    def spot(number: int, value: float) -> str:
        return f"{(number + 0.5) * step:.1f} {_HEIGHT - 2 - value / most * (_HEIGHT - 4):.1f}"

    parts = []
    for first, run in _runs(measures):
        upper = [spot(first + number, one.high) for number, one in enumerate(run)]
        lower = [spot(first + number, one.low) for number, one in enumerate(run)][::-1]
        line = [spot(first + number, one.value) for number, one in enumerate(run)]
        parts.append(f'<path class="band" d="M{"L".join(upper + lower)}z"/><path class="line" d="M{"L".join(line)}"/>')
    known = [(number, one) for number, one in enumerate(measures) if one is not None]
    if known:
        x, y = spot(known[-1][0], known[-1][1].value).split()
        parts.append(f'<circle class="last" cx="{x}" cy="{y}" r="2"/>')
    return f'<svg class="spark" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true">{"".join(parts)}</svg>'


def bars(numbers: Sequence[int]) -> str:
    """Draw numbers as bars, the highest as high as the picture.

    Returns:
        An SVG element without any style of its own.
    """
    most, step = max(numbers, default=0) or 1, _WIDTH / max(len(numbers), 1)
    drawn = "".join(
        f"M{number * step:.1f} {_HEIGHT}v-{one / most * _HEIGHT:.1f}h{step * 0.8:.1f}V{_HEIGHT}z"
        for number, one in enumerate(numbers)
        if one
    )
    return f'<svg class="bars" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true"><path d="{drawn}"/></svg>'


def share(part: float) -> str:
    """Draw a share of 0 to 1 as a bar along a line.

    Returns:
        An SVG element without any style of its own.
    """
    return (
        f'<svg class="share" viewBox="0 0 {_WIDTH} 4" preserveAspectRatio="none" aria-hidden="true">'
        f'<path d="M0 2H{max(part * _WIDTH, 1):.1f}"/></svg>'
    )


def column(part: float) -> str:
    """Draw a share of 0 to 1 as a column.

    Returns:
        An SVG element without any style of its own.
    """
    height = max(part * _HEIGHT, 1.0) if part else 0.0
    return (
        f'<svg class="column" viewBox="0 0 24 {_HEIGHT}" aria-hidden="true">'
        f'<path d="M2 {_HEIGHT}v-{height:.1f}h20V{_HEIGHT}z"/></svg>'
    )


def interval(value: float, low: float, high: float) -> str:
    """Draw a share of 0 to 1 as a dot on a line, and the interval that bounds it as a bar.

    Returns:
        An SVG element without any style of its own.
    """
    x, left, right = (round(4 + one * (_WIDTH - 8), 1) for one in (value, low, high))
    return (
        f'<svg class="interval" viewBox="0 0 {_WIDTH} 14" aria-hidden="true"><path class="axis" d="M4 7H{_WIDTH - 4}"/>'
        f'<path class="bar" d="M{left} 7H{right}"/><circle class="last" cx="{x}" cy="7" r="4"/></svg>'
    )


def _runs(measures: Sequence[Measure | None]) -> list[tuple[int, list[Measure]]]:
    """Stretches without a gap, each with the number of its first period."""
    runs: list[tuple[int, list[Measure]]] = []
    for number, one in enumerate(measures):
        if one is None:
            continue
        if runs and runs[-1][0] + len(runs[-1][1]) == number:
            runs[-1][1].append(one)
        else:
            runs.append((number, [one]))
    return runs
