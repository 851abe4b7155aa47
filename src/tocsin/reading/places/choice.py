"""Which of the places that bear a name a text means.

All names of a text are weighed together. A place counts for more the larger it is, and the more of what the text's
other names may mean lies in its country, in its division, and near it; a place named with what holds it ("Paris,
Texas") is that one, and a name has one sense in a text unless it is so named. Beliefs are passed round a few times:
what is believed of one name speaks for its neighbours'.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.toponyms import Toponym, is_spelt, key_of
from tocsin.reading.places.matches import Name

_ROUNDS = 3
_SPOT = 0.9
"""Degrees within which candidates are of one spot."""
_TOWNS = frozenset({"capital", "city"})
_LIKELY = 0.02
"""Belief below which a candidate is left out of account."""
_MOST = 24
"""Candidates of a name that are weighed, the likeliest by themselves."""
_CELL = 1.2
"""Degrees that count as near, on the grid that finds neighbours."""
_AROUND = tuple(product((-1, 0, 1), repeat=2))
_NOWHERE = (math.inf, math.inf)
_SPOTS = frozenset({"city", "capital", "admin2"})
_PRIOR = {"admin1": 1.5, "admin2": -1.5, "capital": 1.5, "city": 0.0}
"""What a kind adds to the logarithm of the population."""
_COUNTRY_PRIOR, _FEATURE = 10.0, 8.0
_OTHER_NAME, _EXONYM = -2.5, -0.5
_LISTED, _ALIKE = 3, 1.5
"""Tokens from one name of a list to the next, and how much the others of a list speak for their kind."""
_TOWN, _LARGE, _METROPOLIS = 20_000, 100_000, 1_000_000
_GIVES_NAME = 1.0
_PEOPLE = 2.5
"""How much likelier a place is in a country whose people its own sentence names."""
_GOVERNED = 4.5
"""How much likelier it is in the country whose towns call their council or police as its are called."""
_NAMED, _SEAT = 0.25, 2.0
"""How much a country's own name and its capital's, which act in world news, count among the names that lie in it; and
how much likelier a capital is by whose name its government goes."""
_INSIDE, _COUNTRY, _DIVISION, _NEAR = 8.0, 1.2, 1.0, 1.6


@dataclass(frozen=True)
class Context:
    """What the text tells beyond its names.

    Attributes:
        countries: how often each country or its people is named, and the home country.
        beside: for the position of a name, the countries whose people its own sentence names.
        governed: for the position of a name, the country whose towns call their bodies as this one's is called.
    """

    countries: Mapping[str, float] = field(default_factory=dict)
    beside: Mapping[int, frozenset[str]] = field(default_factory=dict)
    governed: Mapping[int, str] = field(default_factory=dict)


@dataclass
class _Sense:
    """One name of the text: its candidates with their merits by themselves, and the beliefs in them."""

    candidates: tuple[Toponym, ...]
    merits: list[float]
    beliefs: list[float] = field(default_factory=list)
    weight: float = 1.0
    divided: bool = False

    @cached_property
    def cells(self) -> list[tuple[float, float]]:
        """The cell of the map that each candidate lies in; far from all where it is no spot."""
        return [_cell(one) if one.kind in _SPOTS else _NOWHERE for one in self.candidates]


def choose(names: Sequence[Name], containers: Mapping[int, Name], context: Context) -> list[Toponym | None]:
    """Choose a place for each name, None where none is known.

    Args:
        names: names in order.
        containers: for the position of a name, the name behind it of what holds it.
        context: what else the text tells.
    """
    senses, of_name = _senses(names, containers)
    _weigh_peoples(senses, of_name, context.beside)
    _weigh_bodies(senses, of_name, context.governed)
    for sense in senses.values():
        sense.beliefs = _softmax(sense.merits)
    for _ in range(_ROUNDS):
        evidence = _Evidence(senses.values(), context)
        for sense in senses.values():
            if len(sense.candidates) == 1:
                continue  # believed in whatever the others say
            supports = evidence.supports(sense)
            sense.beliefs = _softmax([merit + more for merit, more in zip(sense.merits, supports, strict=True)])
    chosen: list[Toponym | None] = []
    for key in of_name:
        own = senses.get(key)
        chosen.append(_best(own) if own is not None else None)
    return chosen


def _best(sense: _Sense) -> Toponym:
    """The likeliest candidate of the likeliest spot: a city, its district and its province speak for each other.

    Where the words leave it open the city is meant, not what is named for it.
    """
    pairs = list(zip(sense.candidates, sense.beliefs, strict=True))
    likely = [(place, belief) for place, belief in pairs if belief > _LIKELY] or pairs[:1]

    def spot(place: Toponym) -> float:
        return sum(belief for one, belief in likely if one.country == place.country and _degrees(one, place) < _SPOT)

    best = max(likely, key=lambda pair: (round(spot(pair[0]), 6), pair[1]))[0]
    if sense.divided or not best.kind.startswith("admin"):
        return best
    towns = [one for one in sense.candidates if one.kind in _TOWNS and one.country == best.country]
    return next((one for one in towns if one.admin1 == best.admin1 and _degrees(one, best) < _SPOT), best)


def _senses(
    names: Sequence[Name], containers: Mapping[int, Name]
) -> tuple[dict[tuple[str, str], _Sense], list[tuple[str, str]]]:
    """Group the names by what they are called: a container told once holds for the name everywhere."""
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for at, container in containers.items():
        held[names[at].key][container.key] += 1
    holders = {container.key: container for container in containers.values()}
    senses: dict[tuple[str, str], _Sense] = {}
    of_name = []
    for at, name in enumerate(names):
        own = containers.get(at)
        usual = held[name.key].most_common(1)[0][0] if held.get(name.key) else ""
        key = (name.key, own.key if own else usual)
        of_name.append(key)
        if name.candidates and key not in senses:
            holder = holders.get(key[1])
            senses[key] = _sense(name, holder)
    for key in of_name:
        if key in senses:
            senses[key].weight = min(senses[key].weight + 0.25, 2.0)
    _confirm(names, containers, senses, of_name)
    _align(names, senses, of_name)
    return senses, of_name


def _weigh_peoples(
    senses: Mapping[tuple[str, str], _Sense],
    of_name: Sequence[tuple[str, str]],
    beside: Mapping[int, frozenset[str]],
) -> None:
    """Let the peoples of its sentences speak for a name: "in Valencia, Venezuelan guardsmen said"."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for at, near in beside.items():
        told[of_name[at]].update(near)
    for key, countries in told.items():
        sense = senses.get(key)
        if sense is None or any(one.kind not in _PRIOR and one.kind != "country" for one in sense.candidates):
            continue  # a sea, or a region between states
        for number, place in enumerate(sense.candidates):
            sense.merits[number] += _PEOPLE * (place.country in countries)


