"""Coding a given pair: what the actor of a sentence does to its recipient, both given as spans.

This is the task of the published benchmarks. The frames that fire in the sentence compete by how well
their roles meet the spans; the highest in the tree wins among equals, because what stands under it is
its content. The second reader is asked where they disagree or are silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.plover import fold
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import is_purpose, is_refusal
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.events.draft import status_of
from tocsin.reading.events.matching import Match, Matcher, People
from tocsin.reading.events.second_reader import second_reader
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventStatus, EventType

Range = tuple[int, int]
_SENDING = frozenset({"send", "dispatch", "deploy", "assign"})
_ACTOR_MET, _RECIPIENT_MET, _RECIPIENT_NEAR, _SWAPPED = 6.0, 3.0, 2.0, -4.0
_INSIDE, _REMARK, _OUTSPOKEN, _DEPTH, _FRAME = -3.0, -3.0, -3.0, 0.6, 0.1
"""Points: roles met or swapped; a predicate inside a span, in a remark, or less telling than what its paper says;
a step down the tree; a point of the frame's own score."""
_ONLY_ASKED = -3.0
"""For frames of what is asked for or promised, which stand back behind those that stand by themselves."""
_BY_CODE: dict[str, EventType] = {"163": "COERCE", "116": "ACCUSE", "191": "ASSAULT", "192": "ASSAULT"}
"""Codes whose sentences the benchmark types otherwise than PLOVER's manual: sanctions, verdicts, blockades."""
_BEARING = frozenset({"conj", "appos", "amod", "compound", "nmod", "poss", "nummod"})
_ORIGINS = frozenset({"of", "from", "in", "by", "including"})
_REMARKS = frozenset("after as while when since although because before until".split())
_RESULTS = frozenset("cause compel force fuel leave oblige prompt spark trigger".split())
"""Participles that tell what came of a deed: "struck for a day, forcing the airline to cancel flights"."""
_ASIDES = frozenset("after amid following during since before over despite".split())


@dataclass(frozen=True)
class Coded:
    """One way to code a pair.

    Attributes:
        type: PLOVER type after folding.
        act: the underlying act.
        status: factuality.
        frame: id of the best frame that speaks for the type; None where the second reader alone does.
        score: points of that frame; comparable within one sentence.
        confidence: probability of the type by frames and words together; None where frames alone were asked.
    """

    type: EventType
    act: EventType
    status: EventStatus
    frame: str | None
    score: float
    confidence: float | None = None

    @property
    def by(self) -> Literal["frames", "second reader"]:
        """Who found the type."""
        return "second reader" if self.frame is None else "frames"


def code_pair(parse: Parse, actor: Range, recipient: Range | None, lexicon: Lexicon) -> list[Coded]:
    """Rank the types of what an actor does to a recipient.

    Args:
        parse: the sentence.
        actor: character span of the actor, half-open.
        recipient: character span of the recipient, or None.
        lexicon: frames in force.

    Returns:
        One coding a type, the likeliest first, with calibrated confidences that sum to one. What no frame speaks
        for is the second reader's and says so.
    """
    ranked = frames_of_pair(parse, actor, recipient, lexicon)
    codings = {coded.type: coded for coded in reversed(ranked)}
    points = best_points(ranked)
    found = [
        replace(codings.get(kind) or Coded(kind, kind, "occurred", None, 0.0), confidence=probability)
        for kind, probability in second_reader().mixed(parse, points).items()
    ]
    return sorted(found, key=lambda coded: -(coded.confidence or 0))


def best_points(codings: Sequence[Coded]) -> dict[EventType, float]:
    """Give the points of the best frame for each type that any frame speaks for."""
    points: dict[EventType, float] = {}
    for coded in codings:
        points.setdefault(coded.type, coded.score)
    return points


def frames_of_pair(parse: Parse, actor: Range, recipient: Range | None, lexicon: Lexicon) -> list[Coded]:
    """Rank what an actor does to a recipient by frames alone: codings, best first; empty where none fires."""
    actors = frozenset(parse.tokens_in(*actor))
    recipients = frozenset(parse.tokens_in(*recipient)) if recipient else frozenset()
    given = actors | recipients
    clauses = Clauses(parse)
    matcher = Matcher(parse, clauses, lexicon, People(lambda head: _names(parse, head, given)))
    matches = [
        match
        for match in matcher.matches()
        if match.clause.token not in given or match.clause.kind != "noun" or len(given) == 1
    ]
    spoken, errands = _papers(parse, matches), _errands(parse, matches)
    found = []
    for match in matches:
        coded = _coded(parse, match, actors, recipients)
        outspoken = any(head in spoken for item in match.filled for head in item.heads)
        outspoken = outspoken or match.clause.token in errands
        found.append(replace(coded, score=coded.score + _OUTSPOKEN) if outspoken else coded)
    return sorted(found, key=lambda coded: -coded.score)


