"""The sources of a desk's dispatches, and how the feeds are that it polls."""

from __future__ import annotations

from fastapi import APIRouter

from tocsin.desk.following.feed_health import FeedHealth
from tocsin.desk.following.watch import Watch
from tocsin.desk.queries.dispatches import SourceCount
from tocsin.portal.context import Context
from tocsin.portal.values import Value


class DeskSources(Value):
    """Where the desk's dispatches come from.

    Attributes:
        items: the sources, the one with most dispatches first.
        feeds: how the feeds are that the desk polls; none where anyone may look.
    """

    items: list[SourceCount]
    feeds: list[FeedHealth]


def router(context: Context) -> APIRouter:
    """The operation on sources."""
    made = APIRouter(tags=["desk"])

    @made.get("/sources", operation_id="listSources", summary="Who sends how much, and how the feeds are")
    def sources() -> DeskSources:
        return DeskSources(items=context.desk.sources(), feeds=_feeds(context))

    return made


def state(context: Context) -> str:
    """What the answer depends on beside the desk: every poll of a feed changes it."""
    return repr(_feeds(context))


def _feeds(context: Context) -> list[FeedHealth]:
    """How the feeds are; their addresses may hold keys, so they are for the desk's own users."""
    return [] if context.audience.public else Watch(context.desk).healths()
