"""Storylines kept up with dispatches: from the week of the earliest change on, followed anew.

What stood before that week is taken as it was, so a day's dispatches cost a week's work and not a year's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select

from tocsin.desk.changes import changes
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.rows import put_rows
from tocsin.desk.model import StoryHead, Storyline
from tocsin.desk.resolution.derive import write_aliases
from tocsin.desk.storylines.braiding import Strand, braided
from tocsin.desk.storylines.follow import HORIZON, continued, story_week
from tocsin.desk.storylines.summary import TimelineEvent, storyline_of
from tocsin.reading.resolution.windows import day_of
from tocsin.record.codec import dumps, loads

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_S, _SD, _H, _D, _EM = (
    schema.storylines.c, schema.storyline_dispatches.c, schema.story_heads.c, schema.dispatches.c,
    schema.event_mentions.c,
)  # fmt: skip
_AT_ONCE = 500
"""Dispatches whose events are read at once, so that a long run holds no more of them."""


def settle_storylines(connection: Connection, days: Iterable[str], now: str) -> list[str]:
    """Follow matters anew from the week of the earliest of some days.

    Returns:
        Ids of the storylines that are new or not as they were.
    """
    first = min((day_of(day) or date.min for day in days), default=date.min)
    week = first - timedelta(days=first.weekday()) if first > date.min else date.min
    since = week.isoformat() if week > date.min else ""
    before = _lines_since(connection, since)
    older = _older(connection, before, week)
    fresh = _heads(connection, since=since)
    made = braided([strand for strand in continued(older, fresh) if strand])
    whole = _whole(connection, made)
    held = {line.id: line.dispatches for line in before}
    return _write(connection, held, whole, now)


def _lines_since(connection: Connection, since: str) -> list[Storyline]:
    """Storylines that a week on from a day may change: those not older than the horizon before it."""
    back = (date.fromisoformat(since) - timedelta(days=HORIZON + 7)).isoformat() if since else ""
    rows = connection.execute(select(_S.data).where(_S.last_day >= back).order_by(_S.id)).scalars()
    return [loads(Storyline, data) for data in rows]


def _older(connection: Connection, lines: Sequence[Storyline], week: date) -> list[list[StoryHead]]:
    """What each strand of some storylines held before a week."""
    heads = {head.dispatch: head for head in _heads(connection, ids=[one for line in lines for one in line.dispatches])}
    held = [
        [heads[name] for name in strand if name in heads and story_week(heads[name]) < week]
        for line in lines
        for strand in line.strands or (line.dispatches,)
    ]
    return [strand for strand in held if strand]


def _heads(connection: Connection, *, since: str | None = None, ids: Sequence[str] = ()) -> list[StoryHead]:
    """Heads of the dispatches that stand: those of some ids, or of a day on."""
    query = select(_H.data, _D.original).join(schema.dispatches, _D.id == _H.dispatch).where(_D.state == "current")
    if since is not None:
        rows = connection.execute(query.where(_H.day >= since)).all()
    else:
        rows = [row for part in chunks(ids) for row in connection.execute(query.where(_H.dispatch.in_(part)))]
    return [replace(loads(StoryHead, row.data), copy_of=row.original) for row in rows]


def _whole(connection: Connection, made: Sequence[Sequence[Strand]]) -> list[Storyline]:
    """Sum storylines up, with the events that their dispatches tell of, a few hundred dispatches at a time."""
    found, some, size = [], list[Sequence[Strand]](), 0
    for number, strands in enumerate(made, 1):
        some.append(strands)
        size += sum(map(len, strands))
        if size >= _AT_ONCE or number == len(made):
            told = _events_told(connection, [head.dispatch for one in some for strand in one for head in strand])
            found += [storyline_of(one, _told_in(one, told)) for one in some]
            some, size = [], 0
    return found


def _told_in(strands: Sequence[Strand], told: Mapping[str, Sequence[TimelineEvent]]) -> list[TimelineEvent]:
    """The events that the dispatches of some strands tell of, each once, by their ids."""
    found = {event.id: event for strand in strands for head in strand for event in told.get(head.dispatch, ())}
    return [found[one] for one in sorted(found)]


def _events_told(connection: Connection, dispatches: Sequence[str]) -> dict[str, list[TimelineEvent]]:
    """The events that each of some dispatches tells of."""
    pairs = set[tuple[str, str]]()
    for part in chunks(dispatches):
        pairs.update((row.event, row.dispatch) for row in connection.execute(_telling(), {"dispatches": part}))
    events: dict[str, TimelineEvent] = {}
    for part in chunks(sorted({event for event, _ in pairs})):
        rows = connection.execute(_events_of(), {"events": part}).all()
        events.update((one, loads(TimelineEvent, data)) for one, data in rows)
    found = defaultdict[str, list[TimelineEvent]](list)
    for event, dispatch in pairs:
        found[dispatch].append(events[event])
    return found


@cache
def _telling() -> Select[str, str]:
    return select(_EM.event, _EM.dispatch).where(_EM.dispatch.in_(bindparam("dispatches", expanding=True)))


@cache
def _events_of() -> Select[str, str]:
    return select(schema.events.c.id, schema.events.c.data).where(
        schema.events.c.id.in_(bindparam("events", expanding=True))
    )


def _write(
    connection: Connection, before: Mapping[str, Sequence[str]], after: Sequence[Storyline], now: str
) -> list[str]:
    """Put storylines in the place of others, and log what became of them."""
    told = changes(before, {line.id: line.dispatches for line in after})
    was: dict[str, str] = {}
    for part in chunks(sorted(before)):
        was.update((row.id, row.data) for row in connection.execute(select(_S.id, _S.data).where(_S.id.in_(part))))
    changed = [line for line in after if was.get(line.id) != dumps(line)]
    gone = set(before) - {line.id for line in after}
    for part in chunks(sorted(gone | {line.id for line in changed})):
        connection.execute(delete(schema.storylines).where(_S.id.in_(part)))
    rows = [
        {
            "id": line.id, "title": line.title, "first_day": line.start[:10], "last_day": line.end[:10],
            "n_dispatches": len(line.dispatches), "data": dumps(line),
        }
        for line in changed
    ]  # fmt: skip
    put_rows(connection, schema.storylines, rows)
    held = [{"storyline": line.id, "dispatch": one} for line in changed for one in line.dispatches]
    put_rows(connection, schema.storyline_dispatches, held)
    write_aliases(connection, told)
    entries = [
        {"change": change.kind, "before": " ".join(change.before), "after": " ".join(change.after), "at": now}
        for change in told
        if change.kind in ("merged", "split", "renamed", "gone")
    ]
    if entries:
        connection.execute(insert(schema.storyline_log), entries)
    return [line.id for line in changed]
