"""The clause layer: predicates with their arguments, whatever the grammar did to them.

A clause is a verb, noun or adjective with what stands in its slots: `subj` is who acts and `obj` who or
what is acted upon, in passives too; infinitives, gerunds, participles, relatives and conjoined verbs
have the subject that the grammar understands; a noun has its possessor and modifiers, and the subject
of the verb that carries it ("held talks"). Prepositions are slots of their own name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses import nouns as clause_nouns
from tocsin.reading.clauses import verbs as clause_verbs
from tocsin.reading.clauses.adjectives import adjective_arguments
from tocsin.reading.clauses.particles import particle
from tocsin.reading.clauses.voice import is_passive
from tocsin.reading.parsing.labels import NOUNS, VERBAL
from tocsin.reading.parsing.parse import Parse

ClauseKind = Literal["verb", "noun", "adj"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One predicate and its arguments.

    Attributes:
        token: the predicate.
        kind: verb, noun or adjective.
        particle: of a phrasal verb ("call off"), or None.
        arguments: (slot, head token), own ones before those borrowed from neighbours.
        passive: the surface subject is the deep object.
        carrier: verb that carries a noun ("hold" of "hold talks"), or None.
        slots: head tokens by the slot that they stand in.
    """

    token: int
    kind: ClauseKind
    particle: str | None
    arguments: tuple[tuple[str, int], ...]
    passive: bool = False
    carrier: int | None = None
    slots: dict[str, list[int]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        slots: dict[str, list[int]] = {}
        for slot, head in self.arguments:
            slots.setdefault(slot, []).append(head)
        object.__setattr__(self, "slots", slots)

    def heads(self, slot: str) -> list[int]:
        """Head tokens that stand in a slot."""
        return list(self.slots.get(slot, ()))


class Clauses:
    """The clauses of a parse, built when asked for."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self._built: dict[int, Clause] = {}

    def at(self, token: int) -> Clause:
        """Give the clause whose predicate is `token`."""
        if token not in self._built:
            self._built[token] = self._build(token)
        return self._built[token]

    def kind_of(self, token: int) -> ClauseKind | None:
        """Tell what sort of predicate a token can be, None if none."""
        pos = self.parse.pos[token]
        if pos in VERBAL:
            return "verb"
        if pos in NOUNS:
            return "noun"
        return "adj" if pos == "ADJ" else None

    def _build(self, token: int) -> Clause:
        kind = self.kind_of(token) or "noun"
        parse, classes = self.parse, verb_classes()
        if kind == "verb":
            passive = is_passive(parse, token)
            arguments = clause_verbs.arguments(parse, token, classes, passive=passive)
            return Clause(token, kind, particle(parse, token), tuple(arguments), passive)
        if kind == "adj":
            return Clause(token, kind, None, tuple(adjective_arguments(parse, token, classes)))
        carrier = clause_nouns.carrier(parse, token, classes)
        arguments = clause_nouns.arguments(parse, token, carrier, classes)
        return Clause(token, kind, None, tuple(arguments), carrier=carrier)
