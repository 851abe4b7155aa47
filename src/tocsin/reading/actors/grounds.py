"""On whose ground somebody or something stands: "a mosque in Peshawar", "police in Minsk", "visited Ankara".

Where words name nobody, the country of the place they stand in is the actor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tocsin.ontology.countries import sovereigns
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.record import Actor

_WITHIN = frozenset({"in", "near", "at", "outside", "inside", "across", "around"})
"""Prepositions behind which a part of a place stands: "in the hills of", where "of crimes in" tells of a deed."""
_STANDING = frozenset({"in", "near", "at", "outside", "around", "of", "from", "across", "inside", "on"})
ORGANS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "PRM", "REB"})
"""Sectors of which every state has its own."""
HOME = frozenset({"in", "of", "from", "across"})
"""Prepositions that tell where somebody is at home."""
SEATS = frozenset({"hague", "brussels", "geneva", "strasbourg", "luxembourg", "arusha", "davos"})
"""Where courts, councils and envoys of the world sit: "a tribunal in The Hague" is not the Netherlands'."""


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
                if parse.deps[inner] == "pobj" and (found := _of_place(parse, inner, grounds)):
                    return [found]
    return []


def _of_place(parse: Parse, noun: int, grounds: Mapping[int, str]) -> str | None:
    """Give the country of a place or of one that belongs to it: "in the camps of Goma", "in the Ghor hills"."""
    if noun in grounds:
        return grounds[noun]
    if parse.lower[parse.heads[noun]] not in _WITHIN:
        return None
    for index in parse.children[noun]:
        if parse.deps[index] in ("compound", "nmod", "poss") and index in grounds:
            return grounds[index]
        if parse.deps[index] == "prep" and parse.lower[index] in ("of", "in"):
            found = next((k for k in parse.children[index] if parse.deps[k] == "pobj" and k in grounds), None)
            if found is not None:
                return grounds[found]
    return None


def grounds_of(places: PlaceReading) -> dict[int, str]:
    """Give the country of each token that is part of a place's name, of a dependency's the state that it belongs to."""
    states = sovereigns()
    countries = {place.id: states.get(place.country or "", place.country) for place in places.places}
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
