"""The layout of a page: which line is what, and that nothing is lost.

The story stands between its head (masthead, headline, byline, dateline) and its tail (advertising slots,
link rails, rights line). Rails are known by their shape: a heading and, right under it, lines that read
like headlines. Every character of the page belongs to exactly one segment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from tocsin.dispatch.dateline import dateline_of
from tocsin.dispatch.days import without_days
from tocsin.dispatch.lines import Line, words_in
from tocsin.ontology.page_phrases import page_phrases
from tocsin.ontology.wire_marks import is_wire_line

Label = Literal[
    "masthead", "headline", "byline", "dateline", "paragraph", "subhead", "ad",
    "rail-heading", "rail-item", "caption", "rights", "other", "space",
]  # fmt: skip

BODY: frozenset[str] = frozenset({"paragraph", "subhead"})
_SENTENCE_END = re.compile(r"""[.!?…:;]["'”’»)\]]*$""")
_SUBHEAD = re.compile(r"""^(?:[-–—*=]{1,3}\s*\S.{0,80}?\s*[-–—*=]{1,3}|#{1,4}\s+\S.{0,80})$""")
_SIGNATURE = re.compile(r"[a-z]{1,4}(?:/[a-z]{1,5})+\.?")
"""The desk's initials under a story: "jr/ab"."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
"""A year: a line with one is a date line, no masthead."""
_HEAD_LINES = 15
_MIN_RAIL = 3


@dataclass(frozen=True)
class Segment:
    """A labelled range of the page's visible text, half-open; `line` is the line it was, None for space."""

    start: int
    end: int
    label: Label
    line: Line | None


@dataclass(frozen=True)
class Layout:
    """All segments of a page, in order, without gap or overlap.

    Attributes:
        text: visible text of the page.
        segments: what each part of it is.
        marked: markup told the parts.
    """

    text: str
    segments: tuple[Segment, ...]
    marked: bool = False

    def lines(self, *labels: Label) -> list[Line]:
        """Lines with one of the labels, in order."""
        return [segment.line for segment in self.segments if segment.label in labels and segment.line]


def layout_of(text: str, lines: Sequence[Line]) -> Layout:
    """Label the lines of a page.

    Args:
        text: visible text of the page.
        lines: its lines, in order.
    """
    labels: list[Label] = ["other"] * len(lines)
    start = _label_head(lines, labels)
    _label_tail(lines, labels, start)
    return layout_from(text, lines, labels)


def story_layout(text: str, lines: Sequence[Line], head: Mapping[int, str]) -> Layout:
    """Label the lines of a text that a format hands over as a story's body: no masthead and no rails.

    Args:
        text: the body.
        lines: its lines, in order.
        head: labels of lines that repeat what the format's fields say, by index.
    """
    labels: list[Label] = ["paragraph"] * len(lines)
    first = next((index for index, line in enumerate(lines) if _is_prose(line)), 0)
    for index, line in enumerate(lines):
        if index in head:
            labels[index] = cast(Label, head[index])
        elif label := furniture_label(line, last_words=index > 0):
            labels[index] = label if label != "other" or line.within else "paragraph"
        elif line.within:
            labels[index] = "other"
        elif _is_byline(line, index):
            labels[index] = "byline"
        elif index < first and words_in(line.text) <= 3 and not _SENTENCE_END.search(line.text):
            labels[index] = "other"  # a section's name, a credit
        elif index == len(lines) - 1 and _SIGNATURE.fullmatch(line.text):
            labels[index] = "other"
        elif _is_subhead(line, lines, index):
            labels[index] = "subhead"
    return layout_from(text, lines, labels)


def _is_byline(line: Line, index: int) -> bool:
    return index < 3 and words_in(line.text) <= 10 and bool(page_phrases().byline.search(line.text))


def layout_from(text: str, lines: Sequence[Line], labels: Sequence[Label], *, marked: bool = False) -> Layout:
    """Put segments together from lines and their labels; what lies between lines is space."""
    segments: list[Segment] = []
    at = 0
    for line, label in zip(lines, labels, strict=True):
        if line.start > at:
            segments.append(Segment(at, line.start, "space", None))
        segments.append(Segment(line.start, line.end, label, line))
        at = line.end
    if at < len(text):
        segments.append(Segment(at, len(text), "space", None))
    return Layout(text, tuple(segments), marked)


def _label_head(lines: Sequence[Line], labels: list[Label]) -> int:
    """Label what stands above the story; give the index of the first line that may be body."""
    dateline = _dateline_line(lines)
    if dateline is None:
        return _head_without_dateline(lines, labels)
    found = dateline_of(lines[dateline].text)
    alone = found is not None and not lines[dateline].text[found[1] :].strip()
    if alone:
        labels[dateline] = "dateline"
    _label_above(lines, labels, dateline)
    return dateline + 1 if alone else dateline


def _dateline_line(lines: Sequence[Line]) -> int | None:
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if dateline_of(line.text) is not None:
            return index
        if words_in(line.text) > 30 and _SENTENCE_END.search(line.text):
            return None
    return None


def _head_without_dateline(lines: Sequence[Line], labels: list[Label]) -> int:
    """The head ends where the first sentence-like paragraph begins."""
    first = next(
        (i for i, line in enumerate(lines[: _HEAD_LINES * 4]) if _is_prose(line)),
        None,
    )
    if first is None:
        return _headline_alone(lines, labels)
    _label_above(lines, labels, first)
    return first


def _headline_alone(lines: Sequence[Line], labels: list[Label]) -> int:
    if lines:
        labels[0] = "headline"
        _label_furniture(lines[1:], labels, 1)
    return len(lines)


