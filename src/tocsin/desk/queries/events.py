"""Events of a desk: pages of them by filter, one by its id, and the words they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, select, tuple_

from tocsin.desk.database import fulltext, schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import Mention, ResolvedEvent
from tocsin.desk.queries.filters import EventConditions, EventFilter, Page, cursor_parts, page_of
from tocsin.desk.queries.sorting import are_few, aside, ordered, sorted_by
from tocsin.errors import NotOnDesk
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Select, Table
    from sqlalchemy.sql import ColumnElement

_E, _EM, _EA, _EC = schema.events.c, schema.event_mentions.c, schema.event_actors.c, schema.event_channels.c
_D, _M, _P = schema.dispatches.c, schema.mentions.c, schema.pair_events.c


@dataclass(frozen=True)
class Evidence:
    """Words that a value stands on, no more of them than the rights of their source allow.

    Attributes:
        mention: id of the mention.
        dispatch: id of the dispatch that they stand in.
        start: code point in the dispatch's text where the predicate begins; `end` behind it.
        snippet: the words, with what stands around them.
        headline: the dispatch's headline; `source` who publishes it; `url` where it stands.
        day: of the dispatch.
        original: id of the dispatch whose text this one carries, or None.
        state: how the dispatch stands.
    """

    mention: str
    dispatch: str
    start: int
    end: int
    snippet: str
    headline: str | None
    source: str
    url: str | None
    day: str
    original: str | None
    state: str


def events(connection: Connection, asked: EventFilter) -> Page[ResolvedEvent]:
    """Give a page of the events that meet a filter, newest first or as its `sort` says."""
    if asked.sort not in (None, "-day"):
        query = _sorted(connection, asked, asked.sort, cursor_parts(asked.cursor)[1] if asked.cursor else None)
    else:
        lead = _lead(asked)
        query = newest(connection, asked, lead.table.c.day, _E.id, _E.data)
        if asked.cursor:
            query = query.where(tuple_(lead.table.c.day, lead.key) < cursor_parts(asked.cursor))
    rows = connection.execute(query.limit(asked.limit + 1)).all()
    return page_of([(row[0], row[1], loads(ResolvedEvent, row[2])) for row in rows], asked.limit)


def _sorted(connection: Connection, asked: EventFilter, sort: str, last: str | None) -> Select[Any]:
    """Make a query of the events in another order: of few from the index of the filter, of many from the order's."""
    columns = (_E.day, _E.id, _E.data)
    free = EventConditions().model_dump() == asked.model_dump(include=set(EventConditions.model_fields))
    if not free and are_few(connection, meeting(connection, asked, _E.id), words=asked.text is not None):
        return ordered(connection, meeting(connection, asked, *columns), sort, last, few=True)
    leads = {sorted_by(sort).key, *({"type"} if sort in ("score", "-score") and len(asked.type) == 1 else ())}
    walked = _Lead(schema.events, _E.id, leads=frozenset(leads))
    query = select(*columns).where(*_conditions(connection, asked, walked))
    return ordered(connection, query, sort, last, few=False)


def lead_day(asked: EventConditions) -> ColumnElement[str]:
    """The day of events in the index that leads a query of `newest`."""
    day: ColumnElement[str] = _lead(asked).table.c.day
    return day


def newest(connection: Connection, asked: EventConditions, *columns: Any) -> Select[Any]:
    """Make a query as `meeting` does, newest first, in the order of the index that leads it."""
    lead = _lead(asked)
    return meeting(connection, asked, *columns).order_by(lead.table.c.day.desc(), lead.key.desc())


def meeting(connection: Connection, asked: EventConditions, *columns: Any) -> Select[Any]:
    """Make a query of columns of the events that meet a filter, in no order."""
    lead = _lead(asked)
    query = select(*columns).select_from(schema.events)
    if lead.table is not schema.events:
        query = query.join(lead.table, lead.key == _E.id)
    return query.where(*lead.conditions, *_conditions(connection, asked, lead))


@dataclass(frozen=True)
class _Lead:
    """The table whose index gives the events in order already, and what it takes care of.

    `leads` names the columns of events that an index may be chosen by; any where it is None.
    """

    table: Table
    key: Column[str]
    conditions: tuple[ColumnElement[bool], ...] = ()
    covers: frozenset[str] = frozenset()
    leads: frozenset[str] | None = None

    def column(self, column: Column[Any]) -> ColumnElement[Any]:
        """A column of events, set aside where another is to lead."""
        return column if self.leads is None or column.key in self.leads else aside(column)


def _lead(asked: EventConditions) -> _Lead:
    """Choose the index that leaves least to look through: of a pair, a single party, a channel, the events' own."""
    pair = (*asked.actor, *asked.recipient)
    if len(asked.actor) == len(asked.recipient) == 1 and pair[0] != pair[1]:
        told = [_P.actor == pair[0], _P.towards == pair[1]]
        if asked.status:
            told.append(_P.status.in_(asked.status))
        return _Lead(schema.pair_events, _P.event, tuple(told), frozenset({"actor", "status"}))
    for role, names in (("recipient", asked.recipient), ("actor", asked.actor)):
        if len(names) == 1:
            where = (_EA.actor == names[0], _EA.role == role)
            return _Lead(schema.event_actors, _EA.event, where, frozenset({role}))
    if asked.channel is not None:
        return _Lead(schema.event_channels, _EC.event, (_EC.channel == asked.channel,), frozenset({"channel"}))
    return _Lead(schema.events, _E.id)


