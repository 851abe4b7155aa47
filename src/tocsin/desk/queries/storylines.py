"""Storylines of a desk, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from tocsin.desk.database import schema
from tocsin.desk.model import Storyline
from tocsin.desk.queries.events import latest_id
from tocsin.desk.queries.filters import Page, StorylineFilter, cursor_parts, page_of
from tocsin.errors import NotOnDesk
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

_S, _SD, _L = schema.storylines.c, schema.storyline_dispatches.c, schema.storyline_log.c


@dataclass(frozen=True)
class StorylineChange:
    """A merge, split, renaming or end of storylines: ids before and after, and the instant."""

    change: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    at: str


def storylines(connection: Connection, asked: StorylineFilter) -> Page[Storyline]:
    """Give a page of storylines, that with the newest dispatch first."""
    query = select(_S.id, _S.last_day, _S.data).where(_S.n_dispatches >= asked.least_dispatches)
    if asked.since is not None:
        query = query.where(_S.last_day >= asked.since)
    if asked.until is not None:
        query = query.where(_S.first_day <= asked.until)
    if asked.dispatch is not None:
        query = query.where(_S.id.in_(select(_SD.storyline).where(_SD.dispatch == asked.dispatch)))
    if asked.cursor:
        day, key = cursor_parts(asked.cursor)
        query = query.where(or_(_S.last_day < day, and_(_S.last_day == day, _S.id < key)))
    rows = connection.execute(query.order_by(_S.last_day.desc(), _S.id.desc()).limit(asked.limit + 1)).all()
    return page_of([(row.last_day, row.id, loads(Storyline, row.data)) for row in rows], asked.limit)


def storyline(connection: Connection, wanted: str) -> Storyline:
    """Give a storyline by its id, old ids too; raises `NotOnDesk`."""
    at = latest_id(connection, wanted)
    data = connection.execute(select(_S.data).where(_S.id == at)).scalar_one_or_none()
    if data is None:
        raise NotOnDesk("no such storyline on the desk", where=wanted)
    return loads(Storyline, data)


def storyline_log(connection: Connection) -> list[StorylineChange]:
    """Give what became of storylines, oldest first."""
    rows = connection.execute(select(schema.storyline_log).order_by(_L.number))
    return [StorylineChange(row.change, tuple(row.before.split()), tuple(row.after.split()), row.at) for row in rows]
