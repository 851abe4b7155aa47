"""Rows as tab-separated values: no quoting, so that no cell may hold a tab or the end of a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tocsin.desk.queries.columns import Column
from tocsin.export.plain_text import one_line


def tsv_of(columns: Sequence[Column[Any]], items: Iterable[Any], *, heading: bool) -> Iterator[bytes]:
    """Write items as lines of tab-separated cells.

    Args:
        columns: what a line holds.
        items: one a line.
        heading: whether the names of the columns stand first.
    """
    if heading:
        yield _line(one.name for one in columns)
    for item in items:
        yield _line(_cell(one.value(item)) for one in columns)


def _line(cells: Iterable[str]) -> bytes:
    return ("\t".join(cells) + "\n").encode("utf-8", "replace")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(one_line(one) for one in value)
    return one_line(str(int(value)) if isinstance(value, bool) else str(value))
