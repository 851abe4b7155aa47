"""The sources of a desk's dispatches, and how the feeds are that it polls."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from fastapi import APIRouter

from tocsin.desk.following.feed_health import FeedHealth
from tocsin.desk.following.watch import Watch
from tocsin.desk.queries.dispatches import SourceCount
from tocsin.portal.context import Context
from tocsin.portal.values import Value


@dataclass(frozen=True)
class DeskSource(SourceCount):
    """A source: how much it sends and since when, what its rights amount to, how late it comes.

    Attributes:
        name: who publishes.
        dispatches: how many the desk has of it.
        copies: of these, those that carry another's text.
        first_day: of its dispatches.
        last_day: the last of them.
        terms: what the rights of its dispatches amount to, each with their number, the most first.
        weeks: dispatches in each of the weeks to the desk's last dispatch, the oldest first.
        lag_minutes: median time from publication to the desk; null where no dispatch tells the minute.
    """

    terms: tuple[tuple[str, int], ...]
    weeks: tuple[int, ...]
    lag_minutes: float | None


class DeskSources(Value):
    """Where the desk's dispatches come from.

    Attributes:
        items: the sources, the one with most dispatches first.
        feeds: how the feeds are that the desk polls; none where anyone may look.
    """

    items: list[DeskSource]
    feeds: list[FeedHealth]


def router(context: Context) -> APIRouter:
    """The operation on sources."""
    made = APIRouter(tags=["desk"])

    @made.get("/sources", operation_id="listSources", summary="Who sends how much, and how the feeds are")
    def sources() -> DeskSources:
        return DeskSources(items=_sources(context), feeds=_feeds(context))

    return made


def state(context: Context) -> str:
    """What the answer depends on beside the desk: every poll of a feed changes it."""
    return repr(_feeds(context))


def _sources(context: Context) -> list[DeskSource]:
    details = context.kept("sources", lambda: context.desk.source_details(context.latest()))
    counts = context.kept("source counts", context.desk.sources)
    return [
        DeskSource(**asdict(one), terms=known.terms, weeks=known.weeks, lag_minutes=known.lag_minutes)
        for one in counts
        if (known := details.get(one.name))
    ]


def _feeds(context: Context) -> list[FeedHealth]:
    """How the feeds are; their addresses may hold keys, so they are for the desk's own users."""
    return [] if context.audience.public else Watch(context.desk).healths()
