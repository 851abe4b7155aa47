"""Runs of characters on pages, put back into lines, columns and paragraphs by where they stand.

Columns are told by their left edges: where many lines of a page begin at two places far apart, there are two
columns, and a line that reaches across both parts what is above it from what is below.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

_NARROW = frozenset("iljftrI.,;:'’‘|!()[]- ")
_WIDE = frozenset("mwMW@%—")
_ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")
_BROKEN_WORD = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_BULLET = re.compile(r"[•‣◦▪∙·●○–—*-]\s")
_DIGITS = re.compile(r"\d+")
_FOLIO = re.compile(r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of|von|sur)\s*\d{1,4})?", re.I)
_SAME_EDGE = 4.0
"""Points by which lines of one column may differ at their left edge."""


@dataclass(frozen=True)
class Run:
    """Characters painted in one go.

    Attributes:
        x: where they begin, in points from the left edge of the page.
        y: the line they stand on, in points from the lower edge.
        size: how high they are, in points.
        text: the characters; a space in front parts them from those painted before.
        goes_on: they were painted right after others of the same line, so that no space is missing.
    """

    x: float
    y: float
    size: float
    text: str
    goes_on: bool = False

    @property
    def right(self) -> float:
        """About where it ends, by the usual width of letters."""
        widths = (0.3 if char in _NARROW else 0.85 if char in _WIDE else 0.66 if char.isupper() else 0.52
                  for char in self.text)  # fmt: skip
        return self.x + self.size * sum(widths)


@dataclass(frozen=True)
class Block:
    """A paragraph ("p"), a subhead ("h2") or the headline ("h1")."""

    tag: str
    text: str


@dataclass(frozen=True)
class _Line:
    run: Run
    edge: float
    opens: bool
    """It begins a column or page, so that the gap above it says nothing."""


def paragraphs_of(pages: Sequence[Sequence[Run]]) -> list[Block]:
    """Put the runs of a document's pages back into paragraphs, in the order in which they are read."""
    edges = [_edges(runs) for runs in pages]
    rows = [_without_folio(_rows(runs, at)) for runs, at in zip(pages, edges, strict=True)]
    heads = _running_heads(rows)
    lines = [
        line
        for page, at in zip(rows, edges, strict=True)
        for line in _in_order([run for run in page if _folded(run.text) not in heads], at)
    ]
    return list(_blocks(lines)) if lines else []


def _rows(runs: Sequence[Run], edges: Sequence[float]) -> list[Run]:
    """Join what stands close together on one line, never into another column; top to bottom, left to right."""
    found: list[Run] = []
    last: Run | None = None
    for run in sorted(runs, key=lambda one: (-round(one.y, 1), one.x)):
        if last is not None and _goes_on(last, run, edges):
            space = "" if run.goes_on else " "
            found[-1] = replace(found[-1], text=found[-1].text + space + run.text)
        else:
            found.append(run)
        last = run
    return [replace(run, text=" ".join(run.text.split())) for run in found]


def _goes_on(last: Run, run: Run, edges: Sequence[float]) -> bool:
    """Tell whether a run stands right behind another, as near as widths can be told."""
    if abs(last.y - run.y) > 0.4 * min(last.size, run.size) or run.x <= last.x:
        return False
    gap = run.x - last.right
    if _column(last, edges) != _column(run, edges):
        return gap < 0.5 * run.size and not any(abs(run.x - edge) < _SAME_EDGE for edge in edges)
    return run.goes_on or gap < max(run.size, 0.1 * (last.right - last.x))


def _without_folio(rows: list[Run]) -> list[Run]:
    """Leave out the number of the page."""
    edges = (rows[:1] + rows[-1:]) if rows else []
    folios = [run for run in edges if _FOLIO.fullmatch(run.text)]
    return [run for run in rows if run not in folios]


