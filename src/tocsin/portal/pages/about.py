"""About: how the desk reads, what its marks mean, how far it can be trusted."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from tocsin.desk.series import METHOD
from tocsin.ontology.plover import TYPES
from tocsin.portal.context import Context
from tocsin.portal.told import QUAD_NAMES


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/about", response_class=HTMLResponse)
    def about() -> str:
        return context.page(
            "about.html.j2",
            overview=context.desk.overview(),
            types=[(name, one.quad, QUAD_NAMES[one.quad]) for name, one in TYPES.items()],
            method=METHOD,
            lexicon=context.desk.reader.lexicon.digest[:12],
            model=context.desk.settings.reading.model,
        )

    return made
