"""Actors, the pairs that deal with each other, and the tension series of a pair or of one towards all."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from tocsin.desk.queries.filters import PairFilter, SeriesFilter
from tocsin.desk.queries.overview import Pair
from tocsin.desk.series import Tension
from tocsin.errors import NotOnDesk
from tocsin.ontology.countries import country_by_code
from tocsin.portal.context import Context
from tocsin.portal.values import Listed, Value

_FIRST, _LAST = "1000-01-01", "2999-12-31"
_WITH_WHOM = 12


class DeskActor(Value):
    """Somebody who takes part in events of the desk.

    Attributes:
        id: id or country.
        name: what it is called.
        dyads: countries it deals with most, either way, each pair with how many events.
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
        pairs = context.kept("pairs", lambda: desk.busiest_pairs(_FIRST, _LAST, 400))
        dyads = [one for one in pairs if actor in (one.actor, one.towards)][:_WITH_WHOM]
        return DeskActor(id=actor, name=desk.names([actor])[actor], dyads=dyads)

    @made.get("/dyads", operation_id="listDyads", summary="Pairs of countries, that with most events first")
    def dyads(asked: Annotated[PairFilter, Query()]) -> Listed[Pair]:
        pairs = desk.busiest_pairs(asked.since or _FIRST, asked.until or _LAST, asked.limit)
        return Listed(items=pairs, next=None)

    @made.get("/series", operation_id="getSeries", summary="The tension series of an actor towards another, or all")
    def series(asked: Annotated[SeriesFilter, Query()]) -> Tension:
        """Each point opens to its events by their ids; how values are derived tells docs/explanation/series.md."""
        return desk.series(asked)

    return made


def _takes_part(context: Context, actor: str) -> bool:
    desk = context.desk
    return bool(desk.events(actor=actor, limit=1).items or desk.events(recipient=actor, limit=1).items)
