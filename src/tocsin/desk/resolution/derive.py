"""Events kept up with their mentions: what some mentions touch is derived anew, and nothing else.

An event is a function of the set of mentions that hang together, so the rows come out the same in whatever order
dispatches arrived. Ids that go (two events were one, an earlier founder came late) lead on to their successors.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from tocsin.desk.agenda.upkeep import plan_rows
from tocsin.desk.changes import changes
from tocsin.desk.channels import channels_of
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.rows import put_rows
from tocsin.desk.model import Change, Mention, Party, ResolvedEvent, Venue
from tocsin.desk.resolution.live_mentions import LiveMentions
from tocsin.desk.resolution.tally import day_of, recount
from tocsin.desk.settings import Channel
from tocsin.ontology.plover import TYPES
from tocsin.reading.resolution.resolve import affected, resolve
from tocsin.record.codec import dumps

if TYPE_CHECKING:
    from sqlalchemy import Connection

_EM = schema.event_mentions.c
_LONGEST_NAME = 80
"""Characters of a name that events are sorted by."""
LONGEST_IN_A_KEY = 1000
"""Bytes of a list of publishers that stands with a pair; PostgreSQL takes keys of some 2,700 with all they include."""


def derive_events(
    connection: Connection, touched: Iterable[str], mentions: LiveMentions, channels: Sequence[Channel], now: str
) -> list[ResolvedEvent]:
    """Bring the events up to date after mentions were added, taken away or changed.

    Args:
        connection: a transaction that writes.
        touched: ids of those mentions that are on the desk.
        mentions: the mentions that count.
        channels: to file the events to.
        now: the instant, ISO 8601.

    Returns:
        The events that hold those mentions or hang together with them.
    """
    around = affected(mentions.of(touched, dead_too=True), mentions.in_blocks, mentions.view)
    ids = {mention.id for mention in around} | set(touched)
    before = _events_with(connection, ids)
    members = {one for event in before.values() for one in event} | ids
    counted = mentions.of(members)
    after = resolve(counted, mentions.view)
    _replace(connection, before, after, _Filing({one.id: one for one in counted}, channels, now))
    return after


@dataclass(frozen=True)
class _Filing:
    """What the rows of events are made with beside the events: their mentions, the channels, the instant."""

    mentions: Mapping[str, Mention]
    channels: Sequence[Channel]
    now: str


def _replace(
    connection: Connection, before: Mapping[str, Sequence[str]], after: Sequence[ResolvedEvent], filing: _Filing
) -> None:
    """Put events in the place of those before; an event that is as it was is left alone."""
    kept = _unchanged(connection, before, after)
    gone = [one for one in before if one not in kept]
    fresh = [event for event in after if event.id not in kept]
    recount(connection, gone, fresh)
    for part in chunks(gone):
        connection.execute(delete(schema.events).where(schema.events.c.id.in_(part)))
    for some in chunks(fresh):
        _insert(connection, some, filing)
    write_aliases(connection, changes(before, {event.id: event.mentions for event in after}))


def _events_with(connection: Connection, mentions: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The events that hold any of some mentions, with all that each holds."""
    ids = set[str]()
    for part in chunks(sorted(mentions)):
        ids.update(connection.execute(select(_EM.event).where(_EM.mention.in_(part)).distinct()).scalars().all())
    found: dict[str, list[str]] = {one: [] for one in sorted(ids)}
    for part in chunks(sorted(ids)):
        held = select(_EM.event, _EM.mention).where(_EM.event.in_(part)).order_by(_EM.mention)
        for event, mention in connection.execute(held).all():
            found[event].append(mention)
    return {one: tuple(members) for one, members in found.items()}


def _unchanged(connection: Connection, before: Iterable[str], after: Sequence[ResolvedEvent]) -> set[str]:
    was: dict[str, str] = {}
    for part in chunks(sorted(before)):
        rows = connection.execute(select(schema.events.c.id, schema.events.c.data).where(schema.events.c.id.in_(part)))
        was.update((one, data) for one, data in rows.all())
    return {event.id for event in after if was.get(event.id) == dumps(event)}


