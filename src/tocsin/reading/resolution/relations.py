"""How a dispatch stands to those before and after it: copy, excerpt, update, correction, kill.

Each relation is one of a pair and found whichever of the two came first, so that the order of arrival changes nothing.
What follows from them for a dispatch (whose copy it is, whether it still stands) is derived from all its relations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from typing import Literal, NamedTuple

from tocsin.dispatch.copies import BY_SENIORITY, Relation, Version, relation
from tocsin.record.stated import PubStatus

LinkKind = Literal["copy", "excerpt", "update", "correction", "kill"]
DispatchState = Literal["current", "superseded", "withdrawn", "withheld", "notice"]
CARRYING: tuple[LinkKind, ...] = ("copy", "excerpt")
"""The kinds by which one text stands in another."""
_NEVER = "~"
"""Later than any day."""


class Link(NamedTuple):
    """One dispatch is the copy, update, correction, excerpt or kill notice of an earlier one.

    Attributes:
        overlap: share of the one text that stands in the other, the lesser of the two, 0 to 1.
    """

    later: str
    earlier: str
    kind: LinkKind
    overlap: float = 0.0


@dataclass(frozen=True)
class Found:
    """Links of a dispatch with others, in order, and those that others had in its stead until it came."""

    links: list[Link]
    outdated: list[tuple[str, str]]


def links_between(new: Version, others: Iterable[Version]) -> Found:
    """Give the relations of a dispatch's text with those of others.

    Where one hand sent the very same text many times, all that carry it are linked with the first sending alone: the
    others tell nothing that it does not, and a text sent a hundred times has a hundred links and not five thousand.
    What names a story or says of itself that it is an update or a correction is linked with each.
    """
    versions = [other for other in others if other.id != new.id]
    first: dict[tuple[bytes, str | None, str | None], Version] = {}
    for one in sorted((*versions, new), key=BY_SENIORITY):
        if is_plain(one):
            first.setdefault(_sending(one), one)
    found = set[Link]()
    for other in versions:
        original = min(new, other, key=BY_SENIORITY)
        if not (is_plain(new) and is_plain(other)) or first[_sending(original)] is original:
            told = relation(new, other)
            found |= {link_of(told)} if told else set()
    outdated: list[tuple[str, str]] = []
    if is_plain(new) and first[_sending(new)] is new:
        same = [one for one in versions if is_plain(one) and _sending(one) == _sending(new)]
        if same:
            elder = min(same, key=BY_SENIORITY)
            outdated = [(one.id, elder.id) for one in versions if is_plain(one) and one is not elder]
    return Found(sorted(found), outdated)


def is_resent(version: Version, others: Iterable[Version]) -> bool:
    """Tell whether the same hand sent the very same text before, so that no later text is linked with this sending."""
    same = (one for one in others if is_same_sending(version, one) and one.id != version.id)
    return any(one.seniority < version.seniority for one in same)


def is_same_sending(one: Version, other: Version) -> bool:
    """Tell whether two dispatches are the very same text by one hand, and say no more of themselves."""
    return is_plain(one) and is_plain(other) and _sending(one) == _sending(other)


def is_plain(version: Version) -> bool:
    """Whether a dispatch names no story and says nothing of its own kind, so that of its sendings the first counts."""
    return not version.signals and version.story is None


def _sending(version: Version) -> tuple[bytes, str | None, str | None]:
    return version.fingerprint.shingles, version.agency, version.publisher


def link_of(found: Relation) -> Link:
    """Give the link that a relation of two texts is."""
    lesser = min(found.overlap.of_first, found.overlap.of_second)
    return Link(found.dispatch, found.original, found.kind, round(lesser, 6))


@dataclass(frozen=True)
class Standing:
    """What follows from a dispatch's relations: how it stands, and whose copy it is (an id, or None)."""

    state: DispatchState
    original: str | None


