"""Place names: a sorted table on disk, searched by bisection through a memory map.

The table (`data/toponyms.tsv`, made of GeoNames by `tools/build_toponyms.py`) is never loaded as a whole; seas,
straits, rivers, ranges, regions and fronts stand in a small table of our own (`data/features.tsv`), and so do towns
that agencies spell otherwise than GeoNames (`data/wire_names.tsv`): they bear the agencies' spelling.
"""

from __future__ import annotations

import mmap
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import as_file, files

from tocsin.ontology.countries import read_table
from tocsin.record.remembered import remembered

_SPELLED = {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "þ": "th", "ð": "d"}
_LETTERS = str.maketrans(
    {**_SPELLED, **{letter.upper(): plain for letter, plain in _SPELLED.items() if letter not in "ßı"}}
    | dict.fromkeys("-–‐.\n", " ")
    | dict.fromkeys("'’‘ʻʼ`´ʿʾ\"")
)
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point", "n": "north", "s": "south"}
_DOTTED = re.compile(r"(?<!\w)(?:[A-Za-z]\.[ ]?){2,}(?!\w)|(?<!\w)[A-Za-z]\.(?:[A-Za-z](?!\w))")
_CACHED = 1 << 13
_TOWNS = frozenset({"city", "capital"})
_DIVISION = b"\tadmin1\t"


@dataclass(frozen=True, slots=True)
class Toponym:
    """One place that a name may mean.

    `population` is 0 where it has no meaning; `geonames` is None for places of our own tables.
    """

    name: str
    geonames: int | None
    country: str | None
    admin1: str | None
    kind: str
    population: int
    latitude: float
    longitude: float

    @property
    def id(self) -> str:
        """Lasting id: "g" and the GeoNames number, or "f." and the name."""
        return f"g{self.geonames}" if self.geonames else "f." + key_of(self.name).replace(" ", "-")

    @property
    def point(self) -> tuple[float, float]:
        """Latitude and longitude in degrees."""
        return self.latitude, self.longitude


@remembered(_CACHED)
def key_of(name: str) -> str:
    """Bring a name to the form it is looked up by.

    Lower case, no diacritics, full stops, hyphens or apostrophes, no article; "St." and "Mt." written out. What is
    abbreviated with full stops closes up: "U.S." is "us".
    """
    closed = _DOTTED.sub(lambda found: found.group().replace(".", "").replace(" ", "") + " ", name)
    plain = unicodedata.normalize("NFKD", closed.translate(_LETTERS))
    words = "".join(char for char in plain if not unicodedata.combining(char)).lower().split()
    if len(words) > 1:
        words[0] = _SHORT.get(words[0], words[0])
        if words[0] == "the":
            del words[0]
    return " ".join(words)


def toponyms(name: str) -> tuple[Toponym, ...]:
    """Give all places that bear a name; features of our own table first, then the most populous."""
    return _by_key(key_of(name))


@remembered(_CACHED)
def _by_key(key: str) -> tuple[Toponym, ...]:
    found = [*_features().get(key, ()), *(_usual(one) for one in _rows(key))]
    for country, name in _spelt().get(key, ()):
        town = next(one for one in _towns(name) if one.country == country)
        if all(one.geonames != town.geonames for one in found):
            found.append(_usual(town))
    return tuple(sorted(found, key=lambda one: (one.geonames is not None, -one.population, one.geonames or 0)))


def _rows(key: str) -> Iterator[Toponym]:
    """Yield the rows of the table that a key has."""
    table = _table()
    prefix = key.encode() + b"\t"
    at = _bisect(table, prefix)
    while at < len(table):
        end = table.find(b"\n", at)
        line = table[at:end]
        if not line.startswith(prefix):
            break
        yield _row(line.decode())
        at = end + 1


def _towns(name: str) -> list[Toponym]:
    """Give the towns of which a name is GeoNames' own, most populous first."""
    towns = (one for one in _rows(key_of(name)) if one.kind in _TOWNS and one.name == name)
    return sorted(towns, key=lambda one: -one.population)


def _usual(place: Toponym) -> Toponym:
    """Give a town the name that agencies call it by."""
    usual = _wire_names().get((place.country, place.name)) if place.kind in _TOWNS else None
    return place if usual is None else replace(place, name=usual[0])


