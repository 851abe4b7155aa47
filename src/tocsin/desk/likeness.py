"""How alike two mentions are: whether they may tell of one event, and how much speaks for it.

Some things rule it out: another family of acts, a fact beside a denial, days or places that cannot be one,
sides that do not meet. What is left is a sum of what agrees, each part with its weight.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tocsin.desk.model import Deed, Mention, Venue
from tocsin.desk.parties import marks, marks_of, people, sides_of
from tocsin.desk.windows import window_of
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

_BASE, _PARTIES, _DAYS, _PLACE, _CODE, _WORDS = 0.30, 0.15, 0.20, 0.15, 0.10, 0.50
_OTHER_PEOPLE, _ONE_DISPATCH, _SPEECH = 0.20, 0.25, 0.10
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

    A copy's mention is the very mention of its original.
    """
    if not _may_be_one(one, other):
        return 0.0
    if one.source == other.source and one.dispatch != other.dispatch and one.words == other.words:
        return 1.0
    ours, theirs = window_of(one), window_of(other)
    score = _BASE + _WORDS * overlap(one.context, other.context)
    score += _PARTIES * _agreement(one, other)
    score += _DAYS * bool(ours and theirs and ours.named and theirs.named)
    score += _PLACE * bool(one.place and other.place and _nearness(one.place, other.place) == 1)
    score += _CODE * (one.act == other.act and one.mode == other.mode)
    score -= _SPEECH * (family_of(one) in SPEECH)
    score -= _OTHER_PEOPLE * _other_people(one, other)
    if one.dispatch == other.dispatch and one.context != other.context:
        score -= _ONE_DISPATCH
    return min(max(score, 0.0), 1.0)


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """Cosine of two sets of stems, 0 where either is empty."""
    shared = len(set(one) & set(other))
    return shared / math.sqrt(len(one) * len(other)) if shared else 0.0


def may_be_one_place(one: Venue | None, other: Venue | None) -> bool:
    """Tell whether two places may be one: unknown, near each other, or one in the other."""
    return one is None or other is None or _nearness(one, other) > 0


def _may_be_one(one: Mention, other: Mention) -> bool:
    if family_of(one) != family_of(other) or REALITIES[one.status] != REALITIES[other.status]:
        return False
    ours, theirs = window_of(one), window_of(other)
    if ours is None or theirs is None or not ours.meets(theirs):
        return False
    return may_be_one_place(one.place, other.place) and _sides_meet(one, other)


def _sides_meet(one: Deed, other: Deed) -> bool:
    """Tell whether the sides may be the same: for talks in any order, else doer with doer and done-to with done-to."""
    if family_of(one) == "consult":
        return bool(marks_of(one) & marks_of(other))
    pairs = ((marks(one.actors), marks(other.actors)), (marks(one.recipients), marks(other.recipients)))
    if any(ours and theirs and not ours & theirs for ours, theirs in pairs):
        return False
    return any(ours & theirs for ours, theirs in pairs)


def _agreement(one: Deed, other: Deed) -> float:
    """Share of all sides that both name."""
    ours, theirs = sides_of(one), sides_of(other)
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0


def _other_people(one: Deed, other: Deed) -> bool:
    """Tell whether both name persons who act, and none in common."""
    ours, theirs = people((*one.actors, *one.recipients)), people((*other.actors, *other.recipients))
    return bool(ours and theirs and not ours & theirs)


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
