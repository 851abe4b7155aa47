"""Maps of the world with marks on them: SVG made on the server, outlines from Natural Earth (public domain)."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files
from math import hypot

from tocsin.portal.projection import HEIGHT, WIDTH, project

_NEAR = 14.0
"""Units of the map within which marks of one kind are drawn as one."""
_MOST = 0.85
"""Share of events that a view around most of them holds at least."""
_NARROWEST = 40.0
"""Width of the closest view."""
_ASIDE = {1: (-1, -1), 2: (1, -1), 3: (-1, 1), 4: (1, 1)}
_LEAST_UNIT, _LARGER = 0.42, 1.8
"""Marks on a close view are larger than in proportion, so that they are seen where a map is half a page wide."""
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
        count: events that it stands for.
    """

    longitude: float
    latitude: float
    quad: int
    label: str
    href: str
    count: int = 1


@dataclass(frozen=True)
class _Cluster:
    x: float
    y: float
    quad: int
    marks: Sequence[Mark]

    @property
    def count(self) -> int:
        """Events that its marks stand for."""
        return sum(mark.count for mark in self.marks)


@dataclass(frozen=True)
class Land:
    """A country that is shaded: how many events it has, what it is called, where it leads."""

    count: int
    label: str
    href: str


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
        return cls.centred((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, width)

    @classmethod
    def around_most(cls, marks: Sequence[Mark], least: float = 140.0) -> View:
        """The view around the marks nearest to the middle of all events that stand for most of these."""
        if not marks:
            return cls()
        spots = [(project(mark.longitude, mark.latitude), mark) for mark in marks]
        x, y = (_median([(spot[axis], mark.count) for spot, mark in spots]) for axis in (0, 1))
        near = sorted(spots, key=lambda one: (hypot(one[0][0] - x, one[0][1] - y), one[1].label, one[1].quad))
        wanted = _MOST * sum(mark.count for mark in marks)
        kept: list[Mark] = []
        stood_for = 0
        for _, mark in near:
            if stood_for >= wanted:
                break
            kept.append(mark)
            stood_for += mark.count
        return cls.around(kept, least)

    def holds(self, mark: Mark) -> bool:
        """Whether a mark stands in the view."""
        x, y = project(mark.longitude, mark.latitude)
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height

    @classmethod
    def centred(cls, x: float, y: float, width: float) -> View:
        """The view of a width about a point, moved so that it stays on the map."""
        width = min(max(width, _NARROWEST), WIDTH)
        height = width * HEIGHT / WIDTH
        left, top = min(max(0.0, x - width / 2), WIDTH - width), min(max(0.0, y - height / 2), HEIGHT - height)
        return cls(round(left, 1), round(top, 1), round(width, 1), round(height, 1))

    def scaled(self, factor: float) -> View:
        """The view about the same point, so many times as wide."""
        return View.centred(self.x + self.width / 2, self.y + self.height / 2, self.width * factor)

    def __str__(self) -> str:
        """As an address holds it: the middle and the width, units of the map."""
        return f"{self.x + self.width / 2:.0f},{self.y + self.height / 2:.0f},{self.width:.0f}"


def _median(weighted: list[tuple[float, int]]) -> float:
    half, total = sum(weight for _, weight in weighted) / 2, 0
    for value, weight in sorted(weighted):
        total += weight
        if total >= half:
            return value
    return 0.0


@cache
def outlines() -> dict[str, str]:
    """SVG path of each country by its code, in tenths of a unit of the map."""
    found: dict[str, str] = json.loads(files("tocsin.portal").joinpath("data", "world.json").read_text("utf-8"))
    return found


def map_svg(
    marks: Sequence[Mark],
    title: str,
    *,
    view: View | None = None,
    lands: Mapping[str, Land] | None = None,
    closer: str = "",
) -> str:
    """Draw a map.

    Args:
        marks: what to show; those that fall together are drawn as one, larger.
        title: what the map shows, for those who cannot see it.
        view: the part shown; the whole world by default.
        lands: country code to what is told of it, which shades it.
        closer: address that a view is appended to, where marks that are drawn as one lead; without it they lead where
            the first of them does.

    Returns:
        An SVG element without any style of its own; labels are escaped.
    """
    shown = view or View()
    part = shown.width / WIDTH
    unit = max(part, min(_LEAST_UNIT, part * _LARGER))
    told = lands or {}
    most = max((one.count for one in told.values()), default=0)
    drawn = "".join(_land(code, path, told.get(code), most) for code, path in outlines().items())
    clusters = _clusters(marks, _NEAR * unit)
    return (
        f'<svg class="map" viewBox="{shown.x} {shown.y} {shown.width} {shown.height}" role="group"'
        f' aria-label="{escape(title)}" data-map=""><g transform="scale(.1)">{drawn}</g>'
        f'<g class="marks">{"".join(_mark(one, unit, closer, shown) for one in clusters)}</g></svg>'
    )


def classes_of(most: int) -> list[tuple[str, int, int]]:
    """The classes that countries are shaded by: name, least and most events of each; no class is empty."""
    found, first = [], 1
    while first <= most:
        name = _shade(first, most)
        last = bisect_right(range(first, most + 1), name, key=lambda count: _shade(count, most)) + first - 1
        found.append((name, first, last))
        first = last + 1
    return found


def _shade(count: int, most: int) -> str:
    return f"s{1 + int(3 * (count / most) ** 0.5)}"


def _land(code: str, path: str, told: Land | None, most: int) -> str:
    if told is None:
        return f'<path class="land" d="{path}"/>'
    label = escape(told.label)
    return (
        f'<a href="{escape(told.href)}" aria-label="{label}"><path class="land {_shade(told.count, most)}" d="{path}">'
        f"<title>{label}</title></path></a>"
    )


def _clusters(marks: Sequence[Mark], near: float) -> list[_Cluster]:
    """Bring together marks of one quad in one cell of a grid, so that the order of marks does not matter."""
    cells: defaultdict[tuple[int, int, int], list[tuple[float, float, Mark]]] = defaultdict(list)
    for mark in marks:
        x, y = project(mark.longitude, mark.latitude)
        cells[(round(x / near), round(y / near), mark.quad)].append((x, y, mark))
    shared = Counter(key[:2] for key in cells)
    found = []
    for (column, row, quad), cell in sorted(cells.items()):
        # Marks of several quads at one spot stand about it, not on each other.
        aside = _ASIDE[quad] if shared[column, row] > 1 else (0, 0)
        x = sum(x for x, _, _ in cell) / len(cell) + aside[0] * near / 3
        y = sum(y for _, y, _ in cell) / len(cell) + aside[1] * near / 3
        ordered = sorted((mark for _, _, mark in cell), key=lambda one: (-one.count, one.label, one.href))
        found.append(_Cluster(x, y, quad, ordered))
    return sorted(found, key=lambda one: (-one.count, one.x, one.y))


def _mark(cluster: _Cluster, unit: float, closer: str, view: View) -> str:
    radius = round(unit * min(6 + 2 * (cluster.count - 1) ** 0.5, 20), 2)
    shape = _SHAPES[cluster.quad].format(r=radius, d=round(2 * radius, 2))
    first, others = cluster.marks[0], len(cluster.marks) - 1
    label = escape(f"{first.label} and {others} more" if others else first.label)
    near = View.centred(cluster.x, cluster.y, view.width / 3)
    href = f"{closer}{near}" if others and closer and near.width < view.width else first.href
    return (
        f'<a href="{escape(href)}" aria-label="{label}"><path class="mark q{cluster.quad}" d="{shape}"'
        f' transform="translate({cluster.x:.1f} {cluster.y:.1f})" vector-effect="non-scaling-stroke">'
        f"<title>{label}</title></path></a>"
    )
