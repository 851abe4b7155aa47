"""Which channels an event is filed to: named filters of `desk.toml` over type, actor, place, context and words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache

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
    return [channel.key for channel in channels if any(_meets(event, words, one) for one in channel.any)]


def _meets(event: ResolvedEvent, words: Collection[str], asked: Conditions) -> bool:
    return (
        _one_of(asked.types, (event.type, event.act))
        and _one_of(asked.modes, (event.mode,))
        and _one_of(asked.statuses, (event.status,))
        and _one_of(asked.actors, parties_of(event))
        and _one_of(asked.countries, (event.place.country if event.place else None,))
        and _one_of(asked.contexts, event.contexts)
        and _one_of(_stems(tuple(asked.words)), words)
    )


@cache
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in terms(word))


def parties_of(event: ResolvedEvent) -> list[str]:
    """Give the ids and countries of all who take part."""
    parties = (*event.actors, *event.recipients)
    return [name for one in parties for name in (one.id, one.country, one.affiliation) if name]


def _one_of(asked: Collection[str], found: Iterable[str | None]) -> bool:
    return not asked or any(one in asked for one in found)
