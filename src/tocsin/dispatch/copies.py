"""Copies: whether one dispatch carries another's text, and in what way.

Two fingerprints that share a band are compared shingle by shingle. What counts is containment, the share of
one text's shingles that stand in the other, since a trimmed copy is wholly contained in its original while
the two are far from equal (Broder 1997). A set phrase or a paragraph of background that agencies carry from
dispatch to dispatch is less than that, and no copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from operator import attrgetter
from typing import Literal

from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.record import Dispatch

RelationKind = Literal["copy", "excerpt", "update", "correction"]

_BACKGROUND = 50
"""Shingles in common that an agency's paragraph of background, carried from story to story, stays under."""
_MOST = 0.55
"""Share of the shorter text that must stand in the other, where more than background is in common."""
_WHOLE = 0.8
"""The share that suffices for briefs, which hold no more words than background has."""
_PART, _LEAST_OF_A_PART = 60, 0.3
"""Shingles in common, and their share, that make a part taken over: half of a merged story."""
_SAME = 0.7
"""Share of both texts in common from which on they are one text, edited."""
BY_SENIORITY = attrgetter("seniority")
"""The key by which versions are sorted."""


@dataclass(frozen=True)
class Overlap:
    """What two texts have in common.

    Attributes:
        shared: shingles in common.
        of_first: share of the first text's shingles that stand in the second, 0 to 1.
        of_second: the reverse.
    """

    shared: int
    of_first: float
    of_second: float

    @property
    def is_copying(self) -> bool:
        """Whether one carries so much of the other that it was not written apart from it."""
        most = max(self.of_first, self.of_second)
        return (
            most >= _WHOLE
            or (most >= _MOST and self.shared >= _BACKGROUND)
            or (most >= _LEAST_OF_A_PART and self.shared >= _PART)
        )


@dataclass(frozen=True)
class Version:
    """What the relation of two dispatches rests on beside their words.

    Attributes:
        id: the dispatch.
        fingerprint: of its text.
        published: ISO 8601 day or instant, or None.
        agency: the agency it is credited to, or None.
        publisher: who published it, or None.
        story: the provider's identifier of the story, the same for all versions, or None.
        signals: what it says of its own kind ("update", "correction").
    """

    id: str
    fingerprint: Fingerprint
    published: str | None = None
    agency: str | None = None
    publisher: str | None = None
    story: str | None = None
    signals: tuple[str, ...] = ()

    @cached_property
    def seniority(self) -> tuple[datetime, bool, int, str]:
        """What versions are sorted by so that the original comes first; see `relation`."""
        own = self.agency is not None and self.agency == self.publisher
        return instant_of(self.published), not own, -len(self.fingerprint), self.id


@dataclass(frozen=True)
class Relation:
    """One dispatch carries another's text.

    Attributes:
        kind: what `dispatch` is: a copy, an excerpt, an update or a correction of `original`.
        dispatch: id of the dispatch that carries.
        original: id of the one it was taken from.
        overlap: what they have in common, `dispatch` first.
    """

    kind: RelationKind
    dispatch: str
    original: str
    overlap: Overlap


def version_of(dispatch: Dispatch, fingerprint: Fingerprint) -> Version:
    """Take from a dispatch what its relation to others rests on."""
    wire = dispatch.wire
    return Version(
        id=dispatch.id,
        fingerprint=fingerprint,
        published=dispatch.published.value,
        agency=dispatch.agency,
        publisher=dispatch.publisher,
        story=wire.id if wire else None,
        signals=tuple(wire.signals) if wire else (),
    )


def overlap(first: Fingerprint, second: Fingerprint) -> Overlap:
    """Compare two texts shingle by shingle; a text without words has nothing in common with any."""
    import numpy as np

    if not len(first) or not len(second):
        return Overlap(0, 0.0, 0.0)
    shared = len(np.intersect1d(first.hashes, second.hashes, assume_unique=True))
    return Overlap(shared, shared / len(first), shared / len(second))


def relation(one: Version, other: Version) -> Relation | None:
    """Tell whether one of two dispatches carries the other's text, whichever way round they are given.

    The original is the earlier one; of two that are equally early or undated, the one whose publisher is the
    agency it is credited to; then the longer, then the one whose id comes first.

    Returns:
        The relation, or None where neither carries the other.
    """
    original, taken = sorted((one, other), key=BY_SENIORITY)
    common = overlap(taken.fingerprint, original.fingerprint)
    if not common.is_copying:
        return None
    return Relation(_kind(taken, original, common), taken.id, original.id, common)


def instant_of(published: str | None) -> datetime:
    """Give the instant by which dispatches are ordered.

    A day counts from its start, an instant without a zone as UTC, and no date comes after all others.
    """
    if published is None:
        return datetime.max.replace(tzinfo=UTC)
    value = datetime.fromisoformat(published)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _kind(taken: Version, original: Version, common: Overlap) -> RelationKind:
    """Tell what is taken: a correction or an update says so, or is a later version of a story by the same hand."""
    same_story = taken.story is not None and taken.story == original.story
    same_hand = taken.agency == original.agency and taken.publisher == original.publisher
    if "correction" in taken.signals and (same_story or taken.agency == original.agency):
        return "correction"
    if same_story or (same_hand and ("update" in taken.signals or _adds(taken, original, common))):
        return "update"
    return "copy" if common.of_second >= _SAME else "excerpt"


def _adds(taken: Version, original: Version, common: Overlap) -> bool:
    """Whether it carries nearly the whole of an earlier text and more: the agency has gone on writing."""
    later = taken.published is not None and instant_of(taken.published) > instant_of(original.published)
    return later and common.of_second >= _SAME and common.of_first < _SAME
