"""Events: lists of them by filter, and one with every mention, source and step."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.queries.filters import EventFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import DeskEvent, Listed, events_told, events_with_evidence


def router(context: Context) -> APIRouter:
    """Operations on events."""
    made = APIRouter(tags=["events"])
    desk = context.desk

    @made.get("/events", operation_id="listEvents", summary="Events, newest first")
    def events(asked: Annotated[EventFilter, Query()], request: Request, response: Response) -> Listed[DeskEvent]:
        """Of each field that is given one value must hold, and of a repeated field any."""
        return linked(events_told(desk, desk.events(asked)), request, response)

    @made.get("/events/{event}", operation_id="getEvent", summary="One event")
    def event(event: str) -> DeskEvent:
        """An id that was in use once leads on to the event that it became part of."""
        return events_with_evidence(desk, [desk.event(event)])[0]

    return made
