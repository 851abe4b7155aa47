"""The lexicon's self-test: every example of every frame, read and compared with what it expects.

An example holds where an event of the frame's type is read from it with the actor, recipient and status it
states, by this frame or by a closer one; a trap holds where the frame stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tocsin.ontology.frames import Example, Frame
from tocsin.ontology.lexicon import Lexicon
from tocsin.reading.actors.grounds import with_countries
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.events.reader import read_events
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.parsing import language
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import read_places
from tocsin.reading.quotes.reader import Voices
from tocsin.reading.times.reader import TimeReading
from tocsin.record import Actor, Event
from tocsin.record.record import participants_in, with_contents


@dataclass(frozen=True)
class Failure:
    """An example that is not read as its frame says.

    Attributes:
        frame: id of the frame.
        example: the sentence.
        expected: what should have been read.
        read: what was read instead.
        file: name of the lexicon file.
        line: line of the example, from 1.
    """

    frame: str
    example: str
    expected: str
    read: str
    file: str
    line: int

    def __str__(self) -> str:
        where = f"{self.file}:{self.line} ({self.frame})"
        return f"{where}: {self.example!r} expected {self.expected}, read {self.read}"


def check(
    lexicon: Lexicon, model: str = language.DEFAULT_MODEL, frames: Sequence[Frame] | None = None
) -> list[Failure]:
    """Read the examples of a lexicon, with all its frames in force.

    Args:
        lexicon: the frames in force.
        model: name of an installed English spaCy pipeline.
        frames: those whose examples are read; None for all.

    Returns:
        The failures, in order of the files; empty where all hold.
    """
    checked = lexicon.frames if frames is None else frames
    pairs = [(frame, example) for frame in checked for example in frame.examples]
    parses = language.parse_many([example.text for _, example in pairs], model)
    return [
        failure
        for (frame, example), parse in zip(pairs, parses, strict=True)
        if (failure := _failure(frame, example, parse, lexicon))
    ]


def events_of(parse: Parse, lexicon: Lexicon) -> tuple[list[Event], Sequence[Actor]]:
    """Read the events of one sentence by itself: no day, nobody quoted."""
    places = read_places(parse, None)
    actors = settled(parse, read_actors(parse, None), places)
    around = Surroundings(parse, actors, TimeReading(()), places, (), Voices(()), None)
    events = read_events(around, lexicon, parse.text)
    return events, with_countries(actors, participants_in(events), places).actors


def _failure(frame: Frame, example: Example, parse: Parse, lexicon: Lexicon) -> Failure | None:
    events, actors = events_of(parse, lexicon)
    countries = {actor.id: actor.country for actor in actors}
    found = [event for event in with_contents(events) if event.frame == frame.id]
    told = [event for event in with_contents(events) if event.act == frame.type]
    if example.fires and any(_as_expected(event, example, countries) for event in told):
        return None
    if not example.fires and not found:
        return None
    expected = _expectation(frame, example) if example.fires else f"no {frame.id}"
    read = "; ".join(_shown(event, countries) for event in with_contents(events)) or "nothing"
    return Failure(frame.id, example.text, expected, read, frame.file, example.line)


def _as_expected(event: Event, example: Example, countries: dict[str, str | None]) -> bool:
    return (
        event.status == example.status
        and _covers(event.actor, example.actor, countries)
        and _covers(event.recipient, example.recipient, countries)
    )


def _covers(ids: Sequence[str], codes: Sequence[str], countries: dict[str, str | None]) -> bool:
    """Tell whether each id has its code and each code its id.

    A code is a country's, an actor's id, or `*` for anybody.
    """
    if "*" in codes:
        return bool(ids)
    named = [{one, countries.get(one)} for one in ids]
    return all(any(code in names for names in named) for code in codes) and all(
        any(code in names for code in codes) for names in named
    )


def _expectation(frame: Frame, example: Example) -> str:
    actor, recipient = (",".join(codes) or "-" for codes in (example.actor, example.recipient))
    return f"{frame.type} {actor} > {recipient} {example.status}"


def _shown(event: Event, countries: dict[str, str | None]) -> str:
    def sides(ids: Sequence[str]) -> Iterator[str]:
        return (countries.get(one) or one for one in ids)

    return (
        f"{event.act} {','.join(sides(event.actor)) or '-'} > {','.join(sides(event.recipient)) or '-'} "
        f"{event.status} [{event.frame}]"
    )
