"""How a dispatch stands to those before and after it: copy, excerpt, update, correction, kill.

Each relation is one of a pair and found whichever of the two came first, so that the order of arrival changes nothing.
What follows from them for a dispatch (whose copy it is, whether it still stands) is derived from all its relations.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tocsin.dispatch.copies import Overlap, Version, overlap, relation
from tocsin.record import Dispatch
from tocsin.record.stated import PubStatus

LinkKind = Literal["copy", "excerpt", "update", "correction", "kill"]
DispatchState = Literal["current", "superseded", "withdrawn", "withheld", "notice"]
KILL_DAYS = 2
"""Days back within which a kill notice that names a headline alone is about it; agencies kill within hours."""

_MARKS = re.compile(
    r"^\W*(?:(?P<correction>correct(?:ed|ion|s)|refil(?:e|ing)|clarification)"
    r"|(?P<update>update(?:d|\s*\d+)?|wrapup(?:\s*\d+)?|recasts?|\d+(?:st|nd|rd|th) (?:lead|ld))"
    r"|(?P<kill>(?:bc-)?(?:mandatory )?kill(?: notice)?|withdraw(?:al|n)?))\b\s*(?:\d+\s*)?[-–—:/.]+\s*",
    re.I,
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Known:
    """What of a dispatch its relations rest on.

    Attributes:
        version: its fingerprint and whose it is.
        headline_key: see `headline_key`.
        pubstatus: "canceled" for a kill notice.
    """

    version: Version
    headline_key: str
    pubstatus: PubStatus


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


def headline_key(headline: str | None) -> str:
    """Strip a headline to what its copies and corrections share: words in lower case, the wire's marks off."""
    text = headline or ""
    while match := _MARKS.match(text):
        text = text[match.end() :]
    return " ".join(_WORD.findall(text.casefold()))


def signals_of(dispatch: Dispatch) -> tuple[str, ...]:
    """Give what a dispatch says of its own kind, by its format's fields or by the mark on its headline."""
    stated = tuple(dispatch.wire.signals) if dispatch.wire else ()
    match = _MARKS.match(dispatch.headline or "")
    printed = next((kind for kind, words in match.groupdict().items() if words), None) if match else None
    return stated if printed is None or printed in stated else (*stated, printed)


def links_between(new: Known, others: Iterable[Known]) -> list[Link]:
    """Give the relations of a dispatch with others, in order."""
    found = (_link(new, other) for other in others if other.version.id != new.version.id)
    return sorted({link for link in found if link is not None})


def _link(one: Known, other: Known) -> Link | None:
    for notice, target in ((one, other), (other, one)):
        if notice.pubstatus == "canceled":
            return _kill(notice, target) if target.pubstatus != "canceled" else None
    for later, earlier in ((one, other), (other, one)):
        if _corrects(later, earlier):
            both = overlap(later.version.fingerprint, earlier.version.fingerprint)
            return Link(later.version.id, earlier.version.id, "correction", _lesser(both))
    found = relation(one.version, other.version)
    return Link(found.dispatch, found.original, found.kind, _lesser(found.overlap)) if found else None


def _lesser(both: Overlap) -> float:
    return round(min(both.of_first, both.of_second), 6)


def _kill(notice: Known, target: Known) -> Link | None:
    """A kill notice is about the story it names by the provider's id, else by its headline and agency."""
    link = Link(notice.version.id, target.version.id, "kill")
    if notice.version.story is not None and target.version.story is not None:
        return link if notice.version.story == target.version.story else None
    if not notice.headline_key or notice.headline_key != target.headline_key:
        return None
    same_hand = notice.version.agency == target.version.agency
    return link if same_hand and _soon_after(notice.version, target.version) else None


def _soon_after(notice: Version, target: Version) -> bool:
    if notice.published is None or target.published is None:
        return False
    killed, sent = date.fromisoformat(notice.published[:10]), date.fromisoformat(target.published[:10])
    return timedelta(0) <= killed - sent <= timedelta(days=KILL_DAYS)


def _corrects(later: Known, earlier: Known) -> bool:
    """A correction under the same headline, by the same agency, however much of the text was written anew."""
    return (
        "correction" in later.version.signals
        and "correction" not in earlier.version.signals
        and bool(later.headline_key)
        and later.headline_key == earlier.headline_key
        and later.version.agency == earlier.version.agency
        and (later.version.published or "")[:10] >= (earlier.version.published or "")[:10]
    )


@dataclass(frozen=True)
class Standing:
    """What follows from a dispatch's relations: how it stands, and whose copy it is (an id, or None)."""

    state: DispatchState
    original: str | None


def standings(dispatches: Mapping[str, tuple[str, PubStatus]], links: Sequence[Link]) -> dict[str, Standing]:
    """Derive how dispatches stand.

    What is killed is withdrawn, what is corrected or updated is superseded, and so is every dispatch of the same day
    or later that carries its text. An earlier one stands: a second sending is killed, not what was sent first. A
    copy's original is the most senior of those whose text it carries.

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
            self._overlap[link.later, link.earlier] = self._overlap[link.earlier, link.later] = link.overlap
            if link.kind == "copy":
                self._above[link.later].add(link.earlier)
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
