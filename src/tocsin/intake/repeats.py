"""Stories that a source holds twice: the same identifier with the same words, as feeds and archives have them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from tocsin.errors import NoStory
from tocsin.intake.item import Outcome
from tocsin.record import Page


def without_repeats(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Give each story of a source once; a repetition is told.

    The same identifier with other words is another version and is kept.
    """
    seen: dict[bytes, str | None] = {}
    for one in outcomes:
        key = _key(one) if isinstance(one, Page) else None
        if isinstance(one, Page) and key is not None and key in seen:
            yield NoStory("repeats a story of the same identifier", where=one.name, hint=f"it is {seen[key]}")
            continue
        if isinstance(one, Page) and key is not None:
            seen[key] = one.name
        yield one


def _key(page: Page) -> bytes | None:
    stated = page.stated
    if stated is None or stated.wire is None or stated.wire.id is None:
        return None
    words = "\x1f".join((page.format, stated.wire.id, stated.headline or "", page.text))
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()
