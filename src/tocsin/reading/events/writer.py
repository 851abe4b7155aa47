"""Drafts as events of the record: with status, time, place, words and confidence."""

from __future__ import annotations

from collections.abc import Collection

from tocsin.ontology.cameo import cameo_code
from tocsin.ontology.plover import TYPES
from tocsin.reading.clauses.factuality import is_past_tense, verb_status
from tocsin.reading.events.codes import Codes
from tocsin.reading.events.days import EventDays
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.evidence import argument_spans, predicate_span
from tocsin.reading.events.scene import Scene
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.events.tolls import Tolls
from tocsin.reading.events.whereabouts import Whereabouts
from tocsin.record import Attribution, Event, Quote, Span, When, content_id
from tocsin.record.event import EventStatus

_LOW, _HIGH = 0.3, 0.95


class EventWriter:
    """Turns the drafts of one text into events.

    Args:
        around: what the other readers found.
        scene: who belongs where.
        days: knows when a draft took place.
        whereabouts: knows where.
        predicates: the predicates of all drafts of the text; the numbers that those count are theirs.
    """

    def __init__(
        self,
        around: Surroundings,
        scene: Scene,
        days: EventDays,
        whereabouts: Whereabouts,
        predicates: Collection[int],
    ) -> None:
        self._day = around.day
        self._voices = around.voices
        self._parse = around.parse
        self._participants = scene.participants
        self._days = days
        self._whereabouts = whereabouts
        self._codes = Codes(scene, around.places)
        self._tolls = Tolls(around.parse, around.quantities, predicates)

    def event(self, draft: Draft, seed: str, parent: Draft | None = None) -> Event:
        """Write a draft with its contents.

        Args:
            draft: what is told.
            seed: what makes the text itself; ids of events are digests over it.
            parent: the draft whose content it is.
        """
        frame = draft.match.frame
        when = self._days.when(draft)
        status = self._status(draft, when, parent)
        contents = [self.event(content, seed, draft) for content in draft.contents]
        told = [content.cameo for content in contents]
        coding = self._codes.of(draft, status, told, nested=parent is not None)
        code = cameo_code(coding.leaf)
        evidence = self._evidence(draft)
        return Event(
            id=content_id("e", seed, draft.act, status, frame.id, evidence[0].start, evidence[0].end),
            act=draft.act,
            type=coding.type,
            mode=coding.mode,
            contexts=list(frame.contexts),
            cameo=code.code,
            goldstein=code.goldstein,
            quad=TYPES[coding.type].quad,
            status=status,
            actor=draft.actors,
            recipient=draft.recipients,
            place=self._whereabouts.of(draft),
            when=when,
            attribution=self._attribution(draft, parent),
            condition=self._condition(draft),
            content=contents[0] if contents else None,
            further_content=contents[1:],
            quantities=self._tolls.of(draft),
            evidence=evidence,
            frame=frame.id,
            confidence=_confidence(draft),
        )

    def _status(self, draft: Draft, when: When | None, parent: Draft | None) -> EventStatus:
        """A stated day overrules the tense: what lies ahead is scheduled, what lies behind has been.

        What was said is said: the day ahead is that of what it asks or threatens. What is put off to a day is set.
        """
        day, status = self._day, draft.status
        if parent is not None and parent.act == "REJECT" and self._days.is_new_day(draft):
            return "scheduled"
        teller = self._days.told_of(draft)
        if teller is not None and verb_status(self._parse, teller) == "scheduled":
            return "scheduled"
        if when is None or day is None or when.span is None:
            return status
        if status == "scheduled" and self._days.is_left(draft):
            return "negated"
        noun = draft.match.clause.kind == "noun"
        if noun and status == "hypothetical" and parent is None and self._days.is_called(draft):
            return "scheduled"
        is_said = bool(draft.contents) and is_past_tense(self._parse, draft.token)
        if when.start and when.start[:10] > day.isoformat() and status in ("occurred", "ongoing") and not is_said:
            return "scheduled"
        if noun and when.end and when.end[:10] < day.isoformat() and status == "scheduled":
            return "occurred"
        return status

    def _attribution(self, draft: Draft, parent: Draft | None) -> Attribution | None:
        if parent is not None and parent.act in ("ACCUSE", "REJECT") and parent.actor_heads:
            span = self._participants.span(parent.actor_heads[0])
            return Attribution(actor=parent.actors[0] if parent.actors else None, span=span)
        quote = self._voices.at(self._parse.starts[draft.token])
        return None if quote is None else _said_by(quote)

    def _condition(self, draft: Draft) -> Span | None:
        if draft.condition is None:
            return None
        left, right = self._parse.edges[draft.condition]
        return self._parse.span(left, right)

    def _evidence(self, draft: Draft) -> list[Span]:
        told = self._days.told_of(draft)
        spans = [] if told is None else [self._parse.span(told, told + 1)]
        spans.append(predicate_span(self._parse, draft.match.clause))
        spans += [self._participants.span(head) for head in draft.actor_heads]
        spans += argument_spans(self._parse, draft.match, self._participants.span)
        spans += [] if draft.turn is None else [self._parse.span(draft.turn, draft.turn + 1)]
        return list({(span.start, span.end): span for span in spans}.values())


def _said_by(quote: Quote) -> Attribution | None:
    span = quote.speaker_span or quote.cue_span
    if span is None and quote.speaker is None:
        return None
    return Attribution(actor=quote.speaker, span=span or quote.span)


def _confidence(draft: Draft) -> float:
    """How sure the reading is: more where the frame asked for more and where both ends are known."""
    value = 0.4 + 0.03 * min(draft.match.score, 10)
    value += 0.1 * bool(draft.actors) + 0.1 * bool(draft.recipients or draft.mutual)
    value -= 0.05 * (draft.match.clause.kind == "noun")
    return round(min(max(value, _LOW), _HIGH), 2)
