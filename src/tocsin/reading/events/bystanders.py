"""Whom an act is done to where its words name nobody known: the state on whose ground or at whose border it is done.

A blast "in Peshawar" hits Pakistan, police who arrest "three men" arrest their own country's, troops who mass "along
the Estonian border" mass before Estonia, a minister who flew "to Ankara" was Turkey's guest.

Police, courts, ministers and parties that no word beside them assigns to a state belong to the one state that their
sentence has named before them, if it is not the other side of what they do; crowds belong to nobody that way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.standing import SPEAKING
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_VIOLENT: frozenset[EventType] = frozenset({"ASSAULT", "COERCE"})
_DOMESTIC: dict[EventType, frozenset[str] | None] = {
    "ASSAULT": None, "COERCE": None, "CONCEDE": None,
    "RETREAT": frozenset({"release"}), "SANCTION": frozenset({"convict"}),
}  # fmt: skip
"""Acts by which a state deals with its own people, with the modes that do; None where all do."""
_ORGANS = frozenset({"COP", "JUD", "LEG", "GOV", "MIL", "SPY", "PRM"})
_DOMESTIC_ORGANS = _ORGANS | {"OPP", "PTY"}
"""What every state has one of, so that "the police" are of the state that was named."""
_PARTIES = frozenset({"OPP", "PTY", "GOV", "JUD", "LEG", "MIL"})
_AT_HOME = frozenset({"COP", "JUD", "LEG", "GOV"})
"""Those whose power ends at the border, while soldiers and spies may act elsewhere."""
_EASED = frozenset({"0813", "0814"})
_AT_LARGE = frozenset({"curfew", "martial-law"})
"""Modes that bear on whoever is there, and so on nobody."""
_BORDERS = frozenset({"border", "frontier", "boundary", "crossing", "airspace", "coast", "shore", "waters", "doorstep"})
_NEUTRAL = frozenset({"CHE"})
"""Where states meet as guests of a third: Geneva, Davos, Lausanne."""
_MISSIONS = frozenset({"embassy", "consulate", "mission", "legation", "consulate-general"})
_MOVES: frozenset[EventType] = frozenset({"MOBILIZE", "RETREAT"})
_MOVING_MODES = frozenset({None, "withdraw", "troops", "weapons", "militia", "access"})


@dataclass(frozen=True)
class Scene:
    """What is known around an act.

    Attributes:
        parse: the text.
        participants: who stands behind which words.
        actors: all actors of the text by id.
    """

    parse: Parse
    participants: Participants
    actors: Mapping[str, Actor]

    def before(self, token: int) -> set[str]:
        """Give the countries that actors of the same sentence, named before a token, belong to."""
        first, _ = self.parse.sentences[self.parse.sentence_of[token]]
        start, end = self.parse.starts[first], self.parse.starts[token]
        told = (one for one in self.actors.values() if any(start <= span.start < end for span in one.mentions))
        return {one.country for one in told if one.country}

    def states(self, ids: list[str]) -> list[str]:
        """Give the countries of some actors, each once; nothing for those of none."""
        found = (self.actors[one].country if one in self.actors else one for one in ids)
        return list(dict.fromkeys(one for one in found if one))


def recipients_by_ground(draft: Draft, country: str | None, scene: Scene) -> list[str]:
    """Give the country that an act is done to, where its words name no known recipient.

    Args:
        draft: the act.
        country: code of the country where it is done, if that is told.
        scene: the text around it.
    """
    if scene.states(draft.recipients):
        return []
    known = country if country in gazetteer().known else None
    own = scene.states(draft.actors)
    if known and _is_guest(draft, known, own, scene):
        return [known]
    if draft.mutual:
        return []
    found: str | None = None
    if draft.act in _VIOLENT and draft.recipient_heads and known:
        found = known
    elif _deals_with_people(draft) and draft.recipients and _is_internal(draft, scene):
        found = own[0]
    elif len(own) == 1:
        found = _abroad(draft, known, scene, own[0])
    own_ground = draft.act in _VIOLENT
    return [found] if found and (own_ground or found not in draft.actors) else []


def bears_on_all(draft: Draft, scene: Scene) -> bool:
    """Tell whether an act bears on whoever is there, in the actor's own country: a curfew, its end, a protest."""
    own = set(scene.states(draft.actors))
    frame = draft.match.frame
    aimed = any(item.slot.role == "recipient" and "against" in item.slot.names for item in draft.match.filled)
    at_large = frame.mode in _AT_LARGE or frame.cameo in _EASED or (frame.type == "PROTEST" and not aimed)
    return at_large and set(scene.states(draft.recipients)) <= own


