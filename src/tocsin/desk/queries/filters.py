"""What is asked of a desk: one filter for the command line, the API and the portal, and pages of answers.

Answers come newest first and in pages; the cursor of a page names its last row by day and id, so that rows added
meanwhile shift nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Generic, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from tocsin.desk.asked import MOST, Day, Words
from tocsin.errors import UsageError
from tocsin.record.event import EventStatus, EventType

if TYPE_CHECKING:
    import pandas as pd  # type: ignore[import-untyped]
    import polars as pl
    import pyarrow as pa

T = TypeVar("T")
F = TypeVar("F", bound=BaseModel)
_CURSOR = re.compile(r"(\d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?|)~([\w.-]+)", re.ASCII)


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of an answer.

    Attributes:
        items: what was asked for.
        next: cursor of the page after it, or None at the end.
    """

    items: tuple[T, ...]
    next: str | None

    def to_arrow(self) -> pa.Table:
        """Give the items as an Arrow table, each column's meaning with it; an empty page has the columns of events."""
        from tocsin.desk.queries.frames import to_arrow

        return to_arrow(self.items)

    def to_polars(self) -> pl.DataFrame:
        """Give the items as a polars frame; raises `ExtraMissing` without `tocsin[notebook]`."""
        from tocsin.desk.queries.frames import to_polars

        return to_polars(self.items)

    def to_pandas(self) -> pd.DataFrame:
        """Give the items as a pandas frame; raises `ExtraMissing` without `tocsin[notebook]`."""
        from tocsin.desk.queries.frames import to_pandas

        return to_pandas(self.items)

    def _repr_html_(self) -> str:
        from tocsin.desk.queries.frames import page_html

        return page_html(self.items, more=self.next is not None)


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _a_cursor(value: object) -> object:
    if isinstance(value, str) and not _CURSOR.fullmatch(value):
        raise ValueError("is no cursor of a page")
    return value


Names = Annotated[list[str], BeforeValidator(_listed)]
Level = Literal["place", "admin1", "country"]
SORTS = ("day", "type", "status", "who", "towards", "place", "score", "publishers", "confidence")
"""Columns that events are sorted by."""
Sort = Literal[
    "day", "-day", "type", "-type", "status", "-status", "who", "-who", "towards", "-towards", "place", "-place",
    "score", "-score", "publishers", "-publishers", "confidence", "-confidence",
]  # fmt: skip
Cursor = Annotated[str | None, BeforeValidator(_a_cursor), Field(json_schema_extra={"pattern": f"^{_CURSOR.pattern}$"})]


