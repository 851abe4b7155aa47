"""Whom an act is done to where its words name nobody known: the state on whose ground or at whose border it is done.

A blast "in Peshawar" hits Pakistan, police who arrest "three men" arrest their own country's, troops who mass "along
the Estonian border" mass before Estonia, a minister who flew "to Ankara" was Turkey's guest.
"""

from __future__ import annotations

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.standing_words import standing_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import is_owned
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.participants import AT_A_HOUSE
from tocsin.reading.events.scene import Scene
from tocsin.reading.parsing.labels import NOUNS
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
_PARTIES = frozenset({"OPP", "PTY", "GOV", "JUD", "LEG", "MIL"})
_STRANGE = frozenset({"foreign", "expatriate"})
_AT_HOME = frozenset({"COP", "JUD", "LEG", "GOV"})
"""Those whose power ends at the border, while soldiers and spies may act elsewhere."""
_GUESTS = frozenset({"peacekeeper", "observer", "expedition", "contingent"})
"""Forces that are never among their own people."""
_STRIKING_AT_HOME = frozenset({"COP", "REB", "PRM", "JUD"})
_RISING = frozenset({"REB", "PRM"})
"""Rebels and militias, who strike in their own land."""
_ASIDES = frozenset({"relcl", "acl", "appos"})
_RULING = frozenset({"GOV", "LEG", "JUD"})
_FORCED = frozenset({"obstruct", "riot", "vandalize"})
"""Modes by which a crowd goes for a building and whoever sits in it."""
_EASED = frozenset({"0813", "0814"})
_AT_LARGE = frozenset({"curfew", "martial-law"})
"""Modes that bear on whoever is there, and so on nobody."""
_CROWDS = "crowd-control"
_NEUTRAL = frozenset({"CHE"})
"""Where states meet as guests of a third: Geneva, Davos, Lausanne."""
_MOVES: frozenset[EventType] = frozenset({"MOBILIZE", "RETREAT"})
_GIVEN: frozenset[EventType] = frozenset({"AID", "COOPERATE"})
"""What is done for those on whose ground it is done, where nobody else is named: "flew tents into Goma"."""
_OFFICE = "083"
"""The code of giving up an office."""
_MOVING_MODES = frozenset({None, "withdraw", "troops", "weapons", "militia", "access"})


def recipients_by_ground(draft: Draft, country: str | None, scene: Scene) -> list[str]:
    """Give the country that an act is done to, where its words name no known recipient.

    Args:
        draft: the act.
        country: code of the country where it is done, if that is told.
        scene: the text around it.
    """
    named = set(scene.states(draft.recipients))
    if named and not (draft.act in _GIVEN and named.isdisjoint(gazetteer().states) and _is_its_own(draft, scene)):
        return []
    known = country if country in gazetteer().known else None
    own = scene.states(draft.actors)
    if draft.act in _VIOLENT and (hosts := _housing(draft, scene)):
        return hosts
    if known and _is_guest(draft, known, own, scene):
        return [known]
    if draft.mutual:
        return []
    found: str | None = None
    if draft.act in _VIOLENT and draft.recipient_heads and known:
        strangers = any(_is_foreign(scene.parse, head) for head in draft.recipient_heads)
        found = None if strangers or (known in own and _is_anothers(draft, own, scene)) else known
    elif draft.act in _VIOLENT and (_rises(draft, own, scene) or _keeps_order(draft, own, scene)):
        found = own[0]
    elif draft.act == "ASSAULT" and draft.recipient_heads and _strikes_its_own(draft, own, scene):
        found = own[0]
    elif _deals_with_people(draft) and draft.recipients and _is_internal(draft, scene):
        found = own[0]
    elif known and draft.act in _GIVEN and _gives_abroad(draft, known, scene):
        found = known
    elif len(own) == 1:
        found = _abroad(draft, known, scene, own[0])
    own_ground = draft.act in _VIOLENT
    return [found] if found and (own_ground or found not in draft.actors) else []


