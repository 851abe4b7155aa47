"""The record: all that was read out of one dispatch, checked as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import model_validator

from tocsin.record.base import Model
from tocsin.record.dispatch import Dispatch
from tocsin.record.event import AgendaEntry, Event
from tocsin.record.parts import Actor, Place, Quantity, Quote, Time
from tocsin.record.span import spans_in

SCHEMA_VERSION = "1.0"


def with_contents(events: list[Event]) -> Iterator[Event]:
    """Yield the events and, after each, the events that are its contents, at any depth."""
    for event in events:
        yield event
        nested = ([event.content] if event.content else []) + event.further_content
        yield from with_contents(nested)


def participants_in(events: list[Event]) -> list[str]:
    """Give the ids of the actors and recipients of events and their contents, each once, in order."""
    found = (actor for event in with_contents(events) for actor in (*event.actor, *event.recipient))
    return list(dict.fromkeys(found))


class Record(Model):
    """All that was read out of one dispatch.

    Construction fails unless every span stands in `dispatch.text` as it says and every id that is
    referred to is defined. The same input, version, model and lexicon give the same bytes.
    """

    schema_version: str
    tocsin_version: str
    model: str
    lexicon_digest: str
    dispatch: Dispatch
    actors: list[Actor]
    places: list[Place]
    times: list[Time]
    quantities: list[Quantity]
    quotes: list[Quote]
    events: list[Event]
    agenda: list[AgendaEntry]

    @model_validator(mode="after")
    def _holds_together(self) -> Record:
        parts = (self.actors, self.places, self.times, self.quantities, self.quotes, self.events, self.agenda)
        for span in (span for part in parts for span in spans_in(part)):
            if not span.holds_in(self.dispatch.text):
                raise ValueError(f"span {span.start}:{span.end} does not hold {span.exact!r} in the text")
        actors = {actor.id for actor in self.actors}
        places = {place.id for place in self.places}
        events = {event.id for event in self.events}
        if dangling := sorted(set(self._actors_referred_to()) - actors):
            raise ValueError(f"actors {dangling} are referred to but not in actors[]")
        if dangling := sorted(set(self._places_referred_to()) - places):
            raise ValueError(f"places {dangling} are referred to but not in places[]")
        if dangling := sorted({entry.event for entry in self.agenda} - events):
            raise ValueError(f"agenda refers to events {dangling} that are not in events[]")
        return self

    def _repr_html_(self) -> str:
        from tocsin.record.notebook import record_html

        return record_html(self)

    def _actors_referred_to(self) -> Iterator[str]:
        for event in with_contents(self.events):
            yield from event.actor
            yield from event.recipient
            if event.attribution and event.attribution.actor:
                yield event.attribution.actor
        for quantity in self.quantities:
            yield from quantity.actor
        for quote in self.quotes:
            yield from (actor for actor in (quote.speaker, quote.addressee) if actor)
        for entry in self.agenda:
            yield from entry.participants
        yield from (actor.affiliation for actor in self.actors if actor.affiliation)

    def _places_referred_to(self) -> Iterator[str]:
        for event in with_contents(self.events):
            if event.place:
                yield event.place
        for entry in self.agenda:
            if entry.place:
                yield entry.place
