"""Positions: who demands, threatens, refuses, offers, pledges what of whom, and where it stands."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from tocsin.desk.queries.filters import PositionFilter
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import DeskPosition, Listed, positions_told, positions_with_evidence


def router(context: Context) -> APIRouter:
    """Operations on positions."""
    made = APIRouter(tags=["positions"])
    desk = context.desk

    @made.get("/positions", operation_id="listPositions", summary="Positions as of today, the last changed first")
    def positions(
        asked: Annotated[PositionFilter, Query()], request: Request, response: Response
    ) -> Listed[DeskPosition]:
        return linked(positions_told(desk, desk.positions(asked)), request, response)

    @made.get("/positions/{position}", operation_id="getPosition", summary="One position")
    def position(position: str) -> DeskPosition:
        return positions_with_evidence(desk, [desk.position(position)])[0]

    return made
