"""Addresses of feeds: a kind of thing, a format, and the search in the query."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from tocsin.desk.asked import MOST
from tocsin.desk.queries.filters import AgendaFilter
from tocsin.export import atom, geojson, json_feed
from tocsin.export.feed import Feed
from tocsin.portal.conditional import conditional
from tocsin.portal.context import Context
from tocsin.portal.feeds.made import (
    Asked,
    address_of,
    agenda_entries,
    dispatches_feed,
    events_feed,
    storylines_feed,
    told_events,
)
from tocsin.portal.feeds.wanted import wanted

_KINDS: dict[str, Callable[[Context, Asked], Feed]] = {
    "events": events_feed,
    "dispatches": dispatches_feed,
    "storylines": storylines_feed,
}
_FORMATS: dict[str, tuple[Callable[[Feed], bytes], str]] = {
    "atom": (atom.atom_of, atom.MEDIA_TYPE),
    "json": (json_feed.json_feed_of, json_feed.MEDIA_TYPE),
}
_KEPT_DAYS = 92
"""Days of the calendar that are over, where none are asked for."""


def router(context: Context) -> APIRouter:
    """Routes of all feeds."""
    made = APIRouter()
    for kind in _KINDS:
        for form in _FORMATS:
            made.add_api_route(f"/feeds/{kind}.{form}", _feed(context, kind, form), methods=["GET", "HEAD"])

    @made.api_route("/feeds/events.geojson", methods=["GET", "HEAD"])
    def places(request: Request) -> Response:
        asked = _asked(request)
        told, following = told_events(context.desk, asked)
        links = [("self", address_of(asked))]
        if following:
            links.append(("next", address_of(asked, following)))
        return conditional(request, geojson.geojson_of(told, asked.site, links), geojson.MEDIA_TYPE)

    @made.api_route("/agenda.ics", methods=["GET", "HEAD"])
    def calendar(request: Request) -> Response:
        from tocsin.export.icalendar import calendar_of

        asked = _asked(request)
        earliest = context.latest() - timedelta(days=_KEPT_DAYS)
        entries = agenda_entries(context.desk, wanted(AgendaFilter, asked.query, since=str(earliest), limit=MOST))
        body = calendar_of(entries, context.desk.settings.name or "Tocsin", asked.site)
        return conditional(request, body, "text/calendar")

    return made


def _feed(context: Context, kind: str, form: str) -> Callable[[Request], Response]:
    write, media_type = _FORMATS[form]

    def answer(request: Request) -> Response:
        return conditional(request, write(_KINDS[kind](context, _asked(request))), media_type)

    return answer


def _asked(request: Request) -> Asked:
    return Asked(str(request.base_url).rstrip("/"), request.url.path, request.query_params.multi_items())
