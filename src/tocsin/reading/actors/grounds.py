"""On whose ground somebody or something stands: "a mosque in Peshawar", "police in Minsk", "visited Ankara".

Where words name nobody, the country of the place they stand in is the actor; people of no country known
take that of the place they are told to be in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.actors.worldwide import code_of_kind
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.record import Actor

_STANDING = frozenset({"in", "near", "at", "outside", "around", "of", "from", "across", "inside", "on"})
_ORGANS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "PRM", "REB"})
STRAY = frozenset("gunman bomber attacker assailant jihadist shooter hijacker kidnapper".split())
"""People whom the place of their deed gives no country."""
_MAX_CLIMB = 6
HOME = frozenset({"in", "of", "from", "across"})
"""Prepositions that tell where somebody is at home."""


def on_ground(
    parse: Parse, head: int, grounds: Mapping[int, str], prepositions: frozenset[str] = _STANDING
) -> list[str]:
    """Give the country of a place ("visited Ankara") or of what stands in one ("a mosque in Peshawar").

    Args:
        parse: the text.
        head: token that heads the phrase.
        grounds: country by token, of `grounds_of`.
        prepositions: those that place it.
    """
    if head in grounds:
        return [grounds[head]]
    for index in parse.children[head]:
        if parse.deps[index] in ("compound", "nmod", "poss") and index in grounds:
            return [grounds[index]]
        if parse.deps[index] == "prep" and parse.lower[index] in prepositions:
            for inner in parse.children[index]:
                if parse.deps[inner] == "pobj" and inner in grounds:
                    return [grounds[inner]]
    return []


def settled(parse: Parse, actors: ActorReading, places: PlaceReading) -> ActorReading:
    """Give people of no country known the country they are told to be in: "police in Minsk"."""
    grounds = grounds_of(places)
    homes: dict[str, str] = {}
    for mention in actors.mentions:
        if len(mention.actors) == 1 and (code := code_of_kind(parse, mention.head)):
            homes.setdefault(mention.actors[0], code)
    for mention in actors.mentions:
        if parse.lemmas[mention.head] in STRAY:
            continue
        if len(mention.actors) == 1 and (found := on_ground(parse, mention.head, grounds, HOME)):
            homes.setdefault(mention.actors[0], found[0])
    for actor, country in _only_states(parse, actors, grounds).items():
        homes.setdefault(actor, country)
    if not homes:
        return actors
    listed = (
        actor.model_copy(update={"country": homes[actor.id]})
        if actor.country is None and actor.sector and actor.id in homes
        else actor
        for actor in actors.actors
    )
    return ActorReading(tuple(listed), actors.mentions)


def _only_states(parse: Parse, actors: ActorReading, grounds: Mapping[int, str]) -> dict[str, str]:
    """Whose "the army", "soldiers" and "the opposition" are where the sentence names one state alone."""
    facts, blows = {actor.id: actor for actor in actors.actors}, verb_classes().blow
    named = _named_states(parse, actors, grounds)
    found: dict[str, str] = {}
    for mention in actors.mentions:
        fact = facts.get(mention.actors[0]) if len(mention.actors) == 1 else None
        if fact is None or fact.country or fact.kind != "role" or not _ORGANS.intersection(fact.sector):
            continue
        arms = parse.deps[mention.head] in ("compound", "nmod") and parse.lemmas[parse.heads[mention.head]] in blows
        if arms or parse.lemmas[mention.head] in STRAY:
            continue
        here = named.get(parse.sentence_of[mention.head], {})
        state = next(iter(here)) if len(here) == 1 else _meant(parse, mention.head, here, grounds)
        if state is not None:
            found.setdefault(fact.id, state)
    return found


def _named_states(parse: Parse, actors: ActorReading, grounds: Mapping[int, str]) -> dict[int, dict[str, list[int]]]:
    """Give the states that each sentence names, each with the tokens that name it."""
    facts, states = {actor.id: actor for actor in actors.actors}, gazetteer().states
    named: dict[int, dict[str, list[int]]] = {}
    told = [(token, country) for token, country in grounds.items()]
    for mention in actors.mentions:
        told += [(mention.head, facts[one].country or "") for one in mention.actors if one in facts]
    for token, country in told:
        if country in states:
            named.setdefault(parse.sentence_of[token], {}).setdefault(country, []).append(token)
    return named


def _meant(parse: Parse, head: int, named: Mapping[str, list[int]], grounds: Mapping[int, str]) -> str | None:
    """Give whose organ is meant where a sentence names several states.

    That of the place which its clause tells of ("to Caracas, where the vice president"), else of the subject that
    governs its clause ("Cuba's cardinal said that the government").
    """
    clause = head
    for _ in range(_MAX_CLIMB):
        clause = parse.heads[clause]
        if clause == parse.heads[clause]:
            return None
        above = parse.heads[clause]
        if parse.deps[clause] == "relcl" and any(parse.lower[k] == "where" for k in parse.children[clause]):
            return grounds.get(above) or next((code for code, at in named.items() if above in at), None)
        if parse.deps[clause] == "ccomp":
            subject = next((k for k in parse.children[above] if parse.deps[k] == "nsubj" and k < head), None)
            return next((code for code, at in named.items() if subject in at), None)
    return None


def grounds_of(places: PlaceReading) -> dict[int, str]:
    """Give the country of each token that is part of a place's name."""
    countries = {place.id: place.country for place in places.places}
    known = gazetteer().known
    return {
        token: country
        for mention in places.mentions
        for token in range(mention.first, mention.last)
        if (country := countries[mention.place]) and country in known
    }


def with_countries(actors: ActorReading, ids: Iterable[str], places: PlaceReading) -> ActorReading:
    """Add countries that act or suffer by their places alone, each proven by the places' words."""
    there = {actor.id for actor in actors.actors}
    missing = sorted(set(ids) - there)
    added = []
    for country in missing:
        spans = [span for place in places.places if place.country == country for span in place.mentions]
        fact = gazetteer().known[country]
        added.append(
            Actor(
                id=country,
                name=fact.name,
                country=fact.country,
                sector=list(fact.sectors),
                office=None,
                affiliation=None,
                kind=fact.kind,
                mentions=spans,
            )
        )
    return ActorReading((*actors.actors, *added), actors.mentions) if added else actors
