"""Events as GDELT 2.0 writes them: 61 columns, tab-separated, without a heading.

Source: GDELT Event Database Data Format Codebook V2.0. Where Tocsin knows nothing of the kind (tone, ethnic groups,
second-order divisions, where an actor is), a column is empty.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from tocsin.desk.queries.columns import Column
from tocsin.desk.queries.told import Side, Spot, ToldEvent
from tocsin.export.cameo_actors import CameoActor, cameo_actor
from tocsin.export.cameo_events import CameoEvent, cameo_event
from tocsin.export.dyads import Dyad, dyads_of
from tocsin.export.event_table import urls_of
from tocsin.export.feed import instant_of
from tocsin.export.tsv import tsv_of
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.country_codes import country_codes

MEDIA_TYPE = "text/tab-separated-values; charset=utf-8"
_OCEANS = "OS"
_WATERS = ("sea", "ocean", "bay", "strait")
_NO_PLACE, _COUNTRY, _US_STATE, _US_PLACE, _PLACE, _STATE = range(6)


def gdelt_of(events: Iterable[ToldEvent]) -> Iterator[bytes]:
    """Write events as lines of a GDELT 2.0 event file."""
    return tsv_of(COLUMNS, dyads_of(events), heading=False)


def _number(dyad: Dyad) -> int:
    sides = [side.party.id if side else "" for side in (dyad.actor, dyad.recipient)]
    digest = hashlib.blake2b("\x1f".join([dyad.event.id, *sides]).encode(), digest_size=7).digest()
    return int.from_bytes(digest, "big") >> 3  # 53 bits, which every reader holds exactly


def _fraction(day: date) -> str:
    """The codebook's own reckoning, in which every month has 30 days."""
    return f"{day.year}.{min(9999, round(((day.month - 1) * 30 + day.day) / 365 * 10_000)):04}"


def _code(dyad: Dyad) -> CameoEvent:
    return cameo_event(dyad.event.cameo)


def _added(dyad: Dyad) -> str:
    """Instant of the first dispatch: an export made twice is the same."""
    for telling in dyad.told.tellings:
        if telling.published:
            instant = instant_of(telling.published) or telling.published
            digits = "".join(char for char in instant if char.isdigit())
            return digits[:14].ljust(14, "0")
    return f"{dyad.day:%Y%m%d}000000"


def _articles(dyad: Dyad) -> int:
    return len({*dyad.event.dispatches, *dyad.event.copies})


def _leads(dyad: Dyad) -> bool | None:
    known = [one.leads for one in dyad.told.tellings if one.leads is not None]
    return any(known) if known else None


def _address(dyad: Dyad) -> str:
    """Address of the earliest dispatch, or, as GDELT does for what is not on the web, a citation."""
    found = urls_of(dyad.told)
    if found:
        return found[0]
    first = dyad.told.tellings[0].evidence
    return f"{first.source} {first.day}".strip()


def _place(dyad: Dyad) -> Spot | None:
    return dyad.told.spot


def fips_of(spot: Spot) -> str:
    """FIPS 10-4 code of a place's country; Gaza and the West Bank have their own, the seas that of the oceans."""
    country = spot.venue.country
    if country is None:
        return _OCEANS if spot.venue.kind in _WATERS else ""
    if country == "PSE":
        return spot.admin1 if spot.admin1 in ("GZ", "WE") else ""
    known = country_codes().get(country)
    return (known.fips or "") if known else ""


def _division_of(spot: Spot) -> str:
    """FIPS codes of country and division joined; GeoNames keeps FIPS codes for most countries' divisions."""
    fips = fips_of(spot)
    return f"{fips}{spot.admin1 or ''}" if fips and spot.venue.country != "PSE" else fips


def _type_of(spot: Spot) -> int:
    at_home = spot.venue.country == "USA"
    if spot.venue.kind == "country":
        return _COUNTRY
    if spot.venue.kind == "admin1":
        return _US_STATE if at_home else _STATE
    return _US_PLACE if at_home else _PLACE


def _full_name(spot: Spot) -> str:
    country = country_by_code().get(spot.venue.country or "")
    same = country is None or spot.venue.kind == "country"
    return spot.venue.name if same or country is None else f"{spot.venue.name}, {country.name}"


def _feature(spot: Spot) -> str:
    """GDELT names countries and divisions by their codes; towns by numbers of gazetteers that are not GeoNames."""
    kind = _type_of(spot)
    return fips_of(spot) if kind == _COUNTRY else _division_of(spot) if kind in (_US_STATE, _STATE) else ""


def _at(value: Callable[[Spot], Any]) -> Callable[[Dyad], Any]:
    return lambda dyad: value(spot) if (spot := _place(dyad)) is not None else None


