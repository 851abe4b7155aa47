"""Whose those are who share the lot of foreigners: "Chad's police held an opposition candidate and two Danes".

A mayor, a deputy or a candidate of no state told is of the state whose forces or rebels deal with him, though others
who are dealt with beside him are of another.
"""

from __future__ import annotations

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_DEALT: frozenset[EventType] = frozenset({"AID", "ASSAULT", "COERCE", "RETREAT", "CONCEDE"})
_LOCAL = frozenset({"OPP", "PTY", "GOV", "JUD", "LEG", "ELI"})
_DOERS = frozenset({"MIL", "COP", "REB", "PRM", "JUD", "SPY", "CRM", "UAF", "GOV"})


def name_fellow_victims(draft: Draft, ground: str | None, scene: Scene) -> None:
    """Give politicians of no state told, beside whom foreigners suffer or are freed, the state of who deals with them.

    Args:
        draft: what is told; a code of a state is added to its recipients in place.
        ground: country of the place where it is done, None where none is told.
        scene: the text around it.
    """
    joined = any(scene.parse.deps[k] == "conj" for head in draft.recipient_heads for k in scene.parse.children[head])
    if draft.act not in _DEALT or not joined:
        return
    theirs, own = scene.states(draft.recipients), scene.states(draft.actors)
    if not theirs or len(own) != 1 or own[0] in theirs or own[0] not in gazetteer().states:
        return
    if {ground or own[0], *scene.participants.grounds_within(draft.token)} - {*own, *theirs}:
        return  # abroad
    people = [scene.actors[one] for one in draft.recipients if one in scene.actors]
    local = any(one.kind == "role" and one.country is None and _LOCAL.intersection(one.sector[:1]) for one in people)
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    if local and doers and all(one.kind == "country" or _DOERS.intersection(one.sector[:1]) for one in doers):
        draft.recipients = [*draft.recipients, own[0]]
