"""Who has somebody in his hands where nobody is told to act: "two Danes were beaten in a Niamey prison".

Prisons, barracks and police stations are a state's own, and nobody but a state turns people away at a border. So what
is done there in the passive is done by the state of the place, if it is done to somebody of another state; at any
other place anybody may have done it. Whether people may leave a state or enter it is for that state to say, too.
"""

from __future__ import annotations

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_HELD: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION"})
"""What is done to people in custody."""
_TURNED_AWAY = frozenset({"120", "124", "1245", "172"})
"""Codes of an entry that is refused."""
_AT = frozenset({"in", "at", "inside", "from"})
_LET: frozenset[EventType] = frozenset({"CONCEDE", "RETREAT", "COERCE", "REJECT"})
"""What is done to those who want to cross a border."""
_CROSSING = frozenset({"leave", "exit", "quit", "enter"})


def name_captors(draft: Draft, scene: Scene) -> None:
    """Make the state in whose custody or at whose gates something is done to foreigners its doer.

    Args:
        draft: what is told; its actors are filled in place.
        scene: the text around it.
    """
    clause = draft.match.clause
    if draft.actors or clause.kind != "verb" or not clause.passive or clause.heads("subj"):
        return
    suffering = {*scene.states(draft.recipients)}
    if draft.act in _LET and (keepers := [code for code in _crossed(draft, scene) if code not in suffering]):
        draft.actors = keepers[:1]
        return
    if not suffering:
        return
    houses = abroad_words().custody if draft.act in _HELD else frozenset[str]()
    gates = abroad_words().gates if draft.match.frame.cameo in _TURNED_AWAY else frozenset[str]()
    for head in _places(draft, scene):
        at_gates = gates and scene.participants.is_place(head)  # "turned back at Heathrow"
        if scene.parse.lemmas[head] in houses | gates or at_gates:
            draft.actors = [code for code in _keepers(head, scene) if code not in suffering][:1]
            return


def _crossed(draft: Draft, scene: Scene) -> list[str]:
    """Give the states that people are let or not let leave or enter: "were allowed to leave Gabon"."""
    parse = scene.parse
    verbs = (k for k in parse.children[draft.token] if parse.deps[k] in ("xcomp", "ccomp", "prep"))
    inner = [k for verb in verbs for k in (verb, *parse.children[verb]) if parse.lemmas[k] in _CROSSING]
    return [
        code for verb in inner for k in parse.children[verb] if parse.deps[k] == "dobj" for code in _keepers(k, scene)
    ]


def _places(draft: Draft, scene: Scene) -> list[int]:
    """Give the nouns of where it is done, wherever they hang: "held for two nights in a cell"."""
    parse = scene.parse
    words = parse.subtree(draft.token)
    return [k for k in words if parse.deps[k] == "pobj" and parse.lower[parse.heads[k]] in _AT]


def _keepers(head: int, scene: Scene) -> list[str]:
    """Give the states that the words for a house name: "Harare's central police station", "a cell in Malabo"."""
    told = [*scene.participants.grounds_within(head), *scene.states(scene.participants.of(head))]
    return [code for code in told if code in gazetteer().states]
