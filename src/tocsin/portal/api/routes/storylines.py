"""Storylines: what dispatches follow over days to months."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.model import Storyline
from tocsin.desk.queries.filters import StorylineFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import Listed, storylines_told


def router(context: Context) -> APIRouter:
    """Operations on storylines."""
    made = APIRouter(tags=["storylines"])
    desk = context.desk

    @made.get("/storylines", operation_id="listStorylines", summary="Storylines, that with the newest dispatch first")
    def storylines(
        asked: Annotated[StorylineFilter, Query()], request: Request, response: Response
    ) -> Listed[Storyline]:
        return linked(storylines_told(desk.storylines(asked)), request, response)

    @made.get("/storylines/{storyline}", operation_id="getStoryline", summary="One storyline")
    def storyline(storyline: str) -> Storyline:
        """An id that was in use once leads on to the storyline that it became part of."""
        return desk.storyline(storyline)

    return made
