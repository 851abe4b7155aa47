"""Words of the wire made fit for formats whose readers trust them: nothing hidden, one line where one is meant."""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS = "\u200c\u200d"  # part of the spelling of Persian, Hindi and others


def plain(text: str | None) -> str:
    r"""Leave out what no reader sees and what XML cannot hold; lines and tabs stay.

    That is control characters, marks that turn the direction of writing, halves of surrogate pairs and code points
    that stand for nothing.
    """
    if not text:
        return ""
    if text.isprintable():  # nearly all are, and looking at each character takes most of an export's time
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if _may_stay(one))


def one_line(text: str | None) -> str:
    """As `plain`, with every run of white space made one space."""
    return " ".join(plain((text or "").replace("\x0b", " ").replace("\x0c", " ").replace("\x85", " ")).split())


def _may_stay(char: str) -> bool:
    return char in "\n\t" or char in _JOINERS or unicodedata.category(char) not in _HIDDEN
