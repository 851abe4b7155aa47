"""Places: toponyms found, and how near the points they resolve to lie to the gold's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.reading.parsing import language
from tocsin.reading.places.reader import read_places

GOLD = ("places/lgl.jsonl", "places/geovirus.jsonl")
NEAR_KM = 161.0
_PEERS = {"lgl": ("0.66 to 0.88 spaCy", "0.471 population"), "geovirus": ("0.66 to 0.88 spaCy", "0.633 population")}
_PEOPLES = frozenset({"lgl"})
"""Sets whose gold counts demonyms as toponyms, which are asked for there."""
_EARTH_KM = 6371.0
_SHOWN_ERRORS = 30


@dataclass(frozen=True)
class Located:
    """A toponym: characters, half-open, and a point in degrees, or None."""

    start: int
    end: int
    point: tuple[float, float] | None


def run(gold: Path) -> Table:
    """Read the places of every document."""
    table: list[Row] = []
    errors: list[str] = []
    for file in GOLD:
        rows = gold_rows(gold / file)
        counts, near, total = Counts(), 0, 0
        for row in rows:
            wanted = [of_gold(one) for one in row["toponyms"]]
            found = read(row["text"], demonyms=Path(file).stem in _PEOPLES)
            counts += spans(wanted, found)
            hits = near_enough(wanted, found)
            near, total = near + sum(hits), total + len(hits)
            errors += [
                f"{one['text']} ({one['canon']})" for one, hit in zip(row["toponyms"], hits, strict=True) if not hit
            ]
        name = Path(file).stem
        span_peer, point_peer = _PEERS[name]
        table.append(Row(name, "span F", counts.f1, counts.right + counts.missed, span_peer))
        table.append(Row(name, "Acc@161 km of all toponyms", near / total, total, point_peer))
    notes = [
        "A span is right where it overlaps the gold's; countries and capitals that stand for governments count as "
        "toponyms here, and demonyms in lgl, whose gold lists them. A toponym that is not found, or has no point, "
        "counts as wrong in Acc@161 km."
    ]
    return Table("places", "Places", table, notes, errors[:_SHOWN_ERRORS])


def read(text: str, *, demonyms: bool = False) -> list[Located]:
    """Find the toponyms of a text with their points, demonyms among them if asked."""
    parse = language.parse(text)
    reading = read_places(parse, None, all_toponyms=True, demonyms=demonyms)
    points = {place.id: (place.latitude, place.longitude) for place in reading.places}
    found = []
    for mention in reading.mentions:
        latitude, longitude = points[mention.place]
        point = None if latitude is None or longitude is None else (latitude, longitude)
        found.append(Located(parse.starts[mention.first], parse.ends[mention.last - 1], point))
    return found


def of_gold(toponym: dict[str, Any]) -> Located:
    """A toponym of the gold."""
    point = None if toponym["lat"] is None else (float(toponym["lat"]), float(toponym["lon"]))
    return Located(toponym["start"], toponym["end"], point)


def spans(wanted: Sequence[Located], found: Sequence[Located]) -> Counts:
    """Count spans by overlap, each gold span matched once."""
    left = list(found)
    right = 0
    for one in wanted:
        twin = next((other for other in left if other.start < one.end and one.start < other.end), None)
        if twin is not None:
            left.remove(twin)
            right += 1
    return Counts(right, len(left), len(wanted) - right)


def near_enough(wanted: Sequence[Located], found: Sequence[Located]) -> list[bool]:
    """For each gold toponym with a point, whether one found over it lies within 161 km."""
    hits = []
    for one in wanted:
        over = [other.point for other in found if other.start < one.end and one.start < other.end]
        point = one.point
        hits.append(
            point is not None and any(other is not None and distance(point, other) <= NEAR_KM for other in over)
        )
    return hits


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Great-circle distance in kilometres (haversine) of two points in degrees."""
    a, b, c, d = map(math.radians, (*one, *other))
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))
