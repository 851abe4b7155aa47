"""Where those are from whom a state seizes, strikes or sends away: "jailed two officials from Djibouti".

The words "from Djibouti" may hang on the verb in the parse as well as on the officials; either way they are no
officials of the state that jails them. Nor are sailors "whose dhow had strayed from Yemen".
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_DONE_TO_STRANGERS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION"})
_ASIDES = frozenset({"relcl", "acl"})
_BACK = frozenset({"return", "back", "home"})
"""Words of those who come from abroad and are at home where they come to."""


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
    come = [one for head in _whence(draft, scene) for one in scene.participants.of(head)]
    states = [code for code in scene.states(come) if code in gazetteer().states and code not in own]
    if own and all(one.kind == "role" for one in people):
        draft.recipients = [*draft.recipients, *states]


def _whence(draft: Draft, scene: Scene) -> Iterator[int]:
    """Yield what stands behind "from", beside the verb or in a clause that tells of those it is done to."""
    yield from draft.match.clause.heads("from")
    parse = scene.parse
    for aside in (k for head in draft.recipient_heads for k in parse.children[head] if parse.deps[k] in _ASIDES):
        if _BACK.isdisjoint(parse.lemmas[k] for k in (aside, *parse.children[aside])):
            yield from (head for slot, head in prepositions(parse, aside) if slot == "from")
