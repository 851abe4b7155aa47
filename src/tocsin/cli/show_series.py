"""A tension series at a terminal, as JSON, or as a picture in a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tocsin.cli.show import console
from tocsin.cli.show_desk import print_json, table_of
from tocsin.desk.series import Measure, Point, Series, Tension
from tocsin.errors import OutputError
from tocsin.record.codec import plain

_BARS = " ▁▂▃▄▅▆▇█"


def print_series(found: Tension, *, as_json: bool) -> None:
    """Print both strands: the periods that have events, each with value, band and what it means in its history."""
    if as_json:
        print_json(plain(found))
        return
    for series in (found.acts, found.threats):
        console().print(f"[bold]{series.strand.capitalize()}[/bold]  {found.method}")
        console().print(f"  conflict     {_bars(series, 'conflict')}")
        console().print(f"  cooperation  {_bars(series, 'cooperation')}")
        table = table_of((found.settings.period, 10), ("events", 6), ("conflict K-", None), ("cooperation K+", None))
        for point in _told(series):
            table.add_row(
                point.start.isoformat(), str(len(point.events)), _value(point, point.conflict),
                _value(point, point.cooperation),
            )  # fmt: skip
        console().print(table)


def write_plot(found: Tension, title: str, path: Path) -> None:
    """Write the picture of a series.

    Raises:
        OutputError: the file cannot be written.
    """
    from tocsin.export.tension_svg import tension_svg

    try:
        path.write_text(tension_svg(found, title), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error
    print(f"the picture of {title} written to {path}")


def _told(series: Series) -> Iterable[Point]:
    return (point for point in series.points if point.events)


def _value(point: Point, measure: Measure | None) -> str:
    if measure is None:
        return point.state
    score = "" if measure.z is None else f"  z {measure.z:+.1f}"
    change = "  changed" if measure.changed else ""
    return f"{measure.value:.1f} ({measure.low:.1f} to {measure.high:.1f}){score}{change}"


def _bars(series: Series, side: str) -> str:
    """One character a period: a bar as high as its value, a dot where too little is known, a blank for a gap."""
    measures: list[Measure | None] = [getattr(point, side) for point in series.points]
    most = max((one.value for one in measures if one is not None), default=0.0)
    drawn = [
        _BARS[round(measure.value / most * (len(_BARS) - 1)) if most else 0] if measure is not None
        else " " if point.state == "gap" or not point.events else "·"
        for point, measure in zip(series.points, measures, strict=True)
    ]  # fmt: skip
    return "".join(drawn[-60:])
