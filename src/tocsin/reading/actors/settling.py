"""Gives people and organs of no country told the state they are of, mention by mention.

One word stands for different bodies in one dispatch: "police" in the paragraph on Chad are Chad's, in that on Niger
Niger's. So the mentions of an actor are settled one by one, and those of another state become an actor of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.by_title import with_titles
from tocsin.reading.actors.grounds import HOME, ORGANS, SEATS, grounds_of, on_ground
from tocsin.reading.actors.home_state import HomeState
from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.actors.worldwide import code_of_kind
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.record import Actor, Span, content_id

_SITTING = frozenset({"GOV", "JUD", "LEG"})


def settled(parse: Parse, actors: ActorReading, places: PlaceReading, home: str | None = None) -> ActorReading:
    """Give people of no country known the country they are told to be in: "police in Minsk", or that of their title.

    Args:
        parse: the text.
        actors: its actors.
        places: its places.
        home: country of the dateline's place, or None.
    """
    titled = with_titles(parse, actors)
    return _with_home(parse, with_titles(parse, _at_home(parse, titled, places, home)), places, home)


def _with_home(parse: Parse, actors: ActorReading, places: PlaceReading, home: str | None) -> ActorReading:
    """Give people known by a bare title and a name the state at home: "Finance Minister Ana Costa"."""
    titled = {one.id for one in actors.actors if one.kind == "person" and one.country is None and _holds_office(one)}
    if not titled:
        return actors
    state = HomeState(parse, actors, grounds_of(places), home)
    found: dict[str, str] = {}
    for mention in actors.mentions:
        if len(mention.actors) != 1 or mention.actors[0] not in titled or mention.kind == "pronoun":
            continue
        if mention.last - mention.first > 1 and (code := state.of_titled(mention)) is not None:
            found.setdefault(mention.actors[0], code)
    listed = (one.model_copy(update={"country": found.get(one.id, one.country)}) for one in actors.actors)
    return ActorReading(tuple(listed), actors.mentions) if found else actors


def _holds_office(actor: Actor) -> bool:
    return not (ORGANS | {"ELI"}).isdisjoint(actor.sector[:1])


def _at_home(parse: Parse, actors: ActorReading, places: PlaceReading, home: str | None) -> ActorReading:
    facts = {actor.id: actor for actor in actors.actors}
    if not any(_is_open(facts, mention) for mention in actors.mentions):
        return actors
    grounds = grounds_of(places)
    state = HomeState(parse, actors, grounds, home)
    told: dict[int, str] = {}
    latest: dict[str, int] = {}
    for place, mention in enumerate(actors.mentions):
        if not _is_open(facts, mention):
            continue
        actor = mention.actors[0]
        found = None if mention.kind == "pronoun" else _state(parse, mention, facts[actor], grounds, state)
        before = latest.get(actor)
        if found is None and before is not None and state.same_paragraph(actors.mentions[before].head, mention.head):
            found = told[before]
        if found is not None:
            told[place], latest[actor] = found, place
    if not told:
        return actors
    _spread(actors, facts, told)
    return _parted(parse, actors, told)


def _spread(actors: ActorReading, facts: Mapping[str, Actor], told: dict[int, str]) -> None:
    """Give the other mentions of an organ that is of one state throughout that state."""
    states: dict[str, set[str]] = {}
    for place, state in told.items():
        states.setdefault(actors.mentions[place].actors[0], set()).add(state)
    for place, mention in enumerate(actors.mentions):
        found = states.get(mention.actors[0], set()) if place not in told and len(mention.actors) == 1 else set()
        if len(found) == 1 and not ORGANS.isdisjoint(facts[mention.actors[0]].sector):
            told[place] = next(iter(found))


def _is_open(facts: Mapping[str, Actor], mention: ActorMention) -> bool:
    fact = facts.get(mention.actors[0]) if len(mention.actors) == 1 else None
    return fact is not None and fact.country is None and bool(fact.sector)


def _state(
    parse: Parse, mention: ActorMention, fact: Actor, grounds: Mapping[int, str], state: HomeState
) -> str | None:
    head = mention.head
    if code := code_of_kind(parse, head):
        return code
    if parse.lemmas[head] in actor_words().stray:
        return None
    if found := on_ground(parse, head, grounds, HOME):
        seated = SEATS.intersection(parse.lower[head : parse.edges[head][1]])
        return None if seated and _SITTING.intersection(fact.sector) else found[0]
    dealing = parse.deps[head] in ("compound", "nmod") and parse.lemmas[parse.heads[head]] in verb_classes().blow
    return None if fact.kind != "role" or dealing else state.of(mention)


def _parted(parse: Parse, actors: ActorReading, told: Mapping[int, str]) -> ActorReading:
    """Make an actor of each word and state; the first state of a word keeps the word's actor."""
    ids: dict[str, dict[str, str]] = {}
    for place in sorted(told):
        own = actors.mentions[place].actors[0]
        known = ids.setdefault(own, {})
        known.setdefault(told[place], content_id("x", "role", own, told[place]) if known else own)
    spans: dict[str, dict[str, list[Span]]] = {own: {} for own in ids}
    mentions: list[ActorMention] = []
    for place, mention in enumerate(actors.mentions):
        own = mention.actors[0]
        if len(mention.actors) != 1 or own not in ids:
            mentions.append(mention)
            continue
        state = told.get(place, "")
        mentions.append(replace(mention, actors=(ids[own].setdefault(state, content_id("x", "role", own, state)),)))
        here = spans[own].setdefault(state, [])
        if (span := parse.span(mention.first, mention.last)) not in here:
            here.append(span)
    listed: list[Actor] = []
    for actor in actors.actors:
        parts = spans.get(actor.id)
        if parts is None:
            listed.append(actor)
            continue
        for state, here in parts.items():
            listed.append(
                actor.model_copy(update={"id": ids[actor.id][state], "country": state or None, "mentions": here})
            )
    return ActorReading(tuple(listed), tuple(mentions))
