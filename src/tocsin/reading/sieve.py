"""What tells no event of ours: conditions, forces of nature, and sentences of sport, business, culture or nature."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.domains import domains
from tocsin.reading.factuality import in_condition
from tocsin.reading.matching import Match
from tocsin.reading.parse import Parse
from tocsin.record.event import EventType

_WILLED: frozenset[EventType] = frozenset({"ASSAULT", "THREATEN", "COERCE", "ACCUSE", "REQUEST", "PROTEST", "AID"})
"""Types that somebody has to will: rain kills, yet assaults nobody."""


class Sieve:
    """Tells which predicates of a parse tell no event; sentences are looked at once."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._elsewhere: dict[int, bool] = {}

    def is_unwilled(self, match: Match) -> bool:
        """Tell whether a predicate tells of no act: it is a condition, or a force of nature does it."""
        parse, token, agents = self._parse, match.clause.token, domains().agents
        doers = match.heads("actor")
        if not doers and match.frame.type == "ASSAULT":
            doers = [head for head in _circumstances(parse, match) if parse.lemmas[head] in agents]
        natural = match.frame.type in _WILLED and all(parse.lemmas[head] in agents for head in doers)
        return bool(doers and natural) or in_condition(parse, token)

    def is_elsewhere(self, token: int) -> bool:
        """Tell whether a token's sentence speaks of sport, business, culture or nature."""
        number = self._parse.sentence_of[token]
        if number not in self._elsewhere:
            first, last = self._parse.sentences[number]
            self._elsewhere[number] = domains().other(self._parse.lemmas[first:last]) is not None
        return self._elsewhere[number]


def _circumstances(parse: Parse, match: Match) -> Iterator[int]:
    """What people died in or of where nobody is said to have done it: "in a quake", "when a bus fell"."""
    clause = match.clause
    yield from (head for slot, head in clause.arguments if slot in ("in", "by", "of", "from", "after", "subj"))
    for index in parse.children[clause.token]:
        if parse.deps[index] == "advcl":
            yield from (k for k in parse.children[index] if parse.deps[k] in ("nsubj", "nsubjpass"))
