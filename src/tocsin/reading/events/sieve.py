"""What tells no event of ours: conditions, forces of nature, and sentences of sport, business, culture or nature."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.domains import domains
from tocsin.reading.clauses.factuality import in_condition
from tocsin.reading.events.matching import Match
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_WILLED: frozenset[EventType] = frozenset({"ASSAULT", "THREATEN", "COERCE", "ACCUSE", "REQUEST", "PROTEST", "AID"})
"""Types that somebody has to will: rain kills, yet assaults nobody."""

_CAUSES = frozenset("circuit leak fault failure error fog ice cigarette spark defect glitch".split())
"""What accidents are blamed on, beside the forces of nature."""

_GUNS = frozenset(
    "sniper artillery mortar machine-gun gun rifle small-arms tank rocket rebel enemy hostile anti-aircraft police "
    "army militia friendly naval".split()
)
"""What makes fire a shooting."""


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
        natural = match.frame.type in _WILLED and all(_is_force(parse, head) for head in doers)
        return bool(doers and natural) or in_condition(parse, token) or self._blames_nobody(match)

    def _blames_nobody(self, match: Match) -> bool:
        """Tell whether a thing is blamed that wills nothing: "blamed a short circuit", "blamed the drought"."""
        if match.frame.type != "ACCUSE" or match.clause.kind != "verb":
            return False
        blamed = match.heads("recipient") or match.clause.heads("obj")
        causes = domains().agents | _CAUSES
        return bool(blamed) and all(self._parse.lemmas[head] in causes for head in blamed)

    def is_elsewhere(self, token: int) -> bool:
        """Tell whether a token's sentence speaks of sport, business, culture or nature."""
        number = self._parse.sentence_of[token]
        if number not in self._elsewhere:
            first, last = self._parse.sentences[number]
            self._elsewhere[number] = domains().other(self._parse.lemmas[first:last]) is not None
        return self._elsewhere[number]


def _is_force(parse: Parse, head: int) -> bool:
    """Tell whether a noun names a force of nature; fire that arms or armed men spit is none: "sniper fire"."""
    if parse.lemmas[head] != "fire":
        return parse.lemmas[head] in domains().agents
    return not any(
        parse.lemmas[k] in _GUNS or (parse.words[k][:1].isupper() and parse.deps[k] in ("amod", "compound", "nmod"))
        for k in parse.children[head]
    )


def _circumstances(parse: Parse, match: Match) -> Iterator[int]:
    """What people died in or of where nobody is said to have done it: "in a quake", "when a bus fell"."""
    clause = match.clause
    yield from (head for slot, head in clause.arguments if slot in ("in", "by", "of", "from", "after", "subj"))
    for index in parse.children[clause.token]:
        if parse.deps[index] == "advcl":
            yield from (k for k in parse.children[index] if parse.deps[k] in ("nsubj", "nsubjpass"))
