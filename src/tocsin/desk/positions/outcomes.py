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

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from tocsin.desk.model import PositionKind, PositionState, Step
from tocsin.desk.positions.answers import ALIKE, CLOSE, answers, is_accepted, is_taken_back, stands_firm
from tocsin.desk.positions.cases import Case, Told
from tocsin.desk.positions.factions import factions
from tocsin.desk.positions.wording import alike
from tocsin.reading.resolution.likeness import FAMILIES
from tocsin.reading.resolution.parties import people, sides
from tocsin.reading.resolution.terms import terms
from tocsin.reading.resolution.windows import day_of

LAPSE_DAYS = 180
"""Days after which a position that nobody states again is no longer taken to stand."""
_FINAL = frozenset({"met", "carried_out", "withdrawn"})
_SPEECH = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
_SENDS_ARMS = frozenset({"AID", "MOBILIZE"})
_ARMS = alike(terms("weapons arms missiles tanks ammunition artillery"))
_HARM = frozenset({"restrict", "force"})
_BARS = frozenset("bar barr block ban bann".split())
"""Refusals that are a harm: "barred them from entering"."""
_AGREES = frozenset("accept agre bow bowed comply compli heed heeded yield consent approv vot decid".split())
"""Words that make an agreement to do what was asked a yes, where others only announce or offer something like it."""
_ONLY_SAYS = frozenset("promis pledg vow vowed offer propos announc plan".split())
"""Words of saying that it will be done."""
_PARTLY = frozenset("limit partial partially partly token symbolic handful temporary temporarily local".split())
"""Words of a deed that is less than what was asked for or promised."""
_BIT_BY_BIT = frozenset({"withdraw", "release", "return", "disarm"})
"""Modes of what is done when the last has gone: "is withdrawing" is not withdrawn. A truce that holds is kept."""


def steps_of(case: Case, later: Iterable[Told], as_of: str | None, rivals: Sequence[Case] = ()) -> tuple[Step, ...]:
    """Tell the life of a position.

    Args:
        case: the stances that state it.
        later: whatever may tell what became of it, oldest first; copies left out.
        as_of: the day on which it is asked, or None.
        rivals: the other positions of its kind and side, which an answer may be to.
    """
    first = case.stances[0].mention
    steps = [Step(state="standing", at=first.published, dispatch=first.dispatch, mention=first.id)]
    own = {stance.mention.id for stance in case.stances}
    for told in later:
        mention = told.mention
        if mention.published[:10] < first.published[:10] or mention.id in own:
            continue
        if is_taken_back(case, told, rivals):
            state: PositionState | None = "withdrawn"
        else:
            state = _OUTCOMES[case.kind](case, told, rivals)
        if state and state != steps[-1].state:
            steps.append(Step(state=state, at=mention.published, dispatch=mention.dispatch, mention=mention.id))
        if steps[-1].state in _FINAL:
            break
    last, today = day_of(max(stance.mention.published for stance in case.stances)), day_of(as_of)
    if last and today and steps[-1].state == "standing" and last + timedelta(days=LAPSE_DAYS) < today:
        at = (last + timedelta(days=LAPSE_DAYS + 1)).isoformat()
        steps.append(Step(state="lapsed", at=at, dispatch=None, mention=None))
    return tuple(steps)


