"""The sources: how much each sends, how much of it is copied, and since when."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.portal.context import Context


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/sources", response_class=HTMLResponse)
    def sources() -> str:
        return context.page("sources.html.j2", sources=context.desk.sources(), feeds=context.desk.settings.feed)

    return made
