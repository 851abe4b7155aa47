"""The demo: read the sample wire and show the crisis it tells as a timeline, an agenda and one record."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from rich import box
from rich.table import Table
from rich.text import Text

from tocsin import Reader, Record
from tocsin.cli.show import clean, console, show_record
from tocsin.record import Event

WIRE = Path(__file__).parent / "wire"
SHOWN_IN_FULL = "2022-01-07-nato-video.txt"
_TOLD = 2
"""Events shown of each dispatch: the surest, in the order of its text."""


def main() -> None:
    """Read the samples and print them."""
    reader = Reader()
    paths = sorted(path for path in WIRE.iterdir() if path.suffix in (".txt", ".html"))
    records = []
    for number, path in enumerate(paths, 1):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[Kreading {number} of {len(paths)}: {path.name}")
        records.append((path.name, reader.read(path)))
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    out = console()
    out.print(timeline(record for _, record in records if record.dispatch.pubstatus == "usable"))
    out.print(agenda(record for _, record in records))
    out.print(Text(f"One full record: {SHOWN_IN_FULL}", style="bold"))
    show_record(dict(records)[SHOWN_IN_FULL])


def timeline(records: Iterable[Record]) -> Table:
    """One row for the surest events of each dispatch, by day; a dispatch read twice is shown once."""
    table = _table("The crisis as a timeline", "day", "who did what to whom", "words and source")
    seen: set[tuple[str, ...]] = set()
    for record in sorted(records, key=lambda one: one.dispatch.published.value or ""):
        names = {actor.id: actor.name for actor in record.actors}
        for event in _surest(record.events):
            key = (record.dispatch.published.value or "", event.type, *event.actor, ">", *event.recipient)
            if key in seen:
                continue
            seen.add(key)
            table.add_row((record.dispatch.published.value or "?")[:10], _told(event, names), _source(event, record))
    return table


def agenda(records: Iterable[Record]) -> Table:
    """What the dispatches say is to come, by day, each thing once."""
    table = _table("The agenda", "day", "what", "as told on")
    rows: dict[tuple[str, str], str] = {}
    for record in records:
        for entry in record.agenda:
            if entry.when and entry.when.start:
                rows.setdefault((entry.when.start, entry.title), (record.dispatch.published.value or "?")[:10])
    for (day, title), told in sorted(rows.items()):
        table.add_row(day, Text(clean(title)), told)
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", expand=True)
    for column in columns:
        table.add_column(column, overflow="fold", width=10 if column == "day" else None)
    return table


def _surest(events: list[Event]) -> list[Event]:
    both = [event for event in events if event.actor and (event.recipient or len(event.actor) > 1)]
    best = sorted(both or events, key=lambda event: (-event.confidence, event.evidence[0].start))[:_TOLD]
    return sorted(best, key=lambda event: event.evidence[0].start)


def _told(event: Event, names: dict[str, str]) -> Text:
    who = clean(", ".join(names[one] for one in event.actor)) or "somebody"
    whom = clean(", ".join(names[one] for one in event.recipient))
    status = "" if event.status == "occurred" else f" ({event.status})"
    return Text.assemble(who, " ", (event.type, "bold"), f" {whom}" if whom else "", status)


def _source(event: Event, record: Record) -> Text:
    source = record.dispatch.agency or record.dispatch.publisher or "?"
    return Text.assemble((f"“{clean(event.evidence[0].exact)}”", "italic"), f" · {source}")


if __name__ == "__main__":
    main()
