"""What became of a position: met, rejected, carried out, withdrawn or lapsed, each on the ground of a mention.

    demand   met when the addressee does it, rejected when the addressee refuses it
    offer    met when the two do it, rejected when the addressee turns it down
    threat   carried out when the actor does it to the addressee
    pledge   carried out when the actor does it
    refusal  withdrawn when the actor does it after all

A mention tells the outcome of a position if the right side acts after it was first stated, and if it is
about the same thing: the act agrees and the words do, or the words agree closely.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from tocsin.desk.model import PositionKind, PositionState, Step
from tocsin.desk.positions.cases import Case, Told
from tocsin.reading.resolution.likeness import FAMILIES
from tocsin.reading.resolution.parties import people, sides
from tocsin.reading.resolution.windows import day_of

LAPSE_DAYS = 180
"""Days after which a position that nobody states again is no longer taken to stand."""
SOON_DAYS = 45
"""Days within which a refusal of "the demand" answers it."""
_FINAL = frozenset({"met", "carried_out", "withdrawn"})
_ALIKE, _CLOSE = 0.2, 0.4
"""Share of a position's words that a mention has, where the act agrees and where no act is known."""
_PUT_FORWARD: dict[PositionKind, frozenset[str]] = {
    "demand": frozenset("demand request call appeal ultimatum".split()),
    "offer": frozenset("offer proposal idea plan".split()),
}
"""What a refusal calls that which it answers."""
_SPEECH = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
_SENDS_ARMS = frozenset({"AID", "MOBILIZE"})
_ARMS = frozenset("weapon arm missil tank ammunition artillery".split())
_HARM = frozenset({"restrict", "force"})


def steps_of(case: Case, later: Iterable[Told], as_of: str | None) -> tuple[Step, ...]:
    """Tell the life of a position.

    Args:
        case: the stances that state it.
        later: whatever may tell what became of it, oldest first.
        as_of: the day on which it is asked, or None.
    """
    first = case.stances[0].mention
    steps = [Step(state="standing", at=first.published, dispatch=first.dispatch, mention=first.id)]
    own = {stance.mention.id for stance in case.stances}
    for told in later:
        mention = told.mention
        if mention.published[:10] < first.published[:10] or mention.copy_of is not None or mention.id in own:
            continue
        state = _OUTCOMES[case.kind](case, told)
        if state and state != steps[-1].state:
            steps.append(Step(state=state, at=mention.published, dispatch=mention.dispatch, mention=mention.id))
        if steps[-1].state in _FINAL:
            break
    last, today = day_of(max(stance.mention.published for stance in case.stances)), day_of(as_of)
    if last and today and steps[-1].state == "standing" and last + timedelta(days=LAPSE_DAYS) < today:
        at = (last + timedelta(days=LAPSE_DAYS + 1)).isoformat()
        steps.append(Step(state="lapsed", at=at, dispatch=None, mention=None))
    return tuple(steps)


def _demand(case: Case, told: Told) -> PositionState | None:
    if _refuses(case, told):
        return "rejected"
    # What stands beside the demand was there when it was made, and words about doing it do not do it.
    if told.mention.dispatch in case.dispatches or told.kind in ("offer", "pledge", "condition"):
        return None
    return "met" if told.done and told.doers & case.asked and _same_thing(case, told) else None


def _offer(case: Case, told: Told) -> PositionState | None:
    if _refuses(case, told):
        return "rejected"
    if not case.persons <= people(told.mention.actors):
        return None  # a meeting of two presidents is offered; that of their envoys is another
    together = told.sides & case.asked and told.sides & case.takers
    return "met" if told.done and together and _same_thing(case, told) else None


def _threat(case: Case, told: Told) -> PositionState | None:
    strikes = told.done and told.doers & case.takers and told.others & case.asked
    return "carried_out" if strikes and _is_harm(case, told) else None


def _pledge(case: Case, told: Told) -> PositionState | None:
    return "carried_out" if told.done and told.doers & case.takers and _same_thing(case, told) else None


def _refusal(case: Case, told: Told) -> PositionState | None:
    beside = told.mention.dispatch in case.dispatches
    turns = bool(case.acts) and told.done and told.doers & case.takers and not beside
    return "withdrawn" if turns and _same_thing(case, told) else None


def _condition(case: Case, told: Told) -> PositionState | None:
    return None


_OUTCOMES: dict[PositionKind, Callable[[Case, Told], PositionState | None]] = {
    "demand": _demand, "offer": _offer, "threat": _threat, "pledge": _pledge, "refusal": _refusal,
    "condition": _condition,
}  # fmt: skip


def _refuses(case: Case, told: Told) -> bool:
    """Tell whether the addressee turns the position down: a refusal towards who takes it, or about the same thing.

    A refusal of "the demands" or "the offer" soon after names nothing that could be compared. Two who fail
    to agree do not refuse each other.
    """
    if told.kind != "refusal" or not told.doers & case.asked or told.doers & case.takers:
        return False
    towards = told.others | sides(party for deed in told.mention.contents for party in deed.actors)
    to_them = bool(towards & case.takers)
    answers = _PUT_FORWARD.get(case.kind, frozenset()) & set(told.mention.words)
    if answers and (to_them or not towards) and _is_soon(case, told):
        return True
    return case.shared(told.context) >= (_ALIKE if to_them else _CLOSE)


def _is_soon(case: Case, told: Told) -> bool:
    now = told.mention.published
    last = max((one.mention.published for one in case.stances if one.mention.published <= now), default=None)
    stated, day = day_of(last), day_of(now)
    return stated is not None and day is not None and day - stated <= timedelta(days=SOON_DAYS)


def _is_harm(case: Case, told: Told) -> bool:
    """Tell whether an act is what was threatened, which is seldom done as it was worded: one of the family."""
    families = {FAMILIES[act] for act in case.acts} or _HARM
    enough = bool(case.acts) or case.is_conditional or case.shared(told.context) >= _ALIKE
    return FAMILIES[told.mention.act] in families and enough


def _same_thing(case: Case, told: Told) -> bool:
    """Tell whether a mention is about what the position is about: in what is done, or agreed to be done."""
    mention = told.mention
    done = {mention.act, *(deed.act for deed in mention.contents if mention.act in ("AGREE", "CONCEDE"))}
    if case.acts & _SENDS_ARMS and done & _SENDS_ARMS and _ARMS & told.context:
        return any(_ARMS & stance.subject for stance in case.stances)
    if case.acts:
        return bool(case.acts & done) and case.shared(told.context) >= _ALIKE
    return not done & _SPEECH and case.shared(told.context) >= _CLOSE
