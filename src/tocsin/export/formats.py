"""The formats of `tocsin export`: a table of names, each with what it is made of and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO, Literal, TypeVar

from tocsin.desk.queries.filters import AgendaFilter, DispatchFilter, EventFilter, filter_of
from tocsin.desk.queries.told import ToldEvent
from tocsin.errors import UsageError
from tocsin.export import csv_table, json_lines
from tocsin.export.sources import Source

T = TypeVar("T")
SITE = "http://127.0.0.1:8377"
"""Where `tocsin serve` stands unless it is told otherwise."""
FEED = 1000
"""Most entries of a feed: it is one document, which readers take whole."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What of a source is to be written, and how.

    Attributes:
        filters: fields of an `EventFilter` that were given, by name; `agenda_asked` tells what they mean there.
        most: most events or items; None for all.
        raw: of CSV, the values as they are.
        site: address of the portal that Atom and GeoJSON link to, without a slash at its end.
        progress: told how many were written so far.
    """

    filters: dict[str, object] = field(default_factory=dict)
    most: int | None = None
    raw: bool = False
    site: str = SITE
    progress: Callable[[int], None] = lambda _: None

    def at_most(self, number: int) -> Wanted:
        """The same, of no more than a number."""
        return self if self.most is not None and self.most <= number else replace(self, most=number)


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
    return filter_of(AgendaFilter, **_renamed(filters, _OF_THE_AGENDA, "the agenda is"))


_OF_DISPATCHES = {"text": "text", "since": "since", "until": "until"}
"""What the filters of events are called where dispatches are asked."""


def dispatches_asked(filters: dict[str, object]) -> DispatchFilter:
    """Turn filters of events into one of dispatches.

    Raises:
        UsageError: one that dispatches do not know.
    """
    return filter_of(DispatchFilter, **_renamed(filters, _OF_DISPATCHES, "dispatches are"))


def _renamed(filters: dict[str, object], names: dict[str, str], what: str) -> dict[str, object]:
    given = {name: value for name, value in filters.items() if value}
    if unknown := sorted(given.keys() - names.keys()):
        known = ", ".join(f"--{name}" for name in names)
        raise UsageError(f"{what} not asked by {unknown[0]}", hint=f"by {known}")
    return {names[name]: value for name, value in given.items()}


def _write_parquet(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.parquet import write_parquet

    write_parquet(events_of(source, wanted), out)


def _write_csv(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    out.writelines(csv_table.csv_of(events_of(source, wanted), raw=wanted.raw))


def _write_json_lines(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    out.writelines(json_lines.json_lines_of(events_of(source, wanted)))


def _write_gdelt(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.gdelt import gdelt_of

    out.writelines(gdelt_of(events_of(source, wanted)))


def _write_polecat(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.polecat import polecat_of

    out.writelines(polecat_of(events_of(source, wanted)))


def _write_phoenix(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.phoenix import phoenix_of

    out.writelines(phoenix_of(events_of(source, wanted)))


def _write_plover(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.plover_json import plover_of

    out.writelines(plover_of(events_of(source, wanted)))


def _write_geojson(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.geojson import geojson_pieces

    told = events_of(source, wanted)
    out.writelines(
        geojson_pieces(((one.event, [own.evidence for own in one.own_tellings]) for one in told), wanted.site)
    )


def _write_atom(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.atom import atom_of
    from tocsin.export.event_feed import event_feed

    out.write(atom_of(event_feed(events_of(source, wanted.at_most(FEED)), source.name, wanted.site)))


def _write_icalendar(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.icalendar import calendar_of

    entries = source.agenda(agenda_asked(wanted.filters), wanted.most)
    out.write(calendar_of(counted(entries, wanted.progress), source.name))


def _write_ninjs(source: Source, wanted: Wanted, out: BinaryIO) -> None:
    from tocsin.export.ninjs import ninjs_of

    dispatches = source.dispatches(dispatches_asked(wanted.filters), wanted.most)
    out.writelines(ninjs_of(counted(dispatches, wanted.progress)))


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("parquet", "one row an event, typed columns", ".parquet", _write_parquet, "binary"),
        Format("csv", "one row an event, for spreadsheets; with --raw for programs", ".csv", _write_csv),
        Format("jsonl", "one object an event, with mentions and their words", ".jsonl", _write_json_lines),
        Format("gdelt", "one row a pair of actor and recipient, as GDELT 2.0 has events", ".tsv", _write_gdelt),
        Format("polecat", "one row a pair of actor and recipient, as POLECAT has them", ".tsv", _write_polecat),
        Format("phoenix", "one row a pair of source and target, as Phoenix has them", ".tsv", _write_phoenix),
        Format("geojson", "one feature an event, its point where it happened", ".geojson", _write_geojson),
        Format("atom", "the newest events as a feed, 1,000 at the most", ".atom", _write_atom),
        Format("ical", "the agenda as a calendar", ".ics", _write_icalendar),
        Format(
            "ninjs",
            "one item a dispatch: facts and a pointer, the text where its rights let it leave",
            ".json",
            _write_ninjs,
        ),
        Format("plover", "one object an event, PLOVER's own interchange format", ".jsonl", _write_plover),
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
