"""One event at a terminal: how it is coded, what became of it, its numbers, and the words it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.table import Table
from rich.text import Text

from tocsin.cli.figures import counted, number_of, who_states
from tocsin.cli.show import clean, console
from tocsin.cli.show_desk import days, people, print_json, table_of
from tocsin.desk import Desk
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.events import Evidence
from tocsin.portal.figures import Stated, figures_of
from tocsin.portal.values import events_with_evidence
from tocsin.record.codec import plain


def print_event(desk: Desk, event: ResolvedEvent, *, as_json: bool) -> None:
    """Print an event in full: its codes, history, figures with who states each, and all its words."""
    if as_json:
        print_json(plain(events_with_evidence(desk, [event])[0]))
        return
    out = console()
    words = desk.evidence(event.mentions)
    out.print(Text(f"{event.type} {event.status}", style="bold"))
    for name, value in _facts(event):
        out.print(Text.assemble((f"  {name:<12}", "dim"), value))
    out.print(_history(event, words))
    if event.figures:
        out.print(_figures(figures_of(event)))
    out.print(_words(words))


def _facts(event: ResolvedEvent) -> Iterator[tuple[str, str]]:
    yield "id", event.id
    yield "who", str(people(event.actors))
    yield "towards", str(people(event.recipients))
    yield "when", days(event.start, event.end).replace("\n", " ") or "not told"
    yield "where", clean(event.place.name) if event.place else "not told"
    yield "act", ", ".join(one for one in (event.act, event.mode) if one)
    yield "CAMEO", f"{event.cameo}, Goldstein {event.goldstein:+.1f}"
    yield "told by", clean(", ".join(event.publishers)) or "not told"
    yield "confidence", f"{event.confidence:.2f}"


def _history(event: ResolvedEvent, words: Sequence[Evidence]) -> Table:
    sources = {one.dispatch: one.source for one in words}
    table = table_of(("day", 10), ("from then on", 14), ("told by", None))
    for step in event.history:
        table.add_row(step.at[:10], step.state, clean(sources.get(step.dispatch or "", "")))
    return table


def _figures(groups: Iterable[Sequence[Stated]]) -> Table:
    table = table_of(("figure", 12), ("of", None), ("said by", 18), ("last", 10), ("", 7))
    for group in groups:
        for one in group:
            claim, mark = one.claim, "differs" if one.differs else ""
            row = (number_of(claim.figure), counted(claim.figure), who_states(claim), claim.last_stated[:10], mark)
            table.add_row(*row)
    return table


def _words(words: Iterable[Evidence]) -> Table:
    table = table_of(("day", 10), ("the words it was read from", None), ("source", 10))
    for one in words:
        line = Text.assemble((clean(one.snippet), "italic"), (f"\n{one.mention}", "dim"))
        table.add_row(one.day, line, clean(one.source) + (" (copy)" if one.original else ""))
    return table
