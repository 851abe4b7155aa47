"""The agenda: a month as a grid of days, and a list day by day; by who takes part and where things stand."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.filters import AgendaFilter, filter_of
from tocsin.errors import UsageError
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context

_STATES = ("scheduled", "confirmed", "postponed", "cancelled", "held", "passed")
_IN_MONTH, _LISTED, _SPANNED = 300, 60, 7
"""Items of a month and of a page of the list; days of an item that is shown on each of them."""


@dataclass(frozen=True)
class Day:
    """A day of a month's grid, with what is on it."""

    date: date
    entries: Sequence[Entry]


def router(context: Context) -> APIRouter:
    """Routes of the pages."""
    made = APIRouter()

    @made.get("/agenda", response_class=HTMLResponse)
    def agenda(
        month: str | None = Query(None, max_length=7),
        status: str | None = Query(None, max_length=20),
        participant: str | None = Query(None, max_length=80),
        country: str | None = Query(None, max_length=3),
    ) -> str:
        return _month_page(context, month, {"status": status, "participant": participant, "country": country})

    @made.get("/agenda/list", response_class=HTMLResponse)
    def listed(
        since: str | None = Query(None, max_length=10),
        status: str | None = Query(None, max_length=20),
        participant: str | None = Query(None, max_length=80),
        country: str | None = Query(None, max_length=3),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = {"status": status, "participant": participant, "country": country}
        first = since or context.latest().isoformat()
        asked = filter_of(AgendaFilter, since=first, limit=_LISTED, cursor=cursor, **given(fields))
        page = context.desk.agenda(asked)
        return context.page(
            "agenda_list.html.j2",
            days=[(day, list(entries)) for day, entries in groupby(page.items, lambda one: one.item.start[:10])],
            next=page.next,
            asked=shown(fields),
            since=first,
            latest=context.latest().isoformat(),
            states=_STATES,
        )

    return made


def _month_page(context: Context, month: str | None, fields: dict[str, str | None]) -> str:
    first = _month(month) or context.latest().replace(day=1)
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    asked = filter_of(AgendaFilter, since=str(first), until=str(last), limit=_IN_MONTH, **given(fields))
    page = context.desk.agenda(asked)
    return context.page(
        "agenda.html.j2",
        first=first,
        before=(first - timedelta(days=1)).strftime("%Y-%m"),
        after=(last + timedelta(days=1)).strftime("%Y-%m"),
        weeks=weeks_of(first, page.items),
        long=[one for one in page.items if _days(one) > _SPANNED],
        number=len(page.items),
        more=page.next is not None,
        states=_STATES,
        asked=shown(fields),
        today=context.latest(),
    )


def _month(written: str | None) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(f"{written}-01")
    except ValueError as error:
        raise UsageError(f"{written!r} is no month", hint="write it as 2022-01") from error


def _days(entry: Entry) -> int:
    return (date.fromisoformat(entry.item.end[:10]) - date.fromisoformat(entry.item.start[:10])).days + 1


def weeks_of(first: date, entries: Sequence[Entry]) -> list[list[Day]]:
    """The weeks of a month, Monday first, each day with what is on it but for what takes longer than a week."""
    days: dict[str, list[Entry]] = {}
    for entry in entries:
        for number in range(_days(entry) if _days(entry) <= _SPANNED else 0):
            days.setdefault(str(date.fromisoformat(entry.item.start[:10]) + timedelta(days=number)), []).append(entry)
    return [
        [Day(day, days.get(day.isoformat(), [])) for day in week]
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    ]