def doers_by_ground(draft: Draft, country: str | None, scene: Scene) -> list[str]:
    """Give the country whose guns fall silent where nobody is said to hold fire: "guns fell silent across Liberia"."""
    if draft.match.frame.mode != "ceasefire" or draft.actors or draft.recipients or country not in gazetteer().states:
        return []
    return [] if scene.named(draft.token) - {country} else [country]


def _gives_abroad(draft: Draft, country: str, scene: Scene) -> bool:
    """Tell whether one state or a body of the world gives or builds on another state's ground: "sent tents to Goma"."""
    doers = {scene.actors[one].country for one in draft.actors if one in scene.actors} | set(scene.states(draft.actors))
    told = bool(doers - {None}) and country not in (*doers, *_NEUTRAL)
    clause, parse = draft.match.clause, scene.parse
    elsewhere = clause.heads("off") or any(parse.pos[head] == "PROPN" for head in clause.heads("from"))
    return told and not draft.mutual and not elsewhere


def _is_its_own(draft: Draft, scene: Scene) -> bool:
    """Tell whether what stands as a recipient belongs to the giver: "brought flour to Mostar in its largest convoy"."""
    return set(scene.states(draft.recipients)) <= set(scene.states(draft.actors))


def _housing(draft: Draft, scene: Scene) -> list[str]:
    """Whose house those stand at who are hit: "shot a guard at the Danish embassy in Togo"."""
    participants, clause = scene.participants, draft.match.clause
    heads = draft.recipient_heads
    if not all(scene.parse.lemmas[k] in abroad_words().keepers or not participants.named(k) for k in heads):
        return []
    beside = [
        one for slot in AT_A_HOUSE for k in clause.heads(slot) if k not in heads for one in participants.owning(k)
    ]
    found = [one for head in heads for one in participants.housed(head)] or beside
    return [code for code in scene.states(found) if code in gazetteer().states][:1] if heads else []


def _is_anothers(draft: Draft, own: list[str], scene: Scene) -> bool:
    """Tell whether what is hit belongs to one named before who does not hit it: "players whose bus they raked".

    No state shoots at aircraft and ships of its own.
    """
    parse = scene.parse
    if draft.act == "ASSAULT" and all(parse.lemmas[head] in abroad_words().craft for head in draft.recipient_heads):
        return True
    owned = all(is_owned(parse, head) for head in draft.recipient_heads)
    return owned and len((scene.before(draft.token) & gazetteer().states) - set(own)) == 1


def _strikes_its_own(draft: Draft, own: list[str], scene: Scene) -> bool:
    """Tell whether police or rebels hit people told before, and no other state is named: "police fired on them"."""
    parse = scene.parse
    told = {k for head in draft.recipient_heads for k in parse.subtree(head)}
    for head in draft.recipient_heads:  # not "the clerks they had seized", "six men, two of them clerks"
        told -= {k for aside in parse.children[head] if parse.deps[aside] in _ASIDES for k in parse.subtree(aside)}
    pronouns = any(parse.tags[k] in ("PRP", "PRP$") for k in told)
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    at_home = pronouns and bool(doers) and all(_STRIKING_AT_HOME.intersection(one.sector[:1]) for one in doers)
    return at_home and len(own) == 1 and own[0] in gazetteer().states and not scene.named(draft.token) - set(own)


def _rises(draft: Draft, own: list[str], scene: Scene) -> bool:
    """Tell whether rebels of a state strike or take a thing before another state is named: "overran the oasis"."""
    parse, heads = scene.parse, draft.recipient_heads
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    rebels = bool(doers) and all(_RISING.intersection(one.sector[:1]) for one in doers)
    if not heads or draft.recipients or not rebels or len(own) != 1 or own[0] not in gazetteer().states:
        return False
    things = all(parse.pos[head] in NOUNS and parse.lemmas[head] != "other" for head in heads)
    return things and not any(is_owned(parse, head) for head in heads) and not scene.before(draft.token) - set(own)


def _keeps_order(draft: Draft, own: list[str], scene: Scene) -> bool:
    """Tell whether forces of a state break up a crowd before another is named, which is its own then."""
    alone = len(own) == 1 and own[0] in gazetteer().states and not scene.before(draft.token) - set(own)
    return alone and draft.match.frame.mode == _CROWDS and bool(draft.recipient_heads) and not draft.recipients


