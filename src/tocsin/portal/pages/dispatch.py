"""A dispatch: its text where rights allow, its readings in place and beside it, copies, furniture, rights."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.export.html_page import KINDS, Piece, pieces_of, readings_of
from tocsin.portal.audience import without_text
from tocsin.portal.context import Context

_KINDS = {True: KINDS, False: tuple(kind for kind in KINDS if kind != "time")}
"""Kinds of readings that are shown by whether the text is; times are nothing but words of it."""


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/dispatches/{wanted}", response_class=HTMLResponse)
    def dispatch(wanted: str) -> str:
        desk = context.desk
        head = context.dispatch(wanted)
        record = desk.record(wanted)
        may_read = head.text_kept and context.audience.may_read(record.dispatch.rights.may)
        if not may_read:
            record = without_text(record)
        readings = list(readings_of(record))
        others = [(link, desk.dispatch(_other(link.earlier, link.later, wanted))) for link in desk.links(wanted)]
        blocks = pieces_of(record, readings) if may_read else []
        anchors, places = _anchors(blocks)
        return context.page(
            "dispatch.html.j2",
            head=head,
            dispatch=record.dispatch,
            record=record,
            may_read=may_read,
            blocks=blocks,
            anchors=anchors,
            places=places,
            groups=[(kind, [one for one in readings if one.kind == kind]) for kind in _KINDS[may_read]],
            words=record.dispatch.rights.may.quote_words,
            links=[(link, other) for link, other in others if context.audience.may_know(other.state)],
            events=desk.events(dispatch=wanted, limit=200).items,
            storylines=desk.storylines(dispatch=wanted).items,
        )

    return made


def _anchors(blocks: Sequence[tuple[str, Sequence[Piece]]]) -> tuple[dict[tuple[int, int], str], dict[str, str]]:
    """Where a reading leads back to: the first piece of the text that it stands in.

    Returns:
        Number of block and piece to the anchor of that piece, and id of a reading to the anchor of its first piece.
    """
    anchors: dict[tuple[int, int], str] = {}
    places: dict[str, str] = {}
    for number, (_, pieces) in enumerate(blocks):
        for at, piece in enumerate(pieces):
            first = [one.id for one in piece.readings if one.id not in places] if piece.text.strip() else []
            if first:
                anchors[(number, at)] = f"in-{first[0]}"
                places.update(dict.fromkeys(first, anchors[(number, at)]))
    return anchors, places


def _other(earlier: str, later: str, wanted: str) -> str:
    return earlier if later == wanted else later
