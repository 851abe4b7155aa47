"""The map: events of a span of days by place, with the countries shaded and a table beside it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Literal

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.queries.filters import EventFilter, filter_of
from tocsin.ontology.plover import TYPES
from tocsin.portal.asked import day_asked
from tocsin.portal.context import Context
from tocsin.portal.told import Told, marks
from tocsin.portal.world import map_svg

_DAYS, _MOST, _STEPS = 30, 1000, 4


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/map", response_class=HTMLResponse)
    def world(
        since: str | None = Query(None, max_length=10),
        until: str | None = Query(None, max_length=10),
        type: str | None = Query(None, max_length=20),
        status: str | None = Query(None, max_length=20),
        level: Literal["place", "country"] = "place",
    ) -> str:
        last = until or context.latest().isoformat()
        first = since or (day_asked(last) - timedelta(days=_DAYS)).isoformat()
        asked = filter_of(EventFilter, since=first, until=last, type=type or None, status=status or None, limit=_MOST)
        # A map needs no words: what was read stands behind each mark.
        page = context.desk.events(asked)
        events = [Told(one, (), TYPES[one.type].quad) for one in page.items]
        places = Counter((one.event.place.country or "", one.event.place.name) for one in events if one.event.place)
        countries = Counter(one.event.place.country for one in events if one.event.place and one.event.place.country)
        drawn = map_svg(
            marks(events) if level == "place" else [], f"Events from {first} to {last}", counts=dict(countries)
        )
        return context.page(
            "map.html.j2",
            map=Markup(drawn),  # noqa: S704 - escaped where it is made
            since=first,
            until=last,
            type=type or "",
            status=status or "",
            places=places.most_common(60),
            countries=countries.most_common(60),
            level=level,
            weeks=_weeks(first, last) if context.follows else [],
            span=(day_asked(last) - day_asked(first)).days,
            shown=sum(places.values()),
            total=len(events),
            more=page.next is not None,
        )

    return made


def _weeks(first: str, last: str) -> list[tuple[str, str, bool]]:
    """Spans as long as the one that is shown, about it: first day, last day, whether it is that one."""
    start, length = day_asked(first), day_asked(last) - day_asked(first) + timedelta(days=1)
    found = []
    for number in range(-_STEPS, _STEPS + 1):
        try:
            begins = start + number * length
            found.append((str(begins), str(begins + length - timedelta(days=1)), number == 0))
        except OverflowError:
            continue
    return found
