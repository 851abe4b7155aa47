"""Markup to lines: the visible text of an HTML page, with what the markup tells of each line.

lxml builds the tree, which is walked once; blocks, list items and line breaks end lines. What a browser
does not show is left out. Elements that say what they hold (a rail, a caption, a share bar) lend their
cue to the lines within.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from tocsin.dispatch.lines import Line, words_in
from tocsin.errors import InputTooLarge
from tocsin.ontology.page_cues import Cue, cue_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 2048
"""Deepest nesting of elements that libxml2 reads; it cuts what lies below without an error of its own."""

_HIDDEN = frozenset(
    """script style noscript template svg iframe head select option button input textarea canvas object embed
    audio video map math datalist dialog""".split()
)
_BLOCKS = frozenset(
    """address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead
    tr ul caption""".split()
)
_INLINE = frozenset({"span", "cite", "time", "em", "i", "small", "font", "date"})
_SET_APART = frozenset({"aside", "footer", "header", "table"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BETWEEN = " |·•»›>/\xa0"
"""Marks that sites draw between the links of a row."""

_MAX_AUTHOR_LINE = 16
"""Words up to which a line with an author's name set apart in it is a byline, whatever else stands there."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_TAG_CUES: dict[str, Cue] = {
    "nav": "masthead", "aside": "rail", "footer": "other", "figcaption": "caption", "form": "other",
}  # fmt: skip
_ROLE_CUES: dict[str, Cue] = {
    "navigation": "masthead", "banner": "masthead", "contentinfo": "other", "complementary": "rail",
    "dialog": "other", "search": "masthead", "menu": "masthead", "menubar": "masthead",
}  # fmt: skip
_NAMES = frozenset({"class", "id", "data-testid", "data-component", "itemprop", "name"})
_WHOLE = frozenset({"html", "body", "main", "article", "tr", "tbody"})
_UNSHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@dataclass(frozen=True)
class Node:
    """An element that parts lines or says what it holds.

    Attributes:
        parent: index of the node around it; -1 for the root.
        tag: its name.
        cue: what it says it holds, or None.
    """

    parent: int
    tag: str
    cue: Cue | None


@dataclass(frozen=True)
class HtmlPage:
    """A parsed page: its visible text, its lines, its nodes in document order, and its tree."""

    text: str
    lines: list[Line]
    nodes: list[Node]
    tree: HtmlElement | None


def html_page(markup: str) -> HtmlPage:
    """Read a page's visible lines.

    Raises:
        InputTooLarge: elements are nested so deep that libxml2 cuts them.
    """
    import lxml.html
    from lxml import etree

    parser = lxml.html.HTMLParser(huge_tree=True)
    try:
        tree = lxml.html.document_fromstring(_UNFIT.sub(" ", _without_declaration(markup)), parser=parser)
    except (etree.ParserError, ValueError):
        return HtmlPage("", [], [], None)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        what = f"elements are nested more than {MAX_DEPTH:,} deep"
        raise InputTooLarge(what, hint="give the text of the page instead")
    walker = _Walker()
    raw = walker.walk(tree)
    text, lines = _placed(_grouped(raw))
    return HtmlPage(text, lines, walker.nodes, tree)


def _without_declaration(markup: str) -> str:
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", markup, count=1)


@dataclass
class _Raw:
    text: str
    tag: str | None
    link: str | None
    gap: bool
    within: str | None = None
    node: int = 0
    cue: Cue | None = None
    linked: float = 0.0
    bold: bool = False
    when: str | None = None
    who: str | None = None


