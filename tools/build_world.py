"""Make src/tocsin/portal/data/world.json from the 110m country outlines of Natural Earth (public domain).

    npm pack world-atlas && tar xzf world-atlas-*.tgz
    python tools/build_world.py package/countries-110m.json

The npm package world-atlas carries Natural Earth as TopoJSON, each country with its name. Each becomes one SVG path in
the projection of `tocsin.portal.projection`, in tenths of a unit, under its code in our own table of countries.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

from tocsin.ontology.countries import country_by_name
from tocsin.portal.projection import project

TARGET = Path(__file__).parent.parent / "src" / "tocsin" / "portal" / "data" / "world.json"
NAMES = {
    "w. sahara": "ESH", "united states of america": "USA", "dem. rep. congo": "COD", "dominican rep.": "DOM",
    "falkland is.": "FLK", "fr. s. antarctic lands": "ATF", "côte d'ivoire": "CIV", "central african rep.": "CAF",
    "congo": "COG", "eq. guinea": "GNQ", "eswatini": "SWZ", "palestine": "PSE", "solomon is.": "SLB", "taiwan": "TWN",
    "n. cyprus": "CYP", "somaliland": "SOM", "bosnia and herz.": "BIH", "macedonia": "MKD", "kosovo": "KOS",
    "s. sudan": "SSD", "new caledonia": "NCL", "puerto rico": "PRI", "greenland": "GRL", "antarctica": "ATA",
    "czechia": "CZE", "timor-leste": "TLS", "laos": "LAO", "brunei": "BRN", "vanuatu": "VUT", "guinea-bissau": "GNB",
}  # fmt: skip


def main(path: Path) -> None:
    """Write the file."""
    atlas = json.loads(path.read_text("utf-8"))
    arcs = [_decoded(arc, atlas["transform"]) for arc in atlas["arcs"]]
    found: dict[str, str] = {}
    for country in atlas["objects"]["countries"]["geometries"]:
        name = country["properties"]["name"].lower()
        code = NAMES.get(name) or country_by_name().get(name)
        if code is None:
            print(f"no code for {name}", file=sys.stderr)
            continue
        if code != "ATA":
            found[code] = found.get(code, "") + _path(country, arcs)
    TARGET.write_text(json.dumps(dict(sorted(found.items())), separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(found)} countries, {TARGET.stat().st_size:,} bytes")


def _decoded(arc: list[list[int]], transform: Any) -> list[tuple[float, float]]:
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * transform["scale"][0] + transform["translate"][0],
                       y * transform["scale"][1] + transform["translate"][1]))  # fmt: skip
    return points


def _path(country: Any, arcs: list[list[tuple[float, float]]]) -> str:
    rings = country["arcs"] if country["type"] == "Polygon" else [ring for one in country["arcs"] for ring in one]
    # A path begins each ring where it says, not beside the last: "M" and then relative steps.
    return "".join(_ring(ring, arcs) for ring in rings)


def _ring(ring: list[int], arcs: list[list[tuple[float, float]]]) -> str:
    points: list[tuple[float, float]] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    spots = [project(longitude, latitude) for longitude, latitude in _unbroken(points)]
    whole = [(round(x * 10), round(y * 10)) for x, y in spots]
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(whole) if (x, y) != (a, b)]
    return f"M{whole[0][0]} {whole[0][1]}l{' '.join(f'{x} {y}' for x, y in steps)}z" if len(steps) > 2 else ""


def _unbroken(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Lead a ring that crosses the antimeridian on past the edge of the map, where it is cut off."""
    found = points[:1]
    for longitude, latitude in points[1:]:
        turns = round((found[-1][0] - longitude) / 360)
        found.append((longitude + 360 * turns, latitude))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
