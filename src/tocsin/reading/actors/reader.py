"""Actors: who is named in a text, by which words, and who each pronoun and nominal stands for.

Names are looked up in the gazetteer; role nouns take their country from what stands around them
("Russian officials", "officials from the United States and Russia"); people are known by full name, by
the office they hold on the day of the dispatch, or as somebody new. Coreference comes last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.borrowed import without_borrowed
from tocsin.reading.actors.coreference import Tie, resolve
from tocsin.reading.actors.names import Found, find_names
from tocsin.reading.actors.roles import find_roles
from tocsin.reading.actors.short_names import with_short_names
from tocsin.reading.actors.unlisted_people import with_unlisted_people
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor, Span


@dataclass(frozen=True, slots=True)
class ActorMention:
    """Words that stand for actors: tokens `first:last`, half-open, with their head.

    `actors` are ids, several where a plural stands for several; `kind` is "name", "pronoun", "nominal".
    """

    first: int
    last: int
    head: int
    actors: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class ActorReading:
    """The actors of a text, in order of their first mention, and all mentions in order."""

    actors: tuple[Actor, ...]
    mentions: tuple[ActorMention, ...]

    @cached_property
    def _by_head(self) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        for mention in sorted(self.mentions, key=lambda one: one.first - one.last):
            found.setdefault(mention.head, mention.actors)
        return found

    @cached_property
    def _by_token(self) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        for mention in sorted(self.mentions, key=lambda one: one.first - one.last):
            for token in range(mention.first, mention.last):
                found[token] = mention.actors
        return found

    def at(self, token: int) -> tuple[str, ...]:
        """Ids of the actors that the phrase headed by a token stands for.

        Else of the smallest mention that holds the token; empty if none.
        """
        return self._by_head.get(token) or self._by_token.get(token, ())


def read_actors(parse: Parse, on: date | None) -> ActorReading:
    """Read the actors of a text.

    Args:
        parse: the text.
        on: day of the dispatch, by which offices are held; None takes those still in office.
    """
    named = without_borrowed(parse, find_names(parse, on))
    names = with_short_names(parse, with_unlisted_people(parse, named))
    roles = find_roles(parse, names, on)
    ties = resolve(parse, outermost_first(names + roles))
    heads = {tie.mention.head for tie in ties}
    names = [one for one in names if one.head not in heads]
    roles = find_roles(parse, names + [tie.mention for tie in ties], on)
    return _reading(parse, outermost_first(names + roles + _settled(ties, roles)))


def _settled(ties: Sequence[Tie], roles: Sequence[Found]) -> list[Found]:
    """Give tied mentions the actors that their antecedents have now: "its army" knows whose by what "its" is."""
    by_head = {one.head: one for one in roles if one.kind == "role"}
    settled = []
    for tie in ties:
        role = by_head.get(tie.source)
        if role is not None and len(tie.mention.actors) == 1 and tie.mention.kind == "role":
            now = replace(tie.mention, actors=role.actors, country=role.country, sectors=role.sectors)
            settled.append(replace(now, facts=role.facts))
        else:
            settled.append(tie.mention)
    return settled


def outermost_first(found: Sequence[Found]) -> list[Found]:
    """Keep one reading of the same words: the one with more sectors, then the named one."""
    best: dict[tuple[int, int, int], Found] = {}
    for one in found:
        key = (one.first, one.last, one.head)
        if key not in best or (len(one.actors), one.kind == "name") > (
            len(best[key].actors),
            best[key].kind == "name",
        ):
            best[key] = one
    return sorted(best.values(), key=lambda one: (one.first, -one.last))


def _reading(parse: Parse, found: Sequence[Found]) -> ActorReading:
    facts: dict[str, Found] = {}
    spans: dict[str, list[Span]] = {}
    mentions = []
    for one in sorted(found, key=lambda one: (one.first, -one.last, one.head)):
        mentions.append(ActorMention(one.first, one.last, one.head, one.actors, one.how))
        span = parse.span(one.first, one.last)
        for actor in one.actors:
            own = spans.setdefault(actor, [])
            # In this order, equal spans of an actor follow each other.
            if not own or own[-1] != span:
                own.append(span)
            # A government is called by its name, where the text has one, not by its ambassador who came first.
            if one.facts_of(actor) and (actor not in facts or (facts[actor].kind == "role" and one.kind == "seat")):
                facts[actor] = one
    actors = [_actor(actor, spans[actor], facts.get(actor)) for actor in spans]
    ids = {actor.id for actor in actors}
    affiliations = dict.fromkeys(
        actor.affiliation for actor in actors if actor.affiliation and actor.affiliation not in ids
    )
    actors += [_silent(affiliation) for affiliation in affiliations]
    return ActorReading(tuple(actors), tuple(mentions))


def _actor(actor: str, mentions: list[Span], found: Found | None) -> Actor:
    if found is None:
        return Actor(
            id=actor, name=mentions[0].exact, country=None, sector=[], office=None, affiliation=None,
            kind="unknown", mentions=mentions,
        )  # fmt: skip
    fact = found.facts_of(actor)
    name, country, sectors, office, affiliation, kind = fact or (
        mentions[0].exact,
        None,
        (),
        None,
        None,
        "unknown",
    )
    return Actor(
        id=actor, name=name, country=country, sector=list(sectors), office=office,
        affiliation=affiliation if affiliation != actor else None, kind=kind, mentions=mentions,
    )  # fmt: skip


def _silent(affiliation: str) -> Actor:
    """Somebody whom another speaks for without being named."""
    known = gazetteer().known.get(affiliation)
    return Actor(
        id=affiliation,
        name=known.name if known else affiliation,
        country=known.country if known else None,
        sector=list(known.sectors) if known else [],
        office=None,
        affiliation=None,
        kind=known.kind if known else "unknown",
        mentions=[],
    )
