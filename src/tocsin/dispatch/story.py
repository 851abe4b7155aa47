"""Which lines of a page of markup are its story: by where prose is dense and by what elements say they hold.

Each element that names itself (a rail, a share bar) lends its cue to what it holds, unless it holds most
of the page's prose: then the name tells of the layout, not of the content. The story's element is the
smallest one that still holds nearly all prose outside such elements.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tocsin.dispatch.html import HtmlPage, Node
from tocsin.dispatch.lines import Line, words_in
from tocsin.ontology.page_cues import Cue
from tocsin.ontology.page_phrases import page_phrases

HARD: frozenset[Cue] = frozenset({"ad", "comment", "caption", "other", "rail", "masthead"})
"""Cues of furniture; the others tell of parts of the story's head."""

_VOID = 0.4
"""Share of a page's prose from which on an element's name is not believed."""
_LINKED = 0.2
"""Links to prose, in characters, from which on a menu may be believed."""

_FREE = 0.25
"""Share of a page's prose that stands outside furniture; where there is less, a name is misread."""

_LAYOUT: tuple[Cue, ...] = ("ad", "caption", "masthead", "other", "rail")
_LEAST_RAIL = 3
_UNSPACED = 30
"""Characters of a line of hardly any spaces from which on it is prose of a script that sets none."""

_MOST_TOLD = 0.6
"""Share of the story's prose above a heading of what follows stories from which on the story ends there."""

_LONG = 40
_NEARLY_ALL = 0.75
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SENTENCE_END = re.compile(r"""[.!?…:;。！？।؟]["'”’»)\]]*$""")


def regions_of(page: HtmlPage) -> list[Cue | None]:
    """Give for each line the cue of the elements around it that is to be believed."""
    belief = _Belief(page)
    while True:
        regions = belief.regions()
        held: Counter[Cue | None] = Counter()
        for line, cue in zip(page.lines, regions, strict=True):
            held[cue if cue in HARD else None] += _weight(line)
        open_to_doubt = [cue for cue in _LAYOUT if cue not in belief.disbelieved and held[cue]]
        if held[None] >= _FREE * held.total() or not open_to_doubt:
            return regions
        belief.disbelieved.add(max(open_to_doubt, key=lambda one: held[one]))


class _Belief:
    """Which elements' names are to be believed: not those that hold most of the prose, or the headline with prose."""

    def __init__(self, page: HtmlPage) -> None:
        self.disbelieved: set[Cue] = set()
        self._page = page
        lines = page.lines
        self._mass = _mass(page.nodes, [(line.node, _weight(line)) for line in lines])
        self._linked = _mass(page.nodes, [(line.node, round(line.linked * len(line.text))) for line in lines])
        self._heads = _holding(page.nodes, [line.node for line in lines if line.tag == "h1"])

    def regions(self) -> list[Cue | None]:
        found: list[Cue | None] = []
        for index, node in enumerate(self._page.nodes):
            outer = found[node.parent] if node.parent >= 0 else None
            believed = node.cue is not None and self._believes(index, node.cue)
            found.append(_joined(outer, node.cue if believed else None))
        return [_joined(found[line.node] if found else None, line.cue) for line in self._page.lines]

    def _believes(self, index: int, cue: Cue) -> bool:
        prose = self._mass[index]
        if not prose:
            return cue not in self.disbelieved
        if cue == "masthead" and self._linked[index] < _LINKED * prose:
            return False  # a list of sentences is no menu
        return (
            cue not in self.disbelieved
            and index not in self._heads
            and (cue == "comment" or prose <= _VOID * self._mass[0])
        )


def _joined(outer: Cue | None, own: Cue | None) -> Cue | None:
    """Of two cues, the outer one decides, unless the inner one is the more telling."""
    if own is None or outer is None:
        return own or outer
    if own == "ad" or outer not in HARD:
        return own
    return own if outer == "rail" and own in ("other", "comment") else outer


