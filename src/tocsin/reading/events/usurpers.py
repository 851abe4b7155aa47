"""Of which state those are who have taken power somewhere: "the colonel who took power in Conakry".

Power is taken by a country's own, so the place where it was taken tells whose officers they are, in whatever else their
sentence tells of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.force_words import force_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene

_POWER = frozenset({"power", "control", "office"})
_WHERE = frozenset({"in", "over", "of"})


def name_usurpers(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give those who took power somewhere that place's state, in all that is told of them.

    Args:
        drafts: what is told; codes of states are added to their sides in place.
        scene: the text around it.
    """
    parse = scene.parse
    for draft in drafts:
        for side, heads in ((draft.actors, draft.actor_heads), (draft.recipients, draft.recipient_heads)):
            if heads and side and not scene.states(side) and not _POWER.isdisjoint(parse.lemmas):
                side += [code for head in heads for code in _realm(head, draft, scene)][:1]


def _realm(head: int, draft: Draft, scene: Scene) -> list[str]:
    """Give the state whose power somebody is said to have taken, in the draft itself or beside his name."""
    parse = scene.parse
    verbs = [k for k in parse.children[head] if parse.deps[k] in ("relcl", "acl")]
    for verb in (draft.token, *verbs):
        taken = [k for k in parse.children[verb] if parse.lemmas[k] in _POWER]
        if not taken or parse.lemmas[verb] not in force_words().usurping:
            continue
        places = [at for k in (verb, *taken) for slot, at in prepositions(parse, k) if slot in _WHERE]
        states = [code for at in places for code in scene.states(scene.participants.of(at))]
        if found := [code for code in states if code in gazetteer().states]:
            return found
    return []
