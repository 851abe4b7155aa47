"""Values of fields as they stand in files, made clean: strings, lists of names, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tocsin.intake.decode import mend_surrogates
from tocsin.record import Stated, Wire
from tocsin.record.stated import PubStatus

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"<[^<>]{1,2000}>")
_WEB = re.compile(r"https?://[^\s<>\"]+$", re.I)
MAX_FIELD = 20_000
"""Longest field kept: what is longer is no headline and no note."""

_PUBSTATUS: dict[str, PubStatus] = {
    "usable": "usable",
    "withheld": "withheld",
    "embargoed": "withheld",
    "canceled": "canceled",
    "cancelled": "canceled",
    "kill": "canceled",
    "killed": "canceled",
    "withdrawn": "canceled",
    "mandatory-kill": "canceled",
}


def words(value: Any) -> str | None:
    """Give a field's value as one clean line; None where it is empty or no string or number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = _SPACE.sub(" ", _CONTROL.sub(" ", mend_surrogates(str(value)[:MAX_FIELD]))).strip()
    return text or None


def plain(value: Any) -> str | None:
    """Give the words of a field that may hold markup, as feeds' titles do."""
    found = words(value)
    if found is None or ("<" not in found and "&" not in found):
        return found
    from html import unescape

    return words(unescape(_TAG.sub(" ", found)))


def names(values: Iterable[Any], limit: int = 200) -> list[str]:
    """Give each name once, in order."""
    found = dict.fromkeys(name for name in map(words, values) if name)
    return list(found)[:limit]


def number(value: Any, low: int, high: int) -> int | None:
    """Give a whole number within bounds, None for all else."""
    text = words(value)
    if text is None or not re.fullmatch(r"\d{1,6}", text):
        return None
    return int(text) if low <= int(text) <= high else None


def web_address(value: Any) -> str | None:
    """Give an http(s) address, None for all else ("javascript:", a bare word)."""
    text = words(value)
    return text if text and _WEB.match(text) else None


def pubstatus_of(value: Any) -> PubStatus | None:
    """Read a status of publication: a word, or a code such as "stat:canceled"."""
    text = words(value)
    return _PUBSTATUS.get(text.rpartition(":")[2].rpartition("/")[2].lower()) if text else None


def with_wire(stated: Stated, wire: Wire) -> Stated:
    """Add what a format states beside the text, unless that is nothing."""
    return stated if wire == Wire() else stated.model_copy(update={"wire": wire})
