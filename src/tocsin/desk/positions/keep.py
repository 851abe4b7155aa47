"""Positions: what one side stands for towards another, however often it says so, and what became of it.

Stances of one kind and one actor are grouped by whom they address and what they are about. What comes
out depends on those stances and on later mentions that share a side with them, in whatever order they came.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from tocsin.desk.model import Deed, Mention, Party, Position, Step
from tocsin.desk.positions.cases import Case, Told, case_of
from tocsin.desk.positions.likeness import likenesses
from tocsin.desk.positions.outcomes import steps_of
from tocsin.desk.positions.stances import Stance, stance_of
from tocsin.reading.resolution.grouping import average_link
from tocsin.reading.resolution.merging import in_order
from tocsin.reading.resolution.parties import distinct, side_of, sides
from tocsin.record.ids import content_id

THRESHOLD = 0.5
"""Least mean likeness at which two groups of stances are one position."""
_MOST_WORDS = 8


def position_keys(mention: Mention) -> tuple[str, ...]:
    """Give the blocks that a mention's stance belongs to, sorted; none where it states no position."""
    stance = stance_of(mention)
    return tuple(sorted(f"{stance.kind}|{side}" for side in sides(stance.actors))) if stance else ()


def positions(mentions: Iterable[Mention], as_of: str | None = None) -> list[Position]:
    """Find the positions that mentions state, and where each stands.

    Args:
        mentions: those that state positions and those that may tell what became of them; a store may
            pass the ones that share a side with the pair it is asked about.
        as_of: the day on which it is asked; without it nothing lapses.

    Returns:
        Positions, the one stated first in front.
    """
    ordered = in_order(mentions)
    stated = [stance_of(mention) for mention in ordered]
    blocks = defaultdict[str, list[Stance]](list)
    for stance in stated:
        if stance:
            # One block a stance: its first side in order, so that no stance is counted twice.
            blocks[f"{stance.kind}|{min(sides(stance.actors))}"].append(stance)
    cases = [[case_of(group) for group in _grouped(block)] for block in blocks.values()]
    by_side = defaultdict[str, list[tuple[int, Told]]](list)
    for number, (mention, stance) in enumerate(zip(ordered, stated, strict=True)):
        if mention.copy_of is None:  # a copy answers nothing that its original does not
            told = Told(mention, stance)
            for side in told.doers | told.others:
                by_side[side].append((number, told))
    found = [
        _position_of(case, steps_of(case, _later(case, by_side), as_of, [one for one in block if one is not case]))
        for block in cases
        for case in block
    ]
    return sorted(found, key=lambda position: (position.first_stated, position.id))


def content_line(content: Deed | None) -> str | None:
    """Tell a content in values: its act, who is to do it and to whom."""
    if content is None:
        return None
    who = ", ".join(party.name for party in distinct(content.actors)) if content.actors else ""
    whom = ", ".join(party.name for party in distinct(content.recipients)) if content.recipients else ""
    parts = [content.act if content.status != "negated" else f"no {content.act}", who and f"by {who}"]
    return " ".join(part for part in (*parts, whom and f"towards {whom}") if part)


def _grouped(block: Sequence[Stance]) -> list[list[Stance]]:
    groups = defaultdict[int, list[Stance]](list)
    for group, stance in zip(average_link(likenesses(block), THRESHOLD), block, strict=True):
        groups[group].append(stance)
    return list(groups.values())


def _later(case: Case, by_side: Mapping[str, Sequence[tuple[int, Told]]]) -> Iterator[Told]:
    """Give the mentions in which a side to the position acts or is acted upon, oldest first."""
    found = {number: told for side in case.sides for number, told in by_side.get(side, ())}
    return (found[number] for number in sorted(found))


def _position_of(case: Case, steps: tuple[Step, ...]) -> Position:
    group, first = case.stances, case.stances[0]
    fullest = max(group, key=lambda one: (one.content is not None, bool(sides(one.recipients)), one.mention.confidence))
    own = [stance.mention for stance in group if stance.mention.copy_of is None] or [first.mention]
    actors = distinct(party for stance in group for party in stance.actors)
    bound = frozenset[str]().union(*(stance.bound for stance in group))
    known = [party for stance in group for party in stance.recipients if side_of(party) and side_of(party) not in bound]
    return Position(
        id=content_id("p", first.mention.id),
        kind=first.kind,
        actors=actors,
        recipients=distinct(known) if known else _unbound(fullest.recipients, bound),
        content=content_line(fullest.content),
        subject=_subject(group),
        condition=next((stance.mention.condition for stance in group if stance.mention.condition), None),
        first_stated=first.mention.published,
        last_stated=max(one.published for one in own),
        times=len({one.dispatch for one in own}),
        state=steps[-1].state,  # type: ignore[arg-type]
        steps=steps,
        mentions=tuple(stance.mention.id for stance in group),
    )


def _unbound(parties: Iterable[Party], bound: Container[str | None]) -> tuple[Party, ...]:
    """Leave out whom a guarantee would bind that is asked of others."""
    return tuple(party for party in parties if side_of(party) not in bound)


def _subject(group: Sequence[Stance]) -> tuple[str, ...]:
    """The words of its mentions and contents, which may be quoted, and never those of the whole sentences."""
    counted = Counter(word for stance in group for word in stance.own)
    return tuple(sorted(counted, key=lambda word: (-counted[word], word))[:_MOST_WORDS])
