"""What the desk holds at a glance, and its channels."""

from __future__ import annotations

from fastapi import APIRouter

from tocsin._version import __version__
from tocsin.desk.series import METHOD
from tocsin.desk.settings import Channel
from tocsin.portal.context import Context
from tocsin.portal.values import Listed, Value
from tocsin.record.record import SCHEMA_VERSION


class DeskOverview(Value):
    """A desk at a glance.

    Attributes:
        name: what people call the desk.
        dispatches: how many it has.
        events: how many it has.
        first_day: of its dispatches, "" where there is none.
        last_day: the last of them.
        today: the day that agenda and positions are told as of.
        revision: changes whenever anything on the desk does.
        public: whether public rights apply to what is shown.
        tocsin_version: of the program.
        schema_version: of records.
        series_method: of the tension series.
    """

    name: str
    dispatches: int
    events: int
    first_day: str
    last_day: str
    today: str
    revision: str
    public: bool
    tocsin_version: str
    schema_version: str
    series_method: str


def router(context: Context) -> APIRouter:
    """Operations on the desk as a whole."""
    made = APIRouter(tags=["desk"])
    desk = context.desk

    @made.get("/overview", operation_id="getOverview", summary="The desk at a glance")
    def overview() -> DeskOverview:
        found = desk.overview()
        return DeskOverview(
            name=desk.settings.name, dispatches=found.dispatches, events=found.events, first_day=found.first_day,
            last_day=found.last_day, today=desk.today().isoformat(), revision=found.revision,
            public=context.audience.public, tocsin_version=__version__, schema_version=SCHEMA_VERSION,
            series_method=METHOD,
        )  # fmt: skip

    @made.get("/channels", operation_id="listChannels", summary="The channels that events are filed to")
    def channels() -> Listed[Channel]:
        return Listed(items=desk.settings.channel, next=None)

    return made
