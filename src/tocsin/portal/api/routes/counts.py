"""Counts of events: what a search can be narrowed by, and where they happened."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from tocsin.desk.queries.facets import Facets
from tocsin.desk.queries.filters import EventConditions, MapFilter
from tocsin.desk.queries.spots import Spots
from tocsin.portal.context import Context
from tocsin.portal.values import Listed, Value


class MonthCount(Value):
    """A month and its events.

    Attributes:
        month: as 2022-01.
        events: how many.
    """

    month: str
    events: int


def router(context: Context) -> APIRouter:
    """Operations that count."""
    made = APIRouter(tags=["events"])

    @made.get("/facets", operation_id="getFacets", summary="What the events of a search are counted by")
    def facets(asked: Annotated[EventConditions, Query()]) -> Facets:
        """Counted are the newest that meet the conditions; `complete` tells whether those are all."""
        return context.desk.counts.facets(asked)

    @made.get("/months", operation_id="listMonths", summary="Events by month, the oldest first")
    def months(asked: Annotated[EventConditions, Query()]) -> Listed[MonthCount]:
        """Every event with a day is counted where the conditions are on type, status, country, place and days alone.

        Of other conditions the newest 10,000 are (300 where words are searched for).
        """
        found = context.desk.counts.months(asked)
        return Listed(items=[MonthCount(month=month, events=found[month]) for month in sorted(found)], next=None)

    @made.get("/map", operation_id="getMap", summary="Where events happened: places, divisions or countries")
    def world(asked: Annotated[MapFilter, Query()]) -> Spots:
        """Every event is counted where the conditions are on type, status, country, place and days alone.

        Of other conditions the newest 10,000 are (300 where words are searched for), as `complete` tells. Those that
        no spot of the level holds are in `events`.
        """
        return context.desk.counts.spots(asked)

    return made
