"""The headline among the lines of a page: by the stated titles, by its element, by its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tocsin.dispatch.bylines import names_in
from tocsin.dispatch.days import without_days
from tocsin.dispatch.lines import Line, words_in
from tocsin.ontology.page_cues import Cue
from tocsin.ontology.page_phrases import page_phrases
from tocsin.ontology.wire_marks import is_wire_line

_WORD = re.compile(r"\w+")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_LEAST_ALIKE = 0.6
_LEAST_SCORE = 0.3
_NEAR = 6
"""Lines above the story among which a heading may be its headline, whatever the title."""

_DAY_LINE = 6
"""Words beside a day up to which a line is one of days ("Source: The Courier, March 4, 2021")."""

_OPENING = 8
"""Lines of the story in which the headline's words are looked for."""

_FURNITURE: frozenset[Cue] = frozenset({"ad", "comment", "caption", "rail"})


def headline_index(lines: Sequence[Line], regions: Sequence[Cue | None], end: int, titles: Sequence[str]) -> int | None:
    """Find the line that is the headline.

    It is the one that is most like the stated titles, whose element is a headline's, and whose words come
    back in the story.

    Args:
        lines: lines of the page.
        regions: what the markup says of each.
        end: index of the first line of the body or of its dateline.
        titles: what the page's head says is the title, the surest first.
    """
    wanted = [frozenset(_words(title)) for title in titles]
    story = frozenset(word for line in lines[end : end + _OPENING] for word in _words(line.text) if len(word) > 3)
    last = _last_above(lines, regions, end)
    best: tuple[float, int] | None = None
    for index in range(min(end + 3, len(lines))):
        line = lines[index]
        if regions[index] in _FURNITURE or words_in(line.text) > 60:
            continue
        alike = max((_alike(frozenset(_words(line.text)), title) for title in wanted), default=0.0)
        if not _is_candidate(line, regions[index], alike, index, end) and index != last:
            continue
        told = _told(line, story)
        if not told and line.tag != "h1":
            alike /= 2  # a title of which the story knows nothing is the site's
        score = alike + _place(line, regions[index]) + 1.5 * told
        if score > _LEAST_SCORE and (best is None or score >= best[0]):
            best = (score, index)
    return best[1] if best else None


def _is_candidate(line: Line, cue: Cue | None, alike: float, index: int, end: int) -> bool:
    if index >= end:
        return line.tag == "h1" and alike >= _LEAST_ALIKE
    if line.tag in _HEADINGS and cue is None and (line.tag == "h1" or index >= end - _NEAR):
        return True
    if line.tag == "h1" and cue not in ("masthead", "other"):
        return True
    return alike >= (_LEAST_ALIKE if line.tag in _HEADINGS and cue not in ("masthead", "other") else 0.8)


def _place(line: Line, cue: Cue | None) -> float:
    return {"h1": 1.0, "h2": 0.3, "h3": 0.25}.get(line.tag or "", 0.1) - (
        0.5 if cue == "masthead" or line.link else 0.0
    )


def _told(line: Line, story: frozenset[str]) -> float:
    """Share of a line's longer words that come back in the story's opening."""
    words = [word for word in _words(line.text) if len(word) > 3]
    return sum(word in story for word in words) / len(words) if len(words) > 1 else 0.0


def _alike(words: frozenset[str], title: frozenset[str]) -> float:
    """How alike the words of a line and of a title are (Dice)."""
    if len(words) < 2 or not title:
        return float(bool(words) and words == title)
    return 2 * len(words & title) / (len(words) + len(title))


def _last_above(lines: Sequence[Line], regions: Sequence[Cue | None], end: int) -> int | None:
    """The last line above the story that is no byline, no line of days and no furniture."""
    phrases = page_phrases()
    patterns = (phrases.byline, phrases.ad, phrases.other, phrases.caption, phrases.rights)
    for index in range(end - 1, -1, -1):
        line = lines[index]
        if regions[index] is not None or words_in(line.text) < 2 or len(line.text) > 300:
            continue
        bare = without_days(line.text)
        is_day = bare != line.text and words_in(bare) <= _DAY_LINE
        if (
            words_in(bare) >= 2
            and not is_day
            and not is_wire_line(line.text)
            and not names_in(line.text, marked=False)
            and not any(one.search(line.text) for one in patterns)
        ):
            return index
    return None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
