"""The table of all events: by any filter, sortable, and the data to take away in three formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, StreamingResponse
from starlette.requests import Request

from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.filters import EventFilter, filter_of
from tocsin.errors import UsageError
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context

_ROWS, _MOST = 100, 50_000
"""Rows of a page, and events of a file."""
_IN_MEMORY = 8 * 1024**2
_BLOCK = 256 * 1024
_FIELDS = ("text", "type", "status", "actor", "recipient", "party", "country", "channel", "since", "until")
_LONGEST = {"text": 300, "type": 20, "status": 20, "country": 3, "since": 10, "until": 10}
_FORMATS = {"csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet"}
_FORMATS["geojson"] = "application/geo+json"
COLUMNS: dict[str, Callable[[ResolvedEvent], Any]] = {
    "day": lambda one: one.start or "",
    "type": lambda one: one.type,
    "status": lambda one: one.status,
    "who": lambda one: [party.name for party in one.actors],
    "towards": lambda one: [party.name for party in one.recipients],
    "place": lambda one: one.place.name if one.place else "",
    "score": lambda one: one.goldstein,
    "publishers": lambda one: one.n_publishers,
    "confidence": lambda one: one.confidence,
}
"""Column of the table to what its rows are sorted by."""


def router(context: Context) -> APIRouter:
    """Routes of the page and of its files."""
    made = APIRouter()

    @made.get("/table", response_class=HTMLResponse)
    def table(
        request: Request,
        sort: str = Query("", max_length=20),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = _fields(request)
        page = context.desk.events(filter_of(EventFilter, limit=_ROWS, cursor=cursor, **given(fields)))
        return context.page(
            "table.html.j2",
            events=_sorted(page.items, sort),
            next=page.next,
            asked=shown(fields),
            sort=sort,
            cursor=cursor,
            columns=COLUMNS,
            most=_MOST,
        )

    for form, media in _FORMATS.items():
        made.add_api_route(f"/table.{form}", _file(context, form, media), methods=["GET"])
    return made


def _fields(request: Request) -> dict[str, str | None]:
    """The fields of the filter that an address gives, none longer than it can mean anything."""
    found = {name: request.query_params.get(name) for name in _FIELDS}
    for name, value in found.items():
        if value is not None and len(value) > _LONGEST.get(name, 80):
            raise UsageError(f"{name} is longer than {_LONGEST.get(name, 80)} characters")
    return found


def _sorted(events: tuple[ResolvedEvent, ...], sort: str) -> list[ResolvedEvent]:
    """The rows of a page by a column, from the highest down where a minus stands before its name."""
    if not sort:
        return list(events)
    key = COLUMNS.get(sort.removeprefix("-"))
    if key is None:
        raise UsageError(f"{sort!r} is no column", hint=f"sort by {', '.join(COLUMNS)}")
    return sorted(events, key=key, reverse=sort.startswith("-"))


def _file(context: Context, form: str, media: str) -> Callable[[Request], StreamingResponse]:
    """Make the route of a file: the events that meet the filter, newest first, as `tocsin export` writes them."""

    def download(request: Request) -> StreamingResponse:
        from tocsin.export.formats import Wanted, format_of
        from tocsin.export.sources import DeskSource

        filters = {name: value for name, value in given(_fields(request)).items() if value is not None}
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
