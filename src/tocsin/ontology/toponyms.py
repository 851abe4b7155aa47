"""Place names: a sorted table on disk, searched by bisection through a memory map.

The table (`data/toponyms.tsv`, made of GeoNames by `tools/build_toponyms.py`) is never loaded as a whole;
seas, straits, regions and fronts stand in a small table of our own.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

from tocsin.ontology.countries import read_table
from tocsin.ontology.gazetteer import folded

_PEOPLE = 2_000_000
"""Weight of a division of our own table among places of its name: more than a town, less than a metropolis."""


@dataclass(frozen=True, slots=True)
class Toponym:
    """One place that a name may mean.

    `population` is 0 where it has no meaning; `geonames` is None for places of our own table.
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
        return f"g{self.geonames}" if self.geonames else "f." + folded(self.name).replace(" ", "-")


@cache
def toponyms(name: str) -> tuple[Toponym, ...]:
    """Give all places that bear a name, most populous first; features of our own table come first."""
    key = folded(name)
    found = list(_features().get(key, ()))
    table = _table()
    prefix = key.encode() + b"\t"
    at = _bisect(table, prefix)
    while at < len(table):
        end = table.find(b"\n", at)
        line = table[at:end]
        if not line.startswith(prefix):
            break
        found.append(_row(line.decode()))
        at = end + 1
    return tuple(sorted(found, key=lambda one: (one.geonames is not None, -one.population, one.geonames or 0)))


def _row(line: str) -> Toponym:
    _, name, number, country, admin1, kind, population, latitude, longitude = line.split("\t")
    return Toponym(name, int(number), country, admin1 or None, kind, int(population), float(latitude), float(longitude))


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
def _features() -> dict[str, tuple[Toponym, ...]]:
    found: dict[str, tuple[Toponym, ...]] = {}
    for names, kind, country, latitude, longitude in read_table("features.tsv", 5):
        usual = names.split(";")[0]
        place = Toponym(usual, None, country or None, None, kind, 0, float(latitude), float(longitude))
        for name in names.split(";"):
            found[folded(name)] = (*found.get(folded(name), ()), place)
    for place, _ in divisions():
        found[folded(place.name)] = (*found.get(folded(place.name), ()), place)
    return found


@cache
def divisions() -> tuple[tuple[Toponym, tuple[str, ...]], ...]:
    """First-order divisions and regions of our own table, each with the abbreviations that print it."""
    rows = read_table("divisions.tsv", 6)
    return tuple(
        (
            Toponym(name, None, country or None, code or None, "admin1", _PEOPLE, float(latitude), float(longitude)),
            tuple(part for part in printed.split(";") if part),
        )
        for name, printed, country, code, latitude, longitude in rows
    )


@cache
def abbreviated() -> dict[str, Toponym]:
    """Divisions by their abbreviation, folded, without the last full stop ("calif", "s.c")."""
    return {folded(form).rstrip("."): place for place, forms in divisions() for form in forms}
