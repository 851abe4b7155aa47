"""The agenda: what is to come and what became of it, each change with its evidence.

    scheduled -> confirmed -> held
        |            |
        +-> postponed (a new day: scheduled again, the same item)
        +-> cancelled (a new day: scheduled again)
        +-> passed: its last day is over and nobody reported on it

An item is a resolved event that somebody scheduled with a day or a range, so that what is announced twice
and then takes place is one item. Mentions that put off or call off are matched by act, sides and time; those that
report it by another act (`reports`) by its name, its sides and its days. A demand with a term is an item on the day of
that term.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tocsin.desk.agenda.reports import Reports
from tocsin.desk.model import AgendaItem, AgendaState, Deed, Mention, Party, ResolvedEvent, Step
from tocsin.ontology.plan_names import plan_name
from tocsin.reading.resolution.likeness import family_of, may_be_one_place
from tocsin.reading.resolution.parties import distinct, sides, sides_of
from tocsin.reading.resolution.turns import speaks_of_other_venue, turn_of
from tocsin.reading.resolution.windows import day_of
from tocsin.record.event import EventType

LONGEST_RANGE = 200
"""Days of the widest range that is still an entry of a calendar."""
GRACE = 2
"""Days after the last one within which a report on it may still come."""

_SOON = 3
"""Days after something is put off within which a plan with a new day is taken for the same thing."""

_CONFIRMS = frozenset({"confirm"})
_TERM = "term"
"""The family of terms, whether what sets them is read as a demand or as a threat."""
_TERMS = frozenset({"ultimatum", "deadlin"})
_LONGER = frozenset("extend extension prolong another additional extra longer postpon push mov delay".split())
"""Stems by which a term is told to end later than it was to."""


@dataclass
class _Draft:
    """An item in the making: the events it holds, and what dispatches say of it, oldest first."""

    events: list[ResolvedEvent]
    act: EventType
    family: str
    said: list[tuple[Mention, AgendaState]] = field(default_factory=list)

    @property
    def newest(self) -> ResolvedEvent:
        """The event that holds the day in force: the one whose plan was put down last."""
        return max(self.events, key=lambda event: (event.history[0].at, event.start or ""))

    @property
    def sides(self) -> frozenset[str]:
        """All sides to it."""
        return frozenset().union(*(sides((*event.actors, *event.recipients)) for event in self.events))


def agenda(
    events: Iterable[ResolvedEvent], mentions: Mapping[str, Mention], as_of: str | None = None
) -> list[AgendaItem]:
    """Make the agenda.

    What becomes of an item depends on itself and on mentions and events that share a side with it, so a
    store may pass those alone.

    Args:
        events: resolved events; those that nobody scheduled tell only of what happened.
        mentions: all mentions by id, those that put off or call off among them.
        as_of: the day on which it is asked; without it nothing passes.

    Returns:
        Items by their first day, then title. No two are about one thing.
    """
    drafts = [draft for event in events if (draft := _draft_of(event, mentions))]
    drafts.sort(key=lambda draft: (draft.events[0].history[0].at, draft.events[0].id))
    turns = sorted((one for one in mentions.values() if turn_of(one)), key=lambda one: (one.published, one.id))
    for turn in turns:
        _apply(turn, drafts)
    reports = Reports(mentions.values())
    for draft in drafts:
        _report(draft, reports)
    items = [_item_of(draft, as_of) for draft in _joined([draft for draft in drafts if draft.said])]
    return sorted((item for item in items if item), key=lambda item: (item.start, item.title, item.id))


def _draft_of(event: ResolvedEvent, mentions: Mapping[str, Mention]) -> _Draft | None:
    told = [mentions[one] for one in event.mentions if one in mentions]
    plans = [one for one in told if _is_plan(one)]
    if not plans or not event.start:
        return _term_of(event, told)
    runs_out = not _TERMS.isdisjoint(plans[0].words)
    draft = _Draft([event], event.act, _TERM if runs_out else family_of(plans[0]))
    for one in told:
        if one.copy_of is None and (state := _state_told(one, plans[0])):
            draft.said.append((one, state))
    return draft if draft.said and draft.said[0][1] == "scheduled" else None


def _term_of(event: ResolvedEvent, told: Sequence[Mention]) -> _Draft | None:
    """Give the term of a demand, the one told last where several are."""
    terms = [one for one in told if one.deadline and one.copy_of is None]
    if not terms:
        return None
    day = max(terms, key=lambda one: (one.published, one.id)).deadline
    draft = _Draft([replace(event, start=day, end=day, precision="day", place=None)], event.act, _TERM)
    draft.said += [(one, "scheduled") for one in sorted(terms, key=lambda one: (one.published, one.id))]
    return draft


def sets_down(mention: Mention) -> bool:
    """Tell whether a mention sets down something to come, be it only to put it off or to call it off."""
    if mention.deadline is not None:
        return True
    return mention.status == "scheduled" or (mention.status == "negated" and turn_of(mention) is not None)


def _is_plan(mention: Mention) -> bool:
    start, end, published = day_of(mention.start), day_of(mention.end), day_of(mention.published)
    if (
        not sets_down(mention)
        or mention.deadline
        or start is None
        or end is None
        or published is None
        or mention.own_day
    ):
        return False
    return published <= end and end - start <= timedelta(days=LONGEST_RANGE)


def _state_told(mention: Mention, first: Mention) -> AgendaState | None:
    if mention.status in ("occurred", "ongoing"):
        return "held"
    if mention.status != "scheduled" and not _is_plan(mention):
        return None
    by_a_party = mention.id != first.id and mention.dispatch != first.dispatch and _confirms(mention)
    return "confirmed" if by_a_party else "scheduled"


def _confirms(mention: Mention) -> bool:
    """Tell whether a mention confirms a plan: it says so, or a party to it does."""
    if not _CONFIRMS.isdisjoint(mention.context):
        return True
    parties = {party.id for party in (*mention.actors, *mention.recipients)}
    return mention.attributed_to in parties if mention.attributed_to else False


def _apply(turn: Mention, drafts: Sequence[_Draft]) -> None:
    """Tell the item that a mention puts off or calls off, the nearest to come of those it may mean."""
    meant: Deed = turn.contents[0] if turn.act == "REJECT" and turn.contents else turn
    parties = sides_of(turn) | sides_of(meant)
    published = day_of(turn.published)
    fitting = [
        draft
        for draft in drafts
        if draft.said
        and family_of(meant) == draft.family
        and len(parties & draft.sides) >= min(2, len(parties), len(draft.sides)) > 0
        and published is not None
        and _not_over(draft, published.isoformat())
        and draft.said[0][0].published <= turn.published
        and not (turn.status == "scheduled" and draft.said[0][0].id == turn.id)
    ]
    for seeming in _only_seem(turn, fitting):
        seeming.said = []  # it is no plan
        fitting.remove(seeming)
    if fitting and (state := turn_of(turn)):
        nearest = min(
            fitting,
            key=lambda draft: (draft.newest.start or "", draft.said[0][0].id == turn.id, draft.events[0].id),
        )
        if nearest.said[0][0].id != turn.id:  # what turns a plan that others told is none of its own, but for a new day
            for draft in drafts if turn.status == "negated" else [nearest]:
                draft.said = [(one, told) for one, told in draft.said if one.id != turn.id]
        nearest.said.append((turn, state))
        nearest.said.sort(key=lambda pair: (pair[0].published, pair[1] in ("postponed", "cancelled"), pair[0].id))


def _only_seem(turn: Mention, fitting: Sequence[_Draft]) -> list[_Draft]:
    """Give what a turn seems to plan for its own day, where others set another: "on Monday called off the talks"."""
    same_day = any(deed.start and deed.start == turn.start == turn.published[:10] for deed in turn.contents)
    own = [
        draft
        for draft in fitting
        if same_day and draft.newest.start == turn.start and {one.dispatch for one, _ in draft.said} == {turn.dispatch}
    ]
    return own if len(own) < len(fitting) else []


def _report(draft: _Draft, reports: Reports) -> None:
    """Add the first mention that tells by another act that an item took place."""
    planned = [mention for mention, state in draft.said if state in ("scheduled", "confirmed")]
    if draft.family == _TERM or not planned or any(state == "held" for _, state in draft.said):
        return
    found = reports.first_on(draft.newest, planned, GRACE) or reports.answer_to(draft.newest, planned)
    if found:
        draft.said.append((found, "held"))
        draft.said.sort(key=lambda pair: (pair[0].published, _ORDER[pair[1]], pair[0].id))


def _not_over(draft: _Draft, day: str) -> bool:
    return (draft.newest.end or "") >= day


def _joined(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Join what is one item: a plan and the new day it was put off to, or two plans of one thing."""
    kept: list[_Draft] = []
    for draft in drafts:
        elder = next((one for one in reversed(kept) if _continues(draft, one) or _is_same(draft, one)), None)
        if elder is None and (elder := next((one for one in reversed(kept) if _extends(draft, one)), None)):
            elder.said.append((draft.said[0][0], "postponed"))
        if elder is None:
            kept.append(draft)
            continue
        elder.events += draft.events
        elder.said += draft.said
        elder.said.sort(key=lambda pair: (pair[0].published, _ORDER[pair[1]], pair[0].id))
    return kept


