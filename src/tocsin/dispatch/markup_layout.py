"""The layout of a page of markup: which line is what, told by its elements, its place and its words.

`story` says which lines are the body; here the head above it gets its labels (masthead, headline,
byline, dateline), and what stands around it is told apart: rails, slots for advertising, captions, rights.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.dispatch.bylines import names_in
from tocsin.dispatch.dateline import dateline_of
from tocsin.dispatch.days import days_in
from tocsin.dispatch.headlines import headline_index
from tocsin.dispatch.html import HtmlPage, Node
from tocsin.dispatch.layout import Label, Layout, furniture_label, layout_from
from tocsin.dispatch.lines import Line, words_in
from tocsin.dispatch.story import HARD, body_of, inside, is_prose, regions_of
from tocsin.ontology.page_cues import Cue
from tocsin.ontology.page_phrases import page_phrases

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DASHED = re.compile(r"^[-–—*=]{1,3}\s*\S.{0,80}?\s*[-–—*=]{1,3}$")
_SENTENCE_END = re.compile(r"""[.!?…:;]["'”’»)\]]*$""")
_SIGNATURE = re.compile(r"[a-z]{1,4}(?:/[a-z]{1,5})+\.?")
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_MAX_BYLINE = 24
_BELOW = 5
"""Lines below the body in which a byline is looked for."""

_LEAST_HEADLINE = 4
"""Words from which on a link reads like a headline; shorter ones lead to sections and pages of the site."""


def markup_layout(page: HtmlPage, titles: Sequence[str]) -> Layout | None:
    """Label the lines of a page of markup.

    Args:
        page: the page.
        titles: what its head and its data say is the story's title, the surest first.

    Returns:
        The layout, or None where no line reads like a story's.
    """
    regions = regions_of(page)
    body = body_of(page, regions)
    if not any(body):
        return None
    labels = _Labelling(page.lines, regions, body, titles, page.nodes).labels()
    for line, cue in zip(page.lines, regions, strict=True):
        line.cue = cue
    return layout_from(page.text, page.lines, labels, marked=True)


