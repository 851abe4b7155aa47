"""Adjudications: what people said of readings."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.adjudication.log import Adjudication
from tocsin.desk.queries.filters import AdjudicationFilter
from tocsin.errors import RightsError
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import Listed


def router(context: Context) -> APIRouter:
    """Operations on verdicts."""
    made = APIRouter(tags=["adjudications"])
    desk = context.desk

    @made.get("/adjudications", operation_id="listAdjudications", summary="Verdicts, the newest first")
    def adjudications(
        asked: Annotated[AdjudicationFilter, Query()], request: Request, response: Response
    ) -> Listed[Adjudication]:
        """The log names people, so it is the desk's own: where anyone may look, it is not shown."""
        if context.audience.public:
            raise RightsError("the log of verdicts names people, and is for the desk's own users")
        page = desk.verdicts(asked)
        return linked(Listed(items=list(page.items), next=page.next), request, response)

    return made
