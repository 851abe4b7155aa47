"""The table of all events: by any filter, sortable, and the data to take away in three formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, StreamingResponse
from starlette.requests import Request

from tocsin.desk.queries.filters import SORTS, EventFilter, filter_of
from tocsin.errors import UsageError
from tocsin.ontology.plover import TYPES
from tocsin.portal.asked import given, place_asked, shown
from tocsin.portal.context import Context

_ROWS, _MOST = 100, 50_000
"""Rows of a page, and events of a file."""
_IN_MEMORY = 8 * 1024**2
_BLOCK = 256 * 1024
_LONGEST = {
    "text": 300, "type": 20, "act": 20, "status": 20, "mode": 40, "actor": 80, "recipient": 80, "party": 80,
    "country": 3, "place": 80, "channel": 60, "dispatch": 80, "least_publishers": 4, "since": 10, "until": 10,
    "sort": 12,
}  # fmt: skip
"""Fields of the filter that an address may give, and how long their values may be."""
_FORMATS = {"csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet"}
_FORMATS["geojson"] = "application/geo+json"


def router(context: Context) -> APIRouter:
    """Routes of the page and of its files."""
    made = APIRouter()

    @made.get("/table", response_class=HTMLResponse)
    def table(
        request: Request,
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = _fields(context, request)
        page = context.desk.events(filter_of(EventFilter, limit=_ROWS, cursor=cursor, **given(fields)))
        return context.page(
            "table.html.j2",
            events=page.items,
            quads={name: one.quad for name, one in TYPES.items()},
            next=page.next,
            asked=shown(fields),
            sort=fields["sort"] or "-day",
            first=cursor is None,
            columns=SORTS,
            most=_MOST,
        )

    for form, media in _FORMATS.items():
        made.add_api_route(f"/table.{form}", _file(context, form, media), methods=["GET"])
    return made


def _fields(context: Context, request: Request) -> dict[str, str | None]:
    """The fields of the filter that an address gives, none longer than it can mean anything; a place by its id."""
    found = {name: request.query_params.get(name) for name in _LONGEST}
    for name, value in found.items():
        if value is not None and len(value) > _LONGEST[name]:
            raise UsageError(f"{name} is longer than {_LONGEST[name]} characters")
    return found | {"place": place_asked(context.desk, found["place"])}


def _file(context: Context, form: str, media: str) -> Callable[[Request], StreamingResponse]:
    """Make the route of a file: the events that meet the filter, in the order of the table, as `tocsin export` does."""

    def download(request: Request) -> StreamingResponse:
        from tocsin.export.formats import Wanted, format_of
        from tocsin.export.sources import DeskSource

        filters = {name: value for name, value in given(_fields(context, request)).items() if value is not None}
        filter_of(EventFilter, **filters)
        wanted = Wanted(filters=dict(filters), most=_MOST, site=str(request.base_url).rstrip("/"))
        out = cast(BinaryIO, SpooledTemporaryFile(max_size=_IN_MEMORY))
        format_of(form).write(DeskSource(context.desk), wanted, out)
        out.seek(0)
        disposition = f'attachment; filename="events.{form}"'
        return StreamingResponse(_blocks(out), media_type=media, headers={"Content-Disposition": disposition})

    return download


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while block := file.read(_BLOCK):
            yield block
