"""Words that may be shown: evidence and search hits, never longer than the rights of their source allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tocsin.reading.resolution.terms import terms

UNBOUND_WORDS = 40
"""Words of a snippet where the rights set no bound."""
_WORD = re.compile(r"\S+")
_ELLIPSIS = "…"


def around(text: str, start: int, end: int, bound: int | None) -> str:
    """Cut the words at `start:end` out of a text, with as many around them as the bound leaves.

    A snippet does not leave its paragraph.

    Args:
        text: the text.
        start: code point where the words begin.
        end: code point behind them.
        bound: most words, or None for `UNBOUND_WORDS`; 0 gives "".
    """
    most = UNBOUND_WORDS if bound is None else min(bound, UNBOUND_WORDS)
    if most == 0:
        return ""
    opens = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0
    closes = text.find("\n\n", end)
    words = [match.span() for match in _WORD.finditer(text, opens, closes if closes >= 0 else len(text))]
    wanted = [place for place, (begins, ends) in enumerate(words) if begins < end and ends > start]
    if not wanted:
        return ""
    first, last = wanted[0], min(wanted[-1], wanted[0] + most - 1)
    while last - first + 1 < most and (first > 0 or last + 1 < len(words)):
        if last + 1 < len(words):
            last += 1
        if first > 0 and last - first + 1 < most:
            first -= 1
    shown = " ".join(text[words[first][0] : words[last][1]].split())
    return f"{_ELLIPSIS if first else ''}{shown}{_ELLIPSIS if last + 1 < len(words) else ''}"


def hit(text: str, asked: Iterable[str], bound: int | None) -> str:
    """Cut out the words around the first word of a text that has the stem of one asked for."""
    stems = {stem for word in asked for stem in terms(word)}
    for match in _WORD.finditer(text):
        if stems & set(terms(match[0])):
            return around(text, match.start(), match.end(), bound)
    return around(text, 0, 1, bound)


def bounded(words: Sequence[str], bound: int | None) -> str:
    """Join words, no more of them than may be quoted."""
    return " ".join(words if bound is None else words[:bound])
