"""Storylines: the list of them, and one as a page: timeline, actors, map, quotes, what is to come, what is demanded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.model import Position, ResolvedEvent, Storyline
from tocsin.portal.context import Context
from tocsin.portal.figures import Stated, disagrees, figures_of
from tocsin.portal.said import by_speaker, said_in
from tocsin.portal.told import marks, told
from tocsin.portal.world import View, map_svg

_SHOWN, _QUOTES, _POSITIONS = 120, 24, 10


@dataclass(frozen=True)
class Line:
    """A storyline as lists show it, with the names of its key actors."""

    storyline: Storyline
    actors: Sequence[tuple[str, str]]


def router(context: Context) -> APIRouter:
    """Routes of the pages."""
    made = APIRouter()

    @made.get("/storylines", response_class=HTMLResponse)
    def index(cursor: str | None = Query(None, max_length=120)) -> str:
        page = context.desk.storylines(limit=40, cursor=cursor)
        return context.page("storylines.html.j2", lines=lines(context, page.items), next=page.next)

    @made.get("/storylines/{wanted}", response_class=HTMLResponse)
    def storyline(wanted: str) -> str:
        return _page(context, context.desk.storyline(wanted))

    return made


def lines(context: Context, storylines: Sequence[Storyline]) -> list[Line]:
    """Storylines with the names of their key actors."""
    names = context.desk.names(actor for one in storylines for actor in one.actors[:5])
    return [Line(one, [(actor, names[actor]) for actor in one.actors[:5]]) for one in storylines]


def _page(context: Context, storyline: Storyline) -> str:
    desk = context.desk
    events = told(desk, [desk.event(one) for one in storyline.timeline[:_SHOWN]])
    ids = {one.event.id for one in events}
    placed = marks(one.event for one in events)
    agenda = desk.agenda(since=storyline.start[:10], limit=200).items if storyline.start else ()
    return context.page(
        "storyline.html.j2",
        line=lines(context, [storyline])[0],
        events=events,
        more=len(storyline.timeline) - len(events),
        figures=[(one.event, _disagreeing(one.event)) for one in events if disagrees(one.event)],
        positions=_positions(context, storyline),
        agenda=[one for one in agenda if one.item.event in ids],
        dispatches=[desk.dispatch(one) for one in storyline.dispatches[:_SHOWN]],
        speakers=by_speaker(said_in(desk, storyline, _QUOTES, context.audience.may_read)),
        map=map_svg(
            placed, f"Where it happens: {storyline.title}", view=View.around(placed),
            closer=f"/map?since={storyline.start[:10]}&until={storyline.end[:10]}&view=",
        )
        if placed
        else "",
    )  # fmt: skip


def _disagreeing(event: ResolvedEvent) -> list[list[Stated]]:
    return [group for group in figures_of(event) if any(one.differs for one in group)]


def _positions(context: Context, storyline: Storyline) -> list[Position]:
    """What its key actors demand, threaten, offer of others, as its own dispatches tell."""
    found = context.desk.positions(
        actor=list(storyline.actors[:8]), since=storyline.start[:10] or None, limit=200
    ).items
    own = set(storyline.dispatches)
    return [one for one in found if any(step.dispatch in own for step in one.steps)][:_POSITIONS]
