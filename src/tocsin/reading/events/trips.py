"""Whom a journey is to: "flew to Geneva for talks with Lavrov" meets the Russians there and not the Swiss."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import outermost
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.events.draft import Draft, countries_of
from tocsin.reading.events.scene import Scene
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux

_BETWEEN = frozenset({"pobj", "prep", "npadvmod", "appos", "compound"})
"""What may stand between a verb and the "for" of its aim: "flew to Geneva on Monday for talks"."""
_AIMS = frozenset({"advcl", "xcomp", "acl", "relcl"})
_WHITHER = frozenset({"in", "to", "at"})
_MAX_CLIMB = 5


def meet_on_trips(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Give drafts in which who travels to talks takes part in them, and visits only those he meets.

    A journey to talks with somebody of a third state is told by the talks; its place and its day are theirs.
    """
    parse, kept = scene.parse, list(drafts)
    by_token = {draft.token: draft for draft in drafts if draft.act == "CONSULT"}
    for talks in by_token.values():
        way = _way_to(parse, talks)
        if way is None:
            continue
        trip = by_token.get(way)
        if trip is None and parse.lemmas[way] == "be":
            _bring_traveller(talks, way, scene)
            talks.again.append(way)
        elif trip is not None and trip in kept and trip.recipients:
            hosts = set(countries_of(trip.recipients, scene.actors))
            met = _others([*talks.actors, *talks.recipients], trip.actors, scene)
            if met and met.isdisjoint(hosts):
                _bring_traveller(talks, way, scene)
                talks.again += [trip.token, *trip.again]
                kept.remove(trip)
    for draft in kept:
        if draft.act == "CONSULT" and draft.match.frame.mode == "visit":
            _visit_whom_it_is_for(draft, scene)
    return kept


def _visit_whom_it_is_for(trip: Draft, scene: Scene) -> None:
    """Let a journey whose words hold its aim be to those who are met: "flew to Geneva for talks with Lavrov"."""
    parse = scene.parse
    for head in trip.match.clause.heads("with"):
        talks = parse.heads[parse.heads[head]]
        met = scene.participants.of(head) if parse.lower[parse.heads[talks]] == "for" else []
        if _others(met, [*trip.actors, *trip.recipients], scene):
            trip.recipients, trip.recipient_heads = met, [head]


def _way_to(parse: Parse, talks: Draft) -> int | None:
    """Give the verb (or "due") of the journey whose aim some talks are."""
    at = outermost(parse, talks.token, verb_classes())
    if talks.match.clause.kind == "noun":
        at = parse.heads[at] if parse.deps[at] == "pobj" else at
        if parse.lower[at] != "for":
            return None
    elif not has_aux(parse, at, "to") or parse.deps[at] not in _AIMS:
        return None
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if parse.pos[above] in VERBAL or parse.lower[above] == "due":
            due = child(parse, above, "acomp")
            above = due if due is not None and parse.lower[due] == "due" else above
            return above if _goes_somewhere(parse, above) else None
        if above == at or parse.deps[above] not in _BETWEEN:
            return None
        at = above
    return None


def _goes_somewhere(parse: Parse, verb: int) -> bool:
    return any(parse.deps[k] == "prep" and parse.lower[k] in _WHITHER for k in parse.children[verb])


def _bring_traveller(talks: Draft, way: int, scene: Scene) -> None:
    """Let who travels to talks be one of those who hold them: "Peru's envoy was in Geneva for talks with Chad"."""
    traveller = surface_subject(scene.parse, way, verb_classes())
    if traveller is None:
        return
    ids = [one for one in scene.participants.of(traveller) if one not in (*talks.actors, *talks.recipients)]
    if _others(ids, [*talks.actors, *talks.recipients], scene):
        talks.actors = [*ids, *talks.actors]
        talks.actor_heads = [traveller, *talks.actor_heads]


def _others(ids: Sequence[str], beside: Sequence[str], scene: Scene) -> set[str]:
    """Give the states of some who take part that are none of those of others."""
    return set(countries_of(ids, scene.actors)).difference(countries_of(beside, scene.actors))
