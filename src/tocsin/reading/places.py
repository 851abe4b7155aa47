"""Places: toponyms of a text, resolved to points on the map.

A name is taken for a place where the language model or its grammar says so and the gazetteer knows it.
Among the places that bear it, one named together with its state or country wins, then features of our
own table, then what lies in a country the text is about, then the most populous.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tocsin.ontology.countries import country_by_name
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.toponyms import Toponym, abbreviated, toponyms
from tocsin.reading.actor_names import head_of
from tocsin.reading.locative import used_as_place
from tocsin.reading.parse import Parse
from tocsin.record import Place, Span

_LABELS = frozenset({"GPE", "LOC", "FAC"})
_PREPOSITIONS = frozenset("in at near around outside across throughout into through toward towards from to off".split())
_OTHERS = frozenset({"PERSON", "ORG", "NORP", "WORK_OF_ART", "PRODUCT", "EVENT", "LAW", "LANGUAGE"})
_MAX_TOKENS = 4
_SMALL = 60_000
"""Below it a city gives way to one of its name in the division that the text is about."""
_GENERIC = frozenset(
    """north south east west northern southern eastern western northeast northwest southeast southwest central new old
    the upper lower greater of and street st road avenue drive lane creek river lake mount county parish township
    highway park hill hills school university college hospital church january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday""".split()
)
"""Words that are no place by themselves: what is left of a longer name must not be one of them."""

_TYPES = frozenset("county parish township street road avenue drive lane highway creek school university".split())
"""Last words that make another place of a name: "Mason County" is not Mason."""


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


@dataclass(frozen=True)
class _Named:
    first: int
    last: int
    head: int
    candidates: tuple[Toponym, ...]
    container: Toponym | None = None


def read_places(parse: Parse, home: str | None, *, all_toponyms: bool = False) -> PlaceReading:
    """Read the places of a text.

    Args:
        parse: the text.
        home: country of the dateline's place, or None.
        all_toponyms: also list countries and capitals that stand for their governments.
    """
    named = [_with_container(parse, one) for one in _names(parse)]
    near = _countries_named(parse, named)
    if home:
        near[home] += 1
    resolved = _coherent([(one, _ranked(one, near)) for one in named])
    places: dict[str, Place] = {}
    spans: dict[str, list[Span]] = {}
    mentions: list[PlaceMention] = []
    for one, place in resolved:
        acting = place.kind in ("country", "capital") and not used_as_place(parse, one.head)
        if acting and not all_toponyms:
            continue
        places.setdefault(place.id, _place(place, one, near))
        spans.setdefault(place.id, []).append(parse.span(one.first, one.last))
        mentions.append(PlaceMention(one.first, one.last, one.head, place.id))
    listed = [place.model_copy(update={"mentions": spans[key]}) for key, place in places.items()]
    return PlaceReading(tuple(listed), tuple(mentions))


def _names(parse: Parse) -> Iterator[_Named]:
    """Names of places: what the model labels, then what grammar, size or an earlier mention tells."""
    taken: set[int] = set()
    seen: set[str] = set()
    others = {token for first, last, label in parse.entities if label in _OTHERS for token in range(first, last)}
    for first, last in [*_labelled(parse), *_unlabelled(parse, others, seen)]:
        if taken & set(range(first, last)):
            continue
        one = _known(parse, first, last)
        if one is not None:
            taken.update(range(one.first, one.last))
            seen.add(parse.words[one.head])
            yield one
    for first, last in _unlabelled(parse, others | taken, seen):
        one = _known(parse, first, last)
        if one is not None:
            yield one


def _labelled(parse: Parse) -> Iterator[tuple[int, int]]:
    """What the model calls a place; "Akron, Ohio" is two."""
    for first, last, label in parse.entities:
        if label not in _LABELS or _is_a_group(parse, first, last):
            continue
        start = first
        for token in range(first, last + 1):
            if token == last or parse.words[token] == ",":
                if token > start:
                    yield start, token
                start = token + 1


def _unlabelled(parse: Parse, others: set[int], seen: set[str]) -> Iterator[tuple[int, int]]:
    """Proper names behind "in" and the like, names of countries and divisions, and names met before."""
    first = 0
    while first < len(parse):
        last = first + 1
        if first not in others and parse.pos[first] == "PROPN" and parse.words[first][:1].isupper():
            while (
                last < len(parse) and last - first < _MAX_TOKENS and parse.pos[last] == "PROPN" and last not in others
            ):
                last += 1
            behind = parse.lower[first - 1] if first else ""
            before = parse.lower[first - 2] if first > 1 else ""
            placed = behind in _PREPOSITIONS or (behind == "the" and before in _PREPOSITIONS)
            alone = last == first + 1 and last not in others and first - 1 not in others
            words = parse.text[parse.starts[first] : parse.ends[last - 1]]
            if placed or (alone and parse.words[first] in seen) or _is_large(words):
                yield first, last
        first = last


def _is_large(words: str) -> bool:
    """Tell whether a name is a country's or a division's, which is a place wherever it stands."""
    found = toponyms(words)
    return bool(found) and found[0].kind in ("country", "admin1")


def _known(parse: Parse, first: int, last: int) -> _Named | None:
    """The longest run of a range, its articles left out, that the gazetteer knows."""
    while first < last and parse.lower[first] in ("the", "central", "downtown", "northern", "southern"):
        first += 1
    while last > first and parse.words[last - 1] in ("'s", "’s", "'", "’"):
        last -= 1
    for left, right in ((first, last), (first, last - 1), (first + 1, last)):
        if right <= left:
            continue
        if (left, right) != (first, last) and not _may_drop(parse, first, last, (left, right)):
            continue
        words = parse.text[parse.starts[left] : parse.ends[right - 1]]
        followed = parse.text[parse.ends[right - 1] : parse.ends[right - 1] + 1] == "."
        found = _abbreviated(words + "." * followed) or toponyms(words) or toponyms(words.rstrip("."))
        if found and not _is_a_people(words):
            return _Named(left, right, head_of(parse, left, right), found)
    return None


def _may_drop(parse: Parse, first: int, last: int, kept: tuple[int, int]) -> bool:
    """Tell whether a name shortened by a word still names the place."""
    if parse.lower[last - 1] in _TYPES:
        return False
    return not all(parse.lower[token] in _GENERIC for token in range(*kept))


def _abbreviated(words: str) -> tuple[Toponym, ...]:
    place = abbreviated().get(words.lower().rstrip(".")) if words.endswith(".") else None
    return (place,) if place else ()


def _is_a_group(parse: Parse, first: int, last: int) -> bool:
    """Tell whether words name a bloc ("the West") where a place of that name exists too."""
    known = gazetteer().find(parse.text[parse.starts[first] : parse.ends[last - 1]])
    return known is not None and known.kind == "group" and not used_as_place(parse, head_of(parse, first, last))


def _is_a_people(words: str) -> bool:
    known = gazetteer().find(words)
    return known is not None and known.use == "people"


def _with_container(parse: Parse, one: _Named) -> _Named:
    """Take what is named right behind a place for what holds it: "Paris, Texas", "Aleppo in Syria"."""
    at = one.last
    if at + 1 >= len(parse) or parse.words[at] not in (",", "in", "("):
        return one
    for last in range(min(at + 4, len(parse)), at + 1, -1):
        words = parse.text[parse.starts[at + 1] : parse.ends[last - 1]]
        found = [place for place in (*_abbreviated(words), *toponyms(words)) if place.kind in ("admin1", "country")]
        if found:
            return replace(one, container=found[0])
    return one


def _countries_named(parse: Parse, named: Sequence[_Named]) -> Counter[str]:
    """How often the text names each country, its people, or a place that only it can mean."""
    near: Counter[str] = Counter()
    names = country_by_name()
    for token in range(len(parse)):
        known = gazetteer().find(parse.words[token]) if parse.words[token][:1].isupper() else None
        if known is not None and known.country:
            near[known.country] += 1
    for one in named:
        words = parse.text[parse.starts[one.first] : parse.ends[one.last - 1]]
        if words.lower() in names or len(one.candidates) == 1:
            country = one.candidates[0].country
            near[country or ""] += 1
    return near


def _ranked(one: _Named, near: Counter[str]) -> list[Toponym]:
    def merit(place: Toponym) -> float:
        score = math.log10(place.population + 10)
        score += {"country": 3.0, "capital": 1.5, "admin1": 1.0, "city": 0.0}.get(place.kind, 4.0)
        seat = gazetteer().find(place.name)
        if place.kind == "capital" and seat is not None and seat.use == "seat":
            score += 1.0
        score += min(near.get(place.country or "", 0), 3) * 0.3
        if one.container is not None:
            inside = place.country == one.container.country and (
                one.container.kind == "country" or place.admin1 == one.container.admin1
            )
            score += 10.0 * inside
        return score

    return sorted(one.candidates, key=lambda place: (-merit(place), place.id))


def _coherent(ranked: Sequence[tuple[_Named, list[Toponym]]]) -> list[tuple[_Named, Toponym]]:
    """Let small places follow their neighbours: in a text full of one state, its towns are meant."""
    divisions: Counter[tuple[str | None, str | None]] = Counter()
    for one, places in ranked:
        if one.container is not None or len(places) == 1 or places[0].kind == "admin1":
            divisions[(places[0].country, places[0].admin1)] += 1
    chosen = []
    for one, places in ranked:
        best = places[0]
        if best.kind == "city" and one.container is None and best.population < 1_000_000:
            least = 1 if best.population < _SMALL else 3
            local = [place for place in places if divisions[(place.country, place.admin1)] >= least]
            if local:
                best = max(local, key=lambda place: (divisions[(place.country, place.admin1)], place.population))
        chosen.append((one, best))
    return chosen


def _place(place: Toponym, one: _Named, near: Counter[str]) -> Place:
    rivals = len(one.candidates)
    confidence = 0.95 if rivals == 1 or one.container else 0.85 if near.get(place.country or "") else 0.6
    return Place(
        id=place.id,
        name=place.name,
        country=place.country,
        admin1=place.admin1,
        latitude=place.latitude,
        longitude=place.longitude,
        kind=place.kind,
        geonames=place.geonames,
        confidence=confidence,
        mentions=[],
    )
