"""A tension series as a picture: conflict above, cooperation below, acts with their band, threats beside them.

The picture is SVG of elements with presentation attributes and class names. Alone it brings a style that follows the
reader's light or dark scheme; on a page that sets its own style it brings none, so it stands under a strict policy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from itertools import pairwise

from tocsin.desk.series import Measure, Point, Series, Tension

_WIDTH, _PANEL, _LEFT, _RIGHT, _TOP, _GAP, _FOOT = 920, 200, 56, 16, 56, 44, 48
_PLOT = _WIDTH - _LEFT - _RIGHT
_HEIGHT = _TOP + 2 * _PANEL + _GAP + _FOOT
_INK, _FAINT, _GRID = "#1b1f24", "#5d6670", "#d9dde2"
_COLOURS = {"conflict": "#b3401f", "cooperation": "#0067a8"}
_STYLE = (
    "<style>@media(prefers-color-scheme:dark){.paper{fill:#14171a}.ink{fill:#e8eaed}.faint{fill:#a7b0b9}"
    ".grid{stroke:#343a41}.gap{fill:#23282d}.conflict{stroke:#f08a64}.conflict-band{fill:#f08a64}"
    ".cooperation{stroke:#5fb2ea}.cooperation-band{fill:#5fb2ea}}</style>"
)

Side = Callable[[Point], Measure | None]


@dataclass(frozen=True)
class _Panel:
    """Where one panel stands and what its axes mean."""

    name: str
    top: float
    most: float
    starts: Sequence[date]

    def x(self, number: int) -> float:
        return _LEFT + _PLOT * (number + 0.5) / len(self.starts)

    def y(self, value: float) -> float:
        return self.top + _PANEL * (1 - value / self.most)


def tension_svg(
    tension: Tension, title: str, *, standalone: bool = True, href: Callable[[Point], str] | None = None
) -> str:
    """Draw both strands of a pair.

    Args:
        tension: what to draw.
        title: heading, for instance "Russia towards Ukraine".
        standalone: whether the picture brings its own style.
        href: where a period that has events leads; none leads anywhere where there is none.

    Returns:
        An SVG document; the words in it are escaped.
    """
    starts = [point.start for point in tension.acts.points]
    conflict = _panel("conflict", _TOP, tension, lambda point: point.conflict, starts)
    cooperation = _panel("cooperation", _TOP + _PANEL + _GAP, tension, lambda point: point.cooperation, starts)
    unit = tension.settings.period
    described = f"{title}: conflict and cooperation by {unit}, {starts[0]} to {starts[-1]}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif"'
        f' font-size="12" role="{"group" if href else "img"}" class="tension"><title>{escape(described)}</title>'
        f"{_STYLE if standalone else ''}"
        f'<rect class="paper" width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>'
        f"{_words(_LEFT, 22, title, size=16)}{_legend()}{conflict}{cooperation}"
        f"{''.join(_hits(tension, href)) if href else ''}"
        f"{_words(_LEFT, _HEIGHT - 10, _caption(tension), kind='faint')}</svg>\n"
    )


def _panel(name: str, top: float, tension: Tension, side: Side, starts: Sequence[date]) -> str:
    series = (tension.acts, tension.threats)
    measures = [one for own in series for point in own.points if (one := side(point)) is not None]
    highs = [max(one.high, one.value) for one in measures]
    panel = _Panel(name, top, _ceiling(max(highs, default=1.0)), starts)
    heading = {"conflict": "Conflict (K−)", "cooperation": "Cooperation (K+)"}[name]
    return "".join(
        [
            _words(_LEFT, top - 8, heading),
            *_gaps(panel, tension.acts),
            *_axes(panel),
            *_band(panel, tension.acts, side),
            *_line(panel, tension.threats, side, dashed=True),
            *_line(panel, tension.acts, side, dashed=False),
            *_insufficient(panel, tension.acts),
            *_changes(panel, tension.acts, side),
        ]
    )


def _ceiling(most: float) -> float:
    """The next of 1, 2, 5 times a power of ten, so that the axis ends on a round number."""
    step = 10.0 ** (len(str(int(most))) - 1) if most >= 1 else 0.1
    return next((step * factor for factor in (1, 2, 5, 10) if step * factor >= most), 1.0) if most > 0 else 1.0


def _axes(panel: _Panel) -> Iterable[str]:
    for part in (0.0, 0.5, 1.0):
        value, y = panel.most * part, panel.y(panel.most * part)
        yield f'<path class="grid" d="M{_LEFT} {y:.1f}H{_LEFT + _PLOT}" stroke="{_GRID}" fill="none"/>'
        yield _words(_LEFT - 8, y + 4, f"{value:g}", kind="faint", anchor="end")
    shown = -100.0
    for number, start in enumerate(panel.starts):
        x = panel.x(number)
        if (number == 0 or start.month != panel.starts[number - 1].month) and x - shown >= 70:
            shown = x
            yield f'<path class="grid" d="M{x:.1f} {panel.top + _PANEL}v5" stroke="{_GRID}"/>'
            yield _words(x, panel.top + _PANEL + 18, start.strftime("%b %Y"), kind="faint", anchor="middle")


def _runs(points: Sequence[Point], side: Side) -> Iterable[list[tuple[int, Measure]]]:
    """Stretches of known points; a line never crosses a week that is not known."""
    run: list[tuple[int, Measure]] = []
    for number, point in enumerate(points):
        measure = side(point)
        if measure is not None:
            run.append((number, measure))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _band(panel: _Panel, series: Series, side: Side) -> Iterable[str]:
    half = _PLOT / len(panel.starts) / 2
    for run in _runs(series.points, side):
        upper = [(panel.x(number), panel.y(one.high)) for number, one in run]
        lower = [(panel.x(number), panel.y(one.low)) for number, one in reversed(run)]
        if len(run) == 1:
            (x, high), (_, low) = upper[0], lower[0]
            upper, lower = [(x - half, high), (x + half, high)], [(x + half, low), (x - half, low)]
        yield (
            f'<path class="{panel.name}-band" d="M{_path([*upper, *lower])}Z" fill="{_COLOURS[panel.name]}"'
            ' fill-opacity="0.18" stroke="none"/>'
        )


def _line(panel: _Panel, series: Series, side: Side, *, dashed: bool) -> Iterable[str]:
    dash = ' stroke-dasharray="4 3"' if dashed else ""
    for run in _runs(series.points, side):
        spots = [(panel.x(number), panel.y(one.value)) for number, one in run]
        if len(spots) == 1:
            spots = [(spots[0][0] - 2, spots[0][1]), (spots[0][0] + 2, spots[0][1])]
        yield (
            f'<path class="{panel.name}" d="M{_path(spots)}" fill="none" stroke="{_COLOURS[panel.name]}"'
            f' stroke-width="{1.2 if dashed else 2}" stroke-linejoin="round"{dash}/>'
        )


def _insufficient(panel: _Panel, series: Series) -> Iterable[str]:
    """A ring on the base line for a period with fewer events than the least."""
    for number, point in enumerate(series.points):
        if point.state == "insufficient" and point.events:
            yield (
                f'<circle class="grid" cx="{panel.x(number):.1f}" cy="{panel.top + _PANEL}" r="2.5" fill="none"'
                f' stroke="{_FAINT}"/>'
            )


def _gaps(panel: _Panel, series: Series) -> Iterable[str]:
    """A grey field over periods in which the desk had nothing to read."""
    width = _PLOT / len(panel.starts)
    for number, point in enumerate(series.points):
        if point.state == "gap":
            yield (
                f'<rect class="gap" x="{_LEFT + width * number:.1f}" y="{panel.top}" width="{width:.2f}"'
                f' height="{_PANEL}" fill="#eef0f2"/>'
            )


def _changes(panel: _Panel, series: Series, side: Side) -> Iterable[str]:
    """A triangle over each period where the level changed."""
    for number, point in enumerate(series.points):
        measure = side(point)
        if measure is not None and measure.changed:
            x, y = panel.x(number), panel.top
            yield (
                f'<path class="ink" d="M{x:.1f} {y + 8}l-5 -8h10z" fill="{_INK}">'
                f"<title>{escape(f'level changed in the {_span(panel.starts, number)}')}</title></path>"
            )


def _hits(tension: Tension, href: Callable[[Point], str]) -> Iterable[str]:
    """A field over each period that has events, which leads to them; not on the way of the tab key, a table has all."""
    points = tension.acts.points
    starts, width = [point.start for point in points], _PLOT / len(points)
    for number, (act, threat) in enumerate(zip(points, tension.threats.points, strict=True)):
        events = len({*act.events, *threat.events})
        if events:
            label = f"{_span(starts, number)}: {events} event{'s' if events > 1 else ''}"
            yield (
                f'<a href="{escape(href(act))}" tabindex="-1" aria-label="{label}"><rect class="hit" fill="transparent"'
                f' x="{_LEFT + width * number:.1f}" y="{_TOP}" width="{width:.2f}" height="{2 * _PANEL + _GAP}">'
                f"<title>{label}</title></rect></a>"
            )


def _span(starts: Sequence[date], number: int) -> str:
    days = (starts[1] - starts[0]).days if len(starts) > 1 else 1
    return f"week of {starts[number]}" if days == 7 else f"day {starts[number]}"


def _caption(tension: Tension) -> str:
    points = tension.acts.points
    step = points[1].start - points[0].start if len(points) > 1 else timedelta(0)
    level, least = round(tension.settings.level * 100), tension.settings.least_events
    until = points[-1].start + step - timedelta(days=bool(step))
    return (
        f"{points[0].start} to {until} · band: {level} % of bootstrap draws"
        f" · rings: fewer than {least} events · grey: nothing read · {tension.method}"
    )


def _legend() -> str:
    x = _WIDTH - _RIGHT - 250
    return (
        f'<path class="ink-line" d="M{x} 18h26" stroke="{_FAINT}" stroke-width="2"/>{_words(x + 32, 22, "acts")}'
        f'<path class="ink-line" d="M{x + 76} 18h26" stroke="{_FAINT}" stroke-width="1.2" stroke-dasharray="4 3"/>'
        f"{_words(x + 108, 22, 'threats')}"
        f'<path class="ink" d="M{x + 178} 22l-5 -8h10z" fill="{_INK}"/>{_words(x + 190, 22, "change")}'
    )


def _path(spots: Sequence[tuple[float, float]]) -> str:
    return "L".join(f"{x:.1f} {y:.1f}" for x, y in _thinned(spots))


def _thinned(spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Leave out a spot that lies on the one before it."""
    return [spots[0], *(after for before, after in pairwise(spots) if after != before)]


def _words(x: float, y: float, words: str, *, kind: str = "ink", anchor: str = "start", size: int = 12) -> str:
    colour = _INK if kind == "ink" else _FAINT
    return (
        f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">'
        f"{escape(words)}</text>"
    )
