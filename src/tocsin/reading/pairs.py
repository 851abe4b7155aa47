"""Coding a given pair: what the actor of a sentence does to its recipient, both given as spans.

This is the task of the published benchmarks. The frames that fire in the sentence compete by how well
their roles meet the spans; the highest in the tree wins among equals, because what stands under it is
its content.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.plover import fold
from tocsin.reading.clauses import Clauses
from tocsin.reading.drafts import status_of
from tocsin.reading.factuality import is_purpose, is_refusal
from tocsin.reading.matching import Match, Matcher
from tocsin.reading.parse import Parse
from tocsin.record.event import EventStatus, EventType

_ACTOR_MET, _RECIPIENT_MET, _SWAPPED, _DEPTH = 6.0, 3.0, -4.0, 0.6


@dataclass(frozen=True)
class Coded:
    """One way to code a pair.

    Attributes:
        type: PLOVER type after folding.
        act: the underlying act.
        status: factuality.
        frame: id of the frame.
        score: how well it fits; comparable within one sentence.
    """

    type: EventType
    act: EventType
    status: EventStatus
    frame: str
    score: float


def code_pair(parse: Parse, actor: tuple[int, int], recipient: tuple[int, int] | None, lexicon: Lexicon) -> list[Coded]:
    """Rank what an actor does to a recipient.

    Args:
        parse: the sentence.
        actor: character span of the actor, half-open.
        recipient: character span of the recipient, or None.
        lexicon: frames in force.

    Returns:
        Codings, best first; empty where no frame fires.
    """
    actors = frozenset(parse.tokens_in(*actor))
    recipients = frozenset(parse.tokens_in(*recipient)) if recipient else frozenset()
    given = actors | recipients
    clauses = Clauses(parse)
    matcher = Matcher(parse, clauses, lexicon, lambda head: _meets(parse, [head], given))
    found = []
    for match in matcher.matches():
        if match.clause.token in given and match.clause.kind == "noun" and len(given) > 1:
            continue
        found.append(_coded(parse, match, actors, recipients))
    return sorted(found, key=lambda coded: -coded.score)


def _coded(parse: Parse, match: Match, actors: frozenset[int], recipients: frozenset[int]) -> Coded:
    status = status_of(parse, match)
    act = match.frame.type
    if status == "negated" and match.frame.when_negated:
        act, status = match.frame.when_negated, "occurred"
    score = _fit(parse, match, actors, recipients) - _DEPTH * _depth(parse, match.clause.token)
    return Coded(_type(parse, match, act, status), act, status, match.frame.id, score + 0.1 * match.score)


def _type(parse: Parse, match: Match, act: EventType, status: EventStatus) -> EventType:
    """Fold as the benchmark's sentences are coded, by CAMEO's tables.

    What a deed was for counts as done with it, and an announced release or withdrawal is an intent to yield,
    which CAMEO (035) counts among agreements; the record itself follows PLOVER's manual (a concession).
    """
    token = match.clause.token
    if is_purpose(parse, token):
        return act
    if act == "RETREAT" and status in ("scheduled", "hypothetical"):
        return "AGREE"
    return fold(act, status, status == "negated" and is_refusal(parse, token))


def _fit(parse: Parse, match: Match, actors: frozenset[int], recipients: frozenset[int]) -> float:
    doing = match.heads("actor") + match.heads("both")
    receiving = [head for item in match.filled if item.slot.role != "actor" for head in item.heads]
    fit = 0.0
    if _meets(parse, doing, actors):
        fit += _ACTOR_MET
    elif _meets(parse, receiving, actors):
        fit += _SWAPPED
    if _meets(parse, receiving, recipients):
        fit += _RECIPIENT_MET
    elif _meets(parse, doing, recipients) and not match.heads("both"):
        fit += _SWAPPED
    return fit


def _meets(parse: Parse, heads: Sequence[int], tokens: frozenset[int]) -> bool:
    """Tell whether a head lies in a span, or its noun phrase holds the span."""
    if any(head in tokens for head in heads):
        return True
    for head in heads:
        left, right = parse.edges[head]
        if any(left <= token < right for token in tokens):
            return True
    return False


def _depth(parse: Parse, token: int) -> int:
    depth, at = 0, token
    while parse.heads[at] != at:
        depth, at = depth + 1, parse.heads[at]
    return depth
