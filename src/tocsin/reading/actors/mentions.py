"""A mention of actors as the readers of names, roles and pronouns pass it on."""

from __future__ import annotations

from dataclasses import dataclass, field

from tocsin.reading.parsing.parse import Parse
from tocsin.record.parts import ActorKind

Facts = tuple[str, str | None, tuple[str, ...], str | None, str | None, ActorKind]
"""Name, country, sectors, office, affiliation, kind."""


@dataclass(frozen=True)
class Found:
    """Words that name actors: tokens `first:last` with their head.

    Attributes:
        actors: ids.
        country: country of the first of them.
        sectors: sectors of the first of them.
        kind: "name", "people", "seat", "region", "person" or "role".
        how: "name", "pronoun" or "nominal", for the mention.
        facts: what is known of each actor, by id.
    """

    first: int
    last: int
    head: int
    actors: tuple[str, ...]
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    how: str = "name"
    facts: dict[str, Facts] = field(default_factory=dict)

    def facts_of(self, actor: str) -> Facts | None:
        """What this mention tells of an actor."""
        return self.facts.get(actor)


def head_of(parse: Parse, first: int, last: int) -> int:
    """The token of a range whose head lies outside it; the last where several do."""
    outside = [t for t in range(first, last) if not first <= parse.heads[t] < last or parse.heads[t] == t]
    return outside[-1] if outside else last - 1
