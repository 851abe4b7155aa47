"""A channel: its newest events and the dispatches they stand in."""

from __future__ import annotations

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.errors import NotOnDesk
from tocsin.portal.context import Context
from tocsin.portal.told import told


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/channels/{key}", response_class=HTMLResponse)
    def channel(key: str, cursor: str | None = Query(None, max_length=120)) -> str:
        found = next((one for one in context.desk.settings.channel if one.key == key), None)
        if found is None:
            raise NotOnDesk("no such channel on the desk", where=key)
        live = None if cursor else context.live(channel=key)
        page = context.desk.events(channel=key, limit=40, cursor=cursor)
        events = told(context.desk, page.items)
        return context.page("channel.html.j2", channel=found, events=events, next=page.next, live=live)

    return made
