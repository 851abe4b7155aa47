"""What a desk holds at a glance: its days, its state, who deals most with whom, and what its parties are called."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select

from tocsin.desk.database import schema
from tocsin.ontology.actor_names import name_of_actor
from tocsin.ontology.countries import country_by_code

if TYPE_CHECKING:
    from sqlalchemy import Connection

_E, _EA, _D, _N = schema.events.c, schema.event_actors.c, schema.dispatches.c, schema.event_counts.c


@dataclass(frozen=True)
class Overview:
    """A desk at a glance.

    Attributes:
        dispatches: how many it has; `events` likewise.
        first_day: of its dispatches, "" where there is none; `last_day` the last.
        revision: changes whenever anything on the desk does.
    """

    dispatches: int
    events: int
    first_day: str
    last_day: str
    revision: str


@dataclass(frozen=True)
class Pair:
    """Two parties, by country, and how many events the first did towards the second or both together."""

    actor: str
    towards: str
    events: int


def overview(connection: Connection) -> Overview:
    """Look at the desk."""
    dispatches, last = connection.execute(select(func.count(), func.max(_D.seq)).select_from(schema.dispatches)).one()
    dated = select(func.min(_D.day), func.max(_D.day)).where(_D.day != "")
    first_day, last_day = connection.execute(dated).one()
    changed = connection.execute(select(func.max(_E.changed))).scalar_one()
    years = select(func.sum(_N.events)).where(func.length(_N.period) != len("2022-01"))
    events = int(connection.execute(years).scalar_one() or 0)
    judged = connection.execute(select(func.max(schema.adjudications.c.number))).scalar_one()
    # What a run has still to derive shows that agenda, positions and storylines are about to change.
    waiting = connection.execute(select(func.count()).select_from(schema.unsettled)).scalar_one()
    revision = f"{last or 0}/{events}/{changed or ''}/{judged or 0}/{waiting}"
    return Overview(dispatches, events, first_day or "", last_day or "", revision)


def busiest_pairs(connection: Connection, since: str, until: str, limit: int) -> list[Pair]:
    """Give the pairs of countries with most events in the days, both included."""
    meant = schema.event_actors.alias().c
    query = (
        select(_EA.actor, meant.actor, func.count())
        .select_from(schema.events)
        .join(schema.event_actors, and_(_EA.event == _E.id, _EA.role == "actor"))
        .join(meant.event.table, and_(meant.event == _E.id, meant.role == "recipient", meant.actor != _EA.actor))
        .where(_E.day.between(since, until))
        .group_by(_EA.actor, meant.actor)
    )
    countries = country_by_code()
    found = (Pair(*row) for row in connection.execute(query) if row[0] in countries and row[1] in countries)
    return sorted(found, key=lambda one: (-one.events, one.actor, one.towards))[:limit]


def names_of(connection: Connection, parties: Iterable[str]) -> dict[str, str]:
    """Give what parties are called: countries by the ontology, others by their newest event or their id."""
    found: dict[str, str] = {}
    for party in dict.fromkeys(parties):
        country = country_by_code().get(party)
        if country is not None:
            found[party] = country.name
            continue
        query = (
            select(_E.data)
            .join(schema.event_actors, _EA.event == _E.id)
            .where(_EA.actor == party)
            .order_by(_EA.day.desc())
            .limit(1)
        )
        data = connection.execute(query).scalar_one_or_none()
        sides = json.loads(data) if data else {"actors": [], "recipients": []}
        called = [one["name"] for one in (*sides["actors"], *sides["recipients"]) if one["id"] == party]
        found[party] = called[0] if called else name_of_actor(party)
    return found