def _is_foreign(parse: Parse, head: int) -> bool:
    """Tell whether people are told to be of another land, whichever it is: "dozens of foreign workers"."""
    near = [head, *(k for slot, k in prepositions(parse, head) if slot == "of")]
    return any(parse.lower[k] in _STRANGE for one in near for k in parse.children[one])


def bears_on_all(draft: Draft, scene: Scene) -> bool:
    """Tell whether an act bears on whoever is there, in the actor's own country: a curfew, its end, a protest."""
    own = set(scene.states(draft.actors))
    frame = draft.match.frame
    heads = draft.recipient_heads if frame.type == "PROTEST" else []
    if any(scene.parse.lemmas[head] in standing_words().favours for head in heads):
        return True  # "marched in support of Oman": not against it
    slots = [item.slot.names for item in draft.match.filled if item.slot.role == "recipient"]
    aimed = any("against" in names for names in slots) or (
        frame.mode in _FORCED and any("obj" in names for names in slots) and _hits_rulers(draft, scene)
    )
    at_large = frame.mode in _AT_LARGE or frame.cameo in _EASED or (frame.type == "PROTEST" and not aimed)
    return at_large and set(scene.states(draft.recipients)) <= own


def _hits_rulers(draft: Draft, scene: Scene) -> bool:
    """Tell whether a crowd goes against an organ of its own state: "miners stormed the palace"."""
    facts = (scene.actors[one] for one in draft.recipients if one in scene.actors)
    return any(_RULING.intersection(one.sector[:1]) for one in facts)


def _deals_with_people(draft: Draft) -> bool:
    modes = _DOMESTIC.get(draft.act, frozenset())
    return modes is None or draft.match.frame.mode in modes


def _is_internal(draft: Draft, scene: Scene) -> bool:
    """Tell whether an organ that acts at home deals with people of no country told."""
    doers = [scene.actors[one] for one in draft.actors if one in scene.actors]
    people = [scene.actors[one] for one in draft.recipients if one in scene.actors]
    guests = any(scene.parse.lemmas[head] in _GUESTS for head in draft.actor_heads)
    far = any(not _AT_HOME.intersection(one.sector) for one in doers) and len(scene.before(draft.token)) > 1
    abroad = guests or far
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
    leaving = (draft.match.frame.cameo or "").startswith(_OFFICE)  # "the emir fled to Oman" withdraws from nobody
    moving = draft.act in _MOVES and draft.match.frame.mode in _MOVING_MODES and not leaving
    visiting = (draft.act == "CONSULT" and draft.match.frame.mode == "visit") or _leaves_mission(draft, scene.parse)
    if moving and country is None:
        country = _stationed(draft, scene)
    if visiting and country is None:
        others = (scene.named(draft.token) - {own}) & gazetteer().states
        country = next(iter(others)) if len(others) == 1 else None
    return country if (moving or visiting) and country != own and country in gazetteer().states else None


def _stationed(draft: Draft, scene: Scene) -> str | None:
    """Give the country that those who are moved stand in: "recalled the divers based in Samoa"."""
    parse = scene.parse
    standing = (k for head in draft.match.clause.heads("obj") for k in parse.children[head] if parse.deps[k] == "acl")
    places = (head for k in standing for slot, head in prepositions(parse, k) if slot in ("in", "on", "at", "across"))
    return next((state for head in places for state in scene.states(scene.participants.of(head))), None)


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
        parse.lemmas[head] in abroad_words().missions for head in draft.match.clause.heads("obj")
    )


def _beyond_border(draft: Draft, scene: Scene, own: str) -> str | None:
    """Give the state on the other side of a border that the act's own words name."""
    parse = scene.parse
    left, right = parse.edges[draft.token]
    for index in range(left, right):
        if parse.lemmas[index] not in standing_words().borders:
            continue
        shared = range(index + 2, index + 4) if parse.lower[index + 1 : index + 2] == ("with",) else ()
        for token in (*parse.subtree(index), *(one for one in shared if one < right)):
            others = [one for one in scene.states(scene.participants.of(token)) if one != own]
            if others:
                return others[0]
    return None
