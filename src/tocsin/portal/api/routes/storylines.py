"""Storylines: what dispatches follow over days to months."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.model import Storyline
from tocsin.desk.queries.filters import StorylineFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.figures import disagrees
from tocsin.portal.said import Said, said_in
from tocsin.portal.values import Listed, storylines_told

_SHOWN = 120
_QUOTES = 50


@dataclass(frozen=True, kw_only=True)
class DeskStoryline(Storyline):
    """A storyline with what its dispatches say.

    Attributes:
        names: what its key actors are called, by their ids.
        quotes: direct quotes of dispatches whose text may leave, by speaker and day.
        disagreeing: ids of the first of its events of which sources state different numbers.
    """

    names: dict[str, str]
    quotes: tuple[Said, ...]
    disagreeing: tuple[str, ...]


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
    def storyline(storyline: str) -> DeskStoryline:
        """An id that was in use once leads on to the storyline that it became part of."""
        return _storyline(context, desk.storyline(storyline))

    return made


def _storyline(context: Context, found: Storyline) -> DeskStoryline:
    desk = context.desk
    return DeskStoryline(
        **{one.name: getattr(found, one.name) for one in fields(Storyline)},
        names=desk.names(found.actors),
        quotes=tuple(said_in(desk, found, _QUOTES, context.audience.may_take)),
        disagreeing=tuple(one for one in found.timeline[:_SHOWN] if disagrees(desk.event(one))),
    )
