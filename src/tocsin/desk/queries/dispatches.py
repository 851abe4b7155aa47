"""Dispatches of a desk: pages of them, their records, search hits, and the sources that they came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from tocsin.desk.database import fulltext, schema
from tocsin.desk.filing.keeping import unpacked
from tocsin.desk.queries.filters import DispatchFilter, Page, cursor_parts, page_of
from tocsin.desk.queries.snippets import hit
from tocsin.errors import NotOnDesk
from tocsin.record import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.sql import ColumnElement

_D, _L = schema.dispatches.c, schema.links.c
_COLUMNS = (
    _D.id, _D.state, _D.original, _D.source, _D.agency, _D.publisher, _D.headline, _D.url, _D.language,
    _D.day, _D.published, _D.terms, _D.text_kept, _D.n_events, _D.added,
)  # fmt: skip


@dataclass(frozen=True)
class DispatchHead:
    """A dispatch as lists show it.

    Attributes:
        state: "current", "superseded", "withdrawn", "withheld", or "notice" for a kill notice.
        original: id of the dispatch whose text it carries, or None.
        source: who publishes it.
        day: of its dateline or publication, "" where neither is known.
        terms: what its rights amount to.
        text_kept: whether the desk has its whole text.
        n_events: mentions of events in it.
        added: the instant it came to the desk.
    """

    id: str
    state: str
    original: str | None
    source: str
    agency: str | None
    publisher: str | None
    headline: str | None
    url: str | None
    language: str | None
    day: str
    published: str | None
    terms: str
    text_kept: bool
    n_events: int
    added: str


@dataclass(frozen=True)
class Hit:
    """A dispatch that holds what was searched for, and the words around the first of it, within its rights."""

    dispatch: DispatchHead
    snippet: str


@dataclass(frozen=True)
class DispatchLink:
    """A relation of two dispatches: `later` is a copy, excerpt, update, correction or kill of `earlier`."""

    later: str
    earlier: str
    kind: str


@dataclass(frozen=True)
class SourceCount:
    """A source: dispatches of it, how many are copies of another's text, and the days they span."""

    name: str
    dispatches: int
    copies: int
    first_day: str
    last_day: str


def dispatches(connection: Connection, asked: DispatchFilter) -> Page[DispatchHead]:
    """Give a page of the dispatches that meet a filter, newest first."""
    query = select(*_COLUMNS).where(*_conditions(connection, asked))
    rows = connection.execute(query.order_by(_D.day.desc(), _D.id.desc()).limit(asked.limit + 1)).all()
    return page_of([(row.day, row.id, _head(row)) for row in rows], asked.limit)


def _head(row: Any) -> DispatchHead:
    return DispatchHead(*row)


def _conditions(connection: Connection, asked: DispatchFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    for column, values in ((_D.source, asked.source), (_D.agency, asked.agency), (_D.state, asked.state)):
        if values:
            found.append(column.in_(values))
    if asked.since is not None:
        found.append(_D.day >= asked.since)
    if asked.until is not None:
        found += [_D.day <= asked.until, _D.day != ""]
    if asked.storyline is not None:
        members = schema.storyline_dispatches.c
        found.append(_D.id.in_(select(members.dispatch).where(members.storyline == asked.storyline)))
    if asked.text is not None:
        holds = fulltext.holds_one_by_one if fulltext.is_common(connection, asked.text) else fulltext.holds
        found.append(holds(connection, asked.text))
    if asked.cursor:
        day, key = cursor_parts(asked.cursor)
        found.append(or_(_D.day < day, and_(_D.day == day, _D.id < key)))
    return found


def search(connection: Connection, words: str, asked: DispatchFilter) -> Page[Hit]:
    """Give a page of the dispatches that hold what is searched for, each with a snippet.

    What came to the desk last stands first: in that order the index gives its rows, so that a word which stands in
    most dispatches is found as soon as any other.

    Raises:
        UsageError: the query asks for no word.
    """
    conditions = _conditions(connection, asked.model_copy(update={"cursor": None}))
    if asked.cursor:
        last = select(_D.seq).where(_D.id == cursor_parts(asked.cursor)[1]).scalar_subquery()
        conditions.append(_D.seq < last)
    rows = fulltext.newest(connection, words, _COLUMNS, conditions, asked.limit + 1)
    found = page_of([(row.day, row.id, _head(row)) for row in rows], asked.limit)
    wanted = fulltext.words_of(words)
    return Page(tuple(Hit(head, _snippet(connection, head.id, wanted)) for head in found.items), found.next)


def _snippet(connection: Connection, dispatch: str, wanted: Sequence[str]) -> str:
    found = record(connection, dispatch).dispatch
    return hit(found.text, wanted, found.rights.may.quote_words)


def dispatch(connection: Connection, wanted: str) -> DispatchHead:
    """Give the head of a dispatch.

    Raises:
        NotOnDesk: there is none of that id.
    """
    row = connection.execute(select(*_COLUMNS).where(_D.id == wanted)).one_or_none()
    if row is None:
        raise NotOnDesk("no such dispatch on the desk", where=wanted)
    return _head(row)


def record(connection: Connection, wanted: str) -> Record:
    """Give the record of a dispatch as the desk keeps it.

    Raises:
        NotOnDesk: there is no dispatch of that id.
    """
    body = connection.execute(
        select(schema.records.c.body).where(schema.records.c.dispatch == wanted)
    ).scalar_one_or_none()
    if body is None:
        raise NotOnDesk("no such dispatch on the desk", where=wanted)
    return unpacked(body)


def links_of(connection: Connection, wanted: str) -> list[DispatchLink]:
    """Give the relations of a dispatch with others, in order."""
    query = select(schema.links).where(or_(_L.later == wanted, _L.earlier == wanted))
    rows = connection.execute(query.order_by(_L.later, _L.earlier, _L.kind))
    return [DispatchLink(row.later, row.earlier, row.kind) for row in rows]


def sources(connection: Connection) -> list[SourceCount]:
    """Give the sources of the desk's dispatches, the one with most of them first."""
    query = select(_D.source, func.count(), func.count(_D.original), func.min(_D.day), func.max(_D.day)).group_by(
        _D.source
    )
    found = [SourceCount(*row) for row in connection.execute(query)]
    return sorted(found, key=lambda one: (-one.dispatches, one.name))
