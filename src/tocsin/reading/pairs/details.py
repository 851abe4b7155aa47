"""Leaf, mode and words of what is said of a pair.

The events of a pair's sentence are drafted as those of a dispatch are, with the two spans as the only actors, so that
what somebody demands, promises or threatens is known as the content by which its code goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.events.codes import Codes, Coding
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.drafts import Drafter
from tocsin.reading.events.evidence import argument_spans, predicate_span
from tocsin.reading.events.matching import Match
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.scene import Scene
from tocsin.reading.pairs.fit import Pair
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.reading.quotes.reader import Voices
from tocsin.record import Span
from tocsin.record.event import EventStatus, EventType


class Details:
    """Tells more of the matches of one sentence.

    Args:
        parse: the sentence.
        clauses: its clauses.
        matches: what its frames tell.
        pair: the tokens that are given.
    """

    def __init__(self, parse: Parse, clauses: Clauses, matches: Sequence[Match], pair: Pair) -> None:
        self._parse = parse
        self._pair = pair
        self._participants = Participants(parse, _as_actors(parse, pair), Voices(()))
        top = Drafter(parse, clauses, self._participants).drafts(matches)
        self._drafts = {draft.token: draft for one in top for draft in _with_contents(one)}
        self._codes = Codes(Scene(parse, self._participants, {}), PlaceReading(()))

    def is_menace(self, match: Match) -> bool:
        """Tell whether what is promised is harm, which makes a threat of it: "vowed to shell the port"."""
        draft = self._drafts.get(match.clause.token)
        return draft is not None and match.frame.type == "AGREE" and draft.act == "THREATEN"

    def coding(self, match: Match, act: EventType, kind: EventType, status: EventStatus) -> Coding:
        """Give mode and leaf of what a match tells.

        Args:
            match: the match.
            act: the act that it tells of.
            kind: PLOVER's type of it, after folding.
            status: its factuality.
        """
        draft = self._drafts.get(match.clause.token)
        if draft is None or draft.act != act:
            # Left out among the events of a dispatch, or made more of there than the pair's points look at.
            draft = Draft(match, act, status, [], [], [], [], None, contents=draft.contents if draft else [])
        return self._codes.as_type(kind, draft, status, [self._code(content) for content in draft.contents])

    def evidence(self, match: Match) -> tuple[Span, ...]:
        """Give the words of a match, the predicate first, without those of the pair."""
        parse, given = self._parse, self._pair.given
        spans = [predicate_span(parse, match.clause), *argument_spans(parse, match, self._participants.span)]
        theirs = {(parse.starts[token], parse.ends[token]) for token in given}
        kept = {(span.start, span.end): span for span in spans if not _is_within(span, theirs)}
        return tuple(kept.values())

    def _code(self, content: Draft) -> str:
        inner = [self._code(one) for one in content.contents]
        return self._codes.of(content, content.status, inner, nested=True).leaf


def _as_actors(parse: Parse, pair: Pair) -> ActorReading:
    """Give the two spans as the only actors that are known."""
    sides = (("actor", pair.actors), ("recipient", pair.recipients))
    mentions = (
        ActorMention(min(tokens), max(tokens) + 1, _head(parse, tokens), (side,), "name")
        for side, tokens in sides
        if tokens
    )
    return ActorReading((), tuple(sorted(mentions, key=lambda one: one.first)))


def _head(parse: Parse, tokens: frozenset[int]) -> int:
    return next((token for token in sorted(tokens) if parse.heads[token] not in tokens), min(tokens))


def _with_contents(draft: Draft) -> Iterator[Draft]:
    yield draft
    for content in draft.contents:
        yield from _with_contents(content)


def _is_within(span: Span, places: set[tuple[int, int]]) -> bool:
    return any(start <= span.start and span.end <= end for start, end in places) or any(
        span.start <= start and end <= span.end for start, end in places
    )