_ORDER: dict[AgendaState, int] = {
    "scheduled": 1, "confirmed": 2, "postponed": 0, "cancelled": 0, "passed": 4, "held": 3,
}  # fmt: skip
"""Within one dispatch, what was put off comes before the new day."""


def _is_same(draft: _Draft, elder: _Draft) -> bool:
    """Tell whether two events that mentions did not bring together are one entry of the calendar.

    Nobody sits at two tables in one place on one day, and talks of nobody known are those of whom is known to
    talk there; where no place is told, all sides must be the same.
    """
    ours, theirs = draft.newest, elder.newest
    if (ours.start, ours.end) != (theirs.start, theirs.end):
        return False
    if draft.family != elder.family:
        return _is_read_twice(draft, elder)
    if ours.place and theirs.place and draft.family == "consult":
        if not may_be_one_place(ours.place, theirs.place):
            return _is_moved(draft, elder)
        return not (draft.sides and elder.sides) or bool(draft.sides & elder.sides)
    return draft.sides == elder.sides and may_be_one_place(ours.place, theirs.place)


def _is_moved(draft: _Draft, elder: _Draft) -> bool:
    """Tell whether a meeting is one that was to be held elsewhere: a later dispatch says so of the same sides."""
    told, before = draft.said[0][0], elder.said[0][0]
    return told.published > before.published and speaks_of_other_venue(told) and len(draft.sides & elder.sides) > 1


