"""The formats of `tocsin export`: a table of names, each with what it is made of and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Literal, TypeVar

from tocsin.desk.queries.filters import AgendaFilter, EventFilter, filter_of
from tocsin.desk.queries.told import ToldEvent
from tocsin.errors import UsageError
from tocsin.export import csv_table, json_lines
from tocsin.export.sources import Source

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What of a source is to be written, and how.

    Attributes:
        filters: fields of an `EventFilter` that were given, by name; `agenda_asked` tells what they mean there.
        most: most events or items; None for all.
        raw: of CSV, the values as they are.
        progress: told how many were written so far.
    """

    filters: dict[str, object] = field(default_factory=dict)
    most: int | None = None
    raw: bool = False
    progress: Callable[[int], None] = lambda _: None


Write = Callable[[Source, Wanted, BinaryIO], None]


@dataclass(frozen=True)
class Format:
    """One format: its name on the command line, what it is, how its files end, whether they are text."""

    name: str
    meaning: str
    suffix: str
    write: Write
    kind: Literal["text", "binary"] = "text"


def counted(items: Iterable[T], progress: Callable[[int], None]) -> Iterator[T]:
    """Give items and tell after each hundredth how many it were."""
    for number, item in enumerate(items, 1):
        yield item
        if number % 100 == 0:
            progress(number)


def events_of(source: Source, wanted: Wanted) -> Iterator[ToldEvent]:
    """Give the events that are wanted of a source.

    Raises:
        UsageError: a filter does not fit.
    """
    asked = filter_of(EventFilter, **wanted.filters)
    return counted(source.events(asked, wanted.most), wanted.progress)


_OF_THE_AGENDA = {"status": "status", "party": "participant", "country": "country", "since": "since", "until": "until"}
"""What the filters of events are called where the agenda is asked."""


def agenda_asked(filters: dict[str, object]) -> AgendaFilter:
    """Turn filters of events into one of the agenda.

    Raises:
        UsageError: one that the agenda does not know.
    """
    given = {name: value for name, value in filters.items() if value}
    if unknown := sorted(given.keys() - _OF_THE_AGENDA.keys()):
        known = ", ".join(f"--{name}" for name in _OF_THE_AGENDA)
        raise UsageError(f"the agenda is not asked by {unknown[0]}", hint=f"it is by {known}")
    return filter_of(AgendaFilter, **{_OF_THE_AGENDA[name]: value for name, value in given.items()})


def _write_parquet(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.parquet import write_parquet

    write_parquet(events_of(source, wanted), out)


def _write_csv(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    out.writelines(csv_table.csv_of(events_of(source, wanted), raw=wanted.raw))


def _write_json_lines(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    out.writelines(json_lines.json_lines_of(events_of(source, wanted)))


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("parquet", "one row an event, typed columns", ".parquet", _write_parquet, "binary"),
        Format("csv", "one row an event, for spreadsheets; with --raw for programs", ".csv", _write_csv),
        Format("jsonl", "one object an event, with mentions and their words", ".jsonl", _write_json_lines),
    )
}


def format_of(name: str) -> Format:
    """Give a format by its name.

    Raises:
        UsageError: there is none.
    """
    try:
        return FORMATS[name]
    except KeyError:
        raise UsageError(f"{name!r} is no format of an export", hint=f"there are {', '.join(FORMATS)}") from None
