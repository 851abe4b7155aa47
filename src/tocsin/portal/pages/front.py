"""The front page: what leads, what was said last by channel, what is to come, which pairs moved, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.desk.queries.overview import Pair
from tocsin.portal.context import Context
from tocsin.portal.pages.storylines import Line, lines
from tocsin.portal.spark import sparkline
from tocsin.portal.told import Told, marks, told
from tocsin.portal.world import View, map_svg

_DAYS = 7
_RAIL, _PAIRS, _TOLD = 5, 8, 8


@dataclass(frozen=True)
class Rail:
    """The latest headlines of a channel."""

    key: str
    name: str
    headlines: Sequence[DispatchHead]


@dataclass(frozen=True)
class Mover:
    """A pair with its series drawn small, its last known score, and how many events it had."""

    pair: Pair
    picture: str
    score: float | None


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/", response_class=HTMLResponse)
    def front() -> str:
        return page(context)

    return made


def page(context: Context) -> str:
    """Give the page, made before or now."""
    return context.kept("front", lambda: _page(context))


def _page(context: Context) -> str:
    live = context.live()  # before anything is asked, so that nothing falls between
    latest = context.latest()
    since = latest - timedelta(days=_DAYS - 1)
    page = context.desk.events(since=str(since), until=str(latest), limit=300)
    placed = marks(page.items)
    storylines = _leading(context, latest)
    return context.page(
        "front.html.j2",
        live=live,
        latest=latest.isoformat(),
        since=since.isoformat(),
        storylines=storylines,
        lead=_foremost(context, storylines),
        rails=_rails(context),
        agenda=context.desk.agenda(since=str(latest), until=str(latest + timedelta(days=_DAYS)), limit=12).items,
        movers=movers(context, latest),
        events=told(context.desk, page.items[:_TOLD]),
        n_events=len(page.items),
        more=page.next is not None,
        map=map_svg(
            placed, f"Events of the week to {latest}", view=View.around(placed, least=260.0),
            closer=f"/map?since={since}&until={latest}&view=",
        ) if placed else "",
        overview=context.desk.overview(),
    )  # fmt: skip


def _leading(context: Context, latest: date) -> list[Line]:
    """Storylines that had a dispatch in the last fortnight, those with most dispatches first."""
    recent = context.desk.storylines(since=str(latest - timedelta(days=14)), limit=100).items
    return lines(context, sorted(recent, key=lambda one: (-len(one.dispatches), one.id))[:6])


def _foremost(context: Context, storylines: Sequence[Line]) -> Told | None:
    """The event of the leading storyline that most dispatches tell of, else its last, where its words may be shown."""
    if not storylines or not storylines[0].storyline.timeline:
        return None
    line = storylines[0].storyline
    (found,) = told(context.desk, [context.desk.event(line.lead or line.timeline[-1])])
    return found if found.lead else None


def _rails(context: Context) -> list[Rail]:
    """Each channel with the dispatches that its newest events stand in; a headline stands once on the page."""
    rails, stood = [], set[str]()
    for channel in context.desk.settings.channel:
        newest = context.desk.events(channel=channel.key, limit=40).items
        ids = [one for one in dict.fromkeys(one for event in newest for one in event.dispatches) if one not in stood]
        heads = sorted(
            (context.desk.dispatch(one) for one in ids[:12]), key=lambda one: (one.day, one.id), reverse=True
        )
        told = {one.headline: one for one in reversed(heads) if one.headline and one.headline not in stood}
        shown = list(reversed(told.values()))[:_RAIL]
        stood.update(name for one in shown for name in (one.id, one.headline or ""))
        rails.append(Rail(channel.key, channel.name, shown))
    return [rail for rail in rails if rail.headlines]


def movers(context: Context, latest: date) -> list[Mover]:
    """The pairs that deal most with each other lately, those that moved most first."""
    found = []
    for pair in context.desk.busiest_pairs(str(latest - timedelta(days=28)), str(latest), _PAIRS):
        first = max(context.desk.overview().first_day, str(latest - timedelta(days=364)))
        series = context.desk.series(actor=pair.actor, towards=pair.towards, since=first, until=str(latest))
        scores = [point.conflict.z for point in series.acts.points if point.conflict and point.conflict.z is not None]
        found.append(Mover(pair, sparkline(series.acts.points), scores[-1] if scores else None))
    return sorted(found, key=lambda one: (-abs(one.score or 0.0), -one.pair.events, one.pair.actor, one.pair.towards))
