"""Crimes of private people that touch no state and nobody's body: "a man was arrested for stealing umbrellas"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.idle_words import idle_words
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene

_MODES = frozenset({"arrest", "convict", "allege"})
_ORDINARY = frozenset({"CVL", "LAB", "AGR", "MED", "CRM"})
"""Sectors of those whose thefts are no politics, where a reporter's or a cleric's may be."""
_GROUNDS = frozenset({"for", "with", "of", "over", "after", "on"})


def is_petty(draft: Draft, scene: Scene) -> bool:
    """Tell whether somebody of no office has only to answer for a theft or the like, at home.

    Args:
        draft: what is told.
        scene: the text around it.
    """
    if draft.match.frame.mode not in _MODES and draft.act != "ACCUSE":
        return False
    if draft.match.clause.kind != "verb":
        return False
    if idle_words().petty.isdisjoint(_grounds(draft, scene)) and not _is_award(draft, scene):
        return False
    states = set(scene.states([*draft.actors, *draft.recipients]))
    return (
        len(states) < 2 and bool(draft.recipient_heads) and all(_is_ordinary(k, scene) for k in draft.recipient_heads)
    )


def _grounds(draft: Draft, scene: Scene) -> Iterator[str]:
    """Yield what somebody is held for, charged with or found guilty of."""
    parse = scene.parse
    links = [k for at in (draft.token, *draft.recipient_heads) for k in parse.children[at]]
    for link in links:
        if parse.deps[link] == "relcl":  # "a man who had stolen hens", "who had sold forged notes"
            yield parse.lemmas[link]
            things = [k for k in parse.children[link] if parse.deps[k] == "dobj"]
            yield from (_deed(parse.lower[k]) for thing in things for k in parse.children[thing] if k < thing)
        if parse.deps[link] == "prep" and parse.lower[link] in _GROUNDS:
            for told in (k for k in parse.children[link] if parse.deps[k] in ("pobj", "pcomp")):
                yield parse.lemmas[told]
                # "charged with hoarding letters": the parser may take the deed for a word of its object
                yield from (_deed(parse.lower[k]) for k in parse.children[told] if k < told)


def _deed(participle: str) -> str:
    """Give the verb of a participle: "forged" and "hoarding"."""
    if participle.endswith("ed"):
        return participle.removesuffix("d")
    return participle.removesuffix("ing")


def _is_award(draft: Draft, scene: Scene) -> bool:
    """Tell whether a court only has somebody pay another his due: "ordered a singer to pay alimony"."""
    paid = (k for head in draft.match.clause.heads("inf") for k in scene.parse.children[head])
    return any(scene.parse.deps[k] == "dobj" and scene.parse.lemmas[k] in idle_words().awards for k in paid)


def _is_ordinary(head: int, scene: Scene) -> bool:
    """Tell whether a noun names somebody of no office: "a Tokyo man", "two bakers"."""
    if scene.parse.pos[head] != "NOUN":
        return False
    people = [scene.actors[one] for one in scene.participants.of(head) if one in scene.actors]
    return all(one.kind != "person" and _ORDINARY.issuperset(one.sector) for one in people)
