"""The agenda: what is to come, and what became of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.queries.filters import AgendaFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import DeskAgendaItem, Listed, agenda_item_told, agenda_told


def router(context: Context) -> APIRouter:
    """Operations on the agenda."""
    made = APIRouter(tags=["agenda"])
    desk = context.desk

    @made.get("/agenda", operation_id="listAgenda", summary="The agenda as of today, the earliest first")
    def agenda(asked: Annotated[AgendaFilter, Query()], request: Request, response: Response) -> Listed[DeskAgendaItem]:
        return linked(agenda_told(desk.agenda(asked)), request, response)

    @made.get("/agenda/{item}", operation_id="getAgendaItem", summary="One item of the agenda")
    def item(item: str) -> DeskAgendaItem:
        return agenda_item_told(desk.agenda_item(item))

    return made