def _is_read_twice(draft: _Draft, elder: _Draft) -> bool:
    """Tell whether two plans are two readings of the same words: a convoy that "will leave" brings aid."""
    return any(
        one.dispatch == other.dispatch and (one.evidence[0] in other.evidence or other.evidence[0] in one.evidence)
        for one, _ in draft.said
        for other, _ in elder.said
    )


def _continues(draft: _Draft, elder: _Draft) -> bool:
    """Tell whether a plan names the new day of what was put off or called off: told with it or soon after."""
    turned = [place for place, (_, state) in enumerate(elder.said) if state in ("postponed", "cancelled")]
    if not turned or draft.family != elder.family:
        return False
    if elder.said[turned[-1] + 1 :] and draft.newest.start != elder.newest.start:
        return False  # it has its new day, and this is another
    turn, first = elder.said[turned[-1]][0], draft.said[0][0]
    told, planned = day_of(turn.published), day_of(first.published)
    if told is None or planned is None or not told <= planned <= told + timedelta(days=_SOON):
        return False
    here = turn.dispatch == first.dispatch
    shared = len(draft.sides & elder.sides)
    later = (draft.newest.start or "") > (elder.events[0].start or "")
    return later and shared >= (1 if here else max(1, min(2, len(elder.sides))))


def _extends(draft: _Draft, elder: _Draft) -> bool:
    """Tell whether a term is that of a demand which was to run out sooner, and was told to be longer before it did."""
    told, before = draft.said[0][0], elder.said[-1][0]
    return (
        draft.family == elder.family == _TERM
        and before.published < told.published
        and told.published[:10] <= (elder.newest.end or "") < (draft.newest.end or "")
        and draft.sides == elder.sides
        and not _LONGER.isdisjoint(told.context)
    )


