"""The table of all events, by any filter, with the data to take away."""

from __future__ import annotations

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.filters import EventFilter, filter_of
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/table", response_class=HTMLResponse)
    def table(
        type: str | None = Query(None, max_length=20),
        status: str | None = Query(None, max_length=20),
        actor: str | None = Query(None, max_length=80),
        recipient: str | None = Query(None, max_length=80),
        since: str | None = Query(None, max_length=10),
        until: str | None = Query(None, max_length=10),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = {
            "type": type, "status": status, "actor": actor, "recipient": recipient, "since": since, "until": until,
        }  # fmt: skip
        asked = filter_of(EventFilter, limit=100, cursor=cursor, **given(fields))
        page = context.desk.events(asked)
        return context.page(
            "table.html.j2",
            events=page.items,
            next=page.next,
            asked=shown(fields),
        )

    return made
