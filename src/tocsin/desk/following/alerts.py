"""Alerts: what a rule of `desk.toml` asks for is told once it is there, to each target, until it has arrived.

An alert is written down with a key that says what it tells of, so it is raised once however often the desk looks. A
delivery is tried until the target takes it, ever more seldom, and counts as done only then: a kill in between tells the
same again, under the same id, by which a receiver knows it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, insert, select, update

from tocsin.desk.channels import parties_of
from tocsin.desk.database import schema
from tocsin.desk.following.crossings import crossings
from tocsin.desk.model import AgendaItem, Party, Position, ResolvedEvent
from tocsin.desk.queries.events import conditions_of
from tocsin.desk.queries.filters import EventConditions
from tocsin.desk.settings import AlertRule
from tocsin.errors import DeliveryError
from tocsin.record.codec import loads, plain

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_ATTEMPTS = 12
"""Tries of one delivery, the last about three days after the first."""
_A, _D = schema.alerts.c, schema.deliveries.c


@dataclass(frozen=True)
class Alert:
    """Something to be told.

    Attributes:
        number: its number on the desk; 0 while it is not written down.
        key: what it tells of.
        rule: name of the rule that asked for it.
        kind: "event", "agenda", "position" or "series".
        at: the instant it was raised.
        line: one line for people, made of values alone.
        data: the thing itself, as JSON has it.
    """

    number: int
    key: str
    rule: str
    kind: str
    at: str
    line: str
    data: dict[str, Any]

    def payload(self) -> str:
        """Write it as targets get it."""
        told = {"type": f"tocsin.{self.kind}", "id": f"alert-{self.number}", "timestamp": self.at, "rule": self.rule}
        return json.dumps({**told, "line": self.line, "data": self.data}, ensure_ascii=False)


def found_by(connection: Connection, rule: AlertRule, since: str, now: str) -> list[Alert]:
    """Give what a rule asks for among what came or changed since an instant, whether it was told or not."""
    sources: dict[str, Callable[[Connection, AlertRule, str], Iterable[tuple[str, str, dict[str, Any]]]]] = {
        "event": _events, "agenda": _agenda, "position": _positions, "series": partial(crossings, now=now),
    }  # fmt: skip
    rows = sources[rule.on](connection, rule, since)
    return [Alert(0, f"{rule.name}|{key}", rule.name, rule.on, now, line, data) for key, line, data in rows]


def raise_alerts(connection: Connection, rules: Sequence[AlertRule], now: str) -> list[Alert]:
    """Write down what the rules ask for and was not told before, with a delivery to each target.

    A rule begins with what comes after it was first looked at: nobody wants a year's events at once.
    """
    raised: list[Alert] = []
    for rule in rules:
        since = _since(connection, rule, now)
        for alert in found_by(connection, rule, since, now):
            if connection.execute(select(_A.number).where(_A.key == alert.key)).first() is not None:
                continue
            values = {
                "key": alert.key, "rule": alert.rule, "kind": alert.kind, "at": now,
                "data": json.dumps({"line": alert.line, "data": alert.data}, ensure_ascii=False),
            }  # fmt: skip
            number = int(connection.execute(insert(schema.alerts).returning(_A.number), values).scalar_one())
            rows = [
                {"alert": number, "target": name, "state": "due", "attempts": 0, "next_try": now}
                for name in dict.fromkeys(rule.to)
            ]
            if rows:
                connection.execute(insert(schema.deliveries), rows)
            raised.append(Alert(number, alert.key, alert.rule, alert.kind, now, alert.line, alert.data))
    return raised


def _since(connection: Connection, rule: AlertRule, now: str) -> str:
    """The instant that a rule looks back to: when it was first looked at, or a day before it was last looked at.

    The day is for what was written late, by a clock that lags or a writer that waited; what was told is known by its
    key. A series may cross in a week long past, once its dispatches come in.
    """
    began, last = f"alert-since:{rule.name}", f"alert-last:{rule.name}"
    meta = schema.meta.c
    kept: dict[str, str] = {
        row.key: row.value for row in connection.execute(select(schema.meta).where(meta.key.in_([began, last])))
    }
    if began not in kept:
        connection.execute(insert(schema.meta), {"key": began, "value": now})
        return now
    connection.execute(delete(schema.meta).where(meta.key == last))
    connection.execute(insert(schema.meta), {"key": last, "value": now})
    if rule.on == "series":
        return kept[began]
    return max(kept[began], _a_day_before(min(kept.get(last, kept[began]), now)))


def _a_day_before(instant: str) -> str:
    return (datetime.fromisoformat(instant) - timedelta(days=1)).isoformat(timespec="seconds").replace("+00:00", "Z")


class Delivery(NamedTuple):
    """An alert on its way to a target, and how often it was tried so far."""

    alert: Alert
    target: str
    attempts: int


def due(connection: Connection, now: str) -> list[Delivery]:
    """Give the deliveries that are due, the oldest first."""
    query = (
        select(schema.alerts, _D.target, _D.attempts)
        .join(schema.deliveries, _D.alert == _A.number)
        .where(_D.state == "due", _D.next_try <= now)
        .order_by(_A.number, _D.target)
    )
    return [Delivery(_alert(row), row["target"], row["attempts"]) for row in connection.execute(query).mappings()]


def newest(connection: Connection, rules: Sequence[str], limit: int) -> list[Alert]:
    """Give the newest alerts of some rules, the newest first."""
    query = select(schema.alerts).where(_A.rule.in_(rules)).order_by(_A.number.desc()).limit(limit)
    return [_alert(row) for row in connection.execute(query).mappings()]


def _alert(row: Any) -> Alert:
    told = json.loads(row["data"])
    return Alert(row["number"], row["key"], row["rule"], row["kind"], row["at"], told["line"], told["data"])


def note(connection: Connection, delivery: Delivery, error: DeliveryError | None, now: datetime) -> None:
    """Write down what came of a delivery; one that failed is due again later, twice as late each time."""
    if error is None:
        values: dict[str, Any] = {"state": "delivered", "error": None}
    else:
        given_up = delivery.attempts + 1 >= MOST_ATTEMPTS
        later = now + timedelta(minutes=2**delivery.attempts)
        values = {
            "state": "given-up" if given_up else "due",
            "error": str(error),
            "next_try": later.isoformat(timespec="seconds").replace("+00:00", "Z"),
        }
    here = (_D.alert == delivery.alert.number, _D.target == delivery.target)
    connection.execute(update(schema.deliveries).where(*here).values(attempts=delivery.attempts + 1, **values))


def _events(connection: Connection, rule: AlertRule, since: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    columns = schema.events.c
    query = select(columns.id, columns.data).where(columns.changed >= since).order_by(columns.changed, columns.id)
    asked = EventConditions(
        country=rule.countries, channel=rule.channel, place=rule.place, text=rule.text, since=rule.since,
        until=rule.until, least_publishers=rule.least_publishers,
    )  # fmt: skip
    query = query.where(*conditions_of(connection, asked))
    for row in connection.execute(query):
        event = loads(ResolvedEvent, row.data)
        if rule.types and not {event.type, event.act} & set(rule.types):
            continue
        if rule.statuses and event.status not in rule.statuses:
            continue
        if rule.actors and not set(parties_of(event)) & set(rule.actors):
            continue
        if _was_told(connection, rule, row.id):
            continue
        line = f"{event.type} {event.status}: {_names(event.actors)} → {_names(event.recipients)}"
        yield f"event|{row.id}", f"{line} ({(event.start or event.history[0].at)[:10]})", plain(event)


def _was_told(connection: Connection, rule: AlertRule, event: str) -> bool:
    """Whether an event was told under an id that it had before."""
    old = connection.execute(select(schema.aliases.c.old).where(schema.aliases.c.new == event)).scalars().all()
    keys = [f"{rule.name}|event|{one}" for one in old]
    return bool(keys) and connection.execute(select(_A.number).where(_A.key.in_(keys))).first() is not None


def _agenda(connection: Connection, rule: AlertRule, since: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    columns = schema.agenda.c
    query = select(columns.id, columns.sequence, columns.data).where(columns.changed >= since)
    for row in connection.execute(query.order_by(columns.changed, columns.id)):
        item = loads(AgendaItem, row.data)
        if _concerns(rule, item.participants, item.place.country if item.place else None, item.state):
            line = f"{item.title}, {item.start[:10]}: {item.state}"
            yield f"agenda|{row.id}|{row.sequence}", line, {**plain(item), "sequence": row.sequence}


def _positions(connection: Connection, rule: AlertRule, since: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    columns = schema.positions.c
    query = select(columns.id, columns.data).where(columns.changed >= since).order_by(columns.changed, columns.id)
    for row in connection.execute(query):
        found = loads(Position, row.data)
        if _concerns(rule, (*found.actors, *found.recipients), None, found.state):
            towards = f" → {_names(found.recipients)}" if found.recipients else ""
            line = f"{found.kind} of {_names(found.actors)}{towards}: {found.state.replace('_', ' ')}"
            yield f"position|{row.id}|{len(found.steps)}|{found.state}", line, plain(found)


def _concerns(rule: AlertRule, parties: Sequence[Party], country: str | None, state: str) -> bool:
    names = {name for one in parties for name in (one.id, one.country, one.affiliation) if name}
    return (
        (not rule.actors or bool(names & set(rule.actors)))
        and (not rule.countries or country in rule.countries)
        and (not rule.statuses or state in rule.statuses)
    )


def _names(parties: Sequence[Party]) -> str:
    return ", ".join(one.name for one in parties) or "nobody named"
