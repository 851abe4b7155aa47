"""Which channels an event is filed to: named filters of `desk.toml` over type, actor, place, context and words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from tocsin.desk.model import ResolvedEvent
from tocsin.desk.settings import Channel, Conditions
from tocsin.reading.resolution.terms import terms


def channels_of(event: ResolvedEvent, words: Collection[str], channels: Iterable[Channel]) -> list[str]:
    """Give the keys of the channels that an event is in, in the order of the settings.

    Args:
        event: the event.
        words: stems of the sentences it was read from.
        channels: the channels there are.
    """
    told = _Told.of(event, words)
    return [channel.key for channel in channels if any(_meets(told, one) for one in channel.any)]


@dataclass(frozen=True)
class _Told:
    """What of an event conditions ask about, worked out once for all of them."""

    types: frozenset[str]
    modes: frozenset[str | None]
    statuses: frozenset[str]
    actors: frozenset[str]
    countries: frozenset[str | None]
    contexts: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, event: ResolvedEvent, words: Collection[str]) -> _Told:
        return cls(
            types=frozenset((event.type, event.act)),
            modes=frozenset((event.mode,)),
            statuses=frozenset((event.status,)),
            actors=frozenset(parties_of(event)),
            countries=frozenset((event.place.country if event.place else None,)),
            contexts=frozenset(event.contexts),
            words=frozenset(words),
        )


def _meets(told: _Told, asked: Conditions) -> bool:
    return (
        _one_of(asked.types, told.types)
        and _one_of(asked.modes, told.modes)
        and _one_of(asked.statuses, told.statuses)
        and _one_of(asked.actors, told.actors)
        and _one_of(asked.countries, told.countries)
        and _one_of(asked.contexts, told.contexts)
        and _one_of(_stems(tuple(asked.words)), told.words)
    )


@cache
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in terms(word))


def parties_of(event: ResolvedEvent) -> list[str]:
    """Give the ids and countries of all who take part."""
    parties = (*event.actors, *event.recipients)
    return [name for one in parties for name in (one.id, one.country, one.affiliation) if name]


def _one_of(asked: Collection[str], found: frozenset[Any]) -> bool:
    return not asked or not found.isdisjoint(asked)
