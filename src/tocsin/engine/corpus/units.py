"""Units of work: a bounded number of stories that are read at once, known by what they hold.

The name of a unit is a digest of its stories and of how they are read. What was coded of a unit is kept under that
name, so that a run that is taken up again finds it, and never takes what was coded otherwise.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tocsin.record import Page, canonical_json

MOST_STORIES = 32
MOST_CHARACTERS = 1_000_000
"""Bounds of a unit: enough that workers are not kept waiting, little enough to be sent about and read again."""


@dataclass(frozen=True)
class Story:
    """One page of the corpus, and the source that it came from as it was given."""

    source: str
    page: Page


@dataclass(frozen=True)
class Unit:
    """Stories that are read at once.

    Attributes:
        name: digest of the stories and of how they are read, 64 hexadecimal digits.
    """

    name: str
    stories: tuple[Story, ...]


def units_of(stories: Iterable[Story], reading: str) -> Iterator[Unit]:
    """Group stories as they come.

    Args:
        stories: what is to be read.
        reading: digest of how it is read.
    """
    held: list[Story] = []
    size = 0
    for story in stories:
        if held and (len(held) == MOST_STORIES or size + len(story.page.text) > MOST_CHARACTERS):
            yield _unit(held, reading)
            held, size = [], 0
        held.append(story)
        size += len(story.page.text)
    if held:
        yield _unit(held, reading)


def _unit(stories: list[Story], reading: str) -> Unit:
    digest = hashlib.sha256(reading.encode())
    for story in stories:
        digest.update(hashlib.sha256(story.source.encode("utf-8", "surrogatepass")).digest())
        digest.update(hashlib.sha256(canonical_json(story.page).encode("utf-8", "surrogatepass")).digest())
    return Unit(digest.hexdigest(), tuple(stories))
