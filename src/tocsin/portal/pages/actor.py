"""An actor, and a pair of actors: series, events, what is to come, what each demands, with whom else they deal."""

from __future__ import annotations

from datetime import timedelta

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.overview import Pair
from tocsin.desk.series import Point, Tension
from tocsin.desk.series.model import Strand
from tocsin.export.tension_svg import tension_svg
from tocsin.portal.context import Context
from tocsin.portal.said import said_by
from tocsin.portal.templating import query
from tocsin.portal.told import told

_SHOWN, _POINTS, _QUOTED, _QUOTES = 30, 26, 6, 8
_LATELY, _MOST_PAIRS = 90, 5000
_COMING, _ASKED = 12, 100
"""Items of the agenda that are shown, and that are looked through."""


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
    since = None if towards else _year_to(context)
    series = context.kept(
        f"series/{actor}/{towards}", lambda: desk.series(actor=actor, towards=towards, since=since, until=latest)
    )
    doer, party = (actor, None) if towards else (None, actor)
    page = desk.events(actor=doer, recipient=towards, party=party, limit=_SHOWN, cursor=cursor)
    points, changes = _points(series)
    length = timedelta(days=7 if series.settings.period == "week" else 1)

    def opened(point: Point) -> str:
        until = point.start + length - timedelta(days=1)
        return f"/search{query(actor=actor, recipient=towards, since=point.start, until=until)}"

    quoted = list(dict.fromkeys(one for event in page.items for one in event.dispatches))[:_QUOTED]
    return context.page(
        "actor.html.j2",
        actor=actor,
        towards=towards,
        names=names,
        title=title,
        chart=Markup(tension_svg(series, title, standalone=False, href=opened)),  # noqa: S704 - escaped where it is made
        opened=opened,
        points=points,
        changes=changes,
        quotes=said_by(desk, actor, quoted, _QUOTES, context.audience.may_read),
        period=series.settings.period,
        events=told(desk, page.items),
        next=page.next,
        agenda=_agenda(context, actor, towards),
        positions=desk.positions(actor=actor, towards=towards, limit=12).items,
        pairs=_pairs(context, actor),
        lately=_LATELY,
    )


def _year_to(context: Context) -> str:
    """First day of what is drawn of one actor towards all, which is more than of a pair: a year, or as long as told."""
    latest = context.latest()
    return max(str(latest - timedelta(days=364)), min(context.desk.overview().first_day or str(latest), str(latest)))


def _agenda(context: Context, actor: str, towards: str | None) -> list[Entry]:
    """What is to come of an actor; of two, what both take part in."""
    entries = context.desk.agenda(since=str(context.latest()), participant=actor, limit=_ASKED).items
    return [one for one in entries if towards is None or towards in _ids(one)][:_COMING]


def _ids(entry: Entry) -> set[str]:
    return {name for one in entry.item.participants for name in (one.id, one.country) if name}


def _points(series: Tension) -> tuple[list[tuple[Strand, Point]], list[tuple[Strand, Point]]]:
    """The newest points that have events, with those at which the level changed; and the latter alone."""
    every = [(strand.strand, point) for strand in (series.acts, series.threats) for point in strand.points]
    changes = [one for one in every if any(side and side.changed for side in (one[1].conflict, one[1].cooperation))]
    newest = sorted((one for one in every if one[1].events), key=lambda one: one[1].start, reverse=True)[:_POINTS]
    shown = newest + [one for one in changes if one not in newest]
    return sorted(shown, key=lambda one: (one[1].start, one[0]), reverse=True), changes


def _pairs(context: Context, actor: str) -> list[Pair]:
    """With whom an actor dealt most lately, either way."""
    latest = context.latest()
    since = str(latest - timedelta(days=_LATELY - 1))
    pairs = context.kept("pairs", lambda: context.desk.busiest_pairs(since, str(latest), _MOST_PAIRS))
    return [one for one in pairs if actor in (one.actor, one.towards)][:12]
