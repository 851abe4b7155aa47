"""Positions: who demands, threatens, refuses, offers, pledges what of whom, and where it stands."""

from __future__ import annotations

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.filters import PositionFilter, filter_of
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context

KINDS = ("demand", "threat", "refusal", "offer", "pledge", "condition")
STATES = ("standing", "met", "carried_out", "rejected", "withdrawn", "lapsed")


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/positions", response_class=HTMLResponse)
    def positions(
        actor: str | None = Query(None, max_length=80),
        towards: str | None = Query(None, max_length=80),
        kind: str | None = Query(None, max_length=20),
        state: str | None = Query(None, max_length=20),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = {"actor": actor, "towards": towards, "kind": kind, "state": state}
        page = context.desk.positions(filter_of(PositionFilter, limit=60, cursor=cursor, **given(fields)))
        mentions = [one.mentions[0] for one in page.items]
        return context.page(
            "positions.html.j2",
            positions=page.items,
            evidence={one.mention: one for one in context.desk.evidence(mentions)},
            next=page.next,
            asked=shown(fields),
            kinds=KINDS,
            states=STATES,
        )

    return made
