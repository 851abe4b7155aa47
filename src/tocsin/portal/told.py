"""Events as lists show them: one line each, with the words that prove it and the dispatch they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tocsin.desk import Desk
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.events import Evidence
from tocsin.export.event_line import line_of
from tocsin.ontology.plover import TYPES
from tocsin.portal.world import Mark

QUAD_NAMES = {
    1: "verbal cooperation",
    2: "material cooperation",
    3: "verbal conflict",
    4: "material conflict",
}


@dataclass(frozen=True)
class Told:
    """An event and the evidence of its mentions, the first of them first.

    Attributes:
        event: the event.
        evidence: one entry a mention, within the rights of its source.
        quad: PLOVER's quad of its type.
    """

    event: ResolvedEvent
    evidence: tuple[Evidence, ...]
    quad: int

    @property
    def lead(self) -> Evidence | None:
        """The evidence shown with the event: the first that is no copy."""
        return next((one for one in self.evidence if one.original is None), next(iter(self.evidence), None))


def told(desk: Desk, events: Sequence[ResolvedEvent]) -> list[Told]:
    """Bring events together with their evidence."""
    found: dict[str, list[Evidence]] = {}
    for one in desk.evidence(mention for event in events for mention in event.mentions):
        found.setdefault(one.mention, []).append(one)
    return [
        Told(event, tuple(one for name in event.mentions for one in found.get(name, ())), TYPES[event.type].quad)
        for event in events
    ]


def marks(events: Iterable[ResolvedEvent]) -> list[Mark]:
    """Marks of the events that have a place with a point, on a map."""
    return [
        Mark(one.place.longitude, one.place.latitude, TYPES[one.type].quad, line_of(one), f"/events/{one.id}")
        for one in events
        if one.place and one.place.longitude is not None and one.place.latitude is not None
    ]
