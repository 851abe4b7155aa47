"""The agenda: a list or a month, by who takes part and where things stand."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.filters import AgendaFilter, filter_of
from tocsin.errors import UsageError
from tocsin.portal.asked import given
from tocsin.portal.context import Context

_STATES = ("scheduled", "confirmed", "postponed", "cancelled", "held", "passed")


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/agenda", response_class=HTMLResponse)
    def agenda(
        month: str | None = Query(None, max_length=7),
        status: str | None = Query(None, max_length=20),
        participant: str | None = Query(None, max_length=80),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        first = _month(month) or context.latest().replace(day=1)
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        fields = {"status": status, "participant": participant}
        asked = filter_of(AgendaFilter, since=str(first), until=str(last), limit=300, cursor=cursor, **given(fields))
        page = context.desk.agenda(asked)
        return context.page(
            "agenda.html.j2",
            first=first,
            before=(first - timedelta(days=1)).strftime("%Y-%m"),
            after=(last + timedelta(days=1)).strftime("%Y-%m"),
            weeks=weeks_of(first, page.items),
            entries=page.items,
            states=_STATES,
            status=status or "",
            participant=participant or "",
            today=context.latest(),
        )

    return made


def _month(written: str | None) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(f"{written}-01")
    except ValueError as error:
        raise UsageError(f"{written!r} is no month", hint="write it as 2022-01") from error


def weeks_of(first: date, entries: Sequence[Entry]) -> list[list[tuple[date, list[Entry]]]]:
    """The weeks of a month, Monday first, each day with the entries that begin on it."""
    days: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.item.start[:10] == entry.item.end[:10]:
            days.setdefault(entry.item.start[:10], []).append(entry)
    return [
        [(day, days.get(day.isoformat(), [])) for day in week]
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    ]
