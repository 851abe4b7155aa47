"""Whose the palace, house or university is that troops and police surround: "soldiers ringed the premier's residence".

Troops who move within their own land face nobody by it, but whoever sits in a house that they ring is faced by them:
the owner that the words name, else the state whose forces they are.
"""

from __future__ import annotations

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene

_RINGING = frozenset({"ring", "surround", "encircle", "cordon", "hem"})
_FORCES = frozenset({"MIL", "COP", "PRM"})


def face_the_surrounded(draft: Draft, scene: Scene) -> None:
    """Give forces that ring somebody's house those who sit in it, and forces of no state told the state they face.

    Args:
        draft: what is told; its sides are filled in place.
        scene: the text around it.
    """
    if draft.act not in ("MOBILIZE", "THREATEN") or scene.parse.lemmas[draft.token] not in _RINGING:
        return
    ringed = [head for head in draft.match.clause.heads("obj") if scene.parse.lemmas[head] in abroad_words().seats]
    if not ringed or scene.states(draft.recipients):
        return
    states = gazetteer().states
    owners = [code for head in ringed for code in scene.states(scene.participants.of(head)) if code in states]
    own = [code for code in scene.states(draft.actors) if code in states]
    faced = owners[:1] or (own if len(own) == 1 else [])
    draft.recipients = [*draft.recipients, *faced]
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    if faced and not own and doers and all(_FORCES.intersection(one.sector[:1]) for one in doers):
        draft.actors = [*draft.actors, *faced]