def bring_home(draft: Draft, scene: Scene) -> None:
    """Give the organs on both sides of a draft and of its contents the state that they are of.

    Args:
        draft: what is told; codes of states are added to its sides.
        scene: the text around it.
    """
    if not scene.states(draft.actors) and (home := _home(draft.actors, draft.actor_heads, draft, scene)):
        draft.actors = [*draft.actors, home]
    if not scene.states(draft.recipients) and (home := _home(draft.recipients, draft.recipient_heads, draft, scene)):
        draft.recipients = [*draft.recipients, home]
    for content in draft.contents:
        bring_home(content, scene)


def _home(side: list[str], heads: list[int], draft: Draft, scene: Scene) -> str | None:
    """Give the one state that an organ may be of, None where several or none may be meant."""
    if not heads or not any(_is_organ(one, scene) for one in side):
        return None
    named = scene.before(heads[0]) & gazetteer().states
    if draft.act in SPEAKING or draft.mutual:
        named -= set(scene.states([*draft.actors, *draft.recipients]))
    return next(iter(named)) if len(named) == 1 else None


def _is_organ(one: str, scene: Scene) -> bool:
    actor = scene.actors.get(one)
    return (
        actor is not None
        and actor.kind == "role"
        and actor.country is None
        and bool(_DOMESTIC_ORGANS & {*actor.sector[:1]})
    )


def _deals_with_people(draft: Draft) -> bool:
    modes = _DOMESTIC.get(draft.act, frozenset())
    return modes is None or draft.match.frame.mode in modes


def _is_internal(draft: Draft, scene: Scene) -> bool:
    """Tell whether an organ that acts at home deals with people of no country told."""
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    people = [scene.actors[one] for one in draft.recipients if one in scene.actors]
    abroad = any(not _AT_HOME.intersection(one.sector) for one in doers) and len(scene.before(draft.token)) > 1
    return (
        not abroad
        and (_are_named(doers) or any(_PARTIES.intersection(one.sector) for one in people))
        and len({one.country for one in doers}) == 1
        and all(one.country in gazetteer().states and _ORGANS.intersection(one.sector) for one in doers)
        and bool(people)
        and all(one.kind in ("role", "person") and one.country is None for one in people)
    )


def _are_named(doers: list[Actor]) -> bool:
    """Tell whether words say whose forces act, and not only the place: "Chadian police", no "police in N'Djamena"."""
    return not any(one.id.startswith("x-") for one in doers)


def _abroad(draft: Draft, country: str | None, scene: Scene, own: str) -> str | None:
    if draft.act in _MOVES and draft.match.frame.mode in _MOVING_MODES:
        at_border = _beyond_border(draft, scene, own)
        if at_border:
            return at_border
    moving = draft.act in _MOVES and draft.match.frame.mode in _MOVING_MODES
    visiting = (draft.act == "CONSULT" and draft.match.frame.mode == "visit") or _leaves_mission(draft, scene.parse)
    return country if (moving or visiting) and country != own and country in gazetteer().states else None


def _is_guest(draft: Draft, country: str, own: list[str], scene: Scene) -> bool:
    """Tell whether one man talks with his hosts, who go unnamed: "the premier held talks in Accra"."""
    told = draft.match.clause.kind == "noun" or scene.parse.lemmas[draft.token] in verb_classes().support
    if draft.act != "CONSULT" or not told or draft.recipient_heads or len(own) != 1:
        return False
    heads = draft.match.heads("actor") + draft.match.heads("both")
    alone = len(heads) == 1 and scene.parse.tags[heads[0]] in ("NN", "NNP", "PRP")
    return alone and own[0] in gazetteer().states and country not in (own[0], *_NEUTRAL)


def _leaves_mission(draft: Draft, parse: Parse) -> bool:
    """Tell whether what is shut or left is a mission, which stands with those it is sent to."""
    return draft.act in ("SANCTION", "SUPPORT") and any(
        parse.lemmas[head] in _MISSIONS for head in draft.match.clause.heads("obj")
    )


def _beyond_border(draft: Draft, scene: Scene, own: str) -> str | None:
    """Give the state on the other side of a border that the act's own words name."""
    parse = scene.parse
    left, right = parse.edges[draft.token]
    for index in range(left, right):
        if parse.lemmas[index] not in _BORDERS:
            continue
        shared = range(index + 2, index + 4) if parse.lower[index + 1 : index + 2] == ("with",) else ()
        for token in (*parse.subtree(index), *(one for one in shared if one < right)):
            others = [one for one in scene.states(scene.participants.of(token)) if one != own]
            if others:
                return others[0]
    return None
