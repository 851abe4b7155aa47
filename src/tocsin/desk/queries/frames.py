"""Pages of answers as frames of other libraries, and as tables in a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from tocsin.desk.queries.columns import Column, arrow_table, columns_of
from tocsin.errors import ExtraMissing

if TYPE_CHECKING:
    import pandas as pd  # type: ignore[import-untyped]
    import polars as pl
    import pyarrow as pa

MOST_SHOWN = 20
"""Rows of a page that a notebook shows."""
_SHOWN = {
    "day": "day", "start": "day", "first_day": "first day", "last_day": "last day", "type": "type", "status": "status",
    "state": "state", "kind": "kind", "act": "act", "title": "title", "headline": "headline", "snippet": "words",
    "actor_names": "who", "recipient_names": "to whom", "participant_names": "who takes part", "content": "content",
    "place": "where", "source": "source", "n_publishers": "publishers", "n_events": "events",
    "n_dispatches": "dispatches", "times": "times told", "confidence": "confidence",
}  # fmt: skip
"""Columns that a person looks for first, each with its heading; `start` only where a kind of thing has no day."""
_DAYS = {"day", "start", "first_day", "last_day"}


def to_arrow(items: Sequence[object]) -> pa.Table:
    """Make an Arrow table of things of one kind."""
    return arrow_table(columns_of(items), items)


def to_polars(items: Sequence[object]) -> pl.DataFrame:
    """Make a polars frame of things of one kind.

    Raises:
        ExtraMissing: polars is not installed.
    """
    try:
        import polars as pl
    except ImportError as error:
        raise ExtraMissing("a polars frame", "notebook") from error
    frame = pl.from_arrow(to_arrow(items))
    if not isinstance(frame, pl.DataFrame):  # for a table it always is one
        raise TypeError(f"a table became a {type(frame).__name__}")
    return frame


def to_pandas(items: Sequence[object]) -> pd.DataFrame:
    """Make a pandas frame of things of one kind; its days are of NumPy's kind, so that they can be resampled.

    Raises:
        ExtraMissing: pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError as error:
        raise ExtraMissing("a pandas frame", "notebook") from error
    frame: pd.DataFrame = to_arrow(items).to_pandas()
    for column in columns_of(items):
        if column.kind == "day":
            frame[column.name] = pd.to_datetime(frame[column.name])
    return frame


def page_html(items: Sequence[object], more: bool) -> str:
    """Write a page as an HTML table for a notebook: the first rows, and the columns that people look for first.

    Args:
        items: of one kind.
        more: whether there is a page after it.
    """
    if not items:
        return "<p>nothing found</p>"
    columns = [one for one in columns_of(items) if one.name in _SHOWN]
    if any(one.name == "day" for one in columns):
        columns = [one for one in columns if one.name != "start"]
    rows = "".join(f"<tr>{''.join(_cell(one, item) for one in columns)}</tr>" for item in items[:MOST_SHOWN])
    return f"<table><thead><tr>{_heading(columns)}</tr></thead><tbody>{rows}</tbody></table>{_count(items, more)}"


def _heading(columns: Sequence[Column[Any]]) -> str:
    return "".join(f'<th title="{escape(f"{one.name}: {one.meaning}")}">{_SHOWN[one.name]}</th>' for one in columns)


def _cell(column: Column[Any], item: object) -> str:
    # A browser would break a day at its hyphens.
    unbroken = ' style="white-space:nowrap"' if column.name in _DAYS else ""
    return f"<td{unbroken}>{escape(_words(column.value(item)))}</td>"


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _count(items: Sequence[object], more: bool) -> str:
    shown = f"{min(len(items), MOST_SHOWN):,} of {len(items):,} shown" if len(items) > MOST_SHOWN else f"{len(items):,}"
    return f"<p>{shown}{', and there are more pages' if more else ''}</p>"