def _insert(connection: Connection, events: Sequence[ResolvedEvent], filing: _Filing) -> None:
    put_rows(connection, schema.events, [event_row(event, filing.now) for event in events])
    mentions = filing.mentions
    held, acting, paired, filed = [], [], [], []
    for event in events:
        day = day_of(event)
        held += [{"event": event.id, "mention": one, "dispatch": mentions[one].dispatch} for one in event.mentions]
        roles = role_rows(event.actors, event.recipients)
        acting += [{"event": event.id, "day": day, **row} for row in roles]
        paired += pair_rows(event, day, roles)
        words = {word for one in event.mentions for word in mentions[one].context}
        filed += [{"event": event.id, "channel": key, "day": day} for key in channels_of(event, words, filing.channels)]
    plans = plan_rows(events, mentions)
    for table, rows in (
        (schema.event_mentions, held), (schema.event_actors, acting), (schema.pair_events, paired),
        (schema.event_channels, filed), (schema.agenda_plans, plans),
    ):  # fmt: skip
        put_rows(connection, table, rows)


def event_row(event: ResolvedEvent, now: str) -> dict[str, object]:
    """Give the columns of an event."""
    day = day_of(event)
    return {
        "id": event.id,
        "type": event.type,
        "act": event.act,
        "mode": event.mode,
        "status": event.status,
        "quad": TYPES[event.type].quad,
        "goldstein": event.goldstein,
        "day": day,
        "until": (event.end or day)[:10],
        "place": event.place.id if event.place else None,
        "country": event.place.country if event.place else None,
        "n_dispatches": event.n_dispatches,
        "n_publishers": event.n_publishers,
        "confidence": event.confidence,
        "changed": now,
        "data": dumps(event),
        "who": _sorted_as(*event.actors[:1]),
        "towards": _sorted_as(*event.recipients[:1]),
        "venue": _sorted_as(event.place),
    }


def _sorted_as(named: Party | Venue | None = None) -> str:
    return named.name.lower()[:_LONGEST_NAME] if named else ""


def role_rows(actors: Iterable[Party], recipients: Iterable[Party]) -> list[dict[str, str]]:
    """Give a row for each name that somebody may be asked for by: its own id, its country, whom it speaks for."""
    rows = []
    for role, parties in (("actor", actors), ("recipient", recipients)):
        names = {name for one in parties for name in (one.id, one.country, one.affiliation) if name}
        rows += [{"role": role, "actor": name} for name in sorted(names)]
    return rows


def pair_rows(event: ResolvedEvent, day: str, roles: Sequence[Mapping[str, str]]) -> list[dict[str, object]]:
    """Give a row for each name of who acts beside each other name, and one for the former alone: what series read.

    Args:
        event: the event.
        day: that it is sorted by.
        roles: its rows by `role_rows`.
    """
    acting = [row["actor"] for row in roles if row["role"] == "actor"]
    others = ["", *sorted({row["actor"] for row in roles})]
    told = {
        "day": day, "event": event.id, "status": event.status, "goldstein": event.goldstein,
        "confidence": event.confidence, "publishers": _in_a_key(json.dumps(event.publishers, ensure_ascii=False)),
    }  # fmt: skip
    return [{"actor": one, "towards": other, **told} for one in acting for other in others if other != one]


def _in_a_key(publishers: str) -> str:
    return publishers if len(publishers.encode()) <= LONGEST_IN_A_KEY else ""


def write_aliases(connection: Connection, told: Iterable[Change]) -> None:
    """Let ids that went lead on to their successors; an id that is in use again is no alias."""
    leading = [change for change in told if change.after]
    followed = {old: one.after[0] for one in leading for old in one.before if old not in one.after}
    in_use = {one for change in leading for one in change.after}
    for part in chunks(sorted(in_use | followed.keys())):
        connection.execute(delete(schema.aliases).where(schema.aliases.c.old.in_(part)))
    new = [{"old": old, "new": now} for old, now in sorted(followed.items()) if old not in in_use]
    if new:
        connection.execute(insert(schema.aliases), new)
