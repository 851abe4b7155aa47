"""Tension series: how much conflict and cooperation is reported between two actors, period by period.

The derivation of every formula, with its sources, stands in docs/explanation/series.md.
"""

from tocsin.desk.series.build import tension
from tocsin.desk.series.model import (
    METHOD,
    Measure,
    Period,
    Point,
    Series,
    SeriesEvent,
    SeriesSettings,
    Tension,
    Volume,
)

__all__ = [
    "METHOD",
    "Measure",
    "Period",
    "Point",
    "Series",
    "SeriesEvent",
    "SeriesSettings",
    "Tension",
    "Volume",
    "tension",
]