def _coded(parse: Parse, match: Match, actors: frozenset[int], recipients: frozenset[int]) -> Coded:
    status = status_of(parse, match)
    act = match.frame.type
    if status == "negated" and match.frame.when_negated:
        act, status = match.frame.when_negated, "occurred"
    score = _fit(parse, match, actors, recipients) - _DEPTH * _depth(parse, match.clause.token)
    token = match.clause.token
    if token in actors or token in recipients:
        score += _INSIDE
    if _is_remark(parse, token):
        score += _REMARK
    if match.frame.asked:
        score += _ONLY_ASKED
    return Coded(_type(parse, match, act, status), act, status, match.frame.id, score + _FRAME * match.score)


def _papers(parse: Parse, matches: Sequence[Match]) -> set[int]:
    """Papers that speak for themselves: the resolution of "passed a resolution condemning"."""
    classes = verb_classes()
    return {
        parse.heads[match.clause.token]
        for match in matches
        if parse.deps[match.clause.token] == "acl"
        and parse.tags[match.clause.token] == "VBG"
        and parse.lemmas[parse.heads[match.clause.token]] in classes.document
    }


def _errands(parse: Parse, matches: Sequence[Match]) -> set[int]:
    """Verbs of sending that are for looking into a thing, which is what is done: "sent experts to probe the blast"."""
    probes = (one.clause.token for one in matches if one.frame.type == "ACCUSE" and one.clause.kind == "verb")
    return {sent for token in probes if (sent := _sent_for(parse, token)) is not None}


def _sent_for(parse: Parse, token: int) -> int | None:
    """Give the verb of sending that an infinitive is the errand of: "sent men (in a bid) to probe"."""
    if not any(parse.lower[k] == "to" and parse.deps[k] == "aux" for k in parse.children[token]):
        return None
    at = token
    while parse.deps[at] in ("acl", "advcl", "xcomp", "pobj", "prep", "relcl"):
        at = parse.heads[at]
        if parse.pos[at] == "VERB":
            return at if parse.lemmas[at] in _SENDING else None
    return None


def _is_remark(parse: Parse, token: int) -> bool:
    """Tell whether a predicate stands in a clause that only dates or qualifies another: "after", "who", "while"."""
    at = token
    while parse.heads[at] != at:
        dep = parse.deps[at]
        marks = (parse.lower[index] for index in parse.children[at] if parse.deps[index] in ("mark", "advmod"))
        if dep == "relcl" or (dep == "prep" and parse.lower[at] in _ASIDES):
            return True
        if dep == "advcl" and any(mark in _REMARKS for mark in marks):
            return True
        if dep == "advcl" and parse.tags[at] == "VBG" and parse.lemmas[at] in _RESULTS and parse.heads[at] < at:
            return True
        at = parse.heads[at]
    return False


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
    folded = fold(act, status, status == "negated" and is_refusal(parse, token))
    return benchmark_type(match.frame.cameo, folded, match.frame.mode) if folded == match.frame.type else folded


def benchmark_type(cameo: str, kind: EventType, mode: str | None) -> EventType:
    """Give the type that the benchmark's sentences of a code bear, where it is another than PLOVER's manual has."""
    if mode == "cyber":
        return "ASSAULT"
    return next((other for code, other in _BY_CODE.items() if cameo.startswith(code)), kind)


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
    elif recipients and _holds(parse, match, recipients):
        fit += _RECIPIENT_NEAR
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


def _names(parse: Parse, head: int, tokens: frozenset[int]) -> bool:
    """Tell whether a noun phrase stands for a span: it is the span, or its owner, conjunct or origin is."""
    left, seen = [head], {head}
    while left:
        at = left.pop()
        if at in tokens:
            return True
        for index in parse.children[at]:
            bears = parse.deps[index] in _BEARING or (parse.deps[index] == "prep" and parse.lower[index] in _ORIGINS)
            if (bears or parse.deps[index] == "pobj") and index not in seen:
                seen.add(index)
                left.append(index)
    return False


def _holds(parse: Parse, match: Match, tokens: frozenset[int]) -> bool:
    """Tell whether a span lies behind the predicate, in its own subtree or that of the verb that carries it."""
    at = match.clause.token if match.clause.carrier is None else match.clause.carrier
    left, right = parse.edges[at]
    return any(max(left, at) <= token < right for token in tokens)


def _depth(parse: Parse, token: int) -> int:
    depth, at = 0, token
    while parse.heads[at] != at:
        depth, at = depth + 1, parse.heads[at]
    return depth