def _weigh_bodies(
    senses: Mapping[tuple[str, str], _Sense], of_name: Sequence[tuple[str, str]], governed: Mapping[int, str]
) -> None:
    """Let what a town calls its council or police speak for the town."""
    for at, country in governed.items():
        if (sense := senses.get(of_name[at])) is not None:
            for number, place in enumerate(sense.candidates):
                sense.merits[number] += _GOVERNED * (place.country == country)


def _align(names: Sequence[Name], senses: Mapping[tuple[str, str], _Sense], of_name: Sequence[tuple[str, str]]) -> None:
    """What is listed together is of one kind: in "Oregon, Idaho and Washington" the state is meant."""
    usual = [
        max(zip(senses[key].merits, senses[key].candidates, strict=True), key=lambda one: one[0])[1].kind
        if key in senses
        else ""
        for key in of_name
    ]
    for at, key in enumerate(of_name):
        near = [other for other in (at - 2, at - 1, at + 1, at + 2) if 0 <= other < len(names)]
        close = [other for other in near if abs(names[other].first - names[at].first) <= _LISTED * abs(other - at)]
        told = Counter(usual[other] for other in close if of_name[other] != key)
        for number, place in enumerate(senses[key].candidates if key in senses else ()):
            if place.kind in ("admin1", "country") and told[place.kind] > 1:
                senses[key].merits[number] += _ALIKE


def _sense(name: Name, holder: Name | None) -> _Sense:
    countries = any(one.kind == "country" for one in name.candidates)
    bearers = [one for one in name.candidates if one.population >= _TOWN and key_of(one.name) == name.key]

    def merit(place: Toponym) -> float:
        borne = countries or (bool(bearers) and all(_degrees(one, place) > _SPOT for one in bearers))
        score = _prior(place) + _by_name(place, name.key, countries, borne) + _GIVES_NAME * _gives_name(place, name)
        if name.kind == "division" and place.kind.startswith("admin"):
            score += 4.0
        if holder is not None:
            score += _INSIDE * any(_inside(place, one) for one in holder.candidates)
        return score

    ranked = sorted(((merit(place), place) for place in name.candidates), key=lambda one: (-one[0], one[1].id))[:_MOST]
    return _Sense(
        tuple(place for _, place in ranked),
        [score for score, _ in ranked],
        divided=name.kind == "division",
    )


def _gives_name(place: Toponym, name: Name) -> bool:
    """Tell whether a town gives its name to the first-order division it lies in: it is the seat of it."""
    return place.kind in _TOWNS and any(
        one.kind == "admin1" and (one.country, one.admin1) == (place.country, place.admin1) for one in name.candidates
    )


def _standing(place: Toponym) -> float:
    return _NAMED if place.kind in ("country", "capital") else 1.0


