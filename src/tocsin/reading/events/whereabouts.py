"""Where an act took place: the place that hangs nearest to its words in the sentence."""

from __future__ import annotations

from operator import itemgetter

from tocsin.reading.events.days import EventDays
from tocsin.reading.events.draft import Draft
from tocsin.reading.places.reader import PlaceReading

_TOWNS = frozenset({"city", "capital", "unknown"})


class Whereabouts:
    """Finds the places of the drafts of one text; each draft is asked for once.

    Args:
        reading: what places the text names.
        days: knows what hangs on a draft's words.
    """

    def __init__(self, reading: PlaceReading, days: EventDays) -> None:
        self._reading = reading
        self._days = days
        self._wide = {one.id: one.country for one in reading.places if one.kind == "country"}
        self._towns = {
            country: frozenset(one.id for one in reading.places if one.country == country and one.kind in _TOWNS)
            for country in self._wide.values()
        }
        self._found: dict[int, str | None] = {}

    def of(self, draft: Draft) -> str | None:
        """Give the id of the place that a draft is told of, None where none hangs on it."""
        if draft.token not in self._found:
            self._found[draft.token] = self._at(self._days.anchors(draft))
        return self._found[draft.token] or (self._at(tuple(draft.again)) if draft.again else None)

    def country(self, draft: Draft) -> str | None:
        """Give the country of the place that a draft is told of."""
        place = self.of(draft)
        return next((one.country for one in self._reading.places if one.id == place), None)

    def _at(self, anchors: tuple[int, ...]) -> str | None:
        """The place that hangs nearest, or, where that is a country, the nearest town of it that hangs there too."""
        near: list[tuple[int, str]] = []
        for mention in self._reading.mentions:
            distance = self._days.distance(mention.head, anchors)
            if distance is not None:
                near.append((distance, mention.place))
        if not near:
            return None
        best = min(near, key=itemgetter(0))[1]
        country = self._wide.get(best)
        towns = [one for one in near if country and one[1] in self._towns.get(country, ())]
        return min(towns, key=itemgetter(0))[1] if towns else best
