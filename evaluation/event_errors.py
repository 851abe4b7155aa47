"""Why events end to end are wrong: each event of the gold beside the one that was read for it, and errors by cause.

Events of a sentence that agree in type and sides are paired first, then those of one type, then those of one pair of
sides, then the rest in order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """An event as gold and reading are compared: type, countries of both sides, factuality, finest code."""

    type: str
    actor: frozenset[str]
    recipient: frozenset[str]
    status: str
    cameo: str = ""


Pair = tuple[Told | None, Told | None]


def paired(wanted: Sequence[Told], found: Sequence[Told]) -> list[Pair]:
    """Pair the events that a sentence tells with those that were read; None stands where one has no other."""
    left, right = list(wanted), list(found)
    pairs: list[Pair] = []
    for agree in _AGREEMENTS:
        for one in list(left):
            twin = next((other for other in right if agree(one, other)), None)
            if twin is not None:
                left.remove(one)
                right.remove(twin)
                pairs.append((one, twin))
    return [*pairs, *((one, None) for one in left), *((None, one) for one in right)]


_AGREEMENTS: tuple[Callable[[Told, Told], bool], ...] = (
    lambda one, other: (one.type, one.actor, one.recipient) == (other.type, other.actor, other.recipient),
    lambda one, other: one.type == other.type,
    lambda one, other: (one.actor, one.recipient) == (other.actor, other.recipient),
)


def causes(wanted: Sequence[Sequence[Told]], found: Sequence[Sequence[Told]]) -> Counter[str]:
    """Count the errors of all sentences by cause; an event with two wrong sides counts once."""
    counts: Counter[str] = Counter()
    for right, told in zip(wanted, found, strict=True):
        for pair in paired(right, told):
            if cause := _cause(pair, bool(right), bool(told)):
                counts[cause] += 1
    return counts


def _cause(pair: Pair, wants: bool, reads: bool) -> str:
    one, other = pair
    if one is None:
        return "read where the gold has other events" if wants else "read in an event-free sentence"
    if other is None:
        return "missed where others were read" if reads else "missed where nothing was read"
    if one.type != other.type:
        return "type wrong, sides right"
    sides = [_side("actor", one.actor, other.actor), _side("recipient", one.recipient, other.recipient)]
    return " and ".join(filter(None, sides))


def _side(name: str, right: frozenset[str], told: frozenset[str]) -> str:
    if right == told:
        return ""
    if not told:
        return f"{name} missing"
    return f"{name} too many" if right < told else f"{name} wrong"


def confused(wanted: Sequence[Sequence[Told]], found: Sequence[Sequence[Told]]) -> list[tuple[str, str | None]]:
    """Give (type of the gold, type read or None) of each event of the gold."""
    pairs = (pair for right, told in zip(wanted, found, strict=True) for pair in paired(right, told))
    return [(one.type, other.type if other else None) for one, other in pairs if one is not None]
