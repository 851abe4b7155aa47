"""The words that an event is read from: its predicate, whoever and whatever its frame asked for, the verb of a noun."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tocsin.reading.clauses.layer import Clause
from tocsin.reading.events.matching import Match
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Span


def predicate_span(parse: Parse, clause: Clause) -> Span:
    """Give the words of a predicate, whole where it is hyphened ("counter-attack"), with a particle that follows it."""
    first, last = clause.token, clause.token + 1
    while first > 1 and parse.words[first - 1] == "-" and parse.ends[first - 1] == parse.starts[first]:
        first -= 2
    if clause.particle is not None and last < len(parse) and parse.lower[last] == clause.particle:
        last += 1
    return parse.span(first, last)


def argument_spans(parse: Parse, match: Match, words_at: Callable[[int], Span]) -> Iterator[Span]:
    """Yield the words of what a frame asked for, those of who acts left out, then of the verb that carries a noun.

    Args:
        parse: the text.
        match: the frame with what fills its slots.
        words_at: gives the words of the phrase that a token heads.
    """
    for item in match.filled:
        if item.slot.role not in ("actor", "both"):
            yield from map(words_at, item.heads)
    if match.clause.carrier is not None:
        yield parse.span(match.clause.carrier, match.clause.carrier + 1)
