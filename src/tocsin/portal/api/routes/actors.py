"""Actors, the pairs that deal with each other, and the tension series of a pair or of one towards all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

from fastapi import APIRouter, Query

from tocsin.desk.queries.filters import PairFilter, SeriesFilter
from tocsin.desk.queries.overview import Pair
from tocsin.desk.series import Tension
from tocsin.errors import NotOnDesk, UsageError
from tocsin.ontology.countries import country_by_code
from tocsin.portal.context import Context
from tocsin.portal.values import Listed, Value

_LATELY = 28
"""Days of pairs where none are asked for."""
_MOST_DAYS = 366
"""Days of pairs at most: all events in them are looked at."""
_MOST_PAIRS = 2000
_WITH_WHOM = 12


class DeskActor(Value):
    """Somebody who takes part in events of the desk.

    Attributes:
        id: id or country.
        name: what it is called.
        dyads: countries it dealt with most in the four weeks to the desk's last dispatch, either way, each pair with
            how many events.
    """

    id: str
    name: str
    dyads: list[Pair]


def router(context: Context) -> APIRouter:
    """Operations on actors and pairs of them."""
    made = APIRouter(tags=["actors"])
    desk = context.desk

    @made.get("/actors/{actor}", operation_id="getActor", summary="One actor, by its id or country")
    def actor(actor: str) -> DeskActor:
        if actor not in country_by_code() and not _takes_part(context, actor):
            raise NotOnDesk("no such actor on the desk", where=actor)
        return DeskActor(id=actor, name=desk.names([actor])[actor], dyads=_dyads(context, actor))

    @made.get("/dyads", operation_id="listDyads", summary="Pairs of countries, that with most events first")
    def dyads(asked: Annotated[PairFilter, Query()]) -> Listed[Pair]:
        """Of at most a year of days; without any, of the four weeks to the desk's last dispatch."""
        until = date.fromisoformat(asked.until) if asked.until else context.latest()
        since = date.fromisoformat(asked.since) if asked.since else _weeks_to(until)
        if (until - since).days >= _MOST_DAYS:
            raise UsageError(f"{since} to {until} are more than {_MOST_DAYS} days", hint="ask for fewer")
        return Listed(items=desk.busiest_pairs(str(since), str(until), asked.limit), next=None)

    @made.get("/series", operation_id="getSeries", summary="The tension series of an actor towards another, or all")
    def series(asked: Annotated[SeriesFilter, Query()]) -> Tension:
        """Each point opens to its events by their ids; how values are derived tells docs/explanation/series.md."""
        return desk.series(asked)

    return made


def _takes_part(context: Context, actor: str) -> bool:
    desk = context.desk
    return bool(desk.events(actor=actor, limit=1).items or desk.events(recipient=actor, limit=1).items)


def _dyads(context: Context, actor: str) -> list[Pair]:
    """Counted once for all actors, since the days count for more than who takes part."""
    latest = context.latest()
    pairs = context.kept(
        "pairs of four weeks", lambda: context.desk.busiest_pairs(str(_weeks_to(latest)), str(latest), _MOST_PAIRS)
    )
    return [one for one in pairs if actor in (one.actor, one.towards)][:_WITH_WHOM]


def _weeks_to(day: date) -> date:
    return day - timedelta(days=_LATELY - 1)
