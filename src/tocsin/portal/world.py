"""Maps of the world with marks on them: SVG made on the server, outlines from Natural Earth (public domain)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files

from tocsin.portal.projection import HEIGHT, WIDTH, project

_NEAR = 14.0
"""Units of the map within which marks of one kind are drawn as one."""
_LEAST_UNIT = 0.42
"""Size of marks on a close view, so that they are seen where a map is half a page wide."""
_SHAPES = {
    1: "M-{r} 0a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z",
    2: "M-{r} -{r}h{d}v{d}h-{d}z",
    3: "M0 -{r}l{r} {d}h-{d}z",
    4: "M0 -{r}l{r} {r}l-{r} {r}l-{r} -{r}z",
}
"""Circle, square, triangle and diamond: the four quads, told by shape as well as by colour."""


@dataclass(frozen=True)
class Mark:
    """Something to show on a map.

    Attributes:
        longitude: degrees WGS 84; `latitude` likewise.
        quad: PLOVER's quad of it, 1 to 4.
        label: what it is, for the title of the mark.
        href: where it leads.
    """

    longitude: float
    latitude: float
    quad: int
    label: str
    href: str


@dataclass(frozen=True)
class _Cluster:
    x: float
    y: float
    quad: int
    marks: Sequence[Mark]


@dataclass(frozen=True)
class View:
    """The part of the map that is shown, in units of the map."""

    x: float = 0.0
    y: float = 0.0
    width: float = WIDTH
    height: float = HEIGHT

    @classmethod
    def around(cls, marks: Iterable[Mark], least: float = 140.0) -> View:
        """The smallest view of the world's proportions that holds all marks with some room about them."""
        spots = [project(mark.longitude, mark.latitude) for mark in marks]
        if not spots:
            return cls()
        xs, ys = [x for x, _ in spots], [y for _, y in spots]
        width = max(least, (max(xs) - min(xs)) * 1.4, (max(ys) - min(ys)) * 1.4 * WIDTH / HEIGHT)
        width = min(width, WIDTH)
        height = width * HEIGHT / WIDTH
        left = min(max(0.0, (min(xs) + max(xs) - width) / 2), WIDTH - width)
        top = min(max(0.0, (min(ys) + max(ys) - height) / 2), HEIGHT - height)
        return cls(round(left, 1), round(top, 1), round(width, 1), round(height, 1))


@cache
def outlines() -> dict[str, str]:
    """SVG path of each country by its code, in tenths of a unit of the map."""
    found: dict[str, str] = json.loads(files("tocsin.portal").joinpath("data", "world.json").read_text("utf-8"))
    return found


def map_svg(
    marks: Sequence[Mark], title: str, *, view: View | None = None, counts: dict[str, int] | None = None
) -> str:
    """Draw a map.

    Args:
        marks: what to show; those that fall together are drawn as one, larger.
        title: what the map shows, for those who cannot see it.
        view: the part shown; the whole world by default.
        counts: country code to a count, which shades it.

    Returns:
        An SVG element without any style of its own; labels are escaped.
    """
    shown = view or View()
    unit = max(shown.width / WIDTH, _LEAST_UNIT)
    shades = _shades(counts or {})
    lands = "".join(f'<path class="land{shades.get(code, "")}" d="{path}"/>' for code, path in outlines().items())
    drawn = "".join(_mark(one, unit) for one in _clusters(marks, _NEAR * unit))
    return (
        f'<svg class="map" viewBox="{shown.x} {shown.y} {shown.width} {shown.height}" role="group"'
        f' aria-label="{escape(title)}" data-map=""><g transform="scale(.1)">{lands}</g>'
        f'<g class="marks">{drawn}</g></svg>'
    )


def _shades(counts: dict[str, int]) -> dict[str, str]:
    most = max(counts.values(), default=0)
    return {code: f" s{1 + 3 * count // most}" for code, count in counts.items()} if most else {}


def _clusters(marks: Sequence[Mark], near: float) -> list[_Cluster]:
    """Bring together marks of one quad in one cell of a grid, so that the order of marks does not matter."""
    cells: defaultdict[tuple[int, int, int], list[tuple[float, float, Mark]]] = defaultdict(list)
    for mark in marks:
        x, y = project(mark.longitude, mark.latitude)
        cells[(mark.quad, round(x / near), round(y / near))].append((x, y, mark))
    found = [
        _Cluster(sum(x for x, _, _ in cell) / len(cell), sum(y for _, y, _ in cell) / len(cell), key[0],
                 [mark for _, _, mark in cell])
        for key, cell in sorted(cells.items())
    ]  # fmt: skip
    return sorted(found, key=lambda one: (-len(one.marks), one.x, one.y))


def _mark(cluster: _Cluster, unit: float) -> str:
    radius = round(unit * min(7 + 2.5 * (len(cluster.marks) - 1) ** 0.5, 22), 2)
    shape = _SHAPES[cluster.quad].format(r=radius, d=round(2 * radius, 2))
    more = f" and {len(cluster.marks) - 1} more" if len(cluster.marks) > 1 else ""
    label = escape(cluster.marks[0].label + more)
    return (
        f'<a href="{escape(cluster.marks[0].href)}" aria-label="{label}"><path class="mark q{cluster.quad}" d="{shape}"'
        f' transform="translate({cluster.x:.1f} {cluster.y:.1f})" vector-effect="non-scaling-stroke">'
        f"<title>{label}</title></path></a>"
    )
