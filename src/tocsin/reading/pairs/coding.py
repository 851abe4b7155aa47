"""Which types a pair is given: frames by how they fit it, and the second reader over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tocsin.ontology.cameo_series import refined
from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.plover import fold, mode_of
from tocsin.reading.clauses.factuality import is_purpose
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.clauses.refusals import is_refusal
from tocsin.reading.events.draft import deed_of
from tocsin.reading.events.matching import Match, Matcher, People
from tocsin.reading.events.second_reader import second_reader
from tocsin.reading.pairs.coded import Coded, Range, benchmark_mode, benchmark_type
from tocsin.reading.pairs.details import Details
from tocsin.reading.pairs.fit import (
    BOTH_MET,
    VISITS,
    Pair,
    campaigns,
    depth,
    done_to_others,
    errands,
    fit,
    is_campaign,
    is_hosting,
    is_remark,
    meets,
    names,
    papers,
)
from tocsin.reading.pairs.tellers import is_blame, teller_of
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventStatus, EventType

_INSIDE, _REMARK, _OUTSPOKEN, _CAMPAIGN, _DEPTH, _FRAME = -3.0, -3.0, -3.0, 2.0, 0.6, 0.1
"""Points: a predicate inside a span, in a remark, or less telling than what its paper says; a protest that tells what
it demands; a step down the tree; a point of the frame's own score."""
_ASIDE = -7.0
"""Points of what is done to a third beside a deed of the pair's own: more than a remark and its depth take away."""
_ALLEGED = "112"
"""CAMEO's code of an accusation."""
_YIELDING = frozenset({"RETREAT", "CONCEDE"})
_PAID, _HOSTED = "042", "043"
_NAMES = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_ONLY_ASKED = -3.0
"""For frames of what is asked for or promised, which stand back behind those that stand by themselves."""


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
    pair = Pair.of(parse, actor, recipient)
    clauses = Clauses(parse)
    somebody = pair.given | _named_in(parse)
    matcher = Matcher(parse, clauses, lexicon, People(lambda head: names(parse, head, somebody)))
    matches = [
        match
        for match in matcher.matches()
        if match.clause.token not in pair.given or match.clause.kind != "noun" or len(pair.given) == 1
    ]
    details = Details(parse, clauses, matches, pair)
    found = [
        _coded(parse, match, details, score, hosted=is_hosting(parse, match, pair))
        for match, score in _scored(parse, matches, pair)
    ]
    found += [
        _as_charge(parse, match, told, speech)
        for match, told in zip(matches, found, strict=True)
        if (speech := _speech_blaming(parse, match, pair, told)) is not None
    ]
    return sorted(found, key=lambda coded: -coded.score)


def _named_in(parse: Parse) -> frozenset[int]:
    """Give the tokens of names: a third that frames may ask for ("extradited to Fiji"), though none of the pair."""
    return frozenset(k for first, last, label in parse.entities if label in _NAMES for k in range(first, last))


def _scored(parse: Parse, matches: Sequence[Match], pair: Pair) -> Iterator[tuple[Match, float]]:
    """Yield each match with its points."""
    spoken, sent, pursued = papers(parse, matches), errands(parse, matches), campaigns(parse, matches)
    aside = done_to_others(parse, matches, pair, _named_in(parse) - pair.given)
    for match in matches:
        token = match.clause.token
        score = fit(parse, match, pair) - _DEPTH * depth(parse, token) + _ASIDE * (token in aside)
        score += _INSIDE * (token in pair.given) + _REMARK * is_remark(parse, token)
        score += _ONLY_ASKED * match.frame.asked + _CAMPAIGN * is_campaign(match, pursued) + _FRAME * match.score
        outspoken = token in sent or any(head in spoken for item in match.filled for head in item.heads)
        yield match, score + _OUTSPOKEN * outspoken


def _coded(parse: Parse, match: Match, details: Details, score: float, *, hosted: bool) -> Coded:
    act, status = deed_of(parse, match)
    # What tells an event only by its day tells one to come: "is expected in Suva on Monday".
    status = "scheduled" if match.frame.dated and status == "occurred" else status
    act = "THREATEN" if details.is_menace(match) else act
    folded = _folded(parse, match, act, status)
    kind = benchmark_type(match.frame.cameo, folded, match.frame.mode) if folded == match.frame.type else folded
    coding = details.coding(match, act, folded, status)
    return Coded(
        type=kind,
        act=act,
        status=status,
        frame=match.frame.id,
        score=score,
        mode=benchmark_mode(match.frame.cameo, kind, coding.mode),
        cameo=_visit_of(coding.leaf, hosted),
        evidence=details.evidence(match),
    )


def _visit_of(leaf: str, hosted: bool) -> str:
    """Give the leaf of a visit by who of the pair is the first: the host (043) or the guest (042)."""
    return leaf if leaf not in VISITS else _HOSTED if hosted else _PAID


def _speech_blaming(parse: Parse, match: Match, pair: Pair, told: Coded) -> int | None:
    """Give the verb by which the actor says that the recipient did the harm that a match tells."""
    if not meets(parse, match.heads("actor"), pair.recipients):
        return None
    speech = teller_of(parse, match.clause.token, pair.actors)
    if speech is None or not is_blame(parse, speech, (told.act, match.frame.cameo), told.status):
        return None
    return speech


def _as_charge(parse: Parse, match: Match, told: Coded, speech: int) -> Coded:
    """Code what somebody says that another did as what it is: an accusation."""
    code = refined("ACCUSE", _ALLEGED, told.cameo or _ALLEGED)
    return replace(
        told,
        type="ACCUSE",
        act="ACCUSE",
        status="occurred",
        score=BOTH_MET - _DEPTH * depth(parse, speech) + _REMARK * is_remark(parse, speech) + _FRAME * match.score,
        mode=mode_of("ACCUSE", "ACCUSE", None, code),
        cameo=code,
        evidence=(parse.span(speech, speech + 1), *told.evidence),
    )


def _folded(parse: Parse, match: Match, act: EventType, status: EventStatus) -> EventType:
    """Fold as the benchmark's sentences are coded, by CAMEO's tables.

    What a deed was for counts as done with it. An announced release or withdrawal, or one promised, is an intent to
    yield, which CAMEO (034, 035) counts among agreements, and an announced protest a threat of it (133); the record
    itself follows PLOVER's manual, which has a concession and a protest. What an office has decided to ease is eased.
    """
    token = match.clause.token
    if is_purpose(parse, token):
        return act
    if act in _YIELDING and status in ("scheduled", "hypothetical"):
        return act if _is_decided(parse, token) else "AGREE"
    if act == "PROTEST" and status in ("scheduled", "hypothetical"):
        return "THREATEN"
    return fold(act, status, status == "negated" and is_refusal(parse, token))


def _is_decided(parse: Parse, token: int) -> bool:
    """Tell whether a deed is one that somebody has decided on: "decided to ease the curfew"."""
    return parse.deps[token] == "xcomp" and parse.lemmas[parse.heads[token]] == "decide"
