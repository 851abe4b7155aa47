"""A record for a person at a terminal: head, rights, events, quotes, agenda, times, places, numbers.

Everything printed comes from pages that anybody may have written: control and direction characters are
made visible, and markup of the terminal library is never interpreted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from tocsin.record import Event, Quantity, Quote, Record, Wire

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})
_STATUS_STYLES = {
    "occurred": "green", "ongoing": "cyan", "scheduled": "yellow", "hypothetical": "magenta", "negated": "red",
}  # fmt: skip
_WIDEST = 110
_DEFINITE = frozenset("its his her their our my your the these those this that".split())


def console() -> Console:
    """A console on standard output: colours only on a terminal, 80 columns where the width is not known."""
    found = Console(highlight=False, emoji=False, soft_wrap=False)
    if not found.is_terminal:
        found.width = 80
    elif found.width > _WIDEST:
        found.width = _WIDEST
    return found


def clean(text: str | None) -> str:
    """Make characters visible that would steer a terminal or turn the direction of writing."""
    shown = (text or "").replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in _HIDDEN else c for c in shown)


def show_record(record: Record) -> None:
    """Print a record."""
    out = console()
    for part in record_parts(record):
        out.print(part)


def record_parts(record: Record) -> Iterator[RenderableType]:
    """Yield what is printed of a record, in order; empty sections are left out."""
    names = {actor.id: actor.name for actor in record.actors}
    places = {place.id: place.name for place in record.places}
    yield _head(record)
    if record.events:
        yield _events(record.events, names, places)
    if record.quotes:
        yield _quotes([quote for quote in record.quotes if quote.kind != "indirect"], names)
    if record.agenda:
        yield _agenda(record, names, places)
    yield from _small_tables(record, names)


def _head(record: Record) -> Panel:
    dispatch = record.dispatch
    lines = []
    dateline = dispatch.dateline
    if dateline:
        lines.append(_line("dateline", " · ".join(filter(None, (dateline.place, dateline.date, dateline.agency)))))
    published = dispatch.published
    lines.append(_line("published", f"{published.value or 'not stated'} ({published.status})"))
    sources = " · ".join(filter(None, (dispatch.publisher, dispatch.agency, dispatch.byline)))
    if sources:
        lines.append(_line("source", sources))
    if told := _wire(dispatch.wire):
        lines.append(_line("wire", told))
    paragraphs = sum(block.kind == "paragraph" for block in dispatch.blocks)
    rails = sum(piece.kind == "rail" for piece in dispatch.furniture)
    lines.append(
        _line("body", f"{paragraphs} paragraphs, {len(dispatch.text):,} characters, {dispatch.language or 'language ?'}"
              f"; {rails} link rails set aside")
    )  # fmt: skip
    rights = dispatch.rights
    holder = f" · {rights.holder}" if rights.holder else ""
    lines.append(_line("rights", f"{rights.terms}{holder} · show {rights.may.show_text} · "
                       f"export {'yes' if rights.may.export_text else 'no'}"))  # fmt: skip
    if dispatch.pubstatus != "usable":
        lines.append(Text(f"This dispatch was {dispatch.pubstatus}.", style="bold red"))
    return Panel(Group(*lines), title=Text(clean(dispatch.headline) or "(no headline)", style="bold"),
                 title_align="left", box=box.ROUNDED)  # fmt: skip


def _wire(wire: Wire | None) -> str:
    """What a wire format states of urgency, slug, kind and embargo."""
    if wire is None:
        return ""
    urgency = f"urgency {wire.urgency}" if wire.urgency is not None else None
    embargo = f"embargo {wire.embargo}" if wire.embargo else None
    return " · ".join(filter(None, (urgency, wire.slug, *wire.signals, embargo)))


def _line(label: str, text: str) -> Text:
    return Text.assemble((f"{label:10}", "dim"), clean(text))


def _table(title: str, *columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", expand=True)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _events(events: Sequence[Event], names: dict[str, str], places: dict[str, str]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, title="Events", title_justify="left", title_style="bold", expand=True)
    table.add_column("what", ratio=4, min_width=18, overflow="fold")
    table.add_column("who", ratio=3, overflow="fold")
    table.add_column("to whom", ratio=3, overflow="fold")
    table.add_column("words, when, where, says who", ratio=5, overflow="fold")
    for event in events:
        _event_rows(table, event, names, places, 0)
    return table


def _event_rows(table: Table, event: Event, names: dict[str, str], places: dict[str, str], depth: int) -> None:
    indent = "  " * depth + ("↳ " if depth else "")
    folded = f" ← {event.act}" if event.act != event.type else ""
    what = Text.assemble(
        indent, (event.type, "bold"), folded, "\n", " " * len(indent), (event.status, _STATUS_STYLES[event.status])
    )
    table.add_row(what, _people(event.actor, names), _people(event.recipient, names), _words(event, names, places))
    for content in ([event.content] if event.content else []) + event.further_content:
        _event_rows(table, content, names, places, depth + 1)


def _people(ids: Sequence[str], names: dict[str, str]) -> Text:
    return Text(clean(", ".join(names.get(one, one) for one in ids)) or "–")


def _words(event: Event, names: dict[str, str], places: dict[str, str]) -> Text:
    text = Text(f"“{clean(event.evidence[0].exact)}”", style="italic")
    details = []
    if event.when and event.when.start:
        when = event.when
        details.append(when.start if when.start == when.end else f"{when.start} to {when.end or '…'}")
    if event.place:
        details.append(f"in {clean(places.get(event.place))}")
    if event.attribution:
        says = event.attribution
        details.append(f"says {clean(names.get(says.actor or '', says.span.exact))}")
    if event.condition:
        details.append(clean(event.condition.exact))
    details += [clean(_counted(quantity)) for quantity in event.quantities]
    for detail in details:
        text.append(f" · {detail}", style="not italic")
    return text


def _quotes(quotes: Sequence[Quote], names: dict[str, str]) -> RenderableType:
    table = _table("Quotes", "who", "words")
    for quote in quotes:
        who = names.get(quote.speaker or "", quote.speaker_span.exact if quote.speaker_span else "?")
        table.add_row(Text(clean(who)), Text(f"“{clean(quote.span.exact)}”"))
    return table if quotes else Text("")


def _agenda(record: Record, names: dict[str, str], places: dict[str, str]) -> Table:
    table = _table("Agenda", "when", "what", "status")
    for entry in record.agenda:
        when = entry.when
        days = "" if when is None else when.start if when.start == when.end else f"{when.start} to {when.end}"
        table.add_row(days or "", Text(clean(entry.title)), entry.status)
    return table


def _counted(quantity: Quantity) -> str:
    """A number with what it counts, as a reader would say it: "two of its soldiers"."""
    if not quantity.of:
        return quantity.span.exact
    link = " of " if quantity.of.split()[0].lower() in _DEFINITE else " "
    return f"{quantity.span.exact}{link}{quantity.of}"


def _small_tables(record: Record, names: dict[str, str]) -> Iterator[RenderableType]:
    if record.times:
        table = _table("Times", "words", "value", "covers")
        for time in record.times:
            covers = f"{time.start} to {time.end}" if time.start != time.end else time.start or ""
            table.add_row(Text(clean(time.span.exact)), time.value or "?", covers if time.start else "")
        yield table
    if record.quantities:
        table = _table("Numbers", "words", "kind", "whose")
        for quantity in record.quantities:
            table.add_row(Text(clean(_counted(quantity))), quantity.kind, _people(quantity.actor, names))
        yield table
    if record.places:
        table = _table("Places", "name", "country", "latitude, longitude")
        for place in record.places:
            known = place.latitude is not None and place.longitude is not None
            point = f"{place.latitude:.2f}, {place.longitude:.2f}" if known else ""
            table.add_row(Text(clean(place.name)), place.country or "", point)
        yield table
