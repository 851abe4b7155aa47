"""How a dispatch stands to those before and after it: copy, excerpt, update, correction, kill.

Each relation is one of a pair and found whichever of the two came first, so that the order of arrival changes nothing.
What follows from them for a dispatch (whose copy it is, whether it still stands) is derived from all its relations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tocsin.dispatch.copies import Relation, Version, relation
from tocsin.record.stated import PubStatus

LinkKind = Literal["copy", "excerpt", "update", "correction", "kill"]
DispatchState = Literal["current", "superseded", "withdrawn", "withheld", "notice"]


@dataclass(frozen=True, order=True)
class Link:
    """One dispatch is the copy, update, correction, excerpt or kill notice of an earlier one.

    Attributes:
        overlap: share of the one text that stands in the other, the lesser of the two, 0 to 1.
    """

    later: str
    earlier: str
    kind: LinkKind
    overlap: float = 0.0


def links_between(new: Version, others: Iterable[Version]) -> list[Link]:
    """Give the relations of a dispatch's text with those of others, in order."""
    found = (relation(new, other) for other in others if other.id != new.id)
    return sorted({_link(one) for one in found if one is not None})


def _link(found: Relation) -> Link:
    lesser = min(found.overlap.of_first, found.overlap.of_second)
    return Link(found.dispatch, found.original, found.kind, round(lesser, 6))


@dataclass(frozen=True)
class Standing:
    """What follows from a dispatch's relations: how it stands, and whose copy it is (an id, or None)."""

    state: DispatchState
    original: str | None


def standings(dispatches: Mapping[str, tuple[str, PubStatus]], links: Sequence[Link]) -> dict[str, Standing]:
    """Derive how dispatches stand.

    What is killed is withdrawn, what is corrected or updated is superseded, and so is every dispatch of the same day
    or later that carries its text. An earlier one stands: a second sending is killed, not what was sent first. The
    original of a copy or an excerpt is the most senior of those whose text it carries.

    Args:
        dispatches: published and pubstatus by id; all that the links, followed in both directions, reach.
        links: all relations among them.
    """
    family = _Family(dispatches, links)
    return {one: Standing(family.state(one), family.original(one)) for one in dispatches}


class _Family:
    """Dispatches that hang together by copying, and which of them were killed or replaced."""

    def __init__(self, dispatches: Mapping[str, tuple[str, PubStatus]], links: Sequence[Link]) -> None:
        self._dispatches = dispatches
        self._killed = {link.earlier for link in links if link.kind == "kill"}
        self._replaced = {link.earlier for link in links if link.kind in ("update", "correction")}
        self._replacing = {link.later for link in links if link.kind in ("update", "correction")}
        self._above, self._beside = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        self._overlap: dict[tuple[str, str], float] = {}
        for link in links:
            for pair in ((link.later, link.earlier), (link.earlier, link.later)):
                self._overlap[pair] = max(self._overlap.get(pair, 0.0), link.overlap)
            if link.kind in ("copy", "excerpt"):
                self._above[link.later].add(link.earlier)
            if link.kind == "copy":
                self._beside[link.later].add(link.earlier)
                self._beside[link.earlier].add(link.later)

    def state(self, one: str) -> DispatchState:
        published, status = self._dispatches[one]
        if status != "usable":
            return "notice" if status == "canceled" else "withheld"
        carried = _from(one, self._beside, self._replacing)
        text = {other for other in carried if self._dispatches[other][0][:10] <= published[:10]} | {one}
        if text & self._killed:
            return "withdrawn"
        return "superseded" if text & self._replaced and not self._carries_what_replaced(one) else "current"

    def _carries_what_replaced(self, one: str) -> bool:
        """Whether it is a replacement itself, or the copy of one rather than of what that replaced."""
        if one in self._replaced:
            return False
        near = {other: self._overlap[one, other] for other in self._beside[one]}
        new = max((near[other] for other in near if other in self._replacing), default=0.0)
        old = max((near[other] for other in near if other in self._replaced), default=0.0)
        return one in self._replacing or new > old

    def original(self, one: str) -> str | None:
        roots = [other for other in _from(one, self._above, set()) if not self._above[other]]
        return min(roots, key=lambda other: (self._dispatches[other][0] or "9", other), default=None)


def _from(start: str, steps: Mapping[str, set[str]], barred: Collection[str]) -> set[str]:
    """All that steps lead to from a start, itself and what is barred left out."""
    seen, waiting = {start}, [start]
    while waiting:
        new = steps.get(waiting.pop(), set()) - seen - set(barred)
        seen |= new
        waiting += new
    return seen - {start}