def _conditions(connection: Connection, asked: EventConditions, lead: _Lead) -> list[ColumnElement[bool]]:
    day: Any = lead.column(lead.table.c.day)
    found: list[ColumnElement[bool]] = []
    for column, values in (
        (_E.type, asked.type), (_E.act, asked.act), (_E.status, asked.status), (_E.mode, asked.mode),
        (_E.country, asked.country),
    ):  # fmt: skip
        if values and column.key not in lead.covers:
            found.append(lead.column(column).in_(values))
    if asked.place is not None:
        found.append(lead.column(_E.place) == asked.place)
    if asked.since is not None:
        found.append(day >= asked.since)
    if asked.until is not None:
        found += [day <= asked.until, day != ""]
    if asked.least_publishers > 1:
        found.append(lead.column(_E.n_publishers) >= asked.least_publishers)
    for role, names in (("actor", asked.actor), ("recipient", asked.recipient), ("party", asked.party)):
        if names and role not in lead.covers:
            found.append(_takes_part(role, names))
    if asked.channel is not None and "channel" not in lead.covers:
        found.append(exists().where(_EC.event == _E.id, _EC.channel == asked.channel))
    if asked.dispatch is not None:
        found.append(_E.id.in_(select(_EM.event).where(_EM.dispatch == asked.dispatch)))
    if asked.text is not None:
        found.append(_told_with(connection, asked.text))
    return found


def _told_with(connection: Connection, text: str) -> ColumnElement[bool]:
    """A dispatch tells of it that holds some words: a rare word leads to its events, a common one is asked of each."""
    told = select(_EM.event).join(schema.dispatches, _D.id == _EM.dispatch)
    if fulltext.is_common(connection, text):
        holding = fulltext.holds_one_by_one(connection, text)
        return told.where(_EM.event == _E.id, holding).correlate(schema.events).exists()
    return _E.id.in_(told.where(fulltext.holds(connection, text)))


def _takes_part(role: str, names: Sequence[str]) -> ColumnElement[bool]:
    taking = schema.event_actors.alias().c  # apart from the table that may lead
    where = [taking.event == _E.id, taking.actor.in_(names)]
    if role != "party":
        where.append(taking.role == role)
    return exists().where(*where)


def conditions_of(connection: Connection, asked: EventConditions) -> list[ColumnElement[bool]]:
    """Give conditions on the rows of events for those that meet a filter."""
    return _conditions(connection, asked, _Lead(schema.events, _E.id))


def changed_events(connection: Connection, since: str, asked: EventFilter) -> list[tuple[str, ResolvedEvent]]:
    """Give the events of a filter that changed at an instant or after it, with that of their change, oldest first.

    The filter's limit holds, its cursor does not.
    """
    query = select(_E.changed, _E.data).where(_E.changed >= since, *conditions_of(connection, asked))
    rows = connection.execute(query.order_by(_E.changed, _E.id).limit(asked.limit))
    return [(row.changed, loads(ResolvedEvent, row.data)) for row in rows]


def event(connection: Connection, wanted: str) -> ResolvedEvent:
    """Give the event of an id, or that which an id that was in use once leads on to.

    Raises:
        NotOnDesk: there is none.
    """
    at = latest_id(connection, wanted)
    data = connection.execute(select(_E.data).where(_E.id == at)).scalar_one_or_none()
    if data is None:
        raise NotOnDesk("no such event on the desk", where=wanted, hint="tocsin events lists them")
    return loads(ResolvedEvent, data)


def latest_id(connection: Connection, wanted: str) -> str:
    """Follow an id that was in use once to the one that is now."""
    seen = {wanted}
    while True:
        new = connection.execute(
            select(schema.aliases.c.new).where(schema.aliases.c.old == wanted)
        ).scalar_one_or_none()
        if new is None or new in seen:
            return wanted
        wanted = new
        seen.add(new)


def mentions(connection: Connection, wanted: Iterable[str]) -> list[Mention]:
    """Give mentions as they were read, in order of their ids; what is not on the desk is left out."""
    found: list[Mention] = []
    for part in chunks(sorted(set(wanted))):
        query = select(_M.data).where(_M.id.in_(part)).order_by(_M.id)
        found += [loads(Mention, data) for data in connection.execute(query).scalars()]
    return found


def evidence(connection: Connection, mentions: Iterable[str]) -> list[Evidence]:
    """Give the words that mentions were read from, the earliest dispatch first."""
    columns = (
        _M.id, _M.dispatch, _M.start, _M.end, _M.snippet,
        _D.headline, _D.source, _D.url, _D.day, _D.original, _D.state,
    )  # fmt: skip
    found: list[Evidence] = []
    for part in chunks(sorted(set(mentions))):
        query = select(*columns).join(schema.dispatches, _D.id == _M.dispatch).where(_M.id.in_(part))
        found += [Evidence(*row) for row in connection.execute(query)]
    return sorted(found, key=lambda one: (one.day, one.dispatch, one.start, one.mention))
