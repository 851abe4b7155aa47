"""The API as an application of its own, so that every answer under its path, errors too, is made by its rules."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tocsin._version import __version__
from tocsin.portal.access import Access
from tocsin.portal.api.admission import Admission
from tocsin.portal.api.description import describe
from tocsin.portal.api.freshness import Unchanged, answer_unchanged, fresh
from tocsin.portal.api.limits import Limits
from tocsin.portal.api.once import sent_once
from tocsin.portal.api.problems import CatchAll, add_handlers
from tocsin.portal.context import Context

if TYPE_CHECKING:
    from fastapi import FastAPI

PATH = "/api/v1"
ROUTES = (
    "overview", "dispatches", "events", "counts", "storylines", "agenda", "positions", "actors", "sources",
    "adjudications", "reading",
)  # fmt: skip
_ASKED_BY_PAGES = ("Authorization", "Content-Type", "Idempotency-Key", "If-None-Match")
_SHOWN_TO_PAGES = ("ETag", "Link", "Retry-After")


def create_api(context: Context, access: Access) -> FastAPI:
    """Make the API of a desk; the portal mounts it under `PATH`."""
    from fastapi import Depends, FastAPI

    settings = context.desk.settings
    api = FastAPI(
        title=f"Tocsin: {settings.name}", version=__version__, docs_url=None, redoc_url=None,
        openapi_url="/openapi.json", redirect_slashes=False,
    )  # fmt: skip
    once = sent_once(api)
    for name in ROUTES:
        module = import_module(f"tocsin.portal.api.routes.{name}")
        tagged = fresh(context, getattr(module, "state", None))
        api.include_router(module.router(context), dependencies=[Depends(once), Depends(tagged)])
    add_handlers(api)
    api.add_exception_handler(Unchanged, answer_unchanged)
    # The last that is added is the first that a request meets.
    api.add_middleware(Admission, context=context, access=access)
    api.add_middleware(Limits, most_body=settings.api.max_body_bytes)
    if settings.api.cors_origins:
        from starlette.middleware.cors import CORSMiddleware

        api.add_middleware(
            CORSMiddleware, allow_origins=settings.api.cors_origins, allow_methods=["GET", "POST"],
            allow_headers=_ASKED_BY_PAGES, expose_headers=_SHOWN_TO_PAGES,
        )  # fmt: skip
    api.add_middleware(CatchAll)
    describe(api, token_needed=access.token_needed)
    return api
