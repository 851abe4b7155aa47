"""Attacks that are made with words: politicians who attack, clash with or fire at each other condemn each other.

Who attacks whom tells it: a senator's attack on a governor is a speech, a rebel's is not, and arms or blood in the
sentence make any of them a blow.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from tocsin.ontology.force_words import force_words
from tocsin.ontology.lexicon_format import Classes
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.standing import ARMED
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor

_SPOKEN = frozenset({"attack", "broadside", "lash", "slam", "spar", "skewer", "savage"})
"""What two people of whom no office is told do with words rather than with their hands."""
_AIMED = frozenset({"hit", "strike", "target", "pound", "hammer", "clobber"})
"""What frames of arms tell, and politicians do to each other."""
_MUTUAL = frozenset({"battle", "fight", "clash", "spar"})
"""What one word tells of both sides, of whom only the other may be named."""
_MATTERS = ("over", "for", "as")
_OF_ARMS = ("weapons", "projectiles", "warship", "warplane", "combatant")
_ON_PEOPLE = frozenset({"attack", "assault", "barrage", "broadside", "target", "offensive"})
_SIDES = 2
_SPEAKERS = frozenset({"PTY", "LEG", "GOV", "OPP", "ELI", "JRN", "JUD"})
"""Sectors of those who fight with words."""


def take_as_words(draft: Draft, parse: Parse, known: Mapping[str, Actor], classes: Classes) -> None:
    """Make an attack among politicians, or one with words, what it is: a word against somebody."""
    if draft.act != "ASSAULT":
        return
    told = {parse.lemmas[k] for k in (draft.token, *draft.match.clause.heads("obj"))}
    armed = draft.match.frame.mode is not None and told.isdisjoint(_AIMED | {"fire"})
    if armed or (force_words().figures | _ON_PEOPLE).isdisjoint(told):
        return
    if not _are_among_speakers(draft, known, told) and not _is_with_words(draft, parse, known, told):
        return
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    lemmas = frozenset(parse.lemmas[first:last])
    with_arms = any(not lemmas.isdisjoint(classes.get(name, frozenset()) - force_words().figures) for name in _OF_ARMS)
    if not with_arms and lemmas.isdisjoint(force_words().blood):
        draft.act = "ACCUSE"


def _are_among_speakers(draft: Draft, known: Mapping[str, Actor], told: Set[str]) -> bool:
    """Tell whether two sides are at it who fight with words."""
    if force_words().figures.isdisjoint(told):
        return False
    alone = not _MUTUAL.isdisjoint(told) and bool(draft.recipients)
    if not alone and (not draft.actors or len(draft.actors) + len(draft.recipients) < _SIDES):
        return False
    sides = [known.get(one) for one in (*draft.actors, *draft.recipients)]
    if not all(one is not None and _speaks(one) for one in sides):
        return False
    return not _SPOKEN.isdisjoint(told) or _is_of_office(draft, known)


def _is_with_words(draft: Draft, parse: Parse, known: Mapping[str, Actor], told: Set[str]) -> bool:
    """Tell whether an attack by nobody in arms is one of words: "personal attacks", "attacked her in an ad"."""
    if _ON_PEOPLE.isdisjoint(told) or not all(one in known and _speaks(known[one]) for one in draft.actors):
        return False
    if any(parse.lower[k] in force_words().verbal for k in parse.children[draft.token] if k < draft.token):
        return True
    if draft.actors and any(draft.match.clause.heads(slot) for slot in _MATTERS):
        return True  # "attacked her over her taxes"
    struck = [known.get(one) for one in draft.recipients]
    if not draft.actors or not struck or not all(one is not None and _is_unarmed(one) for one in struck):
        return False
    if _is_of_office(draft, known):
        return True  # whoever a senator attacks, be it the police
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    return not force_words().outlets.isdisjoint(parse.lemmas[first:last])


def _is_unarmed(actor: Actor) -> bool:
    """Tell whether somebody is no state and no force."""
    return actor.kind != "country" and (ARMED - {"COP"}).isdisjoint(actor.sector)


def _speaks(actor: Actor) -> bool:
    """Tell whether somebody is a person or a party without arms."""
    if not ARMED.isdisjoint(actor.sector):
        return False
    return actor.kind == "person" or bool({"PTY", "LEG"}.intersection(actor.sector))


def _is_of_office(draft: Draft, known: Mapping[str, Actor]) -> bool:
    """Tell whether one of them at least is told to be in politics."""
    return any(not _SPEAKERS.isdisjoint(known[one].sector) for one in (*draft.actors, *draft.recipients))
