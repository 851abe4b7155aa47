"""Counting the events of a desk: by their values, by where they happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import reading
from tocsin.desk.queries.facets import Facets, facets
from tocsin.desk.queries.filters import EventConditions, MapFilter, filter_of
from tocsin.desk.queries.spots import Spots, place_named, spots
from tocsin.desk.queries.where import by_month

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from tocsin.desk.model import Venue


class Counts:
    """Counts over the events of a desk.

    Args:
        engine: its database.
        channels: gives the key of each channel and its name.
    """

    def __init__(self, engine: Engine, channels: Callable[[], dict[str, str]]) -> None:
        self._engine, self._channels = engine, channels
        self._places: dict[str, Venue] = {}

    def facets(self, asked: EventConditions | None = None, **values: object) -> Facets:
        """Count the events that meet conditions by type, status, party, place, channel and month."""
        with reading(self._engine) as connection:
            return facets(connection, asked or filter_of(EventConditions, **values), self._channels())

    def months(self, asked: EventConditions | None = None, **values: object) -> dict[str, int]:
        """Count the events that meet conditions by month, as 2022-01; see `where.py` for how many are counted."""
        with reading(self._engine) as connection:
            return by_month(connection, asked or filter_of(EventConditions, **values))

    def spots(self, asked: MapFilter | None = None, **values: object) -> Spots:
        """Count the events that meet conditions by where they happen; see `where.py` for how many are counted."""
        with reading(self._engine) as connection:
            return spots(connection, asked or filter_of(MapFilter, **values), self._places)

    def place_named(self, name: str) -> str | None:
        """Give the id of the place that bears a name, or has that id, and has most events; None where none has any."""
        with reading(self._engine) as connection:
            return place_named(connection, name)
