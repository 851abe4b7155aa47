"""How near the dispatches of a week are to each other and to those before it.

By their words, among them the actors and places, the rare ones weighing more; and, apart from that, by the rarest pair
of sides that two dispatches are both mostly about.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tocsin.desk.model import StoryHead
from tocsin.desk.storylines.vectors import Bag, Vocabulary, cosines_from
from tocsin.reading.resolution.windows import day_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DECAY = 60.0
"""Days over which the nearness of an older dispatch falls to 1/e."""
_TERMS, _ACTORS, _PLACES = 0.85, 0.10, 0.05
_PAIR = 0.5
"""What a pair of sides that is told of for the first time weighs, beside words; one that all tell of weighs nothing."""
_DIGITS = 9


@dataclass(frozen=True)
class Nearness:
    """Nearness of the dispatches of a week (rows) to those before it and to themselves (columns).

    Attributes:
        week: by terms, actors and places, of the week's dispatches alone; a copy is its original.
        words: the same of all, older dispatches counting less.
        sided: the same, and by the pairs of sides that they share.
    """

    week: NDArray[np.float64]
    words: NDArray[np.float64]
    sided: NDArray[np.float64]


class Bags:
    """What heads are compared by, each counted once however many weeks it is looked at in."""

    def __init__(self) -> None:
        self.terms, self.actors, self.places = Vocabulary(), Vocabulary(), Vocabulary()
        self._kept: dict[str, tuple[Bag, Bag, Bag]] = {}

    def of(self, head: StoryHead) -> tuple[Bag, Bag, Bag]:
        """Give the terms of a dispatch, the actors that are known, and the places."""
        found = self._kept.get(head.dispatch)
        if found is None:
            known = [(one, times) for one, times in head.actors if not one.startswith("x-")]
            found = self.terms.bag(head.terms), self.actors.bag(known), self.places.bag(head.places)
            self._kept[head.dispatch] = found
        return found


def nearness(heads: Sequence[StoryHead], start: int, bags: Bags) -> Nearness:
    """Compare dispatches from `start` on with all.

    There may be very many, so no more than three tables of them are held at once, and each is worked on in its place.
    """
    import numpy as np

    words = _by_words(heads, start, bags)
    sided = _pairs_shared(heads, start)
    sided *= _PAIR
    sided += words
    for near in (words, sided):
        np.round(near, _DIGITS, out=near)
    week = words[:, start:].copy()
    days = np.array([(day_of(head.published) or date.min).toordinal() for head in heads], dtype=float)
    for row, day in enumerate(days[start:]):
        fading = np.exp(-np.abs(day - days) / _DECAY)
        words[row] *= fading
        sided[row] *= fading
    return Nearness(week, words, sided)


def _by_words(heads: Sequence[StoryHead], start: int, bags: Bags) -> NDArray[np.float64]:
    """Compare dispatches by terms, actors and places; a copy is its original."""
    terms, actors, places = zip(*(bags.of(head) for head in heads), strict=True)
    near = cosines_from(actors, start, bags.actors)
    near *= _ACTORS
    for share, some, vocabulary in ((_PLACES, places, bags.places), (_TERMS, terms, bags.terms)):
        part = cosines_from(some, start, vocabulary)
        part *= share
        near += part
    place = {head.dispatch: number for number, head in enumerate(heads)}
    for number, head in enumerate(heads):
        for one, other in ((number, place.get(head.copy_of or "")), (place.get(head.copy_of or ""), number)):
            if one is not None and other is not None and one >= start:
                near[one - start, other] = 1.0
    return near


def _pairs_shared(heads: Sequence[StoryHead], start: int) -> NDArray[np.float64]:
    """Say how rare the rarest pair of sides is that two dispatches share: 0 where all tell of it, near 1 where few."""
    import numpy as np

    holders = defaultdict[str, list[int]](list)
    for number, head in enumerate(heads):
        for pair in head.pairs:
            holders[pair].append(number)
    rarity = np.zeros((len(heads) - start, len(heads)))
    for told in holders.values():
        rows = [number - start for number in told if number >= start]
        if rows and len(told) > 1:
            rare = math.log((1 + len(heads)) / (1 + len(told))) / math.log(1 + len(heads))
            rarity[np.ix_(rows, told)] = np.maximum(rarity[np.ix_(rows, told)], rare)
    return rarity