@dataclass
class _Labelling:
    lines: Sequence[Line]
    regions: Sequence[Cue | None]
    body: list[bool]
    titles: Sequence[str]
    nodes: Sequence[Node]
    around: frozenset[int] = frozenset()
    """Nodes in the innermost article or main element that holds the headline."""

    def labels(self) -> list[Label]:
        start, dateline = self._start()
        headline = headline_index(self.lines, self.regions, start if dateline is None else dateline, self.titles)
        if headline is not None:
            start = max(start, headline + 1)
            self.around = self._around(headline)
        self._trim(start, headline)
        end = max((index for index, is_body in enumerate(self.body) if is_body), default=-1)
        start = next((index for index, is_body in enumerate(self.body) if is_body), len(self.lines))
        labels: list[Label] = []
        for index, line in enumerate(self.lines):
            if index == headline:
                labels.append("headline")
            elif index == dateline:
                labels.append("dateline")
            elif self.body[index]:
                labels.append(self._body_label(line, index, start))
            elif index < start:
                labels.append(self._head_label(index, -1 if headline is None else headline))
            else:
                labels.append(self._tail_label(index, end))
        self._lend_headings(labels, start)
        return labels

    def _around(self, headline: int) -> frozenset[int]:
        node = self.lines[headline].node
        while node >= 0 and self.nodes[node].tag not in ("article", "main"):
            node = self.nodes[node].parent
        return inside(self.nodes, node) if node >= 0 else frozenset()

    def _start(self) -> tuple[int, int | None]:
        """Where the body may begin, and the line of a dateline that stands alone."""
        first = next(i for i, line in enumerate(self.lines) if self.body[i] and is_prose(line))
        for index in range(max(first - 15, 0), first + 1):
            line = self.lines[index]
            if self.regions[index] in HARD or words_in(line.text) > 15:
                continue
            found = dateline_of(line.text)
            if found is not None and not line.text[found[1] :].strip():
                return index + 1, index
        return first, None

    def _trim(self, start: int, headline: int | None) -> None:
        """Take from the body what stands above it, and headings that head nothing at its end."""
        while start > 0 and self._heads_body(start - 1, headline):
            start -= 1
        for index in range(start):
            self.body[index] = False
        for index in range(len(self.lines) - 1, -1, -1):
            if self.body[index] and self._is_subhead(self.lines[index]):
                self.body[index] = False
            elif self.body[index]:
                return

    def _heads_body(self, index: int, headline: int | None) -> bool:
        line = self.lines[index]
        above = self.body[index] and (headline is None or index > headline)
        if not above or line.link or names_in(line.text, marked=False) or days_in(line.text):
            return False
        return line.tag in _HEADINGS or (line.bold and self._is_subhead(line))

    def _is_subhead(self, line: Line) -> bool:
        if line.tag in _HEADINGS:
            return words_in(line.text) <= 25
        if _DASHED.match(line.text):
            return True
        ended = _SENTENCE_END.search(line.text) and not line.text.endswith("?")
        return line.bold and words_in(line.text) <= 12 and not ended and line.tag != "li"

    def _body_label(self, line: Line, index: int, start: int) -> Label:
        phrases = page_phrases()
        if index > start and words_in(line.text) <= 30 and phrases.also.search(line.text) and line.linked > 0.2:
            return "rail-item"
        if index > start and (label := furniture_label(line, last_words=True)):
            return label
        if phrases.credits.search(line.text) or _SIGNATURE.fullmatch(line.text):
            return "other"
        return "subhead" if self._is_subhead(line) else "paragraph"

    def _head_label(self, index: int, headline: int) -> Label:
        """Label a line above the body."""
        line, cue = self.lines[index], self.regions[index]
        if (cue == "masthead" and index < headline) or (cue is None and self._is_masthead(index, headline)):
            return "masthead"
        if (cue in (None, "byline", "date") or index == headline + 1) and _tells_names(line, cue):
            return "byline" if words_in(line.text) <= _MAX_BYLINE else "other"
        if (label := furniture_label(line, last_words=True)) and label != "rights":
            return label
        if cue in ("ad", "caption"):
            return cue
        if cue == "rail":
            return "rail-item"
        if cue in ("other", "comment", "date", "deck"):
            return "other"
        return "other"

    def _is_masthead(self, index: int, headline: int) -> bool:
        """Short lines above the headline name the site, unless they share the story's element with it."""
        line = self.lines[index]
        if index >= headline or words_in(line.text) > 12 or _DATED.search(line.text):
            return False
        phrases = page_phrases()
        if phrases.ad.search(line.text) or phrases.boilerplate.search(line.text) or phrases.caption.search(line.text):
            return False
        return line.node not in self.around

    def _tail_label(self, index: int, end: int) -> Label:
        """Label a line that stands between the body's lines or below them."""
        line, cue, phrases = self.lines[index], self.regions[index], page_phrases()
        also = phrases.also.search(line.text) and 3 < words_in(line.text) <= 30
        if label := None if also else furniture_label(line, last_words=True):
            return label
        if cue == "ad" or cue == "caption":
            return cue
        if cue in (None, "other", "byline") and days_in(line.text) and names_in(line.text, marked=False):
            return "byline" if words_in(line.text) <= _MAX_BYLINE else "other"
        if cue == "rail" or also:
            return "rail-item"
        if cue is None and line.link and _reads_like_headline(line.text):
            return "rail-item"
        if (cue == "byline" or index <= end + _BELOW) and words_in(line.text) <= _MAX_BYLINE:
            if _tells_names(line, cue):
                return "byline"
        return "other"

    @staticmethod
    def _under_rail(labels: Sequence[Label], index: int) -> bool:
        return index > 0 and labels[index - 1] in ("rail-item", "rail-heading")

    def _lend_headings(self, labels: list[Label], start: int) -> None:
        """Give each rail the heading right above it."""
        for index in range(len(labels) - 1):
            line = self.lines[index]
            next_item = index + 1 if labels[index + 1] == "rail-item" or line.tag not in _HEADINGS else index + 2
            if labels[next_item : next_item + 1] != ["rail-item"] or labels[index] not in ("rail-item", "other"):
                continue
            after = self.lines[next_item]
            if line.link and (line.tag not in _HEADINGS or not after.link or self._under_rail(labels, index)):
                continue
            alone = index == 0 or labels[index - 1] not in ("rail-item", "rail-heading") or line.after_gap
            short = words_in(line.text) <= 10 and not _SENTENCE_END.search(line.text.rstrip(":"))
            if alone and short and (after.link or line.tag in _HEADINGS) and self.regions[index] in (None, "rail"):
                labels[index] = "rail-heading"


def _tells_names(line: Line, cue: Cue | None) -> bool:
    """Tell whether a line names who wrote the story, of its own or in what its markup sets apart."""
    marked = cue == "byline"
    return names_in(line.text, marked=marked) is not None or (
        marked and line.who is not None and names_in(line.who, marked=True) is not None
    )


def _reads_like_headline(text: str) -> bool:
    """Tell whether a link has as many words as a headline, or characters in a script that sets no spaces."""
    return words_in(text) >= _LEAST_HEADLINE or (not text.isascii() and " " not in text and len(text) >= 8)