def _row(line: str) -> Toponym:
    _, name, number, country, admin1, kind, population, latitude, longitude = line.split("\t")
    return Toponym(
        name,
        int(number) if number else None,
        country or None,
        admin1 or None,
        kind,
        int(population),
        float(latitude),
        float(longitude),
    )


@cache
def _table() -> mmap.mmap:
    with as_file(files("tocsin.ontology").joinpath("data", "toponyms.tsv")) as path, path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _bisect(table: mmap.mmap, prefix: bytes) -> int:
    """Offset of the first line that is not less than a prefix."""
    low, high = 0, len(table)
    while low < high:
        middle = (low + high) // 2
        start = table.rfind(b"\n", 0, middle) + 1
        end = table.find(b"\n", start)
        end = len(table) if end < 0 else end
        if table[start : start + len(prefix)] < prefix:
            low = end + 1
        else:
            high = start
    return low


@cache
def _wire_names() -> dict[tuple[str | None, str], tuple[str, ...]]:
    """Load how agencies spell towns, the usual way first, by country and GeoNames' own name."""
    rows = read_table("wire_names.tsv", 3)
    return {(country, name): tuple(names.split(";")) for names, country, name in rows}


def is_wire_name(place: Toponym) -> bool:
    """Tell whether a town is one that agencies spell in a way of their own, so that news names it."""
    return place.kind in _TOWNS and (place.country, place.name) in _in_the_news()


def is_spelt(place: Toponym, key: str) -> bool:
    """Tell whether the key of a name is that of a town as agencies spell it, in one way or another."""
    return (key, place.country, place.name) in _spellings()


@cache
def _in_the_news() -> frozenset[tuple[str | None, str]]:
    return frozenset((country, names[0]) for (country, _), names in _wire_names().items())


@cache
def _spellings() -> frozenset[tuple[str, str | None, str]]:
    """Give all ways that agencies spell a town in, by key, with its country and the usual one."""
    return frozenset(
        (key, country, _wire_names()[country, name][0]) for key, towns in _spelt().items() for country, name in towns
    )


@cache
def _spelt() -> dict[str, list[tuple[str | None, str]]]:
    """Give country and GeoNames' own name of the towns that agencies spell so, by the key of the spelling."""
    found: dict[str, list[tuple[str | None, str]]] = {}
    for town, names in _wire_names().items():
        for name in names:
            found.setdefault(key_of(name), []).append(town)
    return found


@cache
def _features() -> dict[str, tuple[Toponym, ...]]:
    found: dict[str, tuple[Toponym, ...]] = {}
    for names, kind, country, latitude, longitude in read_table("features.tsv", 5):
        usual, *others = names.split(";")
        place = Toponym(usual, None, country or None, None, kind, 0, float(latitude), float(longitude))
        for name in (usual, *others):
            key = key_of(name)
            found[key] = (*found.get(key, ()), place)
    return found


@cache
def abbreviated() -> dict[str, Toponym]:
    """Divisions by the abbreviations that print them, in lower case with their full stops ("calif.", "s.c.")."""
    found: dict[str, Toponym] = {}
    for names, printed, country, code, _, _ in read_table("divisions.tsv", 6):
        for form in printed.split(";"):
            if form:
                found[form.lower() + "."] = _division(names.split(";")[0], country, code)
    return found


@cache
def postal() -> dict[str, Toponym]:
    """States of the USA by postal code, in capitals."""
    rows = read_table("divisions.tsv", 6)
    return {
        code: _division(names.split(";")[0], country, code)
        for names, _, country, code, _, _ in rows
        if country == "USA"
    }


def _division(name: str, country: str, code: str) -> Toponym:
    return next(one for one in toponyms(name) if (one.country, one.admin1) == (country, code) and one.kind == "admin1")


@cache
def divisions() -> dict[tuple[str, str], Toponym]:
    """First-order divisions by the codes of their country and of themselves, each by the name that it usually bears."""
    table = _table()
    found: dict[tuple[str, str], Toponym] = {}
    usual: set[tuple[str, str]] = set()
    at = table.find(_DIVISION)
    while at >= 0:
        end = table.find(b"\n", at)
        line = table[table.rfind(b"\n", 0, at) + 1 : end].decode()
        at = table.find(_DIVISION, end)
        row = _row(line)
        code = (row.country or "", row.admin1 or "")
        is_usual = line.startswith(f"{key_of(row.name)}\t")
        if code not in found or (is_usual and code not in usual):
            found[code] = row
        if is_usual:
            usual.add(code)
    return found
