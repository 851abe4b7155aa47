"""The agenda kept up with events: entries of a calendar that were not over when something changed, derived anew.

What is put off or called off concerns entries that are not over yet, so a change today leaves alone what was over
before. Whether a day passed unreported is not written down: it follows from the day on which somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from tocsin.desk.agenda.calendar import agenda, sets_down
from tocsin.desk.agenda.reports import may_report
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import AgendaItem, Mention, ResolvedEvent
from tocsin.desk.resolution.live_mentions import LiveMentions
from tocsin.reading.resolution.turns import turn_of
from tocsin.reading.resolution.windows import day_of
from tocsin.record import content_id
from tocsin.record.codec import dumps, loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MARGIN = timedelta(days=10)
"""What was over so long before a change has no part in it: plans are joined with what was put off days before."""
_A, _P, _T, _EM = schema.agenda.c, schema.agenda_plans.c, schema.agenda_turns.c, schema.event_mentions.c


def plan_rows(events: Iterable[ResolvedEvent], mentions: Mapping[str, Mention]) -> list[dict[str, object]]:
    """Give a row for each event that somebody scheduled for a day, and so may be on the agenda."""
    return [{"event": event.id, "until": until} for event in events if (until := _until(event, mentions))]


def _until(event: ResolvedEvent, mentions: Mapping[str, Mention]) -> str:
    """Give the last day for which anything of an event is set down, or ""."""
    setting = [mentions[one] for one in event.mentions if sets_down(mentions[one])]
    own = event.end[:10] if event.end and setting else ""
    return max((own, *(one.deadline for one in setting if one.deadline)))


def turn_rows(mentions: Iterable[Mention]) -> list[dict[str, object]]:
    """Give a row for each mention that puts something off, calls it off or may report it."""
    return [{"mention": one.id, "told": one.published[:10]} for one in mentions if turn_of(one) or may_report(one)]


def settle_agenda(connection: Connection, days: Iterable[str], mentions: LiveMentions, now: str) -> list[str]:
    """Derive the part of the agenda anew that changes told on some days may concern.

    Returns:
        Ids of the items that are new or not as they were.
    """
    first = min((day for day in map(day_of, days) if day), default=None)
    since = (first - _MARGIN).isoformat() if first else ""
    before = _items_since(connection, since)
    events = _plans(connection, since, before)
    told = [mention for event in events for mention in event.mentions]
    turns = connection.execute(select(_T.mention).where(_T.told >= since).order_by(_T.mention)).scalars().all()
    held = [one for item in before for one in (*item.mentions, *(step.mention for step in item.steps)) if one]
    known = {one.id: one for one in mentions.of([*told, *turns, *held])}
    return _write(connection, agenda(events, known), {item.id for item in before}, now)


def _items_since(connection: Connection, since: str) -> list[AgendaItem]:
    rows = connection.execute(select(_A.data).where(_A.until >= since).order_by(_A.id))
    return [loads(AgendaItem, data) for data in rows.scalars()]


def _plans(connection: Connection, since: str, before: Sequence[AgendaItem]) -> list[ResolvedEvent]:
    """The events with a plan not over by a day, and those of items which are not: what was put off."""
    parts = sorted({mention for item in before for mention in item.mentions})
    ids = set(connection.execute(select(_P.event).where(_P.until >= since)).scalars())
    for part in chunks(parts):
        within = select(_EM.event).join(schema.agenda_plans, _P.event == _EM.event).where(_EM.mention.in_(part))
        ids.update(connection.execute(within).scalars())
    found: list[ResolvedEvent] = []
    for some in chunks(sorted(ids)):
        rows = connection.execute(select(schema.events.c.data).where(schema.events.c.id.in_(some)))
        found += [loads(ResolvedEvent, data) for data in rows.scalars()]
    return found


def _write(connection: Connection, items: Sequence[AgendaItem], replaced: set[str], now: str) -> list[str]:
    """Put items in the place of others; what did not change is left alone."""
    ids = sorted(replaced | {item.id for item in items})
    columns = select(_A.id, _A.data, _A.sequence, _A.digest)
    before = {row.id: row for part in chunks(ids) for row in connection.execute(columns.where(_A.id.in_(part)))}
    gone = sorted(replaced - {item.id for item in items})
    changed = [item for item in items if item.id not in before or before[item.id].data != dumps(item)]
    for part in chunks([*gone, *(item.id for item in changed)]):
        connection.execute(delete(schema.agenda).where(_A.id.in_(part)))
    for item in changed:
        was = before.get(item.id)
        digest = _seen(item)
        sequence = max(item.sequence, 0 if was is None else was.sequence + (was.digest != digest))
        connection.execute(insert(schema.agenda), _row(item, sequence, digest, now))
        names = {name for one in item.participants for name in (one.id, one.country, one.affiliation) if name}
        if names:
            rows = [{"item": item.id, "actor": name, "day": item.start[:10]} for name in sorted(names)]
            connection.execute(insert(schema.agenda_actors), rows)
    return [item.id for item in changed]


def _row(item: AgendaItem, sequence: int, digest: str, now: str) -> dict[str, object]:
    return {
        "id": item.id,
        "event": item.event,
        "title": item.title,
        "day": item.start[:10],
        "until": item.end[:10],
        "status": item.state,
        "place": item.place.id if item.place else None,
        "country": item.place.country if item.place else None,
        "sequence": sequence,
        "digest": digest,
        "changed": now,
        "data": dumps(item),
    }


def _seen(item: AgendaItem) -> str:
    """Digest what a reader of a calendar sees: it is told anew when this changes, and only then."""
    people = [one.name for one in item.participants]
    place = item.place.name if item.place else None
    return content_id("c", item.title, item.start, item.end, place, item.state, *people)
