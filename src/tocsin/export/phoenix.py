"""Events as the Phoenix data sets have them: 26 columns, tab-separated, without a heading; CAMEO codes, a row a pair.

Source: documentation of the Phoenix near-real-time data (Open Event Data Alliance).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tocsin._version import __version__
from tocsin.desk.queries.columns import Column
from tocsin.desk.queries.told import Side, Spot, ToldEvent
from tocsin.export.cameo_actors import CameoActor, cameo_actor
from tocsin.export.cameo_events import CameoEvent, cameo_event
from tocsin.export.dyads import Dyad, dyads_of
from tocsin.export.event_table import urls_of
from tocsin.export.tsv import tsv_of

MEDIA_TYPE = "text/tab-separated-values; charset=utf-8"


def phoenix_of(events: Iterable[ToldEvent]) -> Iterator[bytes]:
    """Write events as lines of a Phoenix event file."""
    return tsv_of(COLUMNS, dyads_of(events), heading=False)


def _agents(actor: CameoActor) -> list[str]:
    """What an actor is within its root: the types that are not the root itself."""
    return [one for one in actor.types if one != actor.root]


def _side_columns(prefix: str, side: Callable[[Dyad], Side | None]) -> Iterator[Column[Dyad]]:
    def of(value: Callable[[CameoActor], Any]) -> Callable[[Dyad], Any]:
        return lambda dyad: value(cameo_actor(found)) if (found := side(dyad)) is not None else None

    yield Column(prefix, "text", "CAMEO code, all parts joined", of(lambda one: one.code))
    yield Column(f"{prefix}_root", "text", "country, or kind of international body", of(lambda one: one.root))
    yield Column(f"{prefix}_agent", "text", "primary type", of(lambda one: "".join(_agents(one)[:1])))
    yield Column(f"{prefix}_others", "texts", "known group and further types",
                 of(lambda one: [part for part in (one.group, *_agents(one)[1:]) if part]))  # fmt: skip


def _code(dyad: Dyad) -> CameoEvent:
    return cameo_event(dyad.event.cameo)


def _at(value: Callable[[Spot], Any]) -> Callable[[Dyad], Any]:
    return lambda dyad: value(spot) if (spot := dyad.told.spot) is not None else None


def _sentences(dyad: Dyad) -> list[str]:
    return [f"{one.evidence.dispatch}_{one.evidence.start}" for one in dyad.told.own_tellings]


def _sources(dyad: Dyad) -> list[str]:
    return list(dict.fromkeys(one.evidence.source for one in dyad.told.own_tellings if one.evidence.source))


COLUMNS: tuple[Column[Dyad], ...] = (
    Column("version", "text", "TOCSIN and its version", lambda _: f"TOCSIN-{__version__}"),
    Column("story_date", "integer", "YYYYMMDD", lambda dyad: f"{dyad.day:%Y%m%d}"),
    Column("year", "integer", "YYYY", lambda dyad: dyad.day.year),
    Column("month", "integer", "1 to 12", lambda dyad: dyad.day.month),
    Column("day", "integer", "1 to 31", lambda dyad: dyad.day.day),
    *_side_columns("source", lambda dyad: dyad.actor),
    *_side_columns("target", lambda dyad: dyad.recipient),
    Column("code", "text", "CAMEO code, three or four digits", lambda dyad: _code(dyad).code),
    Column("root_code", "text", "its first two digits", lambda dyad: _code(dyad).root),
    Column("quad", "integer", "1 to 4 by the CAMEO root", lambda dyad: _code(dyad).quad),
    Column("goldstein", "number", "of the code, -10 to 10", lambda dyad: _code(dyad).goldstein),
    Column("issues", "texts", "PLOVER contexts", lambda dyad: list(dyad.event.contexts)),
    Column("lat", "number", "degrees north", _at(lambda spot: spot.venue.latitude)),
    Column("lon", "number", "degrees east", _at(lambda spot: spot.venue.longitude)),
    Column("place", "text", "name of the place", _at(lambda spot: spot.venue.name)),
    Column("state", "text", "code of the first-order division", _at(lambda spot: spot.admin1)),
    Column("country", "text", "ISO 3166-1 alpha-3", _at(lambda spot: spot.venue.country)),
    Column("sentence_ids", "texts", "dispatch and code point of each mention", _sentences),
    Column("urls", "texts", "addresses of the dispatches", lambda dyad: urls_of(dyad.told)),
    Column("sources", "texts", "who publishes them", _sources),
)  # fmt: skip
