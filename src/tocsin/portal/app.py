"""The portal's application: pages, static files, errors as pages."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

from tocsin._version import __version__
from tocsin.errors import FormRefused, NotOnDesk, RightsError, SettingsError, TocsinError, UsageError
from tocsin.portal.access import Access, Gate
from tocsin.portal.api.app import PATH, create_api
from tocsin.portal.api.problems import problem_response
from tocsin.portal.audience import Audience
from tocsin.portal.context import Context
from tocsin.portal.headers import Guard
from tocsin.portal.live.pace import Pace, Places
from tocsin.portal.paced import Paced

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request
    from starlette.responses import Response

    from tocsin.desk import Desk

LOCAL_HOSTS = ("127.0.0.1", "localhost", "::1", "[::1]")
PAGES = (
    "front", "channel", "dispatch", "storylines", "event", "actor", "agenda", "positions", "worldmap", "search",
    "table", "sources", "about", "alerts", "adjudicate",
)  # fmt: skip
_STATUSES: tuple[tuple[type[TocsinError], int], ...] = (
    (NotOnDesk, 404), (RightsError, 403), (FormRefused, 403), (UsageError, 422),
    (SettingsError, 422),
)  # fmt: skip
_KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_PACE = Pace()
_ACCESS = Access()
_KEEP = {"Cache-Control": "public, max-age=3600"}


def create_app(
    desk: Desk,
    *,
    public: bool = False,
    hosts: Collection[str] = LOCAL_HOSTS,
    pace: Pace = _PACE,
    access: Access = _ACCESS,
) -> FastAPI:
    """Make the portal of a desk.

    Args:
        desk: an open desk; it stays open while the portal runs.
        public: anyone may look, so public rights apply.
        hosts: names it answers to; empty for any.
        pace: bounds of its live streams.
        access: whether a token is needed.
    """
    from fastapi import FastAPI
    from starlette.middleware.gzip import GZipMiddleware

    app = FastAPI(title="Tocsin", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    context = Context(desk, Audience(public))
    for name in PAGES:
        app.include_router(import_module(f"tocsin.portal.pages.{name}").router(context), include_in_schema=False)
    app.include_router(import_module("tocsin.portal.feeds.routes").router(context), include_in_schema=False)
    app.state.context = context
    app.state.places = Places(pace.clients)
    live = import_module("tocsin.portal.live.routes").router(context, pace, app.state.places)
    app.include_router(live, include_in_schema=False)
    app.mount(PATH, create_api(context, access))
    app.add_api_route("/static/{name}", _static, include_in_schema=False)
    app.add_exception_handler(TocsinError, _failed(context))
    app.add_exception_handler(404, _missing(context))
    app.add_middleware(GZipMiddleware, minimum_size=1024, compresslevel=5)
    if access.token_needed:
        app.add_middleware(Gate, desk=desk, but=PATH)
    per_minute = desk.settings.pages.requests_per_minute
    app.add_middleware(Paced, per_minute=per_minute, ticks=access.ticks, but=PATH)
    app.add_middleware(Guard, hosts=frozenset(hosts))
    return app


def _static(name: str) -> Response:
    """A file of the portal's own: name without any path, or not found."""
    from starlette.responses import PlainTextResponse, Response

    known = {one.name: one for one in files("tocsin.portal").joinpath("static").iterdir()}
    kind = _KINDS.get(name.rpartition(".")[2])
    if name not in known or kind is None:
        return PlainTextResponse("not found\n", status_code=404)
    return Response(known[name].read_bytes(), media_type=kind, headers=_KEEP)


def _failed(context: Context) -> Callable[[Request, Exception], Response]:
    from starlette.responses import HTMLResponse

    def answer(request: Request, error: Exception) -> Response:
        status = next((code for kind, code in _STATUSES if isinstance(error, kind)), 500)
        return HTMLResponse(context.page("error.html.j2", status=status, what=str(error)), status_code=status)

    return answer


def _missing(context: Context) -> Callable[[Request, Exception], Response]:
    from starlette.responses import HTMLResponse

    def answer(request: Request, error: Exception) -> Response:
        if request.url.path.startswith(
            f"{PATH}/"
        ):  # a path with an end of line in it, which no mount takes for its own
            return problem_response(404, "no-such-path", None, instance=request.url.path)
        return HTMLResponse(context.page("error.html.j2", status=404, what="There is no such page."), status_code=404)

    return answer
