"""The sources: how much each sends and how late, its rights, and how the feeds are that are polled."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.following.feed_health import FeedHealth
from tocsin.portal.context import Context
from tocsin.portal.spark import bars


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/sources", response_class=HTMLResponse)
    def sources() -> str:
        details = context.kept("sources", lambda: context.desk.source_details(context.latest()))
        return context.page(
            "sources.html.j2",
            sources=context.kept("source counts", context.desk.sources),
            details=details,
            pictures={name: Markup(bars(one.weeks)) for name, one in details.items()},  # noqa: S704 - of numbers
            feeds=_feeds(context),
        )

    return made


def _feeds(context: Context) -> list[FeedHealth]:
    """How the feeds are; their addresses may hold keys, so they are for the desk's own users."""
    from tocsin.desk.following.watch import Watch

    return [] if context.audience.public else Watch(context.desk).healths()
