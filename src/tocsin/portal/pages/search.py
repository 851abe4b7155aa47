"""Search: words in dispatches, and events by type, parties, place, days, status and channel, narrowed by counts."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import Markup
from starlette.requests import Request

from tocsin.desk.queries.facets import Count, Facets
from tocsin.desk.queries.filters import EventConditions, EventFilter, filter_of
from tocsin.errors import UsageError
from tocsin.portal.asked import given, place_asked, shown
from tocsin.portal.context import Context
from tocsin.portal.hits import hits_for
from tocsin.portal.pages import alerts
from tocsin.portal.spark import share
from tocsin.portal.templating import query
from tocsin.portal.told import told

_LONGEST = {
    "q": 300, "type": 20, "status": 20, "actor": 80, "recipient": 80, "party": 80, "country": 3, "place": 80,
    "channel": 60, "since": 10, "until": 10,
}  # fmt: skip
"""Fields of the form, and how long their values may be."""
_SHOWN, _HITS, _ROWS = 30, 10, 8
_FACETS = {
    "type": "Type", "status": "Status", "actor": "Who acts", "recipient": "Towards", "country": "Country",
    "place": "Place", "channel": "Channel",
}  # fmt: skip


@dataclass(frozen=True)
class Narrowing:
    """A value that a search can be narrowed by: what it is called, how many events have it, and where it leads."""

    name: str
    events: int
    href: str
    picture: Markup


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/search", response_class=HTMLResponse)
    def search(request: Request, cursor: str | None = Query(None, max_length=120)) -> str:
        return _page(context, _fields(context, request), cursor)

    return made


def _fields(context: Context, request: Request) -> dict[str, str | None]:
    found = {name: (request.query_params.get(name) or "").strip() for name in _LONGEST}
    for name, value in found.items():
        if len(value) > _LONGEST[name]:
            raise UsageError(f"{name} is longer than {_LONGEST[name]} characters")
    return given(found | {"place": place_asked(context.desk, found["place"])})


def _page(context: Context, fields: Mapping[str, str | None], cursor: str | None) -> str:
    desk, words = context.desk, fields["q"]
    rest = {name: value for name, value in fields.items() if name != "q"}
    live = None if cursor else context.live(**fields)
    page = desk.events(filter_of(EventFilter, text=words, limit=_SHOWN, cursor=cursor, **rest))
    counts = desk.counts.facets(filter_of(EventConditions, text=words, **rest))
    hits = desk.search(words, since=fields["since"], until=fields["until"], limit=_HITS).items if words else ()
    asked = shown(fields)
    return context.page(
        "search.html.j2",
        q=words or "",
        asked=asked,
        names=_names(counts, fields),
        hits=hits_for(desk, context.audience, hits),
        events=told(desk, page.items),
        next=page.next,
        live=live,
        facets=_narrowings(counts, asked),
        months=_months(counts.month, asked),
        counted=counts.counted,
        complete=counts.complete,
        alert=_alert(context, fields),
    )


def _names(counts: Facets, fields: Mapping[str, str | None]) -> dict[str, str]:
    """What the values of the search are called, where its events tell."""
    every = [one for name in ("actor", "recipient", "place", "channel") for one in getattr(counts, name)]
    return {one.value: one.name for one in every if one.value in fields.values()}


def _narrowings(counts: Facets, asked: Mapping[str, str]) -> list[tuple[str, list[Narrowing]]]:
    """The values of each field that the search leaves open, those with most events first."""
    found = []
    for field, title in _FACETS.items():
        values = getattr(counts, field)[:_ROWS]
        if values and not asked[field]:
            found.append((title, [_narrowing(one, values, {**asked, field: one.value}) for one in values]))
    return found


def _months(values: Sequence[Count], asked: Mapping[str, str]) -> list[Narrowing]:
    """Months, the newest first; a search within one month shows none."""
    found = []
    for one in reversed(values):
        year, month = int(one.value[:4]), int(one.value[5:])
        days = {"since": f"{one.value}-01", "until": f"{one.value}-{calendar.monthrange(year, month)[1]}"}
        named = Count(one.value, f"{calendar.month_name[month]} {year}", one.events)
        found.append(_narrowing(named, values, {**asked, **days}))
    return found if len(found) > 1 else []


def _narrowing(one: Count, among: Sequence[Count], fields: Mapping[str, str]) -> Narrowing:
    most = max(other.events for other in among)
    return Narrowing(one.name, one.events, f"/search{query(**fields)}", Markup(share(one.events / most)))  # noqa: S704


def _alert(context: Context, fields: Mapping[str, str | None]) -> str | None:
    """Where the search is saved as an alert; None where it asks for nothing that an alert can, or anyone may look."""
    kept = {name: fields[name] for name in alerts.FIELDS if fields[name]}
    return f"{alerts.PATH}{query(**kept)}" if kept and not context.audience.public else None
