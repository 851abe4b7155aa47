"""How alike two mentions are: whether they may tell of one event, and how much speaks for it.

Some things rule it out: another family of acts, a fact beside a denial, days or places that cannot be one,
sides that do not meet. What is left is a sum of what agrees, each part with its weight.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tocsin.reading.resolution.model import Deed, Mention, Venue
from tocsin.reading.resolution.parties import marks, marks_of, people, side_of, sides_of
from tocsin.reading.resolution.terms import terms
from tocsin.reading.resolution.windows import Window, day_of, window_of
from tocsin.record.event import EventStatus, EventType

FAMILIES: dict[EventType, str] = {
    "AGREE": "agree", "CONSULT": "consult", "SUPPORT": "support", "CONCEDE": "yield", "RETREAT": "yield",
    "COOPERATE": "aid", "AID": "aid", "REQUEST": "request", "ACCUSE": "accuse", "REJECT": "reject",
    "THREATEN": "threaten", "PROTEST": "protest", "SANCTION": "restrict", "COERCE": "restrict",
    "MOBILIZE": "force", "ASSAULT": "force",
}  # fmt: skip
"""Acts that two reporters may call by either name share a family."""
SPEECH = frozenset({"agree", "request", "accuse", "reject", "threaten", "support"})
"""Families told apart by what is said: two accusations of a day are one only if they are about one thing."""
REALITIES: dict[EventStatus, str] = {
    "occurred": "fact", "ongoing": "fact", "scheduled": "fact", "hypothetical": "maybe", "negated": "not",
}  # fmt: skip
"""What was scheduled and what was held may be one event; what is merely possible or denied is another."""

_BASE, _PARTIES, _DAYS, _PLACE, _CODE, _WORDS = 0.30, 0.15, 0.20, 0.15, 0.10, 0.60
_OTHER_PEOPLE, _ONE_DISPATCH, _SPEECH, _APART = 0.20, 0.25, 0.10, 0.05
_ONE_DEED = 0.9
_BEHIND, _FADING = 300, 0.3
"""Letters behind a blow in which a harm of nobody named is its harm, and how much less sure that is at their end."""
_ELSEWHERE = frozenset("elsewher separat separately another meanwhil earlier previous previously".split())
_LEAST = 0.45
"""Likeness under which nothing speaks for two mentions being one, and they are not linked."""
_WEEK = 7
_NEAR_KM = 60.0
_EARTH_KM = 6371.0
_WIDE = frozenset({"country", "region", "continent", "sea", "ocean"})


_DRILL = frozenset({"exercis", "drill", "manoeuvr", "maneuver", "wargam"})


def family_of(deed: Deed) -> str:
    """Give the family a deed is compared in; exercises are one, whether told as cooperation or as show of force."""
    if deed.act in ("COOPERATE", "MOBILIZE") and not _DRILL.isdisjoint(deed.words):
        return "drill"
    return FAMILIES[deed.act]


@dataclass(frozen=True)
class View:
    """A mention with what comparing it rests on, worked out once.

    Attributes:
        doers: marks of who acts, of all parties where the act is mutual; `others` of who is acted upon.
    """

    mention: Mention
    family: str
    reality: str
    window: Window | None
    doers: frozenset[str]
    others: frozenset[str]
    sides: frozenset[str]
    context: frozenset[str]
    words: frozenset[str]

    @property
    def follows(self) -> bool:
        """Whether it tells the harm of a blow told before it, by itself of nobody: "eleven people were killed"."""
        return self.mention.act == "ASSAULT" and not self.mention.actors and not self.others

    @property
    def head(self) -> str:
        """Family and factuality: what is alike in all that may be one."""
        return f"{self.family}|{self.reality}"

    @property
    def marks(self) -> frozenset[str]:
        """Marks of who takes part, each with the role."""
        return frozenset((*(f"a:{mark}" for mark in self.doers), *(f"r:{mark}" for mark in self.others)))

    @cached_property
    def names(self) -> tuple[frozenset[str], ...]:
        """The terms of the name of each who acts."""
        return tuple(frozenset(terms(party.name)) for party in self.mention.actors)

    @cached_property
    def led_by(self) -> dict[str | None, frozenset[str]]:
        """The people who stand for each side that is led by any."""
        return _people_by_side(self.mention)

    @cached_property
    def told_on(self) -> date | None:
        """The day on which it was told."""
        return day_of(self.mention.published)

    @cached_property
    def blocks(self) -> tuple[str, ...]:
        """The blocks it belongs to, sorted: one a week and mark, and one of its dispatch and the copies."""
        if self.window is None:
            return ()
        known = [f"{self.head}|{week}|{mark}" for week in self.window.weeks() for mark in self.marks]
        return tuple(sorted([*known, f"{self.head}|{self.mention.source}"]))


def view_of(mention: Mention) -> View:
    """Work out what comparing a mention rests on."""
    family = family_of(mention)
    mutual = family == "consult"
    return View(
        mention=mention,
        family=family,
        reality=REALITIES[mention.status],
        window=window_of(mention),
        doers=marks_of(mention) if mutual else marks(mention.actors),
        others=frozenset() if mutual else marks(mention.recipients) or _ground(mention),
        sides=sides_of(mention),
        context=frozenset(mention.context),
        words=frozenset(mention.words),
    )


def _ground(mention: Mention) -> frozenset[str]:
    """The country that an assault is made in, where nobody known is hit: "soldiers were killed in Niger"."""
    country = mention.place.country if mention.place and mention.act == "ASSAULT" else None
    return frozenset({country}) if country else frozenset()


class Views:
    """Gives the views of mentions, each worked out once for as long as it is kept.

    Args:
        most: views kept; beyond them all are let go.
    """

    def __init__(self, most: int = 2_000) -> None:
        self._most = most
        self._held: dict[str, View] = {}

    def __call__(self, mention: Mention) -> View:
        """Give the view of a mention; another one of the same id is worked out anew."""
        held = self._held.get(mention.id)
        if held is None or held.mention is not mention:
            if len(self._held) >= self._most:
                self._held.clear()
            held = self._held[mention.id] = view_of(mention)
        return held


def likeness(one: View, other: View) -> float:
    """Say how much speaks for two mentions telling of one event, 0 (ruled out, or too little) to 1.

    A copy's mention is the very mention of its original. Blow and harm in one sentence ("struck the square
    and killed ten") are one deed, and so are a blow and the harm told behind it.
    """
    if one.family != other.family or one.reality != other.reality:
        return 0.0
    ours, theirs, first, second = one.window, other.window, one.mention, other.mention
    if ours is None or theirs is None or not ours.meets(theirs):
        return 0.0
    here = first.dispatch == second.dispatch
    if first.source == second.source and not here and first.words == second.words:
        return 1.0
    if here and first.act == second.act == "ASSAULT":
        if first.context == second.context:
            return _ONE_DEED
        if one.follows != other.follows:
            return _harm_of_blow(one, other)
    if not _sides_meet(one, other) or not may_be_one_place(first.place, second.place):
        return 0.0
    # Within a dispatch the sentence may be the same, and two of its deeds share all of it.
    words = overlap(one.words, other.words) if here else overlap(one.context, other.context)
    score = _BASE + _WORDS * words + _PARTIES * _agreement(one, other)
    score += _DAYS * _days_agree(ours, theirs) - _APART * _days_apart(one, other, ours, theirs)
    score += _PLACE * bool(first.place and second.place)
    score += _CODE * (first.act == second.act and first.mode == second.mode)
    score -= _SPEECH * (one.family in SPEECH) + _ONE_DISPATCH * here
    score -= _OTHER_PEOPLE * _other_people(one, other)
    return min(score, 1.0) if score >= _LEAST else 0.0


def _harm_of_blow(one: View, other: View) -> float:
    """Say how much speaks for a harm being that of a blow told before it: the more, the fewer letters lie between.

    "Rebels raided the dock. Four guards were killed": nobody is named whom it could be told from another blow by.
    """
    harm, blow = (one, other) if one.follows else (other, one)
    gap = harm.mention.evidence[0][0] - blow.mention.evidence[0][0]
    apart = bool(_ELSEWHERE & harm.context) or not may_be_one_place(harm.mention.place, blow.mention.place)
    return 0.0 if apart or not 0 < gap <= _BEHIND else _ONE_DEED - _FADING * gap / _BEHIND


def overlap(one: Collection[str], other: Collection[str]) -> float:
    """Cosine of two sets of stems, 0 where either is empty."""
    shared = len(frozenset(one) & frozenset(other))
    return shared / math.sqrt(len(one) * len(other)) if shared else 0.0


def may_be_one_place(one: Venue | None, other: Venue | None) -> bool:
    """Tell whether two places may be one: unknown, near each other, or one in the other."""
    return one is None or other is None or _nearness(one, other) > 0


def _days_agree(ours: Window, theirs: Window) -> float:
    """1 where both are told by a day or a week, less than 0 where one is a month or more and tells little."""
    if not (ours.named and theirs.named):
        return 0.0
    return 1.0 if max(ours.days, theirs.days) <= _WEEK else -0.5


def _days_apart(one: View, other: View, ours: Window, theirs: Window) -> int:
    """Days between the dispatches of two mentions that name no day."""
    first, second = one.told_on, other.told_on
    if ours.named or theirs.named or first is None or second is None:
        return 0
    return abs((first - second).days)


def _sides_meet(one: View, other: View) -> bool:
    """Tell whether the sides may be the same: for talks in any order, else doer with doer and done-to with done-to.

    Where the doers differ, they may still be one if a sentence names the other's: the reading took the wrong
    subject in one of them.
    """
    doers, others = one.doers & other.doers, one.others & other.others
    if one.family == "consult":
        return bool(doers) or (_named(one, other) and _named(other, one))
    if one.others and other.others and not others:
        return bool(doers) and _is_one_blow(one, other)
    if one.doers and other.doers and not doers:
        return bool(others) and (_named(one, other) or _named(other, one))
    return bool(doers or others)


def _is_one_blow(one: View, other: View) -> bool:
    """Tell whether two assaults are of one day that both name, and in one town: whom they hit may be told in two ways.

    A shell on a school of the United Nations in Gaza hits the one and the other.
    """
    ours, theirs = one.mention.place, other.mention.place
    if one.mention.act != "ASSAULT" or other.mention.act != "ASSAULT" or ours is None or theirs is None:
        return False
    dated = one.window is not None and one.window == other.window and one.window.named and one.window.days == 1
    return dated and not {ours.kind, theirs.kind} & _WIDE and may_be_one_place(ours, theirs)


def _named(one: View, other: View) -> bool:
    """Tell whether the sentence of one names somebody who acts in the other."""
    return any(names and 2 * len(names & one.context) >= len(names) for names in other.names)


def _agreement(one: View, other: View) -> float:
    """Share of all sides that both name."""
    return len(one.sides & other.sides) / len(one.sides | other.sides) if one.sides | other.sides else 0.0


def _other_people(one: View, other: View) -> bool:
    """Tell whether a side is led by another person here than there: Biden's call is not Blinken's."""
    ours, theirs = one.led_by, other.led_by
    if not ours or not theirs:
        return False
    return any(not ours[side] & theirs[side] for side in ours.keys() & theirs.keys())


def _people_by_side(deed: Deed) -> dict[str | None, frozenset[str]]:
    parties = (*deed.actors, *deed.recipients)
    named = {side_of(party) for party in parties if people([party])}
    return {side: people(party for party in parties if side_of(party) == side) for side in named}


def _nearness(one: Venue, other: Venue) -> int:
    """1 where they may be one place (the same, near, or one in the other), else 0."""
    if one.id == other.id:
        return 1
    wide = {one.kind, other.kind} & _WIDE
    if wide:
        # A sea or a continent has no country, and may hold the other.
        return int(one.country == other.country or None in (one.country, other.country))
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return 1 if one.country == other.country else 0
    return int(_kilometres(one, other) <= _NEAR_KM)


def _kilometres(one: Venue, other: Venue) -> float:
    """Great-circle distance by the haversine formula."""
    assert one.latitude is not None and one.longitude is not None  # noqa: S101
    assert other.latitude is not None and other.longitude is not None  # noqa: S101
    up, across = math.radians(other.latitude - one.latitude), math.radians(other.longitude - one.longitude)
    half = (
        math.sin(up / 2) ** 2
        + math.cos(math.radians(one.latitude)) * math.cos(math.radians(other.latitude)) * math.sin(across / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))
