"""What became of a position: met, rejected, carried out, withdrawn or lapsed, each on the ground of a mention.

    demand   met when the addressee does it, rejected when the addressee refuses it
    offer    met when the two do it, rejected when the addressee turns it down
    threat   carried out when the actor does it to the addressee
    pledge   carried out when the actor does it
    refusal  withdrawn when the actor does it, or promises to, after all

A mention tells the outcome of a position if the right side acts after it was first stated, and if it is
about the same thing: the act agrees and the words do, or the words agree closely.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from tocsin.desk.likeness import FAMILIES
from tocsin.desk.model import Mention, PositionKind, PositionState, Step
from tocsin.desk.parties import people, sides, sides_of
from tocsin.desk.stances import Stance, stance_of
from tocsin.desk.windows import day_of

LAPSE_DAYS = 180
"""Days after which a position that nobody states again is no longer taken to stand."""
_FINAL = frozenset({"met", "carried_out", "withdrawn"})
_ALIKE, _CLOSE = 0.2, 0.4
"""Share of a mention's words that are the position's, where the act agrees and where no act is known."""
SOON_DAYS = 45
"""Days within which a refusal of "the demand" answers it."""
_PUT_FORWARD: dict[PositionKind, frozenset[str]] = {
    "demand": frozenset("demand request call appeal ultimatum".split()),
    "offer": frozenset("offer proposal idea plan".split()),
}
"""What a refusal calls that which it answers."""
_SENDS_ARMS = frozenset({"AID", "MOBILIZE"})
_ARMS = frozenset("weapon arm missil tank ammunition artillery".split())
SPOKEN = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
"""Contents that are words about words, and tell of nothing to be done."""
_GENERIC = frozenset("russia russian ukrain ukrainian unit stat american european union nato".split())


def steps_of(group: Sequence[Stance], mentions: Sequence[Mention], as_of: str | None) -> tuple[Step, ...]:
    """Tell the life of a position.

    Args:
        group: the stances that state it, oldest first.
        mentions: whatever may tell what became of it, oldest first.
        as_of: the day on which it is asked, or None.
    """
    first = group[0].mention
    steps = [Step(state="standing", at=first.published, dispatch=first.dispatch, mention=first.id)]
    own = {stance.mention.id for stance in group}
    for mention in mentions:
        if mention.published[:10] < first.published[:10] or mention.copy_of is not None or mention.id in own:
            continue
        state = _OUTCOMES[group[0].kind](group, mention)
        if state and state != steps[-1].state:
            steps.append(Step(state=state, at=mention.published, dispatch=mention.dispatch, mention=mention.id))
        if steps[-1].state in _FINAL:
            break
    last, today = day_of(max(stance.mention.published for stance in group)), day_of(as_of)
    if last and today and steps[-1].state == "standing" and last + timedelta(days=LAPSE_DAYS) < today:
        at = (last + timedelta(days=LAPSE_DAYS + 1)).isoformat()
        steps.append(Step(state="lapsed", at=at, dispatch=None, mention=None))
    return tuple(steps)


def _demand(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    asked = _asked(group)
    if _refuses(group, mention, asked):
        return "rejected"
    if _is_beside(group, mention) or _is_word(mention):
        return None
    return "met" if _done(mention) and sides(mention.actors) & asked and _same_thing(group, mention) else None


def _offer(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    asked = _asked(group)
    if _refuses(group, mention, asked):
        return "rejected"
    persons = frozenset().union(*(people(stance.content.actors) for stance in group if stance.content))
    if persons and not persons <= people(mention.actors):
        return None  # a meeting of two presidents is offered; that of their envoys is another
    together = sides_of(mention) & asked and sides_of(mention) & _takers(group)
    return "met" if _done(mention) and together and _same_thing(group, mention) else None


def _threat(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    struck = sides(mention.recipients) & _asked(group)
    does = _done(mention) and sides(mention.actors) & _takers(group)
    return "carried_out" if does and struck and _same_thing(group, mention) else None


def _pledge(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    does = _done(mention) and sides(mention.actors) & _takers(group)
    return "carried_out" if does and _same_thing(group, mention) else None


def _refusal(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    known = any(stance.content and stance.content.act not in SPOKEN for stance in group)
    turns = known and _done(mention) and sides(mention.actors) & _takers(group) and not _is_beside(group, mention)
    return "withdrawn" if turns and _same_thing(group, mention) else None


def _none(group: Sequence[Stance], mention: Mention) -> PositionState | None:
    return None


_OUTCOMES: dict[PositionKind, Callable[[Sequence[Stance], Mention], PositionState | None]] = {
    "demand": _demand, "offer": _offer, "threat": _threat, "pledge": _pledge, "refusal": _refusal, "condition": _none,
}  # fmt: skip


def _takers(group: Sequence[Stance]) -> frozenset[str]:
    return frozenset().union(*(sides(stance.actors) for stance in group))


def _asked(group: Sequence[Stance]) -> frozenset[str]:
    """The sides addressed; one's own only where nobody else is (a parliament asks its president)."""
    addressed: frozenset[str] = frozenset().union(*(sides(stance.recipients) for stance in group))
    return (addressed - _takers(group)) or addressed


