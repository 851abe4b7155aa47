"""Event mentions: frames matched on clauses, with their actors, times, places, numbers and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from tocsin.ontology.cameo import cameo_code
from tocsin.ontology.cameo_series import promised, refined, threatened, toned
from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.means import armed
from tocsin.ontology.plover import DEFAULT_CAMEO, TYPES, fold, folded_cameo, mode_of
from tocsin.ontology.protest_causes import caused
from tocsin.reading.actors.grounds import grounds_of
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.clauses.factuality import is_past_tense, is_refusal, verb_status
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.events.background import is_background, is_state
from tocsin.reading.events.bystanders import bears_on_all, recipients_by_ground
from tocsin.reading.events.carried_over import CarriedOver
from tocsin.reading.events.causes import cause_words, means_words
from tocsin.reading.events.days import EventDays
from tocsin.reading.events.draft import Draft, denies
from tocsin.reading.events.drafts import Drafter
from tocsin.reading.events.homes import bring_home
from tocsin.reading.events.long_ago import LongAgo
from tocsin.reading.events.matching import Matcher
from tocsin.reading.events.matters import leaf_by_matter
from tocsin.reading.events.other_side import OtherSide
from tocsin.reading.events.ours import is_ours
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.same_again import told_again
from tocsin.reading.events.same_deed import told_once
from tocsin.reading.events.scene import Scene
from tocsin.reading.events.side_ties import SideTies
from tocsin.reading.events.tales import Tales
from tocsin.reading.events.tolls import Tolls
from tocsin.reading.events.unwilled import Unwilled
from tocsin.reading.events.venues import meeting_code, meeting_kind, venue_country
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.reading.quotes.reader import Voices
from tocsin.reading.times.reader import TimeReading
from tocsin.record import Attribution, Event, Quantity, Quote, Span, When, content_id
from tocsin.record.event import EventStatus, EventType

_LOW, _HIGH = 0.3, 0.95
_TOWNS = frozenset({"city", "capital", "unknown"})


@dataclass(frozen=True)
class Surroundings:
    """What the other readers found in the same text."""

    parse: Parse
    actors: ActorReading
    times: TimeReading
    places: PlaceReading
    quantities: Sequence[Quantity]
    voices: Voices
    day: date | None


def read_events(around: Surroundings, lexicon: Lexicon, seed: str) -> list[Event]:
    """Read the event mentions of a text.

    Args:
        around: the parse and what the other readers made of it.
        lexicon: the frames in force.
        seed: what makes the text itself (its dispatch's id); event ids are digests over it.

    Returns:
        Events in order of the text; contents nested in the events that demand, threaten or allege them.
    """
    clauses = Clauses(around.parse)
    participants = Participants(around.parse, around.actors, around.voices, grounds_of(around.places))
    matcher = Matcher(around.parse, clauses, lexicon, participants.people)
    drafter = Drafter(around.parse, clauses, participants)
    drafts = told_again(around.parse, clauses, drafter.drafts(matcher.matches()), participants.doing)
    if not drafts:
        return []
    writer = _Writer(around, participants, seed)
    for draft in drafts:
        bring_home(draft, writer.scene)
        writer.place_recipients(draft)
    drafts = [draft for draft in drafts if drafter.is_ours(draft) and not is_state(around.parse, draft)]
    countries = {one.id: one.country for one in around.actors.actors}
    SideTies(around.parse, participants.of, countries).tie(drafts)
    CarriedOver(around.parse, writer.scene.actors, participants.of).fill(drafts)
    OtherSide(around.parse, around.actors, participants.of).aim(drafts)
    drafts = told_once(around.parse, drafter.standing(drafts), countries)
    unwilled = Unwilled(around.parse, around.actors.actors, participants, lexicon.classes)
    told = [draft for draft in drafts if not is_background(around.parse, draft) and not unwilled.holds(draft)]
    long_ago, tales = LongAgo(around.parse, around.day), Tales(around.parse)
    told = [draft for draft in told if not long_ago.holds(draft) and not tales.holds(draft.token)]
    writer.tolls = Tolls(around.parse, around.quantities, [draft.token for draft in drafts])
    known = {actor.id: actor for actor in around.actors.actors}
    read = [(writer.event(draft, None), draft) for draft in told]
    return [
        event for event, draft in read if _is_news(event, draft) and is_ours(event, known, _named(draft, participants))
    ]


def _is_news(event: Event, draft: Draft) -> bool:
    """A day in the past tells that a dated noun ("Friday's session") only points back at what is told elsewhere."""
    return not draft.match.frame.dated or event.status in ("scheduled", "negated")


def _named(draft: Draft, participants: Participants) -> set[str]:
    return {one for head in (*draft.actor_heads, *draft.recipient_heads) for one in participants.named(head)}


class _Writer:
    """Turns one draft into an event of the record."""

    def __init__(self, around: Surroundings, participants: Participants, seed: str) -> None:
        self._around = around
        self._parse = around.parse
        self._participants = participants
        self._seed = seed
        self._wide = {one.id: one.country for one in around.places.places if one.kind == "country"}
        self._towns = {
            country: frozenset(one.id for one in around.places.places if one.country == country and one.kind in _TOWNS)
            for country in self._wide.values()
        }
        self._days = EventDays(around.parse, around.times, around.day)
        self._places: dict[int, str | None] = {}
        self.tolls = Tolls(around.parse, around.quantities, ())
        """Knows the predicates of all drafts once they stand."""
        self.scene = Scene(around.parse, participants, {actor.id: actor for actor in around.actors.actors})

    def event(self, draft: Draft, parent: Draft | None) -> Event:
        when = self._days.when(draft)
        status = self._status(draft, when, parent)
        act = draft.act
        refused = status == "negated" and is_refusal(self._parse, draft.token)
        event_type = act if parent is not None else fold(act, status, refused)
        frame = draft.match.frame
        leaf = frame.cameo if act == frame.type else DEFAULT_CAMEO[act]
        if act == "PROTEST":
            carrier = draft.match.clause.carrier
            leaf = caused(leaf, cause_words(self._parse, (draft.token, *(() if carrier is None else (carrier,)))))
        if act == "PROTEST" and status in ("scheduled", "hypothetical"):
            leaf = threatened(leaf) or leaf
        if act == "CONCEDE" and parent is None and status in ("scheduled", "hypothetical"):
            leaf = promised(leaf) or leaf
        place = self._place(draft)
        contents = [self.event(content, draft) for content in draft.contents]
        folded = folded_cameo(act, event_type, leaf)
        leaf = self._leaf(draft, event_type, folded, contents)
        mode = mode_of(event_type, frame.type, frame.mode, leaf)
        if event_type == "CONSULT":
            states = self.scene.states([*draft.actors, *draft.recipients])
            mode = meeting_kind(mode, states, venue_country(draft, self._around.places))
            leaf = meeting_code(leaf, mode)
        if event_type == "ASSAULT":
            carrier = draft.match.clause.carrier
            anchors = (draft.token, *(() if carrier is None else (carrier,)))
            leaf, mode = armed(leaf, mode, means_words(self._parse, anchors))
        code = cameo_code(leaf)
        evidence = self._evidence(draft)
        return Event(
            id=content_id("e", self._seed, act, status, frame.id, evidence[0].start, evidence[0].end),
            act=act,
            type=event_type,
            mode=mode,
            contexts=list(frame.contexts),
            cameo=code.code,
            goldstein=code.goldstein,
            quad=TYPES[event_type].quad,
            status=status,
            actor=draft.actors,
            recipient=draft.recipients,
            place=place,
            when=when,
            attribution=self._attribution(draft, parent),
            condition=self._condition(draft),
            content=contents[0] if contents else None,
            further_content=contents[1:],
            quantities=self.tolls.of(draft),
            evidence=evidence,
            frame=frame.id,
            confidence=_confidence(draft),
        )

    def _leaf(self, draft: Draft, kind: EventType, code: str, contents: Sequence[Event]) -> str:
        """Give the code that follows from what an act is about; what is denied deepens nothing."""
        if kind == "REJECT" and denies(self._parse, draft):
            return code
        if kind in ("REQUEST", "REJECT"):
            said = (draft.token, *draft.match.clause.heads("obj"))
            code = toned(code, (self._parse.lemmas[token] for token in said))
        deeper = refined(kind, code, contents[0].cameo) if contents else code
        return leaf_by_matter(self._parse, draft, kind, deeper)

    def _status(self, draft: Draft, when: When | None, parent: Draft | None) -> EventStatus:
        """A stated day overrules the tense: what lies ahead is scheduled, what lies behind has been.

        What was said is said: the day ahead is that of what it asks or threatens. What is put off to a day is set.
        """
        day, status = self._around.day, draft.status
        if parent is not None and parent.act == "REJECT" and self._days.is_new_day(draft):
            return "scheduled"
        told = self._days.told_of(draft)
        if told is not None and verb_status(self._parse, told) == "scheduled":
            return "scheduled"
        if when is None or day is None or when.span is None:
            return status
        if status == "scheduled" and self._days.is_left(draft):
            return "negated"
        noun = draft.match.clause.kind == "noun"
        if noun and status == "hypothetical" and parent is None and self._days.is_called(draft):
            return "scheduled"
        told = bool(draft.contents) and is_past_tense(self._parse, draft.token)
        if when.start and when.start[:10] > day.isoformat() and status in ("occurred", "ongoing") and not told:
            return "scheduled"
        if noun and when.end and when.end[:10] < day.isoformat() and status == "scheduled":
            return "occurred"
        return status

    def _place(self, draft: Draft) -> str | None:
        if draft.token not in self._places:
            self._places[draft.token] = self._place_at(self._days.anchors(draft))
        return self._places[draft.token] or (self._place_at(tuple(draft.again)) if draft.again else None)

    def _place_at(self, anchors: tuple[int, ...]) -> str | None:
        """The place that hangs nearest, or, where that is a country, the nearest town of it that hangs there too."""
        near: list[tuple[int, str]] = []
        for mention in self._around.places.mentions:
            distance = self._days.distance(mention.head, anchors)
            if distance is not None:
                near.append((distance, mention.place))
        if not near:
            return None
        best = min(near, key=itemgetter(0))[1]
        country = self._wide.get(best)
        towns = [one for one in near if country and one[1] in self._towns.get(country, ())]
        return min(towns, key=itemgetter(0))[1] if towns else best

    def place_recipients(self, draft: Draft) -> None:
        """Add whom a draft and its contents are done to by where they are done."""
        place = self._place(draft)
        country = next((one.country for one in self._around.places.places if one.id == place), None)
        draft.recipients += recipients_by_ground(draft, country, self.scene)
        if bears_on_all(draft, self.scene):
            draft.recipients = []
        for content in draft.contents:
            self.place_recipients(content)

    def _attribution(self, draft: Draft, parent: Draft | None) -> Attribution | None:
        if parent is not None and parent.act in ("ACCUSE", "REJECT") and parent.actor_heads:
            span = self._participants.span(parent.actor_heads[0])
            return Attribution(actor=parent.actors[0] if parent.actors else None, span=span)
        quote = self._around.voices.at(self._parse.starts[draft.token])
        return None if quote is None else _said_by(quote)

    def _condition(self, draft: Draft) -> Span | None:
        if draft.condition is None:
            return None
        left, right = self._parse.edges[draft.condition]
        return self._parse.span(left, right)

    def _evidence(self, draft: Draft) -> list[Span]:
        parse, clause = self._parse, draft.match.clause
        told = self._days.told_of(draft)
        spans = [] if told is None else [parse.span(told, told + 1)]
        spans.append(self._predicate_span(draft))
        spans += [self._participants.span(head) for head in draft.actor_heads]
        for item in draft.match.filled:
            if item.slot.role not in ("actor", "both"):
                spans += [self._participants.span(head) for head in item.heads]
        if clause.carrier is not None:
            spans.append(parse.span(clause.carrier, clause.carrier + 1))
        return list({(span.start, span.end): span for span in spans}.values())

    def _predicate_span(self, draft: Draft) -> Span:
        parse, token = self._parse, draft.token
        first, last = token, token + 1
        while first > 1 and parse.words[first - 1] == "-" and parse.ends[first - 1] == parse.starts[first]:
            first -= 2
        if draft.match.clause.particle is not None and last < len(parse):
            if parse.lower[last] == draft.match.clause.particle:
                last += 1
        return parse.span(first, last)


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