def _by_name(place: Toponym, key: str, countries: bool, borne: bool) -> float:
    """What it takes off a place that the name is not its usual one; large cities have English names beside theirs.

    Where a town elsewhere bears the name as its usual one, and none there, they have none: "Salisbury" was once Harare.
    """
    usual = key_of(place.name)
    if (
        usual == key
        or is_spelt(place, key)
        or (usual == key + " city" and not countries)
        or place.kind == "country"
        or (place.kind.startswith("adm") and usual.startswith(key))
    ):
        return 0.0
    if countries:
        return 2 * _OTHER_NAME
    return _EXONYM if place.population >= _LARGE and not borne else _OTHER_NAME


def _prior(place: Toponym) -> float:
    if place.kind == "capital":
        seat = gazetteer().find(place.name)
        acts = _SEAT * (seat is not None and seat.use == "seat")
        return _PRIOR["capital"] + acts + math.log10(place.population + 100)
    if place.kind in _PRIOR:
        metropolis = place.kind == "city" and place.population >= _METROPOLIS
        return _PRIOR[place.kind] + metropolis + math.log10(place.population + 100)
    return _COUNTRY_PRIOR if place.kind == "country" else _FEATURE


def _inside(place: Toponym, holder: Toponym) -> bool:
    if holder.kind == "country":
        return place.country == holder.country and place.kind != "country"
    same = place.country == holder.country and place.admin1 == holder.admin1
    if holder.kind == "admin1":
        return same and place.kind not in ("admin1", "country")
    return holder.kind == "admin2" and same and place.kind == "city" and _degrees(place, holder) < 1.0


def _confirm(
    names: Sequence[Name],
    containers: Mapping[int, Name],
    senses: Mapping[tuple[str, str], _Sense],
    of_name: Sequence[tuple[str, str]],
) -> None:
    """What holds a place of the text is thereby told: in "Gainesville, Georgia" it is the state."""
    for at, container in containers.items():
        inner = senses.get(of_name[at])
        outer = next((senses.get(of_name[n]) for n, name in enumerate(names) if name is container), None)
        if inner is None or outer is None:
            continue
        for number, holder in enumerate(outer.candidates):
            if any(_inside(place, holder) for place in inner.candidates):
                outer.merits[number] += _INSIDE / 2


class _Evidence:
    """Where the beliefs of a text lie: by country, by division, and by cell of the map."""

    def __init__(self, senses: Iterable[_Sense], context: Context) -> None:
        self.countries: defaultdict[str, float] = defaultdict(float)
        self.divisions: defaultdict[tuple[str, str], float] = defaultdict(float)
        self.cells: defaultdict[tuple[float, float], float] = defaultdict(float)
        for country, times in context.countries.items():
            self.countries[country] += times
        for sense in senses:
            for place, belief in zip(sense.candidates, sense.beliefs, strict=True):
                if belief > _LIKELY:
                    self._add(place, belief * sense.weight)

    def _add(self, place: Toponym, share: float) -> None:
        if place.country:
            self.countries[place.country] += share * _standing(place)
            if place.admin1:
                self.divisions[(place.country, place.admin1)] += share
        if place.kind in _SPOTS:
            self.cells[_cell(place)] += share

    def supports(self, sense: _Sense) -> list[float]:
        """How much the text's other names speak for each candidate of a name; what its own name adds is taken off."""
        countries: defaultdict[str | None, float] = defaultdict(float)
        divisions: defaultdict[tuple[str | None, str | None], float] = defaultdict(float)
        for one, belief in zip(sense.candidates, sense.beliefs, strict=True):
            countries[one.country] += belief * _standing(one)
            divisions[one.country, one.admin1] += belief
        found = []
        for place, (row, column) in zip(sense.candidates, sense.cells, strict=True):
            total = 0.0
            if place.country:
                total += _speaking(_COUNTRY, self.countries[place.country], sense.weight * countries[place.country])
                if place.admin1:
                    key = (place.country, place.admin1)
                    total += _speaking(_DIVISION, self.divisions[key], sense.weight * divisions[key])
            if row < math.inf:
                around = sum(self.cells.get((row + up, column + right), 0.0) for up, right in _AROUND)
                total += _speaking(_NEAR, around, sense.weight * _beliefs_near(sense, row, column))
            found.append(total)
        return found


def _speaking(worth: float, beliefs: float, own: float) -> float:
    return worth * math.log2(1 + max(beliefs - own, 0.0))


def _beliefs_near(sense: _Sense, row: float, column: float) -> float:
    pairs = zip(sense.cells, sense.beliefs, strict=True)
    return sum(belief for (up, right), belief in pairs if abs(up - row) < 2 and abs(right - column) < 2)


def _cell(place: Toponym) -> tuple[int, int]:
    return math.floor(place.latitude / _CELL), math.floor(place.longitude / _CELL)


def _degrees(one: Toponym, other: Toponym) -> float:
    return math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * 0.75)


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    parts = [math.exp(1.5 * (score - top)) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]
