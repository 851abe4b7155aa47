"""How alike two mentions are: whether they may tell of one event, and how much speaks for it.

Some things rule it out: another family of acts, a fact beside a denial, days or places that cannot be one,
sides that do not meet. What is left is a sum of what agrees, each part with its weight.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tocsin.desk.model import Deed, Mention, Venue
from tocsin.desk.parties import marks, marks_of, people, side_of, sides_of
from tocsin.desk.terms import terms
from tocsin.desk.windows import Window, day_of, window_of
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


def likeness(one: Mention, other: Mention) -> float:
    """Say how much speaks for two mentions telling of one event, 0 (ruled out) to 1.

    A copy's mention is the very mention of its original. Blow and harm in one sentence ("struck the square
    and killed ten") are one deed.
    """
    if family_of(one) != family_of(other) or REALITIES[one.status] != REALITIES[other.status]:
        return 0.0
    ours, theirs = window_of(one), window_of(other)
    if ours is None or theirs is None or not ours.meets(theirs):
        return 0.0
    if one.source == other.source and one.dispatch != other.dispatch and one.words == other.words:
        return 1.0
    if _is_blow_and_harm(one, other):
        return _ONE_DEED
    if not may_be_one_place(one.place, other.place) or not _sides_meet(one, other):
        return 0.0
    here = one.dispatch == other.dispatch
    # Within a dispatch the sentence may be the same, and two of its deeds share all of it.
    words = overlap(one.words, other.words) if here else overlap(one.context, other.context)
    score = _BASE + _WORDS * words + _PARTIES * _agreement(one, other)
    score += _DAYS * _days_agree(ours, theirs) - _APART * _days_apart(one, other, ours, theirs)
    score += _PLACE * bool(one.place and other.place and _nearness(one.place, other.place) == 1)
    score += _CODE * (one.act == other.act and one.mode == other.mode)
    score -= _SPEECH * (family_of(one) in SPEECH)
    score -= _OTHER_PEOPLE * _other_people(one, other)
    score -= _ONE_DISPATCH * here
    return min(max(score, 0.0), 1.0)


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """Cosine of two sets of stems, 0 where either is empty."""
    shared = len(set(one) & set(other))
    return shared / math.sqrt(len(one) * len(other)) if shared else 0.0


def may_be_one_place(one: Venue | None, other: Venue | None) -> bool:
    """Tell whether two places may be one: unknown, near each other, or one in the other."""
    return one is None or other is None or _nearness(one, other) > 0


def _is_blow_and_harm(one: Mention, other: Mention) -> bool:
    same_sentence = one.dispatch == other.dispatch and one.context == other.context
    return same_sentence and one.act == other.act == "ASSAULT"


def _days_agree(ours: Window, theirs: Window) -> float:
    """1 where both are told by a day or a week, less than 0 where one is a month or more and tells little."""
    if not (ours.named and theirs.named):
        return 0.0
    return 1.0 if max(ours.days, theirs.days) <= _WEEK else -0.5


def _days_apart(one: Mention, other: Mention, ours: Window, theirs: Window) -> int:
    """Days between the dispatches of two mentions that name no day."""
    first, second = day_of(one.published), day_of(other.published)
    if ours.named or theirs.named or first is None or second is None:
        return 0
    return abs((first - second).days)


def _sides_meet(one: Deed, other: Deed) -> bool:
    """Tell whether the sides may be the same: for talks in any order, else doer with doer and done-to with done-to.

    Where the doers differ, they may still be one if each sentence names the other's: the reading took the
    wrong subject in one of them.
    """
    if family_of(one) == "consult":
        return bool(marks_of(one) & marks_of(other)) or (_named(one, other) and _named(other, one))
    pairs = ((marks(one.actors), marks(other.actors)), (marks(one.recipients), marks(other.recipients)))
    actors, recipients = ([ours & theirs, ours and theirs] for ours, theirs in pairs)
    if recipients[1] and not recipients[0]:
        return False
    if actors[1] and not actors[0]:
        return bool(recipients[0]) and (_named(one, other) or _named(other, one))
    return bool(actors[0] or recipients[0])


def _named(one: Deed, other: Deed) -> bool:
    """Tell whether the sentence of one deed names somebody who acts in the other."""
    here = set(one.context)
    return any(
        names and 2 * len(names & here) >= len(names) for names in (set(terms(party.name)) for party in other.actors)
    )


def _agreement(one: Deed, other: Deed) -> float:
    """Share of all sides that both name."""
    ours, theirs = sides_of(one), sides_of(other)
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0


def _other_people(one: Deed, other: Deed) -> bool:
    """Tell whether a side is led by another person here than there: Biden's call is not Blinken's."""
    ours, theirs = _people_by_side(one), _people_by_side(other)
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
        return 1 if one.country == other.country else 0
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
