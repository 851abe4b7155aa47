"""Positions of a desk as of a day: who demands, offers, threatens, refuses what of whom, and where it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, false, or_, select, tuple_

from tocsin.desk.database import schema
from tocsin.desk.model import Position, Step
from tocsin.desk.positions.outcomes import LAPSE_DAYS
from tocsin.desk.queries.filters import Page, PositionFilter, cursor_parts, page_of
from tocsin.errors import NotOnDesk
from tocsin.reading.resolution.windows import day_of
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection
    from sqlalchemy.sql import ColumnElement

_P, _PP = schema.positions.c, schema.position_parties.c


def positions(connection: Connection, asked: PositionFilter, today: date) -> Page[Position]:
    """Give a page of positions, that which was last stated or changed first."""
    # A single actor leads: their index gives the positions in order, and those of nobody else.
    leads = len(asked.actor) == 1
    day, key = (_PP.day, _PP.position) if leads else (_P.last_day, _P.id)
    query = select(_P.id, _P.last_day, _P.data).where(*_conditions(asked, today, day))
    if leads:
        taken = _PP.role == "actor", _PP.actor == asked.actor[0]
        query = query.join(schema.position_parties, _PP.position == _P.id).where(*taken)
    if asked.cursor:
        query = query.where(tuple_(day, key) < cursor_parts(asked.cursor))
    rows = connection.execute(query.order_by(day.desc(), key.desc()).limit(asked.limit + 1)).all()
    return page_of([(row.last_day, row.id, as_of(loads(Position, row.data), today)) for row in rows], asked.limit)


def position(connection: Connection, wanted: str, today: date) -> Position:
    """Give a position by its id; raises `NotOnDesk`."""
    data = connection.execute(select(_P.data).where(_P.id == wanted)).scalar_one_or_none()
    if data is None:
        raise NotOnDesk("no such position on the desk", where=wanted)
    return as_of(loads(Position, data), today)


def as_of(found: Position, today: date) -> Position:
    """Give a position as it stands on a day: lapsed where nobody stated it again for long."""
    last = day_of(found.last_stated)
    if found.state != "standing" or last is None or last + timedelta(days=LAPSE_DAYS) >= today:
        return found
    at = (last + timedelta(days=LAPSE_DAYS + 1)).isoformat()
    return replace(
        found, state="lapsed", steps=(*found.steps, Step(state="lapsed", at=at, dispatch=None, mention=None))
    )


def _conditions(asked: PositionFilter, today: date, day: Column[str]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    lapsed = and_(_P.last_stated != "", _P.last_stated < (today - timedelta(days=LAPSE_DAYS)).isoformat())
    if asked.state:
        written = [one for one in asked.state if one not in ("standing", "lapsed")]
        standing = and_(_P.state == "standing", ~lapsed) if "standing" in asked.state else false()
        over = and_(_P.state == "standing", lapsed) if "lapsed" in asked.state else false()
        found.append(or_(_P.state.in_(written), standing, over))
    if asked.kind:
        found.append(_P.kind.in_(asked.kind))
    if asked.since is not None:
        found.append(day >= asked.since)
    if asked.until is not None:
        found.append(day <= asked.until)
    for role, names in (("actor", asked.actor if len(asked.actor) > 1 else ()), ("recipient", asked.towards)):
        if names:
            taking = schema.position_parties.alias().c  # apart from the table that may lead
            found.append(_P.id.in_(select(taking.position).where(taking.role == role, taking.actor.in_(names))))
    return found
