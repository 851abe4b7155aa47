"""Answers of a desk at a terminal, as tables for people or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table
from rich.text import Text

from tocsin.cli.figures import differing
from tocsin.cli.show import clean, console
from tocsin.errors import OutputError
from tocsin.portal.values import Listed, agenda_told, events_told, hits_told, positions_told, storylines_told
from tocsin.record.codec import plain

if TYPE_CHECKING:
    from tocsin.desk import Desk
    from tocsin.desk.adjudication.log import Adjudication
    from tocsin.desk.filing.ingest import AddReport
    from tocsin.desk.following.alerts import Alert
    from tocsin.desk.following.feed_health import FeedHealth
    from tocsin.desk.model import Party, Position, ResolvedEvent, Storyline
    from tocsin.desk.queries.agenda import Entry
    from tocsin.desk.queries.dispatches import DispatchHead, Hit
    from tocsin.desk.queries.events import Evidence
    from tocsin.desk.queries.filters import AgendaFilter, Page
    from tocsin.desk.queries.storylines import StorylineChange


def print_json(value: object) -> None:
    """Print a value as indented JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_added(report: AddReport, *, as_json: bool) -> None:
    """Print what came of adding."""
    if as_json:
        counts = {"added": report.added, "known": report.known, "no_longer_standing": report.withdrawn}
        print_json({**counts, **report.as_json()})
        return
    print(f"added {report.added:,}, known already {report.known:,}, no longer standing {report.withdrawn:,}")
    for title, found in (("skipped", report.skipped), ("failed", report.failed)):
        for reason, count in sorted(found.items()):
            print(clean(f"{title} {count:,}: {reason}"))


def print_events(desk: Desk, page: Page[ResolvedEvent], *, as_json: bool) -> None:
    """Print a page of events, each with the words it was read from, the numbers that differ, and its id."""
    if as_json:
        print_json(plain(events_told(desk, page)))
        return
    told: dict[str, Evidence] = {}
    for one in desk.evidence(mention for event in page.items for mention in event.mentions):
        told[one.mention] = one
    table = table_of(("day", 13), ("what happened, and the words it was read from", None), ("told by", 8))
    for event in page.items:
        evidence = next((told[one] for one in event.mentions if one in told), None)
        line = Text.assemble((f"{event.type} {event.status}", "bold"), "  ", people(event.actors))
        if event.recipients:
            line.append(" → ").append_text(people(event.recipients))
        line.append(f"\n{clean(evidence.snippet if evidence else '')}", style="italic")
        for figures in differing(event):
            line.append(f"\n{figures}")
        line.append(f"\n{event.id}", style="dim")
        telling = f"{event.n_publishers}" + (f" +{len(event.copies)}" if event.copies else "")
        table.add_row(days(event.start, event.end) or f"told\n{event.history[0].at[:10]}", line, telling)
    console().print(table)
    print_next(page)


def print_hits(page: Page[Hit], *, as_json: bool) -> None:
    """Print a page of search hits."""
    if as_json:
        print_json(plain(hits_told(page)))
        return
    table = table_of(("day", 10), ("source", None), ("headline and words", None))
    for hit in page.items:
        head = hit.dispatch
        shown = Text.assemble((clean(head.headline) or "(no headline)", "bold"), "\n", (clean(hit.snippet), "italic"))
        table.add_row(head.day, Text(clean(head.source)), shown)
    console().print(table)
    print_next(page)


def print_agenda(page: Page[Entry], *, as_json: bool) -> None:
    """Print a page of the agenda."""
    if as_json:
        print_json(plain(agenda_told(page)))
        return
    table = table_of(("day", 13), ("what", None), ("stands", 10), ("sure", 5))
    for entry in page.items:
        item = entry.item
        table.add_row(days(item.start, item.end), Text(clean(item.title)), item.state, f"{item.certainty:.2f}")
    console().print(table)
    print_next(page)


def write_calendar(desk: Desk, asked: AgendaFilter, path: Path) -> None:
    """Write the whole agenda that meets a filter as a calendar file."""
    from tocsin.export.icalendar import calendar_of

    found: list[Entry] = []
    page = desk.agenda(asked)
    found += page.items
    while page.next is not None:
        page = desk.agenda(asked.model_copy(update={"cursor": page.next}))
        found += page.items
    try:
        path.write_bytes(calendar_of(found, desk.settings.name))
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error
    print(f"{len(found):,} entries written to {path}")


def print_positions(desk: Desk, page: Page[Position], *, as_json: bool) -> None:
    """Print a page of positions, each with the words it was first read from."""
    if as_json:
        print_json(plain(positions_told(desk, page)))
        return
    told = {one.mention: one for one in desk.evidence(mention for found in page.items for mention in found.mentions)}
    table = table_of(("stated", 13), ("who wants what, and the words it was read from", None), ("stands", 11))
    for found in page.items:
        line = Text.assemble((found.kind, "bold"), "  ", people(found.actors), " → ", people(found.recipients))
        if found.content:
            line.append(f"  {clean(found.content)}")
        line.append(f"\n{clean(told[found.mentions[0]].snippet)}", style="italic")
        stands = found.state.replace("_", " ") + (f"\n{found.times} times" if found.times > 1 else "")
        table.add_row(days(found.first_stated, found.last_stated), line, stands)
    console().print(table)
    print_next(page)