class Within(BaseModel):
    """Days.

    Attributes:
        since: first day, inclusive.
        until: last day, inclusive.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    since: Day = None
    until: Day = None


class Paging(Within):
    """What all filters of lists share.

    Attributes:
        cursor: where the page before ended.
        limit: most rows.
    """

    cursor: Cursor = None
    limit: int = Field(50, ge=1, le=MOST)


class EventConditions(Within):
    """Which events; of each field that is given one must hold, and of a list any.

    Attributes:
        type: PLOVER types.
        act: underlying acts.
        status: factuality.
        mode: PLOVER modes.
        actor: ids or countries of somebody who acts.
        recipient: of somebody who is acted upon.
        party: of somebody who does either.
        country: where it happens, ISO 3166-1 alpha-3.
        place: id of the place.
        channel: key of a channel.
        dispatch: id of a dispatch that tells of it.
        text: words that a dispatch telling of it holds; see `search`.
        least_publishers: independent publishers at the least.
    """

    type: Annotated[list[EventType], BeforeValidator(_listed)] = []
    act: Annotated[list[EventType], BeforeValidator(_listed)] = []
    status: Annotated[list[EventStatus], BeforeValidator(_listed)] = []
    mode: Names = []
    actor: Names = []
    recipient: Names = []
    party: Names = []
    country: Names = []
    place: str | None = None
    channel: str | None = None
    dispatch: str | None = None
    text: Words = None
    least_publishers: int = Field(1, ge=1, le=MOST)


class EventFilter(EventConditions, Paging):
    """A page of the events that meet conditions.

    Attributes:
        sort: column to sort the whole answer by, a minus before it for the highest first; newest first where it is
            not given.
    """

    sort: Sort | None = None


class MapFilter(EventConditions):
    """Which events are counted by where they happen.

    Attributes:
        level: by place, by first-order division ("admin1") or by country.
        limit: most places, those with most events.
    """

    level: Level = "place"
    limit: int = Field(200, ge=1, le=MOST)


class DispatchFilter(Paging):
    """Which dispatches.

    Attributes:
        source: who publishes it.
        agency: the agency's short name.
        state: "current", "superseded" or "withdrawn"; all where empty.
        storyline: id of a storyline that it belongs to.
        text: words that it holds; see `search`.
    """

    source: Names = []
    agency: Names = []
    state: Names = []
    storyline: str | None = None
    text: Words = None


class AgendaFilter(Paging):
    """Which items of the agenda; the earliest come first.

    Attributes:
        status: where they stand ("scheduled", "confirmed", ...).
        participant: ids or countries of somebody who takes part.
        country: where it takes place.
        event: id of the event that it is.
    """

    status: Names = []
    participant: Names = []
    country: Names = []
    event: str | None = None


class PositionFilter(Paging):
    """Which positions; days are those of their last statement or change.

    Attributes:
        actor: ids or countries of somebody who takes it.
        towards: of somebody towards whom it is taken.
        kind: "demand", "threat", "refusal", "offer", "pledge" or "condition".
        state: where they stand.
    """

    actor: Names = []
    towards: Names = []
    kind: Names = []
    state: Names = []


class StorylineFilter(Paging):
    """Which storylines: those that have a dispatch within the days.

    Attributes:
        dispatch: id of a dispatch that belongs to it.
        least_dispatches: dispatches at the least.
    """

    dispatch: str | None = None
    least_dispatches: int = Field(1, ge=1, le=MOST)


class AdjudicationFilter(Paging):
    """Which verdicts; days are those on which they were given.

    Attributes:
        author: who says so.
        dispatch: id of the dispatch that they are on.
        mention: id of the mention, as it was called then.
        verdict: "right", "wrong", "corrected", or "undone" for one that was taken back.
    """

    cursor: Annotated[str | None, Field(pattern=r"^[0-9-]{10}~[0-9]{1,15}$")] = None
    author: str | None = None
    dispatch: str | None = None
    mention: str | None = None
    verdict: Literal["right", "wrong", "corrected", "undone"] | None = None


class PairFilter(BaseModel):
    """Which pairs of actors: those with most events in the days.

    Attributes:
        since: first day, inclusive.
        until: last day, inclusive.
        limit: most pairs.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    since: Day = None
    until: Day = None
    limit: int = Field(50, ge=1, le=MOST)


class SeriesFilter(BaseModel):
    """Which series.

    Attributes:
        actor: id or country of who acts.
        towards: id or country of whom it is done to; None for all.
        since: a day of the first period.
        until: a day of the last.
        period: "week" or "day".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    actor: str
    towards: str | None = None
    since: Day = None
    until: Day = None
    period: Literal["week", "day"] = "week"


def filter_of(kind: type[F], /, **values: object) -> F:
    """Make a filter of what a user gave; what is None counts as not given.

    Raises:
        UsageError: a value that does not fit; the field is named.
    """
    try:
        return kind.model_validate({name: value for name, value in values.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"][:1])
        message = first["msg"].removeprefix("Value error, ")
        raise UsageError(f"{name} is {first['input']!r}: {message}") from error


def cursor_of(day: str, key: str) -> str:
    """Name a row by its day and id."""
    return f"{day}~{key}"


def cursor_parts(cursor: str) -> tuple[str, str]:
    """Give day and id of the row that a cursor names.

    Raises:
        UsageError: it is no cursor.
    """
    match = _CURSOR.fullmatch(cursor)
    if match is None:
        raise UsageError(f"{cursor!r} is no cursor of a page")
    return match[1], match[2]


def page_of(rows: Sequence[tuple[str, str, T]], limit: int) -> Page[T]:
    """Cut rows of (day, id, value), of which one more than the limit was asked for, into a page."""
    kept = rows[:limit]
    following = cursor_of(kept[-1][0], kept[-1][1]) if len(rows) > limit else None
    return Page(tuple(value for _, _, value in kept), following)