def _running_heads(pages: Sequence[Sequence[Run]]) -> frozenset[str]:
    """What stands at the top or foot of half of the pages or more, numbers aside."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_folded(run.text) for run in [*page[:2], *page[-2:]]})
    return frozenset(text for text, count in seen.items() if count >= max(2, len(pages) / 2))


def _folded(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())


def _in_order(rows: Sequence[Run], edges: Sequence[float]) -> Iterator[_Line]:
    """Give the lines of a page column by column, between the lines that reach across."""
    band: list[Run] = []
    for run in rows:
        column = _column(run, edges)
        if len(edges) > 1 and column < len(edges) - 1 and run.right > edges[column + 1] + 2 * run.size:
            yield from _band(band, edges)
            band = []
            yield _Line(run, run.x, True)
        else:
            band.append(run)
    yield from _band(band, edges)


def _band(rows: Sequence[Run], edges: Sequence[float]) -> Iterator[_Line]:
    for column, edge in enumerate(edges):
        inside = [run for run in rows if _column(run, edges) == column]
        for number, run in enumerate(inside):
            yield _Line(run, edge, number == 0)


def _column(run: Run, edges: Sequence[float]) -> int:
    return max((at for at, edge in enumerate(edges) if run.x >= edge - _SAME_EDGE), default=0)


def _edges(runs: Sequence[Run]) -> list[float]:
    """Where the columns of a page begin, left to right."""
    if not runs:
        return []
    left = min(run.x for run in runs)
    width = max(run.right for run in runs) - left
    counts = Counter(round(run.x / _SAME_EDGE) for run in runs)
    firsts: dict[int, float] = {}
    for run in runs:
        place = round(run.x / _SAME_EDGE)
        firsts[place] = min(run.x, firsts.get(place, run.x))
    least = max(4.0, 0.3 * len({round(run.y) for run in runs}))
    found: list[float] = []
    for place, count in sorted(counts.items()):
        edge = firsts[place]
        often = count + counts.get(place + 1, 0) >= least
        if often and (not found or (edge - found[-1] > 0.2 * width and _is_gutter(runs, edge))):
            found.append(edge)
    return found if len(found) > 1 else [left]


def _is_gutter(runs: Sequence[Run], edge: float) -> bool:
    """Tell whether there is white before an edge: a word that happens to begin there has another close before it."""
    at_edge = [run for run in runs if 0 <= run.x - edge < 2 * _SAME_EDGE]
    close = 0
    for run in at_edge:
        before = [one for one in runs if abs(one.y - run.y) < 1.0 and one.x < run.x]
        last = max(before, key=lambda one: one.x, default=None)
        close += last is not None and len(last.text) < 20 and run.x - last.right < 0.8 * run.size
    return close <= 0.3 * len(at_edge)


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    body = _body_size(lines)
    leading = _leading(lines)
    known = " ".join(line.run.text for line in lines)
    right = _right_edges(lines)
    waiting: list[_Line] = []
    titled = False
    for line in lines:
        if waiting and _begins(waiting, line, leading, right):
            block = _block(waiting, body, known, titled)
            titled = titled or block.tag == "h1"
            yield block
            waiting = []
        waiting.append(line)
    yield _block(waiting, body, known, titled)


def _body_size(lines: Sequence[_Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.run.size, 1)] += len(line.run.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def _leading(lines: Sequence[_Line]) -> float:
    gaps = [a.run.y - b.run.y for a, b in pairwise(lines) if not b.opens and a.run.y > b.run.y]
    return median(gaps) if gaps else 0.0


def _right_edges(lines: Sequence[_Line]) -> dict[float, float]:
    found: dict[float, float] = {}
    for line in lines:
        found[line.edge] = max(found.get(line.edge, 0.0), line.run.right)
    return found


def _begins(waiting: Sequence[_Line], line: _Line, leading: float, right: dict[float, float]) -> bool:
    """Tell whether a line begins a paragraph: another size, a gap, a step aside, or a short line that ended one."""
    before = waiting[-1]
    if abs(before.run.size - line.run.size) > 0.12 * before.run.size:
        return True
    ended = _ENDS.search(before.run.text) is not None
    step = line.run.x - before.run.x
    listed = _BULLET.match(waiting[0].run.text) is not None
    indented = step > 0.8 * line.run.size and not (listed and len(waiting) == 1)
    outdented = step < -0.8 * line.run.size and (listed or len(waiting) > 1)
    short = before.run.right < right[before.edge] - 0.25 * (right[before.edge] - before.edge)
    if line.opens:
        return ended
    gap = before.run.y - line.run.y
    moved = indented or outdented or _BULLET.match(line.run.text) is not None
    return gap > 1.4 * leading or moved or (short and ended)


def _block(lines: Sequence[_Line], body: float, known: str, titled: bool) -> Block:
    text = ""
    for line in lines:
        text = _joined(text, line.run.text, known)
    size = lines[0].run.size
    if size > 1.12 * body and len(text) <= 300:
        return Block("h2" if titled or size < 1.3 * body else "h1", text)
    return Block("p", text)


def _joined(text: str, line: str, known: str) -> str:
    """Join a line to those before; a broken word is made whole unless it is written with a hyphen elsewhere."""
    if not text:
        return line
    if not _BROKEN_WORD.search(text) or not line[:1].isalpha():
        return f"{text} {line}"
    first, second = re.split(r"\s", text)[-1], re.split(r"\s", line)[0].rstrip(".,;:!?\"'”’)")
    compound = text[-1] != "\u00ad" and (not line[0].islower() or f"{first[:-1]}-{second}" in known)
    return text + line if compound else text[:-1] + line
