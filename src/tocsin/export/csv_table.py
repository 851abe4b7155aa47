"""Events as comma-separated values, in two forms.

The form for spreadsheets begins with a byte order mark and quotes every text; a text that a spreadsheet would run as a
formula is led by an apostrophe, since words of the wire are anybody's. The raw form holds the values as they are, for
programs. Both are UTF-8 with CRLF (RFC 4180); lists are joined by `LIST`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tocsin.desk.queries.columns import Column
from tocsin.desk.queries.told import ToldEvent
from tocsin.export.event_table import COLUMNS
from tocsin.export.plain_text import one_line
from tocsin.export.sink import batches

MEDIA_TYPE = "text/csv; charset=utf-8"
LIST = "|"
_BOM = "\ufeff"
_ROWS = 500
_STARTS_A_FORMULA = tuple("=+-@\t\r\n|%＝＋－＠")
"""First characters that spreadsheets run, the full-width ones among them; "|" and "%" open DDE calls in some."""


def csv_of(events: Iterable[ToldEvent], *, raw: bool = False) -> Iterator[bytes]:
    """Write events as CSV, a heading first.

    Args:
        events: in the order they are to stand.
        raw: leave values as they are, for programs; else the form for spreadsheets.

    Yields:
        Pieces of the file.
    """
    return table_csv(COLUMNS, events, raw=raw)


def table_csv(columns: Sequence[Column[Any]], items: Iterable[Any], *, raw: bool = False) -> Iterator[bytes]:
    """Write things of one kind as CSV by their columns (`tocsin.desk.queries.columns`); as `csv_of`."""
    heading = "" if raw else _BOM
    yield (heading + _lines([[one.name for one in columns]], raw=raw)).encode()
    for batch in batches(items, _ROWS):
        rows = ([_cell(one.value(item), raw=raw) for one in columns] for item in batch)
        yield _lines(rows, raw=raw).encode("utf-8", "replace")


def _lines(rows: Iterable[Sequence[object]], *, raw: bool) -> str:
    written = io.StringIO()
    writer = csv.writer(written, quoting=csv.QUOTE_MINIMAL if raw else csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerows(rows)
    return written.getvalue()


def _cell(value: Any, *, raw: bool) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return value
    text = "" if value is None else LIST.join(value) if isinstance(value, list) else str(value)
    return text if raw else harmless(one_line(text))


def harmless(text: str) -> str:
    """Lead a text that a spreadsheet would run as a formula by an apostrophe, so that it stays a text."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
