"""About: how the desk reads, what its marks mean, how often it is right, what it cannot do, which versions it is of."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from tocsin.desk.series import METHOD
from tocsin.ontology.plover import TYPES
from tocsin.portal.context import Context
from tocsin.portal.spark import interval
from tocsin.portal.told import QUAD_NAMES
from tocsin.record.record import SCHEMA_VERSION


@dataclass(frozen=True)
class Measured:
    """A share that the project's gates hold.

    Attributes:
        of: what it is a share of, for people.
        data: the data and the measure, as the floors name them; `table` the table they stand in.
        at_least: the share, 0 to 1.
    """

    of: str
    data: str
    table: str
    at_least: float


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/about", response_class=HTMLResponse)
    def about() -> str:
        judged = [] if context.audience.public else context.desk.precision(None)
        return context.page(
            "about.html.j2",
            overview=context.desk.overview(),
            types=[(name, one.quad, QUAD_NAMES[one.quad]) for name, one in TYPES.items()],
            measured=measured(),
            judged=[(one, Markup(interval(one.value, one.low, one.high))) for one in judged],  # noqa: S704 - of numbers
            method=METHOD,
            schema=SCHEMA_VERSION,
            lexicon=context.desk.reader.lexicon.digest[:12],
            model=context.desk.settings.reading.model,
        )

    return made


@cache
def measured() -> tuple[Measured, ...]:
    """What the reader is measured at."""
    text = files("tocsin.portal").joinpath("data", "measured.toml").read_text("utf-8")
    return tuple(Measured(**row) for row in tomllib.loads(text)["measure"])
