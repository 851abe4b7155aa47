"""Turns: mentions that put off or call off something, by the stems of the words they were read from."""

from __future__ import annotations

from typing import Literal

from tocsin.reading.resolution.model import Mention
from tocsin.reading.resolution.windows import day_of

_CALLED_OFF = frozenset({"cancel", "cancell", "scrap", "scrapp", "shelv", "axed"})
_PUT_OFF = frozenset({"postpon", "delay", "defer", "deferr", "reschedul", "adjourn"})
_CALLED, _PUT = frozenset({"call"}), frozenset({"put", "push"})
"""Verbs of "call off", "put off", "push back"; stems leave out the particle, so it takes a refusal or a plan."""
_ELSEWHERE = frozenset({"instead", "moved", "relocat", "switch", "transferr", "venu"})
_MEETING = frozenset({"CONSULT", "COOPERATE"})


def turn_of(mention: Mention) -> Literal["postponed", "cancelled"] | None:
    """Tell whether a mention puts off or calls off something.

    What is said not to take place on a day to come is called off as well.
    """
    words, refuses = set(mention.words), mention.act == "REJECT"
    moved = mention.status == "scheduled" and mention.act in _MEETING
    if words & _PUT_OFF or ((refuses or moved) and words & _PUT):
        return "postponed"
    if refuses and words & (_CALLED_OFF | _CALLED):
        return "cancelled"
    if mention.status not in ("scheduled", "negated"):
        return None
    if words & _CALLED_OFF:
        return "cancelled"
    start, published = day_of(mention.start), day_of(mention.published)
    ahead = start is not None and published is not None and start > published and not mention.own_day
    return "cancelled" if ahead and mention.status == "negated" and mention.act in _MEETING else None


def speaks_of_turn(mention: Mention) -> bool:
    """Tell whether the sentence of a mention says that something is put off or called off, be it another thing."""
    return not (_PUT_OFF | _CALLED_OFF).isdisjoint(mention.context)


def speaks_of_other_venue(mention: Mention) -> bool:
    """Tell whether the sentence of a mention says that something takes place elsewhere than it was to."""
    return not _ELSEWHERE.isdisjoint(mention.context)
