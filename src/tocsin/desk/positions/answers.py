"""Answers: what turns down, accepts or takes back a position by its kind alone ("rejected the demand").

Such words name nothing that could be compared with what was demanded. They answer what was stated last, and of several
positions the one whose words they have most of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tocsin.desk.positions.cases import Case, Told
from tocsin.desk.positions.kinds import PUT_FORWARD
from tocsin.reading.resolution.windows import day_of

SOON_DAYS = 45
"""Days within which "the demand" is the one that was stated last."""
ALIKE, CLOSE = 0.2, 0.4
"""Share of a position's words that a mention has, where the act agrees too, and where no act is known."""
_ACCEPTS = frozenset("accept agre bow bowed comply compli heed heeded yield consent grant gave".split())
_GIVING_IN = frozenset({"AGREE", "CONCEDE", "RETREAT", "COOPERATE"})
_TAKES_BACK = frozenset(
    "drop dropp withdraw withdrew withdrawn withdrawal abandon retract rescind revok waiv renounc lift gave back"
    " backed overcom relent".split()
)
_NO_LONGER = "longer"
_YIELDS = frozenset("compromis budg bend yield bargain conced relent waver".split())
"""What is refused by those who do not give way, whatever was asked: "refused to budge"."""


def answers(case: Case, told: Told, rivals: Sequence[Case]) -> bool:
    """Tell whether a mention speaks of a position by its kind, and of none of its rivals sooner.

    Args:
        case: the position.
        told: the mention.
        rivals: the other positions of that kind and side.
    """
    if not PUT_FORWARD.get(case.kind, frozenset()) & told.words or not _is_soon(case, told):
        return False
    least = max(ALIKE, case.shared(told.context))
    return all(rival.shared(told.context) <= least or not _is_soon(rival, told) for rival in rivals)


def stands_firm(case: Case, told: Told) -> bool:
    """Tell whether a refusal to give way follows in the dispatch that has just stated the position."""
    mention = told.mention
    before = [
        one.mention.evidence[0] < mention.evidence[0]
        for one in case.stances
        if one.mention.dispatch == mention.dispatch
    ]
    return any(before) and told.kind == "refusal" and bool(_YIELDS & told.words) and not told.others - case.takers


def is_accepted(case: Case, told: Told, rivals: Sequence[Case]) -> bool:
    """Tell whether those addressed say yes to it: "accepted the offer", "bowed to the demand"."""
    says_yes = told.mention.act in _GIVING_IN and told.done and _ACCEPTS & told.words
    return bool(says_yes and case.doers(told) & case.asked and not case.doers(told) & case.takers) and answers(
        case, told, rivals
    )


def is_taken_back(case: Case, told: Told, rivals: Sequence[Case]) -> bool:
    """Tell whether those who took a position give it up: "dropped its demand", "no longer insists"."""
    if not case.doers(told) & case.takers:
        return False
    if told.mention.status == "negated" and _NO_LONGER in told.context:
        return told.mention.act in ("REQUEST", "THREATEN") and case.shared(told.context) >= ALIKE
    given_up = told.done and told.mention.act in ("CONCEDE", "REJECT", "RETREAT") and _TAKES_BACK & told.words
    if not given_up or not PUT_FORWARD.get(case.kind, frozenset()) & told.words:
        return False
    bare = not told.matter - _TAKES_BACK
    return answers(case, told, rivals) if bare else case.shared(told.context) >= CLOSE


def _is_soon(case: Case, told: Told) -> bool:
    now = told.mention.published
    last = max((one.mention.published for one in case.stances if one.mention.published <= now), default=None)
    stated, day = day_of(last), day_of(now)
    return stated is not None and day is not None and day - stated <= timedelta(days=SOON_DAYS)
