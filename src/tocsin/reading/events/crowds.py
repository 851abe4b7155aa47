"""Whose a crowd is that no word assigns to a state: "teachers walked out, defying an order by Ghana's minister".

The place of a march makes nobody its citizen, nor does a state that is only spoken of. But people who are up where a
state's own rulers are named, and no other state, are that state's, as are students and workers who make demands of
an organ of it.
"""

from __future__ import annotations

from tocsin.ontology.abroad import sent_abroad
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.standing_words import standing_words
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record import Actor
from tocsin.record.event import EventType

_RULING = frozenset({"GOV", "LEG", "JUD", "COP", "MIL"})
"""Organs of a state that stand for its being spoken of at home."""
_SETTLED = frozenset({"LAB", "EDU", "AGR", "OPP", "MED", "REL", "CVL", "SOC"})
_AT_ODDS = frozenset({"LAB", "EDU", "AGR", "OPP"})
"""People who deal with their own state's organs, where doctors, clerics and campaigners deal with any."""
_CLAIMS: frozenset[EventType] = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})


def bring_crowds_home(draft: Draft, ground: str | None, scene: Scene) -> None:
    """Give people who are up at home the state whose organs their sentence names.

    Args:
        draft: what is told; a code of a state is added to its actors in place.
        ground: country of the place where it is done, None where none is told.
        scene: the text around it.
    """
    if draft.act not in _CLAIMS and draft.act != "PROTEST":
        return
    facts = [scene.actors[one] for one in draft.actors if one in scene.actors]
    if not facts or not draft.actor_heads or scene.states(draft.actors):
        return
    sectors = {sector for one in facts for sector in one.sector[:1]}
    if not sectors or not all(one.kind == "role" for one in facts) or _are_anybody(draft, scene):
        return
    if draft.act == "PROTEST":
        home = _home(draft, ground, scene) if sectors <= _SETTLED else None
    else:
        home = _dealt_with(draft, scene) if sectors <= _AT_ODDS else None
    if home is not None:
        draft.actors = [*draft.actors, home]


def _are_anybody(draft: Draft, scene: Scene) -> bool:
    return any(scene.parse.lemmas[head] in standing_words().anybody for head in draft.actor_heads)


def _home(draft: Draft, ground: str | None, scene: Scene) -> str | None:
    """Give the one state that a sentence names, if it names an organ of it and the place is none other's."""
    named = scene.named(draft.token) & gazetteer().states
    ruled = {one.country for one in _rulers(draft, scene)}
    if len(named) == 1 and named <= ruled and ground in (None, *named):
        return next(iter(named))
    return None


def _dealt_with(draft: Draft, scene: Scene) -> str | None:
    """Give the state whose organ something is wanted of, if the sentence names no other."""
    named = scene.named(draft.token) & gazetteer().states
    facts = [scene.actors[one] for one in draft.recipients if one in scene.actors]
    organs = [one for one in facts if _RULING.intersection(one.sector[:1]) and not _is_mission(one, scene)]
    return next(iter(named)) if len(named) == 1 and organs and {one.country for one in organs} == named else None


def _rulers(draft: Draft, scene: Scene) -> list[Actor]:
    """Give the organs of states that the sentence of a draft names, missions abroad aside."""
    parse = scene.parse
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    start, end = parse.starts[first], parse.ends[last - 1]
    here = (one for one in scene.actors.values() if any(start <= span.start < end for span in one.mentions))
    return [one for one in here if _RULING.intersection(one.sector[:1]) and not _is_mission(one, scene)]


def _is_mission(actor: Actor, scene: Scene) -> bool:
    words = (scene.parse.text[span.start : span.end].lower().split() for span in actor.mentions)
    return any(not sent_abroad().isdisjoint(some) for some in words)