def print_storylines(desk: Desk, page: Page[Storyline], *, as_json: bool) -> None:
    """Print a page of storylines, each with the names of its actors."""
    if as_json:
        print_json(plain(storylines_told(page)))
        return
    names = desk.names(actor for line in page.items for actor in line.actors)
    table = table_of(("days", 13), ("what", None), ("told in", 8))
    for line in page.items:
        who = ", ".join(dict.fromkeys(names.get(actor, actor) for actor in line.actors))
        title = Text.assemble((clean(line.title), "bold"), f"\n{clean(who)}", (f"\n{line.id}", "dim"))
        table.add_row(days(line.start, line.end), title, f"{len(line.dispatches):,}")
    console().print(table)
    print_next(page)


def print_dispatches(page: Page[DispatchHead], *, as_json: bool) -> None:
    """Print a page of dispatches, each with its id."""
    if as_json:
        print_json(plain(Listed(items=list(page.items), next=page.next)))
        return
    table = table_of(("day", 10), ("source", 20), ("headline", None))
    for head in page.items:
        shown = Text.assemble((clean(head.headline) or "(no headline)", "bold"), (f"\n{head.id}", "dim"))
        table.add_row(head.day, Text(clean(head.source)), shown)
    console().print(table)
    print_next(page)


def print_storyline_log(changes: Sequence[StorylineChange], *, as_json: bool) -> None:
    """Print what became of storylines, oldest first: a line for each change, or all as JSON."""
    if as_json:
        print_json([plain(one) for one in changes])
        return
    for one in changes:
        print(clean(f"{one.at}  {one.change:<8}  {' '.join(one.before)} → {' '.join(one.after) or 'nothing'}"))
    if not changes:
        print("no storyline has merged, split, been renamed or ended")


def print_verdicts(found: Sequence[Adjudication], *, as_json: bool) -> None:
    """Print verdicts."""
    if as_json:
        print_json([plain(one) for one in found])
        return
    for one in found:
        note = f"  {one.note}" if one.note else ""
        print(clean(f"{one.number:>5}  {one.at}  {one.author}  {one.mention}  {one.verdict}{note}"))


def print_sample(name: str, drawn: Sequence[str], evidence: Iterable[Evidence], *, as_json: bool) -> None:
    """Print a drawn sample, each mention with its words."""
    told = {one.mention: one for one in evidence}
    if as_json:
        print_json({"sample": name, "mentions": [plain(told[one]) for one in drawn if one in told]})
        return
    print(f"sample {name}, {len(drawn):,} mentions")
    for one in drawn:
        print(clean(f"{one}  {told[one].snippet if one in told else '(no longer on the desk)'}"))


def print_feeds(found: Sequence[FeedHealth], *, as_json: bool) -> None:
    """Print how feeds are."""
    if as_json:
        print_json([plain(one) for one in found])
        return
    for one in found:
        what = f"polled {one.polls:,}, unchanged {one.unchanged:,}, taken {one.taken:,}, over the cap {one.over_cap:,}"
        print(clean(f"{one.state:12} {one.url}  {what}"))
        if one.last_error:
            print(clean(f"{'':12} {one.failures:,} failures in a row, the last: {one.last_error}"))
        elif one.unread:
            print(clean(f"{'':12} {unread_line(one)}"))


def unread_line(health: FeedHealth) -> str:
    """Tell how many entries of a feed's last answer were not taken, and why."""
    return f"{entries(health.unread)} of its last answer not taken: {health.unread_why or 'unreadable'}"


def entries(count: int) -> str:
    """Count entries of a feed in words."""
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def print_alerts(found: Sequence[Alert], *, as_json: bool, has_rules: bool = True) -> None:
    """Print alerts, one line each, and how many; or that there is no rule which could raise one."""
    if as_json:
        print_json([plain(one) for one in found])
        return
    for one in found:
        print(clean(f"{one.rule}: {one.line}"))
    print(f"{len(found):,} alerts" if has_rules else "desk.toml has no rule ([[alert]]) that could tell anything")


def table_of(*columns: tuple[str, int | None]) -> Table:
    """Make a table of columns that have a width each, or share what is left."""
    table = Table(box=box.SIMPLE_HEAD, expand=True)
    for name, width in columns:
        table.add_column(name, width=width, ratio=None if width else 1, overflow="fold")
    return table


def people(parties: Iterable[Party]) -> Text:
    """Name parties."""
    return Text(clean(", ".join(one.name for one in parties)) or "–")


def days(start: str | None, end: str | None) -> str:
    """Write a day or a range of days."""
    first, last = (start or "")[:10], (end or "")[:10]
    return first if first == last or not last else f"{first}\nto {last}"


def print_next(page: Page[Any]) -> None:
    """Tell how to get the page after this one."""
    if page.next is not None:
        print(f"more: --cursor {page.next}")
