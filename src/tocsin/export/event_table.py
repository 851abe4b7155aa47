"""Events as one flat table: the columns of the desk's answers, and those that need the records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tocsin.desk.queries.columns import EVENTS, Column
from tocsin.desk.queries.told import Side, ToldEvent
from tocsin.export.feed import web_address
from tocsin.export.plain_text import one_line


def _of_event(column: Column[object]) -> Column[ToldEvent]:
    return Column(column.name, column.kind, column.meaning, lambda told: column.value(told.event))


def _sectors(sides: Iterable[Side]) -> list[str]:
    return [";".join(one.sectors) for one in sides]


def _offices(sides: Iterable[Side]) -> list[str]:
    return [one.office or "" for one in sides]


def urls_of(told: ToldEvent) -> list[str]:
    """Addresses of the dispatches that tell of an event, copies left out, each once."""
    found = (web_address(one.evidence.url) for one in told.own_tellings)
    return list(dict.fromkeys(url for url in found if url))


def words_of(told: ToldEvent) -> str | None:
    """The words of the earliest dispatch that may be quoted at all, in one line."""
    return next((one_line(one.evidence.snippet) for one in told.own_tellings if one.evidence.snippet), None)


COLUMNS: Sequence[Column[ToldEvent]] = (
    *(_of_event(column) for column in EVENTS),  # type: ignore[arg-type]
    Column("actor_sectors", "texts", "sectors of each actor, the primary one first, semicolons between",
           lambda told: _sectors(told.actors)),
    Column("actor_offices", "texts", "office that each actor holds, \"\" where none is known",
           lambda told: _offices(told.actors)),
    Column("recipient_sectors", "texts", "sectors of each recipient", lambda told: _sectors(told.recipients)),
    Column("recipient_offices", "texts", "office that each recipient holds", lambda told: _offices(told.recipients)),
    Column("admin1", "text", "code of the first-order division of the place",
           lambda told: told.spot.admin1 if told.spot else None),
    Column("geonames", "integer", "GeoNames id of the place", lambda told: told.spot.geonames if told.spot else None),
    Column("urls", "texts", "addresses of the dispatches, copies left out", urls_of),
    Column("words", "text", "words it was read from, within what the rights of their source let be quoted", words_of),
)  # fmt: skip
