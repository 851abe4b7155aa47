"""The address under which a search is followed live."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request

from tocsin.desk.queries.filters import EventFilter
from tocsin.export.feed import instant_of
from tocsin.portal.context import Context
from tocsin.portal.feeds.wanted import wanted
from tocsin.portal.live.following import Following
from tocsin.portal.live.pace import Pace, Places
from tocsin.portal.live.stream import Stream


def router(context: Context, pace: Pace, places: Places) -> APIRouter:
    """Route of the streams; all of them share the places that there are."""
    made = APIRouter()

    @made.get("/live", response_class=Stream)
    def live(request: Request) -> Stream:
        query = request.query_params.multi_items()
        after = next((value for name, value in query if name == "after"), None)
        asked = wanted(EventFilter, [(name, value) for name, value in query if name != "after"])
        last = instant_of(request.headers.get("last-event-id"))
        following = Following.begin(context.desk, asked, last or after, resumed=last is not None)
        return Stream(following, pace, places)

    return made