@dataclass
class _Run:
    """What has been collected of the line that is being read."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    bold: int = 0
    cued: int = 0
    cue: Cue | None = None
    link: str | None = None
    when: str | None = None
    who: list[str] = field(default_factory=list)
    """Names that an element of the line's own sets apart as its author's."""
    links: list[tuple[int, str]] = field(default_factory=list)
    """Where each link begins among the parts, and its address."""


class _Walker:
    """Walks a tree without recursion, collecting nodes and lines."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._lines: list[_Raw] = []
        self._run = _Run()
        self._open_nodes: list[int] = []
        self._tags: list[tuple[str | None, str | None]] = []
        self._links: list[str] = []
        self._cues: list[Cue] = []
        self._bold = 0
        self._breaks = 2

    def walk(self, tree: HtmlElement) -> list[_Raw]:
        from lxml import etree

        walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if tag in _HIDDEN and not (tag == "button" and element.find(".//p") is not None):
                    walk.skip_subtree()
                else:
                    self._start(element, tag)
                    self._take(element.text)
            else:
                if event == "end":
                    self._end(element, tag)
                self._take(element.tail)
        self._flush(2)
        return self._lines

    def _start(self, element: HtmlElement, tag: str) -> None:
        if tag in _BLOCKS or "-" in tag:
            self._flush(2)
            self._open_nodes.append(len(self.nodes))
            parent = self._open_nodes[-2] if len(self._open_nodes) > 1 else -1
            self.nodes.append(Node(parent, tag, _cue(element, tag)))
            self._push_tags(tag)
        elif tag == "br":
            self._flush(1)
        elif tag == "a" and element.get("href"):
            self._links.append(str(element.get("href")))
            self._run.links.append((len(self._run.parts), self._links[-1]))
        elif tag in ("b", "strong"):
            self._bold += 1
        elif tag in _INLINE:
            if tag == "time" and self._run.when is None:
                self._run.when = element.get("datetime")
            if cue := _inline_cue(element, tag):
                self._part()
                self._run.who += [""] * (cue == "byline" and cue not in self._cues)
                self._cues.append(cue)

    def _end(self, element: HtmlElement, tag: str) -> None:
        if tag in _BLOCKS or "-" in tag:
            self._flush(2)
            self._open_nodes.pop()
            self._tags.pop()
        elif tag == "a" and element.get("href"):
            self._links.pop()
        elif tag in ("b", "strong"):
            self._bold -= 1
        elif tag in _INLINE:
            if _inline_cue(element, tag):
                self._part()
                self._cues.pop()

    def _part(self) -> None:
        """Sites set a name and a day apart by style alone; here a space must do it."""
        if self._run.parts and not self._run.parts[-1].endswith((" ", "\n")):
            self._run.parts.append(" ")

    def _take(self, text: str | None) -> None:
        if not text:
            return
        run = self._run
        run.parts.append(text)
        if self._links or self._cues or self._bold:
            length = len(text) - text.count(" ")
            if self._links:
                run.linked += length
                run.link = self._links[-1]
            if self._cues:
                run.cued += length
                run.cue = self._cues[0]
                if self._cues[-1] == "byline":
                    run.who = [*run.who[:-1], f"{run.who[-1]} {text}" if run.who else text]
            if self._bold:
                run.bold += length

    def _flush(self, breaks: int) -> None:
        """End the line that is being read."""
        run = self._run
        if not run.parts:
            self._breaks += breaks
            return
        text = _spaced("".join(run.parts))
        self._run = _Run()
        if not text:
            self._breaks += breaks
            return
        least = 0.9 * (len(text) - text.count(" "))
        if run.linked >= least and len(run.links) > 1:
            self._put_links(run)
        else:
            self._put(run, text, run.link if run.linked >= least else None, least)
        self._breaks = breaks

    def _put_links(self, run: _Run) -> None:
        """Part a row of links, of which each leads elsewhere, into a line each; the marks between them go."""
        ends = [*(at for at, _ in run.links[1:]), len(run.parts)]
        for (start, link), end in zip([(0, run.links[0][1]), *run.links[1:]], ends, strict=True):
            text = _spaced("".join(run.parts[start:end])).strip(_BETWEEN)
            if text:
                self._put(run, text, link, 0)
                self._breaks = 1

    def _put(self, run: _Run, text: str, link: str | None, least: float) -> None:
        tag, within = self._tags[-1] if self._tags else (None, None)
        raw = _Raw(text, tag, link, self._breaks >= 2)
        raw.within, raw.when = within, run.when
        raw.node = self._open_nodes[-1] if self._open_nodes else 0
        raw.cue, raw.who = (
            (run.cue if run.cued >= least else None),
            ", ".join(filter(None, map(_spaced, run.who))) or None,
        )
        if raw.who and raw.cue is None and words_in(text) <= _MAX_AUTHOR_LINE and text[-1] not in ".!?":
            raw.cue = "byline"
        raw.linked, raw.bold = (1.0 if link else run.linked / len(text)), run.bold >= least > 0
        self._lines.append(raw)

    def _push_tags(self, tag: str) -> None:
        """Keep the tag that a line would have here, and the outermost element that sets it apart."""
        outer, within = self._tags[-1] if self._tags else (None, None)
        plain = tag in ("div", "span") or "-" in tag
        self._tags.append((outer if plain else tag, within or (tag if tag in _SET_APART else None)))


def _spaced(text: str) -> str:
    """Write white space as a browser shows it."""
    text = text.strip()
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        return _SPACE.sub(" ", text)
    return text


def _cue(element: HtmlElement, tag: str) -> Cue | None:
    """What a block says it holds; what holds the whole page says nothing."""
    if tag in _WHOLE:
        return None
    names = tag if "-" in tag else ""
    for name, value in element.items():
        if name in _NAMES:
            names += " " + value
        elif name == "role" and value in _ROLE_CUES:
            return _ROLE_CUES[value]
        elif name == "hidden" or (name == "style" and _UNSHOWN.search(value)):
            return "other"
    if tag in _TAG_CUES and tag != "aside":
        return _TAG_CUES[tag]
    return (cue_of(names) if names else None) or _TAG_CUES.get(tag)


def _inline_cue(element: HtmlElement, tag: str) -> Cue | None:
    names = element.get("class") or element.get("itemprop")
    return (cue_of(names) if names else None) or ("date" if tag == "time" else None)


def _grouped(lines: list[_Raw]) -> list[_Raw]:
    """Bring the items of a list together under the heading right above them."""
    for before, line in pairwise(lines):
        item = (line.tag == "li" or line.link is not None) and line.tag not in _HEADINGS
        alike = (before.tag == line.tag == "li") or (before.link is not None and line.link is not None)
        heads = before.link is None and words_in(before.text) <= 10 and before.text[-1:] not in '.!?"”'
        if item and (alike or (heads and before.tag != "li")):
            line.gap = False
    return lines


def _placed(raw: list[_Raw]) -> tuple[str, list[Line]]:
    parts: list[str] = []
    lines: list[Line] = []
    at = 0
    for item in raw:
        if lines:
            parts.append("\n\n" if item.gap else "\n")
            at += len(parts[-1])
        start, at = at, at + len(item.text)
        parts.append(item.text)
        line = Line(
            start, at, item.text, item.gap or not lines, item.tag, item.link, within=item.within, node=item.node,
            cue=item.cue, linked=item.linked, bold=item.bold, when=item.when, who=item.who,
        )  # fmt: skip
        lines.append(line)
    return "".join(parts), lines
