"""Of which state an organ is on a side of an act, where the whole text did not tell it.

What the text tells of its organs is settled before, mention by mention (`actors/home_state.py`). Here is asked of those
left what their act tells: police, courts, ministers and parties belong to the one state that their sentence has named
before them, if it is not the other side of what they do; crowds (`crowds.py`) belong to nobody that way.
"""

from __future__ import annotations

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.grounds import ORGANS
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.reading.events.standing import SPEAKING

_FLEEING = frozenset({"flee", "escape", "defect", "abscond"})
_INTO = frozenset({"to", "into"})
_HOME = ORGANS - {"REB"}
"""What every state has one of, so that "the police" are of the state that was named."""

_REFUGE = "075"
"""Asylum, which nobody is given by his own state."""


def bring_organs_home(draft: Draft, scene: Scene) -> None:
    """Give the organs on both sides of a draft and of its contents the state that they are of.

    Args:
        draft: what is told; codes of states are added to its sides.
        scene: the text around it.
    """
    if not scene.states(draft.actors) and (home := _home(draft.actors, draft.actor_heads, draft, scene)):
        draft.actors = [*draft.actors, home]
    # "expelled two diplomats": they are of another state than those who deal with them.
    hosted = draft.match.frame.cameo == _REFUGE or any(
        scene.parse.lemmas[head] in abroad_words().envoys for head in draft.recipient_heads
    )
    if (
        not hosted
        and not scene.states(draft.recipients)
        and (home := _home(draft.recipients, draft.recipient_heads, draft, scene))
    ):
        draft.recipients = [*draft.recipients, home]
    for content in draft.contents:
        bring_organs_home(content, scene)


def _home(side: list[str], heads: list[int], draft: Draft, scene: Scene) -> str | None:
    """Give the one state that an organ may be of, None where several or none may be meant."""
    if not heads or not any(_is_organ(one, scene) for one in side):
        return None
    named = scene.before(heads[0]) & gazetteer().states
    if named and _is_only_reached(scene, heads[0]):
        return None  # "fled to Oman as soldiers closed in"
    craft = all(scene.parse.lemmas[head] in abroad_words().craft for head in heads)  # nobody downs his own drones
    if draft.act in SPEAKING or draft.mutual or craft:
        named -= set(scene.states([*draft.actors, *draft.recipients]))
    return next(iter(named)) if len(named) == 1 else None


def _is_only_reached(scene: Scene, head: int) -> bool:
    """Tell whether all that is named before a noun is where somebody has fled."""
    parse = scene.parse
    first, _ = parse.sentences[parse.sentence_of[head]]
    told = [k for k in range(first, head) if scene.states(scene.participants.named(k))]
    return bool(told) and all(
        parse.deps[k] == "pobj"
        and parse.lower[parse.heads[k]] in _INTO
        and parse.lemmas[parse.heads[parse.heads[k]]] in _FLEEING
        for k in told
    )


def _is_organ(one: str, scene: Scene) -> bool:
    actor = scene.actors.get(one)
    return actor is not None and actor.kind == "role" and actor.country is None and bool(_HOME & {*actor.sector[:1]})
