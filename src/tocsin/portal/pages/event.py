"""An event: all its mentions with their words, who reports it, what numbers are told, what became of it."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.portal.context import Context
from tocsin.portal.told import QUAD_NAMES, marks, told
from tocsin.portal.world import View, map_svg


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/events/{wanted}", response_class=HTMLResponse)
    def event(wanted: str) -> str:
        (one,) = told(context.desk, [context.desk.event(wanted)])
        placed = marks([one])
        return context.page(
            "event.html.j2",
            told=one,
            event=one.event,
            quad=QUAD_NAMES[one.quad],
            map=map_svg(placed, one.event.place.name, view=View.around(placed, least=200.0))
            if placed and one.event.place
            else "",
        )

    return made