def _done(mention: Mention) -> bool:
    return mention.status in ("occurred", "ongoing")


def _is_beside(group: Sequence[Stance], mention: Mention) -> bool:
    """Tell whether a mention stands in a dispatch that states the position: what it tells was there already."""
    return mention.dispatch in {stance.mention.dispatch for stance in group}


def _is_word(mention: Mention) -> bool:
    """Tell whether a mention is itself an offer, a pledge or a condition, which does not do what was asked."""
    stance = stance_of(mention)
    return stance is not None and stance.kind in ("offer", "pledge", "condition")


def _refuses(group: Sequence[Stance], mention: Mention, asked: frozenset[str]) -> bool:
    """Tell whether the addressee turns the position down: a refusal towards who takes it, or about the same thing.

    A refusal of "the demands" or "the offer" soon after names nothing that could be compared.
    """
    stance = stance_of(mention)
    if stance is None or stance.kind != "refusal" or not sides(mention.actors) & asked - _takers(group):
        return False
    if sides(mention.actors) & _takers(group):
        return False  # two who fail to agree do not refuse each other
    towards = sides(mention.recipients) | sides(party for deed in mention.contents for party in deed.actors)
    to_them = bool(towards & _takers(group))
    if (
        _PUT_FORWARD.get(group[0].kind, frozenset()) & set(mention.words)
        and (to_them or not towards)
        and _is_soon(group, mention)
    ):
        return True
    return _shared(group, mention) >= (_ALIKE if to_them else _CLOSE)


def _is_soon(group: Sequence[Stance], mention: Mention) -> bool:
    told = [stance.mention.published for stance in group if stance.mention.published <= mention.published]
    last, day = day_of(max(told, default=None)), day_of(mention.published)
    return last is not None and day is not None and day - last <= timedelta(days=SOON_DAYS)


def _same_thing(group: Sequence[Stance], mention: Mention) -> bool:
    """Tell whether a mention is about what the position is about: in what is done, or agreed to be done."""
    wanted = {stance.content.act for stance in group if stance.content and stance.content.act not in SPOKEN}
    done = {mention.act, *(deed.act for deed in mention.contents if mention.act in ("AGREE", "CONCEDE"))}
    if group[0].kind == "threat":
        # What is carried out is seldom worded as it was threatened: an act of the family, on the same side.
        families = {FAMILIES[act] for act in wanted} or {"restrict", "force"}
        conditional = any(stance.mention.condition for stance in group)
        enough = bool(wanted) or conditional or _shared(group, mention) >= _ALIKE
        return FAMILIES[mention.act] in families and enough
    if wanted & _SENDS_ARMS and done & _SENDS_ARMS and _ARMS & set(mention.context):
        return any(_ARMS & stance.subject for stance in group)
    if wanted:
        return bool(wanted & done) and _shared(group, mention) >= _ALIKE
    return not done & SPOKEN and _shared(group, mention) >= _CLOSE


def _shared(group: Sequence[Stance], mention: Mention) -> float:
    """Largest share of a stance's own words that a mention's sentence holds, names of the parties left out."""
    here = frozenset(mention.context)
    best = 0.0
    for stance in group:
        words = stance.subject - _GENERIC
        if words:
            best = max(best, len(words & here) / len(words))
    return best
