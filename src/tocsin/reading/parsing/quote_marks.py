"""Passages in quotation marks: straight, curly, low, angled; single ones told from apostrophes.

A mark that is never closed runs to the end of its paragraph, as the wire leaves a speech open that goes
on in the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "‚": "‘’"}
_OPENERS = frozenset("“„«‹‘‚")
_DOUBLED = ("''", "``")
_MIN = 1
_ANY = re.compile("[\"'`“„«‹‘‚]")


def marked_passages(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between the marks of a paragraph, as offsets into the text, marks excluded."""
    at = start
    while (found := _ANY.search(text, at, end)) is not None:
        at = found.start()
        char = text[at]
        if char == '"':
            close = _next(text, '"', at + 1, end)
        elif text.startswith(_DOUBLED, at, end):
            close = _next(text, "''", at + 2, end)
            passage = _trim(text, at + 2, end if close is None else close)
            if passage is not None:
                yield passage
            at = end if close is None else close + 2
            continue
        elif char in _OPENERS:
            close = _closing(text, at, end)
        elif char == "'" and _opens(text, at, start):
            close = _closing_single(text, at, end)
            if close is None:
                at += 1
                continue
        else:
            at += 1
            continue
        stop = end if close is None else close
        passage = _trim(text, at + 1, stop)
        if passage is not None:
            yield passage
        at = stop + 1


def _next(text: str, mark: str, at: int, end: int) -> int | None:
    found = text.find(mark, at, end)
    return None if found < 0 else found


def _closing(text: str, at: int, end: int) -> int | None:
    closers = _PAIRS[text[at]]
    for index in range(at + 1, end):
        if text[index] in closers and not _is_apostrophe(text, index):
            return index
    return None


def _closing_single(text: str, at: int, end: int) -> int | None:
    for index in range(at + 2, end):
        if text[index] == "'" and not _is_apostrophe(text, index) and text[index - 1 : index] not in (" ", "s"):
            return index
    return None


def _is_apostrophe(text: str, at: int) -> bool:
    """A single mark between letters, or before a small-letter ending, closes nothing."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return text[at] in "'’" and before.isalnum() and after.isalnum()


def _opens(text: str, at: int, start: int) -> bool:
    before, after = text[at - 1 : at] if at > start else " ", text[at + 1 : at + 2]
    return before in " \n\t(-–—" and after.isalnum() and not after.isdigit()


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end - start >= _MIN and any(char.isalnum() for char in text[start:end]) else None
