"""How a desk's agenda and positions are scored against gold: one to one, so that nothing counts twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.table import Counts
from tocsin.desk.model import AgendaItem, Position
from tocsin.reading.resolution.parties import sides

OPTIONAL = "optional"
"""Status or kind of gold rows that need not be found and are not wrong where they are."""


@dataclass(frozen=True)
class Pairing:
    """What was found, paired with the gold.

    Attributes:
        pairs: number of a thing found and number of its gold row.
        wrong: numbers of things found that no gold row is left for.
        missed: numbers of gold rows that nothing was found for.
        twice: how many of the wrong are about a gold row that another thing has taken.
    """

    pairs: list[tuple[int, int]]
    wrong: list[int]
    missed: list[int]
    twice: int

    @property
    def counts(self) -> Counts:
        """Right, wrong and missed."""
        return Counts(len(self.pairs), len(self.wrong), len(self.missed))


def pair(
    found: Sequence[Any], gold: Sequence[dict[str, Any]], fit: Callable[[Any, dict[str, Any]], float], free: str
) -> Pairing:
    """Pair what was found with the gold, the best fit first, each once.

    Args:
        found: things found.
        gold: rows; those whose field `free` is `OPTIONAL` need not be found.
        fit: how well a thing fits a row, 0 for not at all.
        free: name of that field.
    """
    fits = [(fit(one, row), i, j) for i, one in enumerate(found) for j, row in enumerate(gold)]
    ranked = sorted((entry for entry in fits if entry[0] > 0), key=lambda entry: (-entry[0], entry[1], entry[2]))
    taken: dict[int, int] = {}
    rows: set[int] = set()
    for _, i, j in ranked:
        if i not in taken and j not in rows:
            taken[i] = j
            rows.add(j)
    allowed = {i for score, i, j in fits if score > 0 and gold[j][free] == OPTIONAL}
    left = [i for i in range(len(found)) if i not in taken and i not in allowed]
    return Pairing(
        pairs=sorted((i, j) for i, j in taken.items() if gold[j][free] != OPTIONAL),
        wrong=left,
        missed=[j for j, row in enumerate(gold) if j not in rows and row[free] != OPTIONAL],
        twice=sum(any(score > 0 for score, one, _ in fits if one == i) for i in left),
    )


def agenda_fit(item: AgendaItem, labels: Collection[str], row: dict[str, Any]) -> float:
    """Say how well an item fits a row: shared events first, then the day; 0 where they share no event."""
    shared = len(set(labels) & set(row["events"]))
    if not shared:
        return 0.0
    dated = row["start"] is not None and item.start <= row["end"] and row["start"] <= item.end
    return shared + 10.0 * dated if dated or row["status"] == OPTIONAL else 0.0


def position_fit(position: Position, labels: Sequence[str], row: dict[str, Any]) -> float:
    """Say how well a position fits a row: kind and sides must, the rest is the share of mentions in common."""
    if row["kind"] == OPTIONAL:
        return 0.5 if labels and set(labels) <= set(row["events"]) else 0.0
    if position.kind != row["kind"] or not sides_fit(position, row):
        return 0.0
    return sum(label in row["events"] for label in labels) / len(labels) if labels else 0.0


def sides_fit(position: Position, row: dict[str, Any]) -> bool:
    """Tell whether the actor is right, and the recipient where both name one."""
    actors, recipients = names_of(position.actors), names_of(position.recipients)
    wanted = set(row["recipient"])
    return bool(actors & set(row["actor"])) and (not wanted or not recipients or bool(wanted & recipients))


def names_of(parties: Collection[Any]) -> frozenset[str]:
    """Sides of parties, groups without a country by their ids."""
    return sides(parties) | {party.id for party in parties if party.country is None}