def _demand(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    if _refuses(case, told, rivals):
        return "rejected"
    if is_accepted(case, told, rivals):
        return "met"
    # What stands beside the demand was there when it was made, and words about doing it do not do it.
    if told.mention.dispatch in case.dispatches or told.kind in ("offer", "pledge", "condition") or case.forbids:
        return None
    asked = case.doers(told) & case.asked
    if case.drops and not case.acts:
        given_up = told.done and told.mention.act == "REJECT" and told.kind != "refusal"
        return "met" if given_up and asked and case.shared(told.context) >= ALIKE else None
    given = not case.asked and case.others(told) & case.takers and not case.doers(told) & case.takers
    return "met" if told.done and (asked or given) and _is_done(case, told) else None


def _offer(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    if _refuses(case, told, rivals):
        return "rejected"
    if is_accepted(case, told, rivals):
        return "met"
    if not case.persons <= people(told.mention.actors):
        return None  # a meeting of two presidents is offered; that of their envoys is another
    together = case.doers(told) | case.others(told)
    return "met" if told.done and together & case.asked and together & case.takers and _is_done(case, told) else None


def _threat(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    if not (told.done and case.doers(told) & case.takers):
        return None
    if case.others(told) & case.asked:
        return "carried_out" if _is_harm(case, told) else None
    nobody = not case.asked or not case.others(told)
    same = case.deeds & told.own or (case.acts and case.shared(told.own) >= CLOSE)
    same = same or (told.mention.act in case.acts and case.shared(told.context) >= ALIKE)  # the deed itself, told anew
    return "carried_out" if nobody and same and _is_harm(case, told) else None


def _pledge(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    return "carried_out" if told.done and case.doers(told) & case.takers and _is_done(case, told) else None


def _refusal(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    beside = told.mention.dispatch in case.dispatches
    turns = bool(case.acts or case.deeds & told.own) and told.done and case.doers(told) & case.takers and not beside
    return "withdrawn" if turns and _same_thing(case, told) else None


def _condition(case: Case, told: Told, rivals: Sequence[Case]) -> PositionState | None:
    return None


_OUTCOMES: dict[PositionKind, Callable[[Case, Told, Sequence[Case]], PositionState | None]] = {
    "demand": _demand, "offer": _offer, "threat": _threat, "pledge": _pledge, "refusal": _refusal,
    "condition": _condition,
}  # fmt: skip


def _refuses(case: Case, told: Told, rivals: Sequence[Case]) -> bool:
    """Tell whether the addressee turns the position down: a refusal towards who takes it, or about the same thing.

    A refusal of "the demands" or "the offer" soon after names nothing that could be compared. Two who fail
    to agree do not refuse each other.
    """
    if told.kind != "refusal":
        return False
    if not case.asked:
        others = told.within[0] - case.parts  # of nobody known it was asked; somebody else answers it by its name
        return bool(others) and others == told.within[0] and answers(case, told, rivals)
    if not case.doers(told) & case.asked or case.doers(told) & case.takers:
        return False
    if stands_firm(case, told) or _refuses_to_do_it(case, told):
        return True
    parties = [party for deed in told.mention.contents for party in deed.actors]
    named = case.others(told) | (factions(parties) if case.within else sides(parties))
    towards = named - case.doers(told)
    to_them = bool(towards & case.takers)
    if (to_them or not towards) and answers(case, told, rivals):
        return True
    if case.kind == "offer" and towards and not to_them:
        return False  # he who offers to mediate is not turned down with the other side
    return case.shared(told.context) >= (ALIKE if to_them else CLOSE)


def _refuses_to_do_it(case: Case, told: Told) -> bool:
    """Tell whether what is refused is the very act that was asked for, whomever it is towards."""
    refused = {deed.act for deed in told.mention.contents}
    same = case.acts & refused or (case.drops and "REJECT" in refused)
    return case.kind == "demand" and bool(same) and case.shared_beside_deed(told.context) >= ALIKE


def _is_harm(case: Case, told: Told) -> bool:
    """Tell whether an act is what was threatened, which is seldom done as it was worded: one of the family."""
    if not case.acts and told.mention.act == "REJECT" and _BARS & told.words:
        return case.shared(told.context) >= ALIKE
    families = {FAMILIES[act] for act in case.acts} or _HARM
    enough = bool(case.acts) or case.is_conditional or case.shared(told.context) >= ALIKE
    return FAMILIES[told.mention.act] in families and enough


def _is_done(case: Case, told: Told) -> bool:
    """Tell whether a mention does what was asked, offered or promised, and all of it."""
    mention = told.mention
    under_way = mention.status == "ongoing" and mention.act == "RETREAT" and mention.mode in _BIT_BY_BIT
    return not (under_way or _PARTLY & told.context) and _same_thing(case, told)


def _same_thing(case: Case, told: Told) -> bool:
    """Tell whether a mention is about what the position is about: in what is done, or agreed to be done."""
    mention = told.mention
    agreed = bool(_AGREES & told.words)
    if mention.act in ("AGREE", "CONCEDE") and not agreed and _ONLY_SAYS & told.words:
        return False
    done = {mention.act, *(deed.act for deed in mention.contents if agreed and mention.act in ("AGREE", "CONCEDE"))}
    if case.acts & _SENDS_ARMS and done & _SENDS_ARMS and _ARMS & told.context:
        return any(_ARMS & stance.subject for stance in case.stances)
    if case.acts & done or (case.deeds & told.own and not done & _SPEECH):
        return case.shared_beside_deed(told.context) >= ALIKE
    return not case.acts and not case.deeds and not done & _SPEECH and case.shared(told.context) >= CLOSE