def _item_of(draft: _Draft, as_of: str | None) -> AgendaItem | None:
    event, founder = draft.newest, draft.events[0]
    if event.start is None or event.end is None:
        return None
    steps = _steps(draft, event.end, as_of)
    parties: Sequence[Party] = (*founder.actors, *founder.recipients)
    for one in draft.events[1:]:
        parties = (*parties, *one.actors, *one.recipients)
    place = event.place or founder.place
    participants = distinct(parties)
    plans = [mention for mention, state in draft.said if state in ("scheduled", "confirmed")]
    publishers = tuple(sorted({one.publisher for one in plans if one.publisher}))
    item = AgendaItem(
        id=founder.id,
        event=event.id,
        title=_title(_name_of(draft, plans), participants, place.name if place else None),
        act=draft.act,
        start=event.start,
        end=event.end,
        precision=event.precision,
        place=place,
        participants=participants,
        certainty=0.0,
        state=steps[-1].state,  # type: ignore[arg-type]
        steps=steps,
        mentions=tuple(dict.fromkeys(one for each in draft.events for one in each.mentions)),
        publishers=publishers,
    )
    return replace(item, certainty=_certainty(item, event.confidence))


def _steps(draft: _Draft, last_day: str, as_of: str | None) -> tuple[Step, ...]:
    steps: list[Step] = []
    for mention, state in draft.said:
        before = steps[-1].state if steps else None
        if state == before or before == "held" or (before == "confirmed" and state == "scheduled"):
            continue
        if before == "cancelled" and state == "held":
            continue  # an event resolved with it by mistake is no ground to undo what was called off
        steps.append(Step(state=state, at=mention.published, dispatch=mention.dispatch, mention=mention.id))
    limit = day_of(last_day)
    today = day_of(as_of)
    over = limit is not None and today is not None and limit + timedelta(days=GRACE) < today
    if over and limit is not None and steps[-1].state in ("scheduled", "confirmed"):
        at = (limit + timedelta(days=GRACE + 1)).isoformat()
        steps.append(Step(state="passed", at=at, dispatch=None, mention=None))
    return tuple(steps)


_CERTAINTY: dict[AgendaState, float] = {
    "held": 1.0, "confirmed": 0.95, "scheduled": 0.85, "passed": 0.5, "postponed": 0.2, "cancelled": 0.0,
}  # fmt: skip


def _certainty(item: AgendaItem, confidence: float) -> float:
    """Say how sure it is that the item takes place when it says: by its state, and by how surely it was read."""
    return round(_CERTAINTY[item.state] * min(1.0, 0.5 + 0.5 * confidence + 0.1 * (len(item.publishers) - 1)), 3)


def _name_of(draft: _Draft, plans: Sequence[Mention]) -> str:
    if draft.family == _TERM:
        return "deadline"
    modes = sorted({plan.mode for plan in plans if plan.mode})
    return plan_name(draft.act, modes[0] if modes else None, (word for plan in plans for word in plan.words))


def _title(name: str, participants: Sequence[Party], venue: str | None) -> str:
    where = f" in {venue}" if venue else ""
    who = ", ".join(party.name for party in participants) or "parties not named"
    return f"{name}{where}: {who}"
