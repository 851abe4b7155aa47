"""The stances that state one position, and the mentions held against them, with what comparing them rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.desk.model import Mention, PositionKind
from tocsin.desk.positions.stances import SPOKEN, Stance, stance_of
from tocsin.reading.resolution.parties import people, sides
from tocsin.record.event import EventType


@dataclass(frozen=True)
class Told:
    """A mention that may tell what became of a position.

    Attributes:
        kind: the kind of position it states itself, or None.
        doers: sides that act; `others` those acted upon; `sides` all.
    """

    mention: Mention
    kind: PositionKind | None
    doers: frozenset[str]
    others: frozenset[str]
    context: frozenset[str]

    @property
    def done(self) -> bool:
        """Whether it tells a fact."""
        return self.mention.status in ("occurred", "ongoing")

    @property
    def sides(self) -> frozenset[str]:
        """All sides to it."""
        return self.doers | self.others


@dataclass(frozen=True)
class Case:
    """The stances of one position, oldest first.

    Attributes:
        takers: sides that take the position.
        asked: sides addressed; one's own only where nobody else is (a parliament asks its president).
        acts: what is to be done, words about words left out.
        persons: those who are to do it by name.
        dispatches: ids of the dispatches that state it.
    """

    kind: PositionKind
    stances: tuple[Stance, ...]
    takers: frozenset[str]
    asked: frozenset[str]
    acts: frozenset[EventType]
    persons: frozenset[str]
    dispatches: frozenset[str]

    @property
    def is_conditional(self) -> bool:
        """Whether it hangs on an "if"."""
        return any(stance.mention.condition for stance in self.stances)

    def shared(self, context: frozenset[str]) -> float:
        """Give the largest share of a stance's own words that a sentence has."""
        own = [stance.matter for stance in self.stances if stance.matter]
        return max((len(words & context) / len(words) for words in own), default=0.0)


def told_of(mention: Mention) -> Told:
    """Work out what holding a mention against positions rests on."""
    stance = stance_of(mention)
    return Told(
        mention=mention,
        kind=stance.kind if stance else None,
        doers=sides(mention.actors),
        others=sides(mention.recipients),
        context=frozenset(mention.context),
    )


def case_of(stances: Sequence[Stance]) -> Case:
    """Work out what the outcome of a position rests on."""
    takers = sides(party for stance in stances for party in stance.actors)
    addressed = sides(party for stance in stances for party in stance.recipients)
    contents = [stance.content for stance in stances if stance.content]
    return Case(
        kind=stances[0].kind,
        stances=tuple(stances),
        takers=takers,
        asked=(addressed - takers) or addressed,
        acts=frozenset(deed.act for deed in contents if deed.act not in SPOKEN),
        persons=frozenset(one for deed in contents for one in people(deed.actors)),
        dispatches=frozenset(stance.mention.dispatch for stance in stances),
    )
