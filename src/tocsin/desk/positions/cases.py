"""The stances that state one position, and the mentions held against them, with what comparing them rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tocsin.desk.model import Mention, PositionKind
from tocsin.desk.positions.factions import factions
from tocsin.desk.positions.kinds import PUT_FORWARD
from tocsin.desk.positions.stances import CUES, SPOKEN, Stance, roots_of, unnamed
from tocsin.desk.positions.wording import DOING, alike
from tocsin.reading.resolution.parties import people, sides
from tocsin.record.event import EventType


@dataclass(frozen=True)
class Told:
    """A mention that may tell what became of a position; its words are brought to be compared when they are first."""

    mention: Mention
    stance: Stance | None

    @property
    def kind(self) -> PositionKind | None:
        """The kind of position that it states itself, or None."""
        return self.stance.kind if self.stance else None

    @property
    def done(self) -> bool:
        """Whether it tells a fact."""
        return self.mention.status in ("occurred", "ongoing")

    @cached_property
    def doers(self) -> frozenset[str]:
        """Sides that act."""
        return sides(self.mention.actors)

    @cached_property
    def others(self) -> frozenset[str]:
        """Sides acted upon."""
        return sides(self.mention.recipients)

    @cached_property
    def within(self) -> tuple[frozenset[str], frozenset[str]]:
        """Factions that act and that are acted upon, which tell parties of one state apart."""
        return factions(self.mention.actors), factions(self.mention.recipients)

    @cached_property
    def context(self) -> frozenset[str]:
        """The words of its sentence as they are compared."""
        return alike(self.mention.context)

    @cached_property
    def own(self) -> frozenset[str]:
        """The words that it was read from as they are compared."""
        return alike(self.mention.words)

    @cached_property
    def words(self) -> frozenset[str]:
        """Stems that it and what it is about were read from, as they stand."""
        return frozenset((*self.mention.words, *(word for content in self.mention.contents for word in content.words)))

    @cached_property
    def matter(self) -> frozenset[str]:
        """Of the words of its sentence, what names no party, and neither a kind of position nor a deed."""
        said = frozenset(self.mention.context) - CUES - frozenset().union(*PUT_FORWARD.values())
        roots = roots_of((*self.mention.actors, *self.mention.recipients))
        return alike(unnamed(said, roots)) - DOING


@dataclass(frozen=True)
class Case:
    """The stances of one position, oldest first.

    Attributes:
        sides: all sides to it.
        takers: sides that take the position; factions where it is a matter `within` one state.
        parts: factions that take it, whomever it addresses.
        asked: sides addressed; one's own only where nobody else is (a parliament asks its president).
        acts: what is to be done, words about words left out, and what others are to be kept from.
        forbids: whether something is not to be done, so that no deed brings it about.
        drops: whether something is to be given up or called off, which doing it would not bring about.
        persons: those who are to do it by name.
        dispatches: ids of the dispatches that state it.
    """

    kind: PositionKind
    stances: tuple[Stance, ...]
    sides: frozenset[str]
    within: bool
    takers: frozenset[str]
    parts: frozenset[str]
    asked: frozenset[str]
    acts: frozenset[EventType]
    forbids: bool
    drops: bool
    persons: frozenset[str]
    dispatches: frozenset[str]

    @property
    def is_conditional(self) -> bool:
        """Whether it hangs on an "if"."""
        return any(stance.mention.condition for stance in self.stances)

    def doers(self, told: Told) -> frozenset[str]:
        """Give those who act in a mention, as the parties to this position are told apart."""
        return told.within[0] if self.within else told.doers

    def others(self, told: Told) -> frozenset[str]:
        """Give those acted upon in a mention, as the parties to this position are told apart."""
        return told.within[1] if self.within else told.others

    def shared(self, context: frozenset[str]) -> float:
        """Give the largest share of a stance's own words that a sentence has."""
        return max((_share(stance.matter, stance.own, context) for stance in self.stances), default=0.0)

    def shared_beside_deed(self, context: frozenset[str]) -> float:
        """Give the same where the deed is compared by itself: of the words of what it is done to or about."""
        pairs = ((stance.matter - DOING or stance.matter, stance.own - DOING) for stance in self.stances)
        return max((_share(matter, own, context) for matter, own in pairs), default=0.0)

    @property
    def deeds(self) -> frozenset[str]:
        """Words of deeds that it was read from, which tell what is to be done where no act does."""
        return frozenset[str]().union(*(stance.own & DOING for stance in self.stances))


def _share(matter: frozenset[str], own: frozenset[str], context: frozenset[str]) -> float:
    """Share of a stance's words that a sentence has; of its own words alone where two or more of them are there."""
    wide = len(matter & context) / len(matter) if matter else 0.0
    return max(wide, len(own & context) / len(own)) if len(own & context) > 1 else wide


def case_of(stances: Sequence[Stance]) -> Case:
    """Work out what the outcome of a position rests on."""
    actors = [party for stance in stances for party in stance.actors]
    recipients = [party for stance in stances for party in stance.recipients]
    bound = frozenset[str]().union(*(stance.bound for stance in stances))
    takers, addressed = sides(actors), sides(recipients) - bound
    within = bool(addressed) and addressed <= takers and not factions(recipients) <= factions(actors)
    if within:
        takers, addressed = factions(actors), factions(recipients)
    contents = [stance.content for stance in stances if stance.content]
    deeds = [stance.content for stance in stances if stance.content and not stance.bound]
    return Case(
        kind=stances[0].kind,
        stances=tuple(stances),
        sides=sides((*actors, *recipients)),
        within=within,
        takers=takers,
        parts=factions(actors),
        asked=(addressed - takers) or addressed,
        acts=frozenset(deed.act for deed in deeds if deed.act not in SPOKEN and deed.status != "negated"),
        forbids=any(deed.status == "negated" for deed in contents),
        drops=any(deed.act == "REJECT" and deed.status != "negated" for deed in contents),
        persons=frozenset(one for deed in contents for one in people(deed.actors)),
        dispatches=frozenset(stance.mention.dispatch for stance in stances),
    )
