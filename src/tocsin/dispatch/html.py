"""Markup to lines: the visible text of an HTML page, with what the markup tells of each line.

lxml builds the tree; blocks, list items and line breaks end lines. What a browser does not show is left
out. On pages of no agency's form a general extractor (trafilatura) is asked which lines are the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from tocsin.dispatch.lines import Line, words_in
from tocsin.errors import InputTooLarge
from tocsin.ontology.page_phrases import page_phrases

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 240
"""Deepest nesting of elements read: libxml2 silently cuts what lies below 256."""

_HIDDEN = frozenset(
    """script style noscript template svg iframe head select option button input textarea canvas object embed
    audio video map math datalist dialog""".split()
)
_BLOCKS = frozenset(
    """address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead
    tr ul caption""".split()
)
_SET_APART = frozenset({"aside", "footer", "header", "table"})
_LOOSE = frozenset(
    "p li td tr th tbody thead tfoot dt dd option br hr img input meta link source wbr col area base embed "
    "param track colgroup optgroup".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^<>]*?(/?)>")
_NOISE = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.S | re.I)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True)
class HtmlPage:
    """A parsed page: its visible text, its lines, and its tree for what the head says."""

    text: str
    lines: list[Line]
    tree: HtmlElement | None


def html_page(markup: str) -> HtmlPage:
    """Read a page's visible lines.

    Raises:
        InputTooLarge: elements are nested deeper than `MAX_DEPTH`.
    """
    import lxml.html
    from lxml import etree

    depth = nesting_of(markup)
    if depth > MAX_DEPTH:
        what = f"elements are nested {depth:,} deep (limit {MAX_DEPTH})"
        raise InputTooLarge(what, hint="give the text of the page instead")
    try:
        tree = lxml.html.document_fromstring(_UNFIT.sub(" ", _without_declaration(markup)))
    except (etree.ParserError, ValueError):
        return HtmlPage("", [], None)
    raw = _Walker().walk(tree)
    text, lines = _placed(_grouped(raw))
    return HtmlPage(text, lines, tree)


def nesting_of(markup: str) -> int:
    """Count how deep elements are nested, those that need no closing tag left out."""
    depth = deepest = 0
    for match in _TAG.finditer(_NOISE.sub("", markup)):
        closing, name, empty = match[1], match[2].lower(), match[3]
        if name in _LOOSE or empty:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def with_body_marks(page: HtmlPage, markup: str) -> list[Line]:
    """Ask the general extractor which lines belong to the story and mark them."""
    import trafilatura

    found = trafilatura.extract(
        markup, include_comments=False, include_tables=True, include_links=False, deduplicate=False
    )
    if not found:
        return page.lines
    body = [_plain(line) for line in found.split("\n") if line.strip()]
    known, joined = set(body), "\n".join(body)
    return [replace(line, body=_is_body(_plain(line.text), known, joined)) for line in page.lines]


def _is_body(text: str, known: set[str], joined: str) -> bool:
    return text in known or (len(text) > 40 and text in joined)


def _plain(text: str) -> str:
    return re.sub(r"^[-*•]\s+", "", re.sub(r"\s+", " ", text)).strip()


def _without_declaration(markup: str) -> str:
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", markup, count=1)


@dataclass
class _Raw:
    text: str
    tag: str | None
    link: str | None
    gap: bool
    within: str | None = None


class _Walker:
    """Walks a tree without recursion, collecting lines."""

    def __init__(self) -> None:
        self._lines: list[_Raw] = []
        self._buffer: list[str] = []
        self._links: list[str] = []
        self._linked = 0
        self._breaks = 2
        self._tags: list[str] = []

    def walk(self, tree: HtmlElement) -> list[_Raw]:
        from lxml import etree

        hidden = 0
        for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
            tag = element.tag if isinstance(element.tag, str) else None
            if tag is None:
                self._take(element.tail, hidden)
            elif event == "start":
                hidden += self._open(element, tag, hidden)
            else:
                hidden -= self._close(element, tag, hidden)
        self._flush(2)
        return self._lines

    def _open(self, element: HtmlElement, tag: str, hidden: int) -> int:
        if tag in _HIDDEN:
            return 1
        if not hidden:
            if tag in _BLOCKS:
                self._flush(2)
                self._tags.append(tag)
            elif tag == "br":
                self._flush(1)
            elif tag == "a" and element.get("href"):
                self._links.append(str(element.get("href")))
            self._take(element.text, hidden)
        return 0

    def _close(self, element: HtmlElement, tag: str, hidden: int) -> int:
        if tag in _HIDDEN:
            self._take(element.tail, hidden - 1)
            return 1
        if not hidden:
            if tag in _BLOCKS:
                self._flush(2)
                if self._tags:
                    self._tags.pop()
            elif tag == "a" and element.get("href") and self._links:
                self._last_link = self._links.pop()
            self._take(element.tail, hidden)
        return 0

    def _take(self, text: str | None, hidden: int) -> None:
        if not text or hidden:
            return
        self._buffer.append(text)
        if self._links:
            self._linked += len(text.strip())
            self._last_link = self._links[-1]

    def _flush(self, breaks: int) -> None:
        text = _SPACE.sub(" ", "".join(self._buffer)).strip(" ")
        self._buffer = []
        if text.strip():
            whole = self._linked >= 0.9 * len(text.replace(" ", "")) and self._linked > 0
            link = self._last_link if whole else None
            tag = next((tag for tag in reversed(self._tags) if tag not in ("div", "span")), None)
            within = next((tag for tag in self._tags if tag in _SET_APART), None)
            self._lines.append(_Raw(text.strip(), tag, link, self._breaks >= 2, within))
            self._breaks = breaks
        else:
            self._breaks += breaks
        self._linked = 0

    _last_link: str | None = None


def _grouped(lines: list[_Raw]) -> list[_Raw]:
    """Bring the items of a list together under the heading right above them."""
    for before, line in pairwise(lines):
        item = (line.tag == "li" or line.link is not None) and line.tag not in _HEADINGS
        alike = (before.tag == line.tag == "li") or (before.link is not None and line.link is not None)
        heads = before.link is None and words_in(before.text) <= 10 and before.text[-1:] not in '.!?"”'
        if item and (alike or (heads and before.tag != "li")):
            line.gap = False
    return lines


def _heads(line: _Raw) -> bool:
    """Tell whether a line can be the heading of the list under it."""
    if line.tag in _HEADINGS:
        return True
    plain = line.link is None and line.tag != "li" and not page_phrases().ad.search(line.text)
    return plain and words_in(line.text) <= 10 and line.text[-1:] not in '.!?"”'


def _placed(raw: list[_Raw]) -> tuple[str, list[Line]]:
    text = ""
    lines: list[Line] = []
    for item in raw:
        if lines:
            text += "\n\n" if item.gap else "\n"
        start = len(text)
        text += item.text
        gap = item.gap or not lines
        lines.append(Line(start, len(text), item.text, gap, item.tag, item.link, within=item.within))
    return text, lines
