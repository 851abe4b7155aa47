"""The map: events of a span of days by place, division or country; the months about it; a table beside it."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.queries.filters import EventConditions, MapFilter, filter_of
from tocsin.errors import UsageError
from tocsin.portal.asked import day_asked, given, place_asked, shown
from tocsin.portal.context import Context
from tocsin.portal.mapped import lands_of, marks_of, search_of, view_asked
from tocsin.portal.spark import column
from tocsin.portal.templating import query
from tocsin.portal.told import QUAD_NAMES
from tocsin.portal.world import View, classes_of, map_svg

_DAYS, _ROWS, _MARKED = 30, 60, 600
"""Days shown where none are asked for, rows of the table, spots of the map."""
_MONTHS, _BEHIND, _AHEAD = 18, 36, 3
"""Months over the map; those looked at before the days, and after them."""
_LONGEST = {
    "since": 10, "until": 10, "type": 20, "status": 20, "actor": 80, "recipient": 80, "party": 80, "country": 3,
    "place": 80, "channel": 60, "text": 300, "level": 10, "view": 20,
}  # fmt: skip
"""Fields that an address may give, and how long their values may be."""


@dataclass(frozen=True)
class Month:
    """A month of the desk: what it is called, how many events it has, where it leads, whether it is shown now."""

    name: str
    events: int
    href: str
    shown: bool
    picture: Markup


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/map", response_class=HTMLResponse)
    def world(request: Request) -> str:
        return _page(context, _fields(context, request))

    return made


def _fields(context: Context, request: Request) -> dict[str, str | None]:
    found = {name: request.query_params.get(name) or "" for name in _LONGEST}
    for name, value in found.items():
        if len(value) > _LONGEST[name]:
            raise UsageError(f"{name} is longer than {_LONGEST[name]} characters")
    last = found["until"] or context.latest().isoformat()
    first = found["since"] or str(day_asked(last) - timedelta(days=_DAYS))
    return given(found | {"since": first, "until": last, "place": place_asked(context.desk, found["place"]) or ""})


def _page(context: Context, fields: Mapping[str, str | None]) -> str:
    wanted = filter_of(MapFilter, limit=_MARKED, **{name: one for name, one in fields.items() if name != "view"})
    first, last = day_asked(fields["since"] or ""), day_asked(fields["until"] or "")
    found, level = context.desk.counts.spots(wanted), wanted.level
    asked = shown({**fields, "level": level})
    marks = list(marks_of(found.items, level, asked))
    lands = lands_of(found.items, asked) if level == "country" else {}
    about = View() if lands else View.around_most(marks, least=260.0)
    view = view_asked(fields["view"]) or about
    closer = f"/map{query(**{**asked, 'view': ''})}&view="
    drawn = map_svg(marks, f"Events from {first} to {last}", view=view, lands=lands, closer=closer)
    return context.page(
        "map.html.j2",
        map=Markup(drawn),  # noqa: S704 - escaped where it is made
        asked=asked,
        level=level,
        outside=sum(one.count for one in marks if not view.holds(one)),
        found=found,
        rows=[(one, search_of(one, level, asked)) for one in found.items[:_ROWS]],
        quads=QUAD_NAMES,
        classes=classes_of(max((one.count for one in lands.values()), default=0)),
        months=_months(context, fields, asked),
        before=_moved(asked, first, last, -1),
        after=_moved(asked, first, last, 1),
        views=[
            ("closer", f"{closer}{view.scaled(0.5)}"), ("farther", f"{closer}{view.scaled(2)}"),
            ("whole", f"{closer}{View()}"),
        ],
        days=(first, last),
        overview=context.desk.overview(),
    )  # fmt: skip


def _months(context: Context, fields: Mapping[str, str | None], asked: Mapping[str, str]) -> list[Month]:
    """The months of the desk up to its last dispatch, with the events of each that meet the other conditions."""
    rest = {name: one for name, one in fields.items() if one and name not in ("since", "until", "level", "view")}
    since, until = _about(asked["until"])
    wanted = filter_of(EventConditions, **rest, since=since, until=min(until, str(context.latest())))
    numbers = context.desk.counts.months(wanted)
    every = [month for month in sorted(numbers) if month >= context.desk.overview().first_day[:7]]
    ends = sum(month <= asked["until"][:7] for month in every) + _AHEAD
    known = every[:ends][-_MONTHS:]
    most = max((numbers[month] for month in known), default=1)
    return [_month(month, numbers[month], most, asked) for month in known]


def _about(last: str) -> tuple[str, str]:
    """The days whose months may be shown about a last day."""
    day = day_asked(last)
    begins, ends = 12 * day.year + day.month - 1 - _BEHIND, 12 * day.year + day.month - 1 + _AHEAD
    if begins < 12 or ends >= 12 * 9999:
        return last, last
    until = date(ends // 12, ends % 12 + 1, calendar.monthrange(ends // 12, ends % 12 + 1)[1])
    return str(date(begins // 12, begins % 12 + 1, 1)), str(until)


def _month(month: str, events: int, most: int, asked: Mapping[str, str]) -> Month:
    year, number = int(month[:4]), int(month[5:])
    since, until = f"{month}-01", f"{month}-{calendar.monthrange(year, number)[1]}"
    return Month(
        name=f"{calendar.month_abbr[number]} {year}",
        events=events,
        href=f"/map{query(**{**asked, 'since': since, 'until': until})}",
        shown=asked["since"] <= until and since <= asked["until"],
        picture=Markup(column(events / most)),  # noqa: S704 - of a number
    )


def _moved(asked: Mapping[str, str], first: date, last: date, way: int) -> str | None:
    """Where as many days before or after lead; None where no calendar has them."""
    length = last - first + timedelta(days=1)
    try:
        return f"/map{query(**{**asked, 'since': str(first + way * length), 'until': str(last + way * length)})}"
    except OverflowError:
        return None
