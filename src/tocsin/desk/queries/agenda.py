"""The agenda of a desk as of a day: what is to come, what was held, what passed and nobody reported on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from tocsin.desk.agenda.calendar import GRACE, LONGEST_RANGE
from tocsin.desk.database import schema
from tocsin.desk.model import AgendaItem, Step
from tocsin.desk.queries.filters import AgendaFilter, Page, cursor_parts, page_of
from tocsin.errors import NotOnDesk
from tocsin.reading.resolution.windows import day_of
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection
    from sqlalchemy.sql import ColumnElement

_A, _AA = schema.agenda.c, schema.agenda_actors.c
_OPEN = ("scheduled", "confirmed")


@dataclass(frozen=True)
class Entry:
    """An item of the agenda as a calendar shows it.

    Attributes:
        item: what it is and how it came there.
        sequence: how often a reader of the calendar had to be told anew; it never falls.
        changed: the instant it last changed on the desk.
    """

    item: AgendaItem
    sequence: int
    changed: str


def agenda(connection: Connection, asked: AgendaFilter, today: date) -> Page[Entry]:
    """Give a page of the agenda, the earliest first."""
    # A single participant leads: its index gives the items in order, and those of nobody else.
    leads = len(asked.participant) == 1
    day, key = (_AA.day, _AA.item) if leads else (_A.day, _A.id)
    query = select(_A.id, _A.day, _A.data, _A.sequence, _A.changed).where(*_conditions(asked, today, day))
    if leads:
        query = query.join(schema.agenda_actors, _AA.item == _A.id).where(_AA.actor == asked.participant[0])
    elif asked.participant:
        query = query.where(_A.id.in_(select(_AA.item).where(_AA.actor.in_(asked.participant))))
    if asked.cursor:
        last_day, last_key = cursor_parts(asked.cursor)
        query = query.where(or_(day > last_day, and_(day == last_day, key > last_key)))
    rows = connection.execute(query.order_by(day, key).limit(asked.limit + 1)).all()
    return page_of([(row.day, row.id, _entry(row.data, row.sequence, row.changed, today)) for row in rows], asked.limit)


def agenda_item(connection: Connection, wanted: str, today: date) -> Entry:
    """Give an item by its id; raises `NotOnDesk`."""
    row = connection.execute(select(_A.data, _A.sequence, _A.changed).where(_A.id == wanted)).one_or_none()
    if row is None:
        raise NotOnDesk("no such item on the agenda", where=wanted)
    return _entry(row.data, row.sequence, row.changed, today)


def _entry(data: str, sequence: int, changed: str, today: date) -> Entry:
    item = as_of(loads(AgendaItem, data), today)
    return Entry(item, sequence + (item.state == "passed"), changed)


def as_of(item: AgendaItem, today: date) -> AgendaItem:
    """Give an item as it stands on a day: passed where it is over, with days of grace, and nobody reported on it."""
    last = day_of(item.end)
    if item.state not in _OPEN or last is None or last + timedelta(days=GRACE) >= today:
        return item
    at = (last + timedelta(days=GRACE + 1)).isoformat()
    return replace(item, state="passed", steps=(*item.steps, Step(state="passed", at=at, dispatch=None, mention=None)))


def _conditions(asked: AgendaFilter, today: date, day: Column[str]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    over = _A.until < (today - timedelta(days=GRACE)).isoformat()
    if asked.status:
        open_ones = [state for state in asked.status if state in _OPEN]
        others = [state for state in asked.status if state not in (*_OPEN, "passed")]
        ways = [and_(_A.status.in_(open_ones), ~over), _A.status.in_(others)]
        if "passed" in asked.status:
            ways.append(and_(_A.status.in_(_OPEN), over))
        found.append(or_(*ways))
    if asked.since is not None:
        earliest = date.fromisoformat(asked.since) - timedelta(days=LONGEST_RANGE + 1)
        found += [_A.until >= asked.since, day >= earliest.isoformat()]
    if asked.until is not None:
        found.append(day <= asked.until)
    if asked.country:
        found.append(_A.country.in_(asked.country))
    if asked.event is not None:
        found.append(_A.event == asked.event)
    return found
