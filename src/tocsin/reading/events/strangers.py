"""Where those are from whom a state seizes, strikes or sends away: "jailed two officials from Djibouti".

The words "from Djibouti" may hang on the verb in the parse as well as on the officials; either way they are no
officials of the state that jails them.
"""

from __future__ import annotations

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_DONE_TO_STRANGERS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION"})


def name_origin(draft: Draft, scene: Scene) -> None:
    """Give people of no state told, whom something is done to, the state that they are said to come from.

    Args:
        draft: what is told; codes of states are added to its recipients in place.
        scene: the text around it.
    """
    people = [scene.actors[one] for one in draft.recipients if one in scene.actors]
    if draft.act not in _DONE_TO_STRANGERS or not people or scene.states(draft.recipients):
        return
    own = {*scene.states(draft.actors)}
    come = [one for head in draft.match.clause.heads("from") for one in scene.participants.of(head)]
    states = [code for code in scene.states(come) if code in gazetteer().states and code not in own]
    if own and all(one.kind == "role" for one in people):
        draft.recipients = [*draft.recipients, *states]