def _actor_columns(prefix: str, side: Callable[[Dyad], Side | None]) -> Iterator[Column[Dyad]]:
    def of(value: Callable[[CameoActor], Any]) -> Callable[[Dyad], Any]:
        return lambda dyad: value(cameo_actor(found)) if (found := side(dyad)) is not None else None

    def named(dyad: Dyad) -> str | None:
        found = side(dyad)
        return found.party.name.upper() if found else None

    yield Column(f"{prefix}Code", "text", "CAMEO code, all parts joined", of(lambda one: one.code))
    yield Column(f"{prefix}Name", "text", "name in capitals", named)
    yield Column(f"{prefix}CountryCode", "text", "CAMEO country, or region", of(lambda one: one.country))
    yield Column(f"{prefix}KnownGroupCode", "text", "CAMEO known group (NAT, UNO, ...)", of(lambda one: one.group))
    yield Column(f"{prefix}EthnicCode", "text", "always empty", lambda _: None)
    yield Column(f"{prefix}Religion1Code", "text", "always empty", lambda _: None)
    yield Column(f"{prefix}Religion2Code", "text", "always empty", lambda _: None)
    for number in range(3):
        yield Column(
            f"{prefix}Type{number + 1}Code", "text", "CAMEO type (GOV, MIL, IGO, ...)",
            of(lambda one, number=number: "".join(one.types[number : number + 1])),  # type: ignore[misc]
        )  # fmt: skip


def _place_columns(prefix: str) -> Iterator[Column[Dyad]]:
    yield Column(f"{prefix}_Type", "integer",
                 "1 country, 2 state of the USA, 3 place there, 4 place elsewhere, 5 division elsewhere, 0 none",
                 lambda dyad: _type_of(spot) if (spot := _place(dyad)) else _NO_PLACE)  # fmt: skip
    yield Column(f"{prefix}_FullName", "text", "name and country", _at(_full_name))
    yield Column(f"{prefix}_CountryCode", "text", "FIPS 10-4; OS for seas of no country", _at(fips_of))
    yield Column(f"{prefix}_ADM1Code", "text", "FIPS 10-4 country and division", _at(_division_of))
    yield Column(f"{prefix}_ADM2Code", "text", "always empty", lambda _: None)
    yield Column(f"{prefix}_Lat", "number", "degrees north", _at(lambda spot: spot.venue.latitude))
    yield Column(f"{prefix}_Long", "number", "degrees east", _at(lambda spot: spot.venue.longitude))
    yield Column(f"{prefix}_FeatureID", "text", "code of country or division; empty for places", _at(_feature))


def _no_place_columns(prefix: str) -> Iterator[Column[Dyad]]:
    yield Column(f"{prefix}_Type", "integer", "always 0: where an actor is, is not read", lambda _: _NO_PLACE)
    for name in ("FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"):
        yield Column(f"{prefix}_{name}", "text", "always empty", lambda _: None)


COLUMNS: tuple[Column[Dyad], ...] = (
    Column("GlobalEventID", "integer", "digest of event and pair, 53 bits", _number),
    Column("Day", "integer", "YYYYMMDD", lambda dyad: f"{dyad.day:%Y%m%d}"),
    Column("MonthYear", "integer", "YYYYMM", lambda dyad: f"{dyad.day:%Y%m}"),
    Column("Year", "integer", "YYYY", lambda dyad: dyad.day.year),
    Column("FractionDate", "number", "YYYY.FFFF, months of 30 days", lambda dyad: _fraction(dyad.day)),
    *_actor_columns("Actor1", lambda dyad: dyad.actor),
    *_actor_columns("Actor2", lambda dyad: dyad.recipient),
    Column("IsRootEvent", "integer", "1 where a dispatch tells it in its first paragraph, else 0; empty for data sets",
           _leads),
    Column("EventCode", "text", "CAMEO code, three or four digits", lambda dyad: _code(dyad).code),
    Column("EventBaseCode", "text", "its first three digits", lambda dyad: _code(dyad).base),
    Column("EventRootCode", "text", "its first two", lambda dyad: _code(dyad).root),
    Column("QuadClass", "integer", "1 to 4 by the CAMEO root", lambda dyad: _code(dyad).quad),
    Column("GoldsteinScale", "number", "of the code, -10 to 10", lambda dyad: _code(dyad).goldstein),
    Column("NumMentions", "integer", "mentions, those of copies too", lambda dyad: len(dyad.event.mentions)),
    Column("NumSources", "integer", "independent publishers", lambda dyad: dyad.event.n_publishers),
    Column("NumArticles", "integer", "dispatches, copies too", _articles),
    Column("AvgTone", "number", "always empty: tone is not read", lambda _: None),
    *_no_place_columns("Actor1Geo"),
    *_no_place_columns("Actor2Geo"),
    *_place_columns("ActionGeo"),
    Column("DATEADDED", "integer", "YYYYMMDDHHMMSS, when the first dispatch was published", _added),
    Column("SOURCEURL", "text", "address of the earliest dispatch, else source and day", _address),
)  # fmt: skip
