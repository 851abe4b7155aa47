"""Build `tools/counties.tsv`: centres of the counties of the USA from the Census Bureau's boundaries (public domain).

Run by hand with a file of the npm package us-atlas (3.0.1): `python tools/build_counties.py PATH/counties-10m.json`.
The centre is the centroid of the county's largest ring, in degrees.
"""

from __future__ import annotations

import json
import sys
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]


def main(source: Path, target: Path) -> None:
    """Write the table."""
    atlas = json.loads(source.read_text("utf-8"))
    arcs = [_decoded(arc, atlas["transform"]) for arc in atlas["arcs"]]
    lines = ["# " + (__doc__ or "").splitlines()[0], "fips\tlatitude\tlongitude"]
    for county in sorted(atlas["objects"]["counties"]["geometries"], key=lambda one: str(one["id"])):
        rings = [_ring(ring, arcs) for polygon in _polygons(county) for ring in polygon[:1]]
        _, longitude, latitude = max(map(_centroid, rings))
        lines.append(f"{county['id']}\t{latitude:.2f}\t{longitude:.2f}")
    target.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 2} counties written to {target}")


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    xs, ys = accumulate(x for x, _ in arc), accumulate(y for _, y in arc)
    return [(x * wide + left, y * high + low) for x, y in zip(xs, ys, strict=True)]


def _polygons(county: dict[str, Any]) -> list[list[list[int]]]:
    return county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]


def _ring(indices: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for index in indices:
        points += arcs[index] if index >= 0 else arcs[~index][::-1]
    return points


def _centroid(ring: list[Point]) -> tuple[float, float, float]:
    """Area and centroid of a closed ring."""
    crosses = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in pairwise([*ring, ring[0]])]
    twice = sum(cross for _, _, cross in crosses) or 1e-9
    x = sum((a[0] + b[0]) * cross for a, b, cross in crosses) / (3 * twice)
    y = sum((a[1] + b[1]) * cross for a, b, cross in crosses) / (3 * twice)
    return abs(twice) / 2, x, y


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parent / "counties.tsv")
