"""The API as an application of its own, so that every answer under its path, errors too, is made by its rules."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tocsin._version import __version__
from tocsin.portal.api.description import describe
from tocsin.portal.api.freshness import Unchanged, answer_unchanged, fresh
from tocsin.portal.api.limits import Limits
from tocsin.portal.api.once import sent_once
from tocsin.portal.api.problems import CatchAll, add_handlers
from tocsin.portal.context import Context

if TYPE_CHECKING:
    from fastapi import FastAPI

PATH = "/api/v1"
ROUTES = ("overview", "dispatches", "events", "storylines", "agenda", "positions", "actors", "sources", "adjudications")


def create_api(context: Context) -> FastAPI:
    """Make the API of a desk; the portal mounts it under `PATH`."""
    from fastapi import Depends, FastAPI

    api = FastAPI(
        title=f"Tocsin: {context.desk.settings.name}", version=__version__, docs_url=None, redoc_url=None,
        openapi_url="/openapi.json", redirect_slashes=False,
    )  # fmt: skip
    once = sent_once(api)
    for name in ROUTES:
        module = import_module(f"tocsin.portal.api.routes.{name}")
        tagged = fresh(context, getattr(module, "state", None))
        api.include_router(module.router(context), dependencies=[Depends(once), Depends(tagged)])
    add_handlers(api)
    api.add_exception_handler(Unchanged, answer_unchanged)
    api.add_middleware(Limits)
    api.add_middleware(CatchAll)
    describe(api)
    return api
