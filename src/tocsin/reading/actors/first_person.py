"""The first and second person inside quotation marks: "I" is the speaker, "you" the addressee.

"We" is whom the speaker speaks for: the state of its minister, the party of its deputy; of somebody who is known to
speak for nobody it stays open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Quote, Span

_SPEAKER = frozenset({"i", "me", "my", "mine", "myself"})
_SPOKEN_FOR = frozenset({"we", "us", "our", "ours", "ourselves"})
_ADDRESSEE = frozenset({"you", "your", "yours", "yourself"})


def with_first_person(parse: Parse, actors: ActorReading, quotes: Sequence[Quote]) -> ActorReading:
    """Give the actors of a text with what they say of themselves among their mentions.

    Args:
        parse: the text.
        actors: its actors.
        quotes: its quotes, with speakers and addressees; those told without marks are passed over.
    """
    found = list(_mentions(parse, actors, quotes))
    if not found:
        return actors
    spans: dict[str, list[Span]] = {}
    for mention in found:
        for actor in mention.actors:
            spans.setdefault(actor, []).append(parse.span(mention.first, mention.last))
    widened = tuple(
        one.model_copy(update={"mentions": sorted([*one.mentions, *spans[one.id]], key=lambda span: span.start)})
        if one.id in spans
        else one
        for one in actors.actors
    )
    mentions = sorted((*actors.mentions, *found), key=lambda one: (one.first, -one.last, one.head))
    return replace(actors, actors=widened, mentions=tuple(mentions))


def _mentions(parse: Parse, actors: ActorReading, quotes: Sequence[Quote]) -> Iterator[ActorMention]:
    affiliations = {one.id: one.affiliation for one in actors.actors}
    taken = {mention.head for mention in actors.mentions}
    for quote in sorted(quotes, key=lambda one: one.span.end - one.span.start):
        if quote.kind == "indirect":
            continue
        for token in parse.tokens_in(quote.span.start, quote.span.end):
            who = _who(parse, token, quote, affiliations)
            if who is not None and token not in taken:
                taken.add(token)
                yield ActorMention(token, token + 1, token, (who,), "pronoun")


def _who(parse: Parse, token: int, quote: Quote, affiliations: dict[str, str | None]) -> str | None:
    word = parse.lower[token]
    if parse.words[token] == "US":
        return None
    if word in _ADDRESSEE:
        return quote.addressee
    if quote.speaker is None or word not in _SPEAKER | _SPOKEN_FOR:
        return None
    if word in _SPEAKER:
        return quote.speaker
    # Whom somebody without affiliation speaks for is not known: a diplomat, an aid worker.
    return affiliations.get(quote.speaker) or (None if quote.speaker.startswith("x-") else quote.speaker)
