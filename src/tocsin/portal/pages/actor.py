"""An actor, and a pair of actors: series, events, what is to come, what each demands, with whom else they deal."""

from __future__ import annotations

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.queries.overview import Pair
from tocsin.export.tension_svg import tension_svg
from tocsin.portal.context import Context
from tocsin.portal.told import told

_SHOWN = 30


def router(context: Context) -> APIRouter:
    """Routes of the pages."""
    made = APIRouter()

    @made.get("/actors/{wanted}", response_class=HTMLResponse)
    def actor(wanted: str, cursor: str | None = Query(None, max_length=120)) -> str:
        return _page(context, wanted, None, cursor)

    @made.get("/dyads/{wanted}/{towards}", response_class=HTMLResponse)
    def dyad(wanted: str, towards: str, cursor: str | None = Query(None, max_length=120)) -> str:
        return _page(context, wanted, towards, cursor)

    return made


def _page(context: Context, actor: str, towards: str | None, cursor: str | None) -> str:
    desk = context.desk
    names = desk.names([actor, *([towards] if towards else [])])
    title = f"{names[actor]} towards {names[towards]}" if towards else names[actor]
    latest = context.latest().isoformat()
    series = desk.series(actor=actor, towards=towards, until=latest)
    page = (
        desk.events(actor=actor, recipient=towards, limit=_SHOWN, cursor=cursor)
        if towards
        else desk.events(party=actor, limit=_SHOWN, cursor=cursor)
    )
    points = [point for strand in (series.acts, series.threats) for point in strand.points if point.events]
    return context.page(
        "actor.html.j2",
        actor=actor,
        towards=towards,
        names=names,
        title=title,
        chart=Markup(tension_svg(series, title, standalone=False)),  # noqa: S704 - escaped where it is made
        points=sorted(points, key=lambda one: one.start, reverse=True)[:26],
        period=series.settings.period,
        events=told(desk, page.items),
        next=page.next,
        agenda=desk.agenda(since=latest, participant=actor, limit=12).items,
        positions=desk.positions(actor=actor, towards=towards, limit=12).items,
        pairs=_pairs(context, actor),
    )


def _pairs(context: Context, actor: str) -> list[Pair]:
    """With whom an actor deals most, either way."""
    pairs = context.kept("pairs", lambda: context.desk.busiest_pairs("0001-01-01", "9999-12-31", 400))
    return [one for one in pairs if actor in (one.actor, one.towards)][:12]
