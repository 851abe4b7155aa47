"""Reports that tell something held by its name and another act: a session where a council warns, a vote to send troops.

Resolution brings a plan together with mentions of the same kind of act. Much of what was set for a day is told
otherwise: drills are ended, parliament votes to do something, a body condemns at its session. Such a mention reports
the plan if it names it, falls on its day and is of its sides.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from tocsin.desk.model import Mention, ResolvedEvent
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.plan_names import naming
from tocsin.reading.resolution.likeness import family_of
from tocsin.reading.resolution.parties import sides, sides_of
from tocsin.reading.resolution.turns import speaks_of_turn, turn_of
from tocsin.reading.resolution.windows import day_of

_SITTINGS = ("session", "meet", "summit", "conferenc", "assembl", "gather")
"""Beginnings of what a body's session is called."""
_DONE = frozenset({"occurred", "ongoing"})
_VOTES, _VOTED = "vot", "voted"
"""Who voted to do something has voted, and has not done it yet."""
_DEEDS = ("vot", "exercis", "drill", "manoeuvr", "maneuver", "convoy", "evacuat", "elect", "referend", "parad")
"""Beginnings of what is told done by another act: it begins, ends, or something is done by it."""
_DRILLS, _POLLS = ("exercis", "drill", "manoeuvr", "maneuver"), ("vot", "ballot")
_ALIKE = {**dict.fromkeys(_DRILLS, _DRILLS), "elect": ("elect", "poll", *_POLLS), "referend": ("referend", *_POLLS)}
"""What a thing is called once it is there, by what it was announced as: exercises begin as drills."""
_ANSWERS = ("answer", "repl", "respon")
"""Beginnings of what is due by a day and may be given before it."""


def may_report(mention: Mention) -> bool:
    """Tell whether a mention may report something that was planned and that it is not itself."""
    if mention.act == "REJECT" or speaks_of_turn(mention) or turn_of(mention) is not None:
        return False
    if mention.status not in _DONE and _VOTED not in mention.context:
        return False
    beginnings = (*_DEEDS, *_ANSWERS, *_SITTINGS) if _body(mention) else (*_DEEDS, *_ANSWERS)
    return any(word.startswith(beginnings) for word in mention.context)


class Reports:
    """Mentions that may report something, by the sides to them and in order of time."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._by_side = defaultdict[str, list[Mention]](list)
        told = (one for one in mentions if one.copy_of is None and may_report(one))
        for one in sorted(told, key=lambda one: (one.published, one.id)):
            for side in sides_of(one):
                self._by_side[side].append(one)

    def first_on(self, plan: ResolvedEvent, planned: Sequence[Mention], grace: int) -> Mention | None:
        """Give the first mention that reports a plan, or None.

        Args:
            plan: the event that is to come, with its days.
            planned: the mentions that set it down.
            grace: days after its last within which a report may come.
        """
        parties = frozenset[str]().union(*(sides_of(one) for one in planned))
        names = {naming(plan.act, one.words) or "" for one in planned} & {*_DEEDS}
        sitting = plan.act == "CONSULT" and len(parties) == 1 and not parties & country_by_code().keys()
        first, last = day_of(plan.start), day_of(plan.end)
        if first is None or last is None or not (names or sitting):
            return None
        called = {word for name in names for word in _ALIKE.get(name, (name,))}
        beginnings = tuple(sorted(called.union(_SITTINGS if sitting else ())))
        found = {
            one.id: one
            for side in parties
            for one in self._between(side, first.isoformat(), last + timedelta(days=grace))
            if len(parties & sides_of(one)) >= min(2, len(parties))
            and any(word.startswith(beginnings) for word in one.context)
            and family_of(one) != family_of(planned[0])
            and (not sitting or names or parties == _body(one))
            and (one.status in _DONE or _VOTES in names)
            and _falls_within(one, first, last)
        }
        return min(found.values(), key=lambda one: (one.published, one.id), default=None)

    def answer_to(self, plan: ResolvedEvent, planned: Sequence[Mention]) -> Mention | None:
        """Give the first mention that tells an answer given which was due by a day, however long before it, or None."""
        first, last = planned[0], day_of(plan.end)
        if last is None or not _answers(first):
            return None
        parties = sides_of(first)
        found = {
            one.id: one
            for side in sides(first.actors) or parties
            for one in self._between(side, first.published, last)
            if one.dispatch != first.dispatch and one.status in _DONE and _answers(one)
            if len(parties & sides_of(one)) >= min(2, len(parties)) and sides(one.actors) & parties
        }
        return min(found.values(), key=lambda one: (one.published, one.id), default=None)

    def _between(self, side: str, first: str, last: date) -> list[Mention]:
        told = self._by_side.get(side, [])
        start = bisect_left(told, first, key=lambda one: one.published)
        end = bisect_left(told, (last + timedelta(days=1)).isoformat(), key=lambda one: one.published)
        return told[start:end]


def _answers(mention: Mention) -> bool:
    return mention.act == "AGREE" and any(word.startswith(_ANSWERS) for word in mention.words)


def _body(mention: Mention) -> frozenset[str]:
    """Give the one body that acts; nothing where states do, which hold no session alone."""
    found = sides(mention.actors)
    return found if len(found) == 1 and not found & country_by_code().keys() else frozenset()


def _falls_within(mention: Mention, first: date, last: date) -> bool:
    """Tell whether a mention lies on the days of a plan, by its own day or by that of its dispatch."""
    day = None if mention.own_day or mention.status not in _DONE else day_of(mention.start)
    told = day_of(mention.published)
    if day:
        return first <= day <= last
    return told is not None and told <= last + timedelta(days=1)
