"""The agenda kept up with events: entries of a calendar that were not over when something changed, derived anew.

What is put off or called off concerns entries that are not over yet, so a change today leaves alone what was over
before. Whether a day passed unreported is not written down: it follows from the day on which somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from tocsin.desk import schema
from tocsin.desk.agenda import agenda, turn_of
from tocsin.desk.chunks import chunks
from tocsin.desk.codec import dumps, loads
from tocsin.desk.live_mentions import LiveMentions
from tocsin.desk.model import AgendaItem, Mention, ResolvedEvent
from tocsin.desk.windows import day_of
from tocsin.record import content_id

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MARGIN = timedelta(days=10)
"""What was over so long before a change has no part in it: plans are joined with what was put off days before."""
_P, _T = schema.agenda_plans.c, schema.agenda_turns.c


def plan_rows(events: Iterable[ResolvedEvent], mentions: dict[str, Mention]) -> list[dict[str, object]]:
    """Give a row for each event that somebody scheduled for a day, and so may be on the agenda."""
    return [
        {"event": event.id, "until": event.end[:10]}
        for event in events
        if event.end and any(mentions[one].status == "scheduled" for one in event.mentions)
    ]


def turn_rows(mentions: Iterable[Mention]) -> list[dict[str, object]]:
    """Give a row for each mention that puts something off or calls it off."""
    return [{"mention": one.id, "told": one.published[:10]} for one in mentions if turn_of(one)]


def settle_agenda(connection: Connection, days: Iterable[str], mentions: LiveMentions, now: str) -> list[str]:
    """Derive the part of the agenda anew that changes told on some days may concern.

    Returns:
        Ids of the items that are new or not as they were.
    """
    first = min((day for day in map(day_of, days) if day), default=None)
    since = (first - _MARGIN).isoformat() if first else ""
    events = _plans_since(connection, since)
    told = [mention for event in events for mention in event.mentions]
    turns = connection.execute(select(_T.mention).where(_T.told >= since).order_by(_T.mention)).scalars().all()
    known = {one.id: one for one in mentions.of([*told, *turns])}
    items = agenda(events, known)
    return _write(connection, items, since, now)


def _plans_since(connection: Connection, since: str) -> list[ResolvedEvent]:
    query = select(schema.events.c.data).join(schema.agenda_plans, _P.event == schema.events.c.id)
    rows = connection.execute(query.where(_P.until >= since).order_by(schema.events.c.id))
    return [loads(ResolvedEvent, data) for data in rows.scalars()]


def _write(connection: Connection, items: Sequence[AgendaItem], since: str, now: str) -> list[str]:
    """Put the items in the place of those not over by a day; what did not change is left alone."""
    _A = schema.agenda.c
    before = {row.id: row for row in connection.execute(select(_A.id, _A.data, _A.sequence, _A.digest, _A.until))}
    gone = [one for one, row in before.items() if row.until >= since and one not in {item.id for item in items}]
    changed = [item for item in items if item.id not in before or before[item.id].data != dumps(item)]
    for part in chunks([*gone, *(item.id for item in changed)]):
        connection.execute(delete(schema.agenda).where(_A.id.in_(part)))
    for item in changed:
        was = before.get(item.id)
        digest = _seen(item)
        sequence = 0 if was is None else was.sequence + (was.digest != digest)
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
