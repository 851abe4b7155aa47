r"""A page as lines: the one form that plain text and markup are brought to before they are understood.

A line knows where it stands in the visible text of the page, whether a blank line parts it from the one
before, and what markup told of it. `\r\n` and `\r` end lines too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tocsin.dispatch.dateline import dateline_of
from tocsin.ontology.page_cues import Cue

_ENDS = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


@dataclass(slots=True)
class Line:
    """One line with something visible on it.

    Attributes:
        start: offset of its first visible character in the visible text of the page.
        end: offset behind its last visible character.
        text: what stands between them.
        after_gap: a blank line or the edge of a block parts it from the line before.
        tag: element it stands in ("h1", "p", "li", "figcaption", ...), or None in plain text.
        link: address that the whole line links to, or None.
        within: outermost element that sets it apart from running text (aside, footer, header, table), or None.
        node: index of the innermost node of the page's markup that holds it.
        cue: what the markup says the line is ("rail", "caption", "byline", ...), or None.
        linked: share of its characters that are links.
        bold: all of it is set in bold.
        when: the day or instant that an element of it states, as it stands there.
        who: what its own elements say are its authors' names, as they stand there.
    """

    start: int
    end: int
    text: str
    after_gap: bool
    tag: str | None = None
    link: str | None = None
    within: str | None = None
    node: int = 0
    cue: Cue | None = None
    linked: float = 0.0
    bold: bool = False
    when: str | None = None
    who: str | None = None


def lines_of(text: str) -> list[Line]:
    """Split plain page text into its lines; hard-wrapped paragraphs are joined to one line each."""
    raw: list[Line] = []
    at, gap = 0, True
    for piece in _ENDS.split(text):
        stripped = piece.strip()
        if stripped:
            start = at + piece.index(stripped)
            raw.append(Line(start, start + len(stripped), stripped, gap))
        gap = not stripped
        at += len(piece)
        if match := _ENDS.match(text, at):
            at = match.end()
    return _unwrapped(text, raw)


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Join the lines of paragraphs that were wrapped by hand at a column."""
    if not _is_wrapped(lines):
        return lines
    done: list[Line] = []
    for line in lines:
        before = done[-1] if done else None
        if before and not line.after_gap and _runs_on(before, line) and dateline_of(line.text) is None:
            done[-1] = Line(before.start, line.end, text[before.start : line.end], before.after_gap)
        else:
            done.append(line)
    return done


def _is_wrapped(lines: list[Line]) -> bool:
    """Wrapped text has long lines that stop in mid-sentence, followed at once by small letters."""
    inner = [line for line in lines if not line.after_gap]
    if len(inner) < 3:
        return False
    small = sum(line.text[0].islower() for line in inner)
    longest = max(len(line.text) for line in lines)
    return small >= 0.3 * len(inner) and longest <= 130


def _runs_on(before: Line, line: Line) -> bool:
    last = _ENDS.split(before.text)[-1]
    return len(last) > 45 or line.text[0].islower()


def words_in(text: str) -> int:
    """Count the words of a line."""
    return len(text.split())
