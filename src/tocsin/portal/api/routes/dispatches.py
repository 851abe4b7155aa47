"""Dispatches: lists of them, one with all that it is tied to, its record, and search by words."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from tocsin.desk.asked import MOST
from tocsin.desk.queries.dispatches import DispatchHead, DispatchLink, Hit
from tocsin.desk.queries.filters import DispatchFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.hits import hits_for
from tocsin.portal.values import Listed, hits_told
from tocsin.record import Record
from tocsin.record.rights import Rights


class SearchFilter(DispatchFilter):
    """What is searched for.

    Attributes:
        q: words that must all stand there, in any form; "words in quotation marks" stand side by side, -word must
            not stand there, OR between two means either.
    """

    q: Annotated[str, Field(json_schema_extra={"pattern": r"\w"})]


@dataclass(frozen=True)
class DeskDispatch(DispatchHead):
    """A dispatch with all that it is tied to.

    Attributes:
        rights: what its source says of rights, and what follows.
        links: how it stands to other dispatches.
        events: ids of the events it tells of.
        storylines: ids of the storylines it belongs to.
    """

    rights: Rights
    links: tuple[DispatchLink, ...]
    events: tuple[str, ...]
    storylines: tuple[str, ...]


def router(context: Context) -> APIRouter:
    """Operations on dispatches."""
    made = APIRouter(tags=["dispatches"])
    desk = context.desk

    @made.get("/dispatches", operation_id="listDispatches", summary="Dispatches, newest first")
    def dispatches(
        asked: Annotated[DispatchFilter, Query()], request: Request, response: Response
    ) -> Listed[DispatchHead]:
        page = desk.dispatches(asked)
        known = [one for one in page.items if context.audience.may_know(one.state)]
        return linked(Listed(items=known, next=page.next), request, response)

    @made.get("/dispatches/{dispatch}", operation_id="getDispatch", summary="One dispatch")
    def dispatch(dispatch: str) -> DeskDispatch:
        return _dispatch(context, dispatch)

    @made.get("/dispatches/{dispatch}/record", operation_id="getRecord", summary="The record of a dispatch")
    def record(dispatch: str) -> Record:
        """All that was read out of a dispatch, as docs/reference/record.md tells.

        Where its rights do not let the text leave, it is blotted out but for quotable evidence; offsets hold.
        """
        return context.audience.record_for(desk.record(context.dispatch(dispatch).id))

    @made.get("/search", operation_id="search", summary="Dispatches that hold words, the last that came first")
    def search(asked: Annotated[SearchFilter, Query()], request: Request, response: Response) -> Listed[Hit]:
        within = DispatchFilter.model_validate(asked.model_dump(exclude={"q"}))
        page = desk.search(asked.q, within)
        known = hits_for(desk, context.audience, page.items)
        return linked(hits_told(replace(page, items=tuple(known))), request, response)

    return made


def _dispatch(context: Context, wanted: str) -> DeskDispatch:
    desk, head = context.desk, context.dispatch(wanted)
    return DeskDispatch(
        **asdict(head),
        rights=desk.record(wanted).dispatch.rights,
        links=tuple(desk.links(wanted)),
        events=tuple(one.id for one in desk.events(dispatch=wanted, limit=MOST).items),
        storylines=tuple(one.id for one in desk.storylines(dispatch=wanted).items),
    )