def body_of(page: HtmlPage, regions: Sequence[Cue | None]) -> list[bool]:
    """Tell of each line whether it belongs to the story's body."""
    free = [(line.node, _weight(line)) for line, cue in zip(page.lines, regions, strict=True) if cue is None]
    mass = _mass(page.nodes, free)
    if not mass or not mass[0]:
        return [False] * len(page.lines)
    counts = _mass(page.nodes, [(node, weight > 0) for node, weight in free])
    story = inside(page.nodes, _root(page.nodes, mass, counts))
    body = [
        line.node in story and cue is None and _is_content(line) for line, cue in zip(page.lines, regions, strict=True)
    ]
    _drop_rails(page.lines, body)
    _drop_tail(page.lines, body)
    _drop_repeats(page.lines, body)
    return body


def _drop_rails(lines: Sequence[Line], body: list[bool]) -> None:
    """Take lists of links out of the body, with the headings that then head nothing."""
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and lines[end].link and lines[end].tag not in _HEADINGS:
            end += 1
        headed = index > 0 and lines[index - 1].tag in _HEADINGS
        if end - index >= _LEAST_RAIL - headed:
            body[index:end] = [False] * (end - index)
            for above in range(index - 1, max(index - 2, -1), -1):
                if words_in(lines[above].text) <= 10 and not _SENTENCE_END.search(lines[above].text):
                    body[above] = False
        index = max(end, index + 1)


def _drop_tail(lines: Sequence[Line], body: list[bool]) -> None:
    """End the story at a heading of what follows stories ("Comments", "More from the desk")."""
    weights = [_weight(line) if is_body else 0 for line, is_body in zip(lines, body, strict=True)]
    total, above = sum(weights), 0
    for index, line in enumerate(lines):
        heads = (line.tag in _HEADINGS or line.bold) and words_in(line.text) <= 8
        if heads and above >= _MOST_TOLD * total and page_phrases().tail.search(line.text):
            body[index:] = [False] * (len(lines) - index)
            return
        above += weights[index]


def _drop_repeats(lines: Sequence[Line], body: list[bool]) -> None:
    """Take out what is printed twice, as sites do for narrow and for wide screens."""
    seen: set[str] = set()
    for index, line in enumerate(lines):
        if body[index] and len(line.text) >= _LONG:
            body[index] = line.text not in seen
            seen.add(line.text)


def is_prose(line: Line) -> bool:
    """Tell whether a line reads like running text."""
    return _weight(line) > 0


def _is_content(line: Line) -> bool:
    phrases = page_phrases()
    if line.link and line.tag not in _HEADINGS and line.tag != "li":
        return False
    return not any(pattern.search(line.text) for pattern in (phrases.ad, phrases.other, phrases.caption))


def _weight(line: Line) -> int:
    """Characters of prose in a line."""
    if line.tag in _HEADINGS or line.linked > 0.5:
        return 0
    words = words_in(line.text)
    if words <= 3 and len(line.text) >= _UNSPACED:
        return len(line.text)
    if words >= 12 or (words >= 5 and _SENTENCE_END.search(line.text)):
        return len(line.text)
    return 0


def _mass(nodes: Sequence[Node], weights: Sequence[tuple[int, int]]) -> list[int]:
    """Sum weights up the tree."""
    mass = [0] * len(nodes)
    for node, weight in weights:
        mass[node] += weight
    for index in range(len(nodes) - 1, 0, -1):
        mass[nodes[index].parent] += mass[index]
    return mass


def _holding(nodes: Sequence[Node], inner: Sequence[int]) -> set[int]:
    """Give the nodes that hold any of the inner ones."""
    found: set[int] = set()
    for node in inner:
        while node >= 0 and node not in found:
            found.add(node)
            node = nodes[node].parent
    return found


def _root(nodes: Sequence[Node], mass: Sequence[int], counts: Sequence[int]) -> int:
    """Find the story's element: the smallest that holds nearly all of the prose, in more than one line."""
    children: dict[int, list[int]] = {}
    for index, node in enumerate(nodes):
        children.setdefault(node.parent, []).append(index)
    at, total = 0, mass[0]
    while True:
        best = max(children.get(at, ()), key=lambda child: mass[child], default=None)
        if best is None or mass[best] < _NEARLY_ALL * total or counts[best] < 2:
            return at
        at = best


def inside(nodes: Sequence[Node], root: int) -> frozenset[int]:
    """Give a node and all that it holds."""
    found = {root}
    for index in range(root + 1, len(nodes)):
        if nodes[index].parent not in found:
            break
        found.add(index)
    return frozenset(found)
