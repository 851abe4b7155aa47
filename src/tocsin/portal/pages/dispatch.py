"""A dispatch: its text where rights allow, its readings in place and beside it, copies, furniture, rights."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.export.html_page import KINDS, pieces_of, readings_of
from tocsin.portal.context import Context


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/dispatches/{wanted}", response_class=HTMLResponse)
    def dispatch(wanted: str) -> str:
        desk = context.desk
        head = context.dispatch(wanted)
        record = desk.record(wanted)
        readings = list(readings_of(record))
        others = [(link, desk.dispatch(_other(link.earlier, link.later, wanted))) for link in desk.links(wanted)]
        may_read = head.text_kept and context.audience.may_read(record.dispatch.rights.may)
        return context.page(
            "dispatch.html.j2",
            head=head,
            dispatch=record.dispatch,
            record=record,
            may_read=may_read,
            blocks=pieces_of(record, readings) if may_read else [],
            groups=[(kind, [one for one in readings if one.kind == kind]) for kind in KINDS],
            words=record.dispatch.rights.may.quote_words,
            links=[(link, other) for link, other in others if context.audience.may_know(other.state)],
            events=desk.events(dispatch=wanted, limit=200).items,
            storylines=desk.storylines(dispatch=wanted).items,
        )

    return made


def _other(earlier: str, later: str, wanted: str) -> str:
    return earlier if later == wanted else later