def _is_prose(line: Line) -> bool:
    if line.tag in _HEADINGS or line.link:
        return False
    phrases = page_phrases()
    if phrases.rights.search(line.text) or phrases.other.search(line.text) or phrases.caption.search(line.text):
        return False
    return (words_in(line.text) >= 8 and bool(_SENTENCE_END.search(line.text))) or words_in(line.text) > 25


def _label_above(lines: Sequence[Line], labels: list[Label], end: int) -> None:
    """Label the lines above the story: headline, byline, masthead and what else the page puts there."""
    phrases = page_phrases()
    headline = _headline_index(lines, end)
    for index in range(end):
        line = lines[index]
        if index == headline:
            labels[index] = "headline"
        elif phrases.byline.search(line.text) and words_in(line.text) <= 12:
            labels[index] = "byline"
        elif phrases.caption.search(line.text) or line.tag == "figcaption":
            labels[index] = "caption"
        elif phrases.ad.search(line.text):
            labels[index] = "ad"
        elif index == 0 and headline is not None and index < headline and not _DATED.search(line.text):
            labels[index] = "masthead"


def _headline_index(lines: Sequence[Line], end: int) -> int | None:
    """An h1 where there is one; else the last line above the story that is no byline or furniture."""
    tagged = [index for index in range(end) if lines[index].tag == "h1"]
    if tagged:
        return tagged[-1]
    phrases = page_phrases()
    for index in range(end - 1, -1, -1):
        text = lines[index].text
        patterns = (phrases.byline, phrases.ad, phrases.other, phrases.caption, phrases.rights)
        furniture = any(pattern.search(text) for pattern in patterns) or is_wire_line(text)
        if furniture or words_in(text) < 2 or len(text) > 300 or _is_day_alone(text):
            continue
        return index
    return None


def _is_day_alone(text: str) -> bool:
    """Tell a line that is a day with its time, and a word that introduces it: "Published: 7 January 2022, 14:30"."""
    rest = without_days(text)
    return rest != text and words_in(rest) <= 1


def _label_tail(lines: Sequence[Line], labels: list[Label], start: int) -> None:
    """Label the story and what stands below and between it."""
    rails = _rails(lines, start)
    ended = min(rails, default=len(lines))
    phrases = page_phrases()
    for index in range(start, len(lines)):
        line = lines[index]
        if index in rails:
            labels[index] = rails[index]
        elif label := furniture_label(line, last_words=index > start):
            labels[index] = label
        elif index > ended:
            labels[index] = "other"
        elif _is_subhead(line, lines, index):
            labels[index] = "subhead"
        elif phrases.byline.search(line.text) and words_in(line.text) <= 10:
            labels[index] = "byline"
        else:
            labels[index] = "paragraph"


def _label_furniture(lines: Sequence[Line], labels: list[Label], offset: int) -> None:
    for number, line in enumerate(lines):
        if label := furniture_label(line, last_words=True):
            labels[offset + number] = label


def furniture_label(line: Line, *, last_words: bool) -> Label | None:
    """Label a line that is furniture by its words.

    Args:
        line: the line.
        last_words: it does not open the story, so that it may be its rights line.
    """
    phrases = page_phrases()
    if phrases.ad.search(line.text):
        return "ad"
    if last_words and phrases.rights.search(line.text) and _is_rights_line(line.text):
        return "rights"
    if line.tag == "figcaption" or phrases.caption.search(line.text):
        return "caption"
    if phrases.boilerplate.search(line.text) or (words_in(line.text) <= 12 and phrases.other.search(line.text)):
        return "other"
    return None


def _is_rights_line(text: str) -> bool:
    """Prose may speak of copyright; a rights line states it: at its start, or with two phrases."""
    hits = page_phrases().rights.count(text)
    return hits >= 2 or bool(page_phrases().rights.search(text[:60])) or words_in(text) <= 25


def _is_subhead(line: Line, lines: Sequence[Line], index: int) -> bool:
    if _SUBHEAD.match(line.text) or (line.tag in _HEADINGS and words_in(line.text) <= 15):
        return index + 1 < len(lines)
    short = words_in(line.text) <= 8 and not _SENTENCE_END.search(line.text) and line.after_gap
    follows = index + 1 < len(lines) and lines[index + 1].after_gap and _is_prose(lines[index + 1])
    return line.tag is None and short and follows and line.text[:1].isupper() and line.text[-1:] not in "\"'”’,-"


def _rails(lines: Sequence[Line], start: int) -> dict[int, Label]:
    """Find link rails: groups of headline-like lines, the first of each the heading of the others."""
    found: dict[int, Label] = {}
    for first, last in _groups(lines, start):
        group = lines[first:last]
        linked = sum(line.link is not None for line in group)
        if last - first >= _MIN_RAIL and (
            all(_reads_like_headline(line) for line in group) or (linked >= 2 and linked >= len(group) - 1)
        ):
            headed = group[0].link is None or group[0].tag in _HEADINGS
            for index in range(first, last):
                found[index] = "rail-heading" if index == first and headed else "rail-item"
    return found


def _groups(lines: Sequence[Line], start: int) -> list[tuple[int, int]]:
    groups: list[tuple[int, int]] = []
    first = start
    for index in range(start, len(lines) + 1):
        if index == len(lines) or (lines[index].after_gap and index > first):
            groups.append((first, index))
            first = index
    return groups


def _reads_like_headline(line: Line) -> bool:
    text = line.text
    if _SENTENCE_END.search(text) and not line.link and text[-1:] != "?" and not text.endswith("..."):
        return False
    return 1 <= words_in(text) <= 22 and len(text) <= 160
