"""Numbers that are stated of an event, those of the same thing together, and whether they disagree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from tocsin.desk.model import FigureClaim, ResolvedEvent

_OF_PEOPLE = frozenset({"killed", "wounded", "detained", "displaced", "missing", "troops"})
"""Kinds that count the same whatever they are counted as: "17 wounded" and "17 civilians"."""


@dataclass(frozen=True)
class Stated:
    """A claim of a figure, and whether it differs from what another dispatch stated before of the same thing."""

    claim: FigureClaim
    differs: bool


def figures_of(event: ResolvedEvent) -> list[list[Stated]]:
    """Give what is counted of an event, each with the figures stated of it, the latest last."""
    found = []
    for _, claims in groupby(sorted(event.figures, key=_counted), _counted):
        ordered = sorted(claims, key=lambda one: (one.last_stated, one.publishers, _value(one)))
        found.append([Stated(one, _differs(one, ordered[:number])) for number, one in enumerate(ordered)])
    return found


def disagrees(event: ResolvedEvent) -> bool:
    """Whether dispatches state different numbers of the same thing."""
    return any(one.differs for group in figures_of(event) for one in group)


def _counted(claim: FigureClaim) -> tuple[str, str, str]:
    """What a claim counts: its kind and unit, and of things the noun that is counted."""
    figure = claim.figure
    noun = "" if figure.kind in _OF_PEOPLE else (figure.of or "").lower().rpartition(" ")[2]
    return figure.kind, figure.unit or "", noun


def _differs(claim: FigureClaim, before: Sequence[FigureClaim]) -> bool:
    """Whether a claim is another's; one dispatch that states two numbers means two things ("11 of the 15 members")."""
    others = [one for one in before if not set(one.dispatches) & set(claim.dispatches)]
    return bool(others) and _value(others[-1]) != _value(claim)


def _value(claim: FigureClaim) -> tuple[float, float, float]:
    figure = claim.figure
    return tuple(-1.0 if one is None else one for one in (figure.value, figure.low, figure.high))  # type: ignore[return-value]
