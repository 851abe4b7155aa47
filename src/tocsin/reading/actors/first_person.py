"""Persons inside quotation marks: "I" is the speaker, "you" the addressee, "they" the other side.

"We" is whom the speaker speaks for: the state of its minister, the party of its deputy; of somebody who is known to
speak for nobody it stays open. "They" of whom the quotation has named nobody are the one other state or armed body
that the words before it spoke of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor, Quote, Span

_SPEAKER = frozenset({"i", "me", "my", "mine", "myself"})
_SPOKEN_FOR = frozenset({"we", "us", "our", "ours", "ourselves"})
_ADDRESSEE = frozenset({"you", "your", "yours", "yourself"})
_OTHERS = frozenset({"they", "them", "their", "theirs"})
_REACH = 1
"""Sentences that "they" look back from where the quotation begins."""
_ARMED = frozenset({"REB", "PRM", "CRM", "UAF", "MIL", "COP"})
_IN_OFFICE = frozenset({"GOV", "MIL"})


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
    facts = {one.id: one for one in actors.actors}
    others = OtherSide(parse, actors, facts)
    taken = {mention.head for mention in actors.mentions}
    for quote in sorted(quotes, key=lambda one: one.span.end - one.span.start):
        if quote.kind == "indirect":
            continue
        for token in parse.tokens_in(quote.span.start, quote.span.end):
            if token in taken:
                continue
            who = others.of(token, quote) if parse.lower[token] in _OTHERS else _who(parse, token, quote, facts)
            if who is not None:
                taken.add(token)
                yield ActorMention(token, token + 1, token, (who,), "pronoun")


def _who(parse: Parse, token: int, quote: Quote, facts: Mapping[str, Actor]) -> str | None:
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
    speaker = facts.get(quote.speaker)
    if speaker is not None and speaker.affiliation:
        return speaker.affiliation
    return None if quote.speaker.startswith("x-") else quote.speaker


class OtherSide:
    """Finds whom "they" in a quotation stand for where the quotation itself names nobody.

    Args:
        parse: the text.
        actors: its actors.
        facts: the actors by id.
    """

    def __init__(self, parse: Parse, actors: ActorReading, facts: Mapping[str, Actor]) -> None:
        self._parse = parse
        self._mentions = actors.mentions
        self._facts = facts

    def of(self, token: int, quote: Quote) -> str | None:
        """Give the one other state or armed body that was spoken of last before a quotation, None where two were."""
        parse, speaker = self._parse, self._facts.get(quote.speaker or "")
        inside = parse.tokens_in(quote.span.start, quote.span.end)
        if speaker is None or any(parse.tags[at] in ("NNS", "NNPS") for at in range(inside.start, token)):
            return None
        here = parse.sentence_of[inside.start]
        for sentence in range(here, max(here - _REACH, 0) - 1, -1):
            first, last = parse.sentences[sentence]
            last = min(last, inside.start)
            found = {
                side
                for mention in self._mentions
                if first <= mention.head < last
                for one in mention.actors
                if (side := self._side(one, speaker, quote.addressee)) is not None
            }
            if found:
                return next(iter(found)) if len(found) == 1 else None
        return None

    def _side(self, one: str, speaker: Actor, addressee: str | None) -> str | None:
        """Give whom somebody stands for as the other side of a speaker, None where he may be on the same one."""
        fact = self._facts.get(one)
        if fact is None or one in (speaker.id, addressee) or (speaker.country is None and fact.country is not None):
            return None
        if fact.kind in ("role", "organisation") and not _ARMED.isdisjoint(fact.sector):
            same = fact.country == speaker.country and not {"REB", "CRM", "UAF"}.intersection(fact.sector)
            return None if same and fact.country is not None else one
        if fact.country is None or fact.country == speaker.country or fact.country not in gazetteer().states:
            return None
        return fact.country if fact.id == fact.country or not _IN_OFFICE.isdisjoint(fact.sector[:1]) else None
