"""An event: all its mentions with their words, who reports it, what numbers are told, what became of it."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.portal import history
from tocsin.portal.context import Context
from tocsin.portal.figures import figures_of
from tocsin.portal.told import QUAD_NAMES, marks, told
from tocsin.portal.world import View, map_svg

_SHOWN = 200
"""Mentions that are shown with their words."""


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/events/{wanted}", response_class=HTMLResponse)
    def event(wanted: str) -> str:
        (one,) = told(context.desk, [context.desk.event(wanted)])
        placed = marks([one.event])
        return context.page(
            "event.html.j2",
            told=one,
            event=one.event,
            evidence=one.evidence[:_SHOWN],
            quad=QUAD_NAMES[one.quad],
            turns=history.turns(context.desk, one.event, one.evidence, context.audience.may_know),
            figures=figures_of(one.event),
            tellers=history.tellers(one.evidence),
            map=map_svg(placed, one.event.place.name, view=View.around(placed, least=200.0))
            if placed and one.event.place
            else "",
        )

    return made