def standings(dispatches: Mapping[str, tuple[str, PubStatus]], links: Collection[Link]) -> dict[str, Standing]:
    """Derive how dispatches stand.

    What is killed is withdrawn, what is corrected or updated is superseded, and so is every dispatch of the same day
    or later that carries its text. An earlier one stands: a second sending is killed, not what was sent first. The
    original of a copy or an excerpt is the most senior of those whose text it carries.

    Args:
        dispatches: published and pubstatus by id; all that copies and excerpts, followed in both directions, reach.
        links: all copies and excerpts among them, and of each kind of other links to each and from each one at least.
    """
    family = _Family(dispatches, links)
    originals = family.originals()
    return {one: Standing(family.state(one), originals.get(one)) for one in dispatches}


class _Family:
    """Dispatches that hang together by copying, and which of them were killed or replaced."""

    def __init__(self, dispatches: Mapping[str, tuple[str, PubStatus]], links: Collection[Link]) -> None:
        self._dispatches = dispatches
        ours = [link for link in links if link.earlier in dispatches]
        self._killed = {link.earlier for link in ours if link.kind == "kill"}
        self._replaced = {link.earlier for link in ours if link.kind in ("update", "correction")}
        self._replacing = {link.later for link in links if link.kind in ("update", "correction")}
        self._above, self._beside = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        for link in links:
            if link.kind in CARRYING:
                self._above[link.later].add(link.earlier)
            if link.kind == "copy":
                self._beside[link.later].add(link.earlier)
                self._beside[link.earlier].add(link.later)
        self._near_fallen = _reach(self._killed | self._replaced, self._beside)
        self._overlap = self._overlaps(links)

    def state(self, one: str) -> DispatchState:
        published, status = self._dispatches[one]
        if status != "usable":
            return "notice" if status == "canceled" else "withheld"
        if one not in self._near_fallen:
            return "current"
        carried = self._beside[one] - self._replacing if one in self._replacing else {one}
        killed, replaced = zip(*(self._fell[other] for other in carried), strict=True) if carried else ((), ())
        if one in self._killed or min(killed, default=_NEVER) <= published[:10]:
            return "withdrawn"
        falls = one in self._replaced or min(replaced, default=_NEVER) <= published[:10]
        return "superseded" if falls and not self._carries_what_replaced(one) else "current"

    @cached_property
    def _fell(self) -> dict[str, tuple[str, str]]:
        """The first day of a killed and of a replaced one among those of one text, for each that replaces nothing."""
        found: dict[str, tuple[str, str]] = {}
        for one in self._near_fallen - self._replacing:
            if one not in found:
                text = _reach({one}, self._beside, self._replacing)
                found |= dict.fromkeys(text, (self._first(text & self._killed), self._first(text & self._replaced)))
        return found

    def _first(self, some: Collection[str]) -> str:
        return min((self._dispatches[one][0][:10] for one in some), default=_NEVER)

    def _overlaps(self, links: Collection[Link]) -> dict[tuple[str, str], float]:
        """How much of the text of what was replaced, and of what replaced it, those that are linked with it carry."""
        versions, found = self._replaced | self._replacing, dict[tuple[str, str], float]()
        for link in links:
            if link.later in versions or link.earlier in versions:
                for pair in ((link.later, link.earlier), (link.earlier, link.later)):
                    found[pair] = max(found.get(pair, 0.0), link.overlap)
        return found

    def _carries_what_replaced(self, one: str) -> bool:
        """Whether it is a replacement itself, or the copy of one rather than of what that replaced."""
        if one in self._replaced:
            return False
        near = self._beside[one]
        new = max((self._overlap[one, other] for other in near & self._replacing), default=0.0)
        old = max((self._overlap[one, other] for other in near & self._replaced), default=0.0)
        return one in self._replacing or new > old

    def originals(self) -> dict[str, str]:
        """The original of each that has one: of all that it carries and that carry nothing, the most senior."""
        found: dict[str, str] = {}
        for one in TopologicalSorter(self._above).static_order():
            if above := self._above.get(one):
                roots = {found.get(other, other) for other in above}
                found[one] = min(roots, key=lambda other: (self._dispatches[other][0] or "9", other))
        return found


def _reach(start: Collection[str], steps: Mapping[str, set[str]], barred: Set[str] = frozenset()) -> set[str]:
    """All that steps lead to from a start, with it; what is barred is not stepped on."""
    seen, waiting = set(start), list(start)
    while waiting:
        new = steps.get(waiting.pop(), set()) - seen - barred
        seen |= new
        waiting += new
    return seen
