"""Why a sentence is read as it is: its predicates, the frames that competed for each, and what decided.

Nothing is read here that the event reader does not read; the matcher is asked for all it weighed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tocsin.ontology.frames import Frame, Slot
from tocsin.ontology.lexicon import Lexicon
from tocsin.reading.actors.grounds import grounds_of, with_countries
from tocsin.reading.actors.reader import ActorReading, read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.clauses.layer import Clause, Clauses
from tocsin.reading.events.matching import Match, Matcher, slots_of
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.reader import read_events
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import read_places
from tocsin.reading.quotes.reader import Voices
from tocsin.reading.times.reader import TimeReading
from tocsin.record import Event
from tocsin.record.record import participants_in

Decision = Literal["alone", "points", "own frame", "deeper code", "order"]


@dataclass(frozen=True)
class Point:
    """What a slot gave its frame.

    Attributes:
        slot: the slot as the lexicon writes it ("obj", "on/against").
        role: what it is in the event, or None.
        words: the words that stand there.
        weight: points for it.
    """

    slot: str
    role: str | None
    words: str
    weight: int


@dataclass(frozen=True)
class Contender:
    """A frame that fired.

    Attributes:
        frame: the frame.
        score: its points in all.
        trigger: points of the trigger itself (a particle met, a particle too many).
        points: points of its slots.
    """

    frame: Frame
    score: int
    trigger: int
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Silent:
    """A frame that shares the trigger and did not fire, with the slot that it missed."""

    frame: Frame
    missed: Slot | None


@dataclass(frozen=True)
class Predicate:
    """One clause and what competed for it.

    Attributes:
        word: the predicate with its particle.
        kind: verb, noun or adj.
        passive: the surface subject is the deep object.
        arguments: (slot, words) around it.
        contenders: frames that fired, best first.
        silent: frames of the same word that did not.
        decision: what set the winner apart, None where nothing fired.
        part_of: the frame that took this word as part of its own predicate, or None.
    """

    word: str
    kind: str
    passive: bool
    arguments: tuple[tuple[str, str], ...]
    contenders: tuple[Contender, ...]
    silent: tuple[Silent, ...]
    decision: Decision | None
    part_of: str | None


@dataclass(frozen=True)
class Explanation:
    """A sentence, its predicates in order, and the events that came of them."""

    text: str
    predicates: tuple[Predicate, ...]
    events: tuple[Event, ...]
    actors: ActorReading


def explain(parse: Parse, lexicon: Lexicon) -> Explanation:
    """Tell how the events of a sentence are read.

    Args:
        parse: the sentence.
        lexicon: frames in force.
    """
    places = read_places(parse, None)
    actors = settled(parse, read_actors(parse, None), places)
    around = Surroundings(parse, actors, TimeReading(()), places, (), Voices(()), None)
    clauses = Clauses(parse)
    participants = Participants(parse, actors, Voices(()), grounds_of(places))
    matcher = Matcher(parse, clauses, lexicon, participants.people)
    predicates = tuple(_predicates(parse, clauses, matcher, lexicon))
    events = read_events(around, lexicon, parse.text)
    named = with_countries(actors, participants_in(events), places)
    return Explanation(parse.text, predicates, tuple(events), named)


def _predicates(parse: Parse, clauses: Clauses, matcher: Matcher, lexicon: Lexicon) -> Iterator[Predicate]:
    owners = matcher.owners()
    for token in range(len(parse)):
        kind = clauses.kind_of(token)
        frames = [frame for frame, _ in lexicon.fired(kind, parse.lemmas[token])] if kind else []
        if kind is None or not (frames or kind == "verb"):
            continue
        clause, matches = clauses.at(token), matcher.at(token)
        fired = {match.frame.id for match in matches}
        owner = owners.get(token)
        yield Predicate(
            word=" ".join(filter(None, (parse.words[token], clause.particle))),
            kind=kind,
            passive=clause.passive,
            arguments=tuple((slot, _phrase(parse, head)) for slot, head in clause.arguments),
            contenders=tuple(_contender(parse, match) for match in matches),
            silent=tuple(Silent(frame, _missed(matcher, frame, clause)) for frame in frames if frame.id not in fired),
            decision=_decision(matches),
            part_of=owner.frame.id if owner else None,
        )


def _contender(parse: Parse, match: Match) -> Contender:
    points = tuple(
        Point(
            slot="/".join(item.slot.names),
            role=item.slot.role,
            words=", ".join(_phrase(parse, head) for head in item.heads),
            weight=item.points,
        )
        for item in match.filled
    )
    return Contender(match.frame, match.score, match.score - sum(point.weight for point in points), points)


def _missed(matcher: Matcher, frame: Frame, clause: Clause) -> Slot | None:
    for slot in slots_of(frame, clause):
        if slot.requirement.absent:
            if any(clause.heads(name) for name in slot.names):
                return slot
        elif not slot.optional and not matcher.fill(slot, clause):
            return slot
    return None


def _decision(matches: list[Match]) -> Decision | None:
    if len(matches) < 2:
        return "alone" if matches else None
    first, second = matches[:2]
    if first.score != second.score:
        return "points"
    if first.frame.extra != second.frame.extra:
        return "own frame"
    return "deeper code" if len(first.frame.cameo) != len(second.frame.cameo) else "order"


_LONGEST = 6


def _phrase(parse: Parse, head: int) -> str:
    """The words under a head, shortened around it where there are many."""
    left, right = parse.edges[head]
    if right - left > _LONGEST:
        left, right = max(left, head - 2), min(right, head + 3)
    return parse.text[parse.starts[left] : parse.ends[right - 1]]
