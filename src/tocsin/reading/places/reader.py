"""Places: toponyms of a text, resolved to points on the map.

Which words name a place is told by `names`, which place they mean by `choice`. Here both come together
into the places of the record. A name that no gazetteer knows, and a street, has no point: unknown is null.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tocsin.ontology.countries import country_by_code
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.known import homes_of_peoples
from tocsin.ontology.place_words import place_words
from tocsin.ontology.toponyms import Toponym, toponyms
from tocsin.reading.clauses.locative import used_as_place
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.choice import Context, choose
from tocsin.reading.places.matches import Name
from tocsin.reading.places.names import place_names
from tocsin.record import Place, Span

_HOLDING = frozenset({",", "in", "(", "of"})
_ARTICLES = frozenset({"the", "a", "an"})
_TELLING = 7
"""Tokens within which an apposition says what a place is the capital or a port of."""
_ACTING = frozenset({"country", "capital"})
_CUE, _MOST_CUES = 0.5, 3.0
"""How much a word of a country's home news counts, and all of them at most."""
_LONGEST_BODY = 3
"""Words of the longest name of a body that tells the country of its town."""
_HOME = 2.0
"""How much the home country counts, in mentions."""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Tokens `first:last`, half-open, with their head, that name a place."""

    first: int
    last: int
    head: int
    place: str


@dataclass(frozen=True)
class PlaceReading:
    """The places of a text in order of their first mention, and all mentions in order."""

    places: tuple[Place, ...]
    mentions: tuple[PlaceMention, ...] = field(default=())

    @cached_property
    def _by_token(self) -> dict[int, str]:
        return {token: one.place for one in self.mentions for token in range(one.first, one.last)}

    def at(self, token: int) -> str | None:
        """Id of the place whose name holds a token."""
        return self._by_token.get(token)


def read_places(parse: Parse, home: str | None, *, all_toponyms: bool = False, demonyms: bool = False) -> PlaceReading:
    """Read the places of a text.

    Args:
        parse: the text.
        home: country of the dateline's place, or None.
        all_toponyms: also list countries and capitals that stand for their governments.
        demonyms: also list names and adjectives of peoples, as mentions of their countries.
    """
    names = [name for name in place_names(parse) if all_toponyms or not _is_a_group(parse, name)]
    peoples = list(_peoples(parse)) if demonyms else []
    containers = _containers(parse, names)
    governed = {at: "USA" for at, name in enumerate(names) if _runs_an_american_body(parse, name)}
    chosen = choose(names, containers, Context(_countries(parse, home), _beside(parse, names), governed))
    place_at = {name.first: place for name, place in zip(names, chosen, strict=True)}
    held = {names[at].key: place_at[holder.first] for at, holder in containers.items() if chosen[at] is None}
    found: list[tuple[Name, Toponym | None]] = [*zip(names, chosen, strict=True), *peoples]
    places: dict[str, Place] = {}
    spans: dict[str, list[Span]] = {}
    mentions: list[PlaceMention] = []
    for name, place in sorted(found, key=lambda pair: pair[0].first):
        if place and place.kind in _ACTING and not all_toponyms and not used_as_place(parse, name.head):
            continue
        listed = _place(place, name) if place else _unknown(parse, name, held.get(name.key))
        places.setdefault(listed.id, listed)
        spans.setdefault(listed.id, []).append(parse.span(name.first, name.last))
        mentions.append(PlaceMention(name.first, name.last, name.head, listed.id))
    complete = [place.model_copy(update={"mentions": spans[key]}) for key, place in places.items()]
    return PlaceReading(tuple(complete), tuple(mentions))


def _containers(parse: Parse, names: Sequence[Name]) -> dict[int, Name]:
    """For each name the one right behind it that holds it: "Paris, Texas", "Aleppo in Syria"."""
    starts = {name.first: name for name in names}
    found = {}
    for at, name in enumerate(names):
        if name.last + 1 >= len(parse) or parse.words[name.last] not in _HOLDING:
            continue
        told_in = parse.words[name.last] == "," and parse.lower[name.last + 1] == "in"
        behind = starts.get(name.last + 1 + told_in)
        if behind is None and parse.words[name.last] != "," and parse.lower[name.last + 1] == "the":
            behind = starts.get(name.last + 2)
        if behind is None and parse.words[name.last] == ",":
            behind = starts.get(_told_of(parse, name.last + 1))
        if behind is not None and any(one.kind in ("country", "admin1", "admin2") for one in behind.candidates):
            found[at] = behind
    return found


def _told_of(parse: Parse, first: int) -> int:
    """The token behind what tells what sort of place was named: "Victoria, the capital of the Seychelles"."""
    last = min(first + _TELLING, len(parse) - 1)
    held = next((at for at in range(first, last) if parse.lower[at] in ("of", "in")), None)
    if held is None or parse.lower[first] not in _ARTICLES or place_words().sorts.isdisjoint(parse.lower[first:held]):
        return -1
    return held + 1 + (parse.lower[held + 1] == "the")


def _countries(parse: Parse, home: str | None) -> dict[str, float]:
    """How often the text names each country's people or government, and the home country."""
    times = Counter(country for _, _, country in _named_peoples(parse))
    counted = {country: min(0.25 * number, 1.0) for country, number in sorted(times.items())}
    held = set(parse.lower)
    for country, words in place_words().home_news.items():
        if told := len(held & words):
            counted[country] = counted.get(country, 0.0) + min(_CUE * told, _MOST_CUES)
    if home:
        counted[home] = counted.get(home, 0.0) + _HOME
    return counted


