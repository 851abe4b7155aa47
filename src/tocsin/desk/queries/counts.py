"""Counting the events of a desk: by their values, by where they happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import reading
from tocsin.desk.queries.facets import Facets, facets, months
from tocsin.desk.queries.filters import EventConditions, MapFilter, filter_of
from tocsin.desk.queries.spots import Spots, place_named, spots

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Counts:
    """Counts over the events of a desk.

    Args:
        engine: its database.
        channels: gives the key of each channel and its name.
    """

    def __init__(self, engine: Engine, channels: Callable[[], dict[str, str]]) -> None:
        self._engine, self._channels = engine, channels

    def facets(self, asked: EventConditions | None = None, **values: object) -> Facets:
        """Count the events that meet conditions by type, status, party, place, channel and month."""
        with reading(self._engine) as connection:
            return facets(connection, asked or filter_of(EventConditions, **values), self._channels())

    def months(self, asked: EventConditions | None = None, **values: object) -> dict[str, int]:
        """Count all events that meet conditions by month, as 2022-01."""
        with reading(self._engine) as connection:
            return months(connection, asked or filter_of(EventConditions, **values))

    def spots(self, asked: MapFilter | None = None, **values: object) -> Spots:
        """Count the events that meet conditions by where they happen."""
        with reading(self._engine) as connection:
            return spots(connection, asked or filter_of(MapFilter, **values))

    def place_named(self, name: str) -> str | None:
        """Give the id of the place that bears a name, or has that id, and has most events; None where none has any."""
        with reading(self._engine) as connection:
            return place_named(connection, name)