def _beside(parse: Parse, names: Sequence[Name]) -> dict[int, frozenset[str]]:
    """For each name the country whose people, and nobody else's, its own sentence names outside of it."""
    told: dict[int, list[tuple[int, str]]] = {}
    for token, _, country in _named_peoples(parse):
        told.setdefault(parse.sentence_of[token], []).append((token, country))
    found = {}
    for at, name in enumerate(names):
        near = told.get(parse.sentence_of[name.first], ())
        countries = frozenset(one for token, one in near if not name.first <= token < name.last)
        if len(countries) == 1:  # two peoples meet anywhere: "Chadian and Libyan envoys in Geneva"
            found[at] = countries
    return found


def _runs_an_american_body(parse: Parse, name: Name) -> bool:
    """Tell whether a town's council or police are called as America's are: "Athens City Council"."""
    behind = parse.lower[name.last : name.last + _LONGEST_BODY]
    bodies = place_words().american_bodies
    if name.last == len(parse) or not parse.words[name.last][:1].isupper():
        return False
    return any(behind[:length] in bodies for length in range(2, _LONGEST_BODY + 1))


def _named_peoples(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """Yield tokens, half-open, that name a people or what is theirs, with their country."""
    within = -1
    for token, word in enumerate(parse.words):
        if token <= within or not word[:1].isupper():
            continue
        for last in (token + 1, token):  # "South Sudanese" before "Sudanese"
            words = " ".join(parse.words[token : last + 1])
            known = gazetteer().find(words) if last < len(parse) else None
            if known is not None and known.country and (known.use == "people" or words.lower() in homes_of_peoples()):
                within = last
                yield token, last + 1, known.country
                break


def _peoples(parse: Parse) -> Iterator[tuple[Name, Toponym | None]]:
    """Names and adjectives of peoples, with their countries, those of a region's or a city's people with that."""
    others = {
        token
        for first, last, label in parse.entities
        if label in ("PERSON", "LANGUAGE")
        for token in range(first, last)
    }
    for first, last, country in _named_peoples(parse):
        if first in others:
            continue
        words = " ".join(parse.words[first:last]).lower()
        place, _ = homes_of_peoples().get(words, (country_by_code()[country].name, country))
        homes = [one for one in toponyms(place) if one.country == country]
        yield Name(first, last, last - 1, words, (), "people"), next(iter(homes), None)


def _is_a_group(parse: Parse, name: Name) -> bool:
    """Tell whether words name a bloc ("the West") where a place of that name exists too."""
    known = gazetteer().find(parse.text[parse.starts[name.first] : parse.ends[name.last - 1]])
    return known is not None and known.kind == "group" and not used_as_place(parse, name.head)


def _place(place: Toponym, name: Name) -> Place:
    rivals = len({one.id for one in name.candidates})
    return Place(
        id=place.id,
        name=place.name,
        country=place.country,
        admin1=place.admin1,
        latitude=place.latitude,
        longitude=place.longitude,
        kind=place.kind,
        geonames=place.geonames,
        confidence=0.95 if rivals < 2 else 0.8,
        mentions=[],
    )


def _unknown(parse: Parse, name: Name, holder: Toponym | None) -> Place:
    """A place of which nothing is known but its name, and what holds it where that is told: "Sarrabosc, France"."""
    return Place(
        id="n." + name.key.replace(" ", "-"),
        name=parse.text[parse.starts[name.first] : parse.ends[name.last - 1]],
        country=holder.country if holder else None,
        admin1=holder.admin1 if holder else None,
        latitude=None,
        longitude=None,
        kind=name.kind or "unknown",
        geonames=None,
        confidence=0.5,
        mentions=[],
    )
