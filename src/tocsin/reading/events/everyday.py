"""Everyday life within one state: what private people and town halls ask, promise and grant, and what they are told.

A state's quarrels with its own people make events as those between states do: arrests, protests, charges, refusals of
its organs. That a neighbour talked to a councillor, that residents are urged to stay in or pupils promised a forum is
local news. So a word or a kindness is an event of ours only where no side of it is private, or where two states are in
it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tocsin.ontology.idle_words import idle_words
from tocsin.record import Actor, Event
from tocsin.record.event import EventType

_PRIVATE = frozenset({"CVL", "BUS", "EDU", "AGR", "JRN", "MED", "LAB", "REL", "UNK", "SOC"})
_BODIES = frozenset({"IGO", "UNO", "EUR"})
_RULING = frozenset({"GOV", "LEG", "JUD"})
_AT_ODDS = frozenset({"MIL", "REB", "PRM", "OPP"})
"""Whose offers to others of their land are no small talk: generals, rebels, the opposition."""
_HEARD = frozenset({"REL", "SOC", "LAB"})
"""Whose words on the state of things are heard though they bear no office: bishops, rights groups, unions."""
_KIND: frozenset[EventType] = frozenset({"CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID"})
"""What is told of a state and of everybody else in the same words."""
_COMMON: frozenset[EventType] = frozenset({"CONSULT", "COOPERATE", "SUPPORT"})
"""What makes no event between those in office and private people at home, whoever of them does it."""
_SAID: frozenset[EventType] = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN", "RETREAT", "MOBILIZE"})
"""What private people say to each other, and how they come and go."""
_UNREST: frozenset[EventType] = frozenset({"PROTEST", "ASSAULT", "COERCE", "RETREAT"})
"""What people are asked for that is no advice."""
_TO_COME = frozenset({"hypothetical", "scheduled"})


def is_everyday(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether an event is one of everyday life, in which no two states and no power of a state take part.

    Args:
        event: what was read.
        known: the actors of the text by id.
    """
    if event.act not in _KIND | _SAID or len(_states(event, known)) > 1:
        return False
    doers, others = event.actor, event.recipient
    if doers and _are_private(doers, known):
        nameless = all(one.startswith("x-") for one in doers)
        # The doctors or the farmers of a land ("KEN.MED") may speak with one voice.
        return (nameless or event.act in _COMMON) and _is_private_word(event, known)
    if not others:
        return False
    if not _are_private(others, known):
        offered = bool(doers) and event.act in _KIND - {"CONCEDE"} and event.status == "hypothetical"
        return offered and all(one in known and _AT_ODDS.isdisjoint(known[one].sector) for one in (*doers, *others))
    if not doers:
        return event.act in _KIND  # "was admitted", "are being treated"
    return _is_word_to_private(event, known)


def _is_private_word(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether it is nobody's matter what private people do: to each other, or in kindness to those in office."""
    to_office = bool(event.recipient) and not _are_private(event.recipient, known)
    if event.act in _KIND:
        return not (to_office and event.act == "SUPPORT")
    if event.act == "RETREAT":
        return not to_office and all(known[one].kind != "role" for one in event.actor)  # "released its software"
    return not to_office and not any(_is_heard(known[one]) for one in event.actor)


def _is_word_to_private(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether those in office only talk to private people at home, promise them something or advise them."""
    if event.act in _COMMON:
        return True
    if event.act == "THREATEN":
        return event.mode is None and event.content is None  # "warned voters that"
    if event.act in ("AID", "CONCEDE"):
        lands = {known[one].country for one in event.actor if one in known}
        return event.status in _TO_COME and all(known[one].country in lands for one in event.recipient)
    if event.act not in ("AGREE", "REQUEST") or any(one not in known or _rules(known[one]) for one in event.actor):
        return False
    if any(known[one].kind == "person" for one in event.recipient):
        return False  # of whoever has a name it may only be unknown what he is
    return event.content is None or event.content.act not in _UNREST


def _states(event: Event, known: Mapping[str, Actor]) -> set[str]:
    """Give the countries of all who take part in an event or in what it is about."""
    ids = [*event.actor, *event.recipient]
    if event.content is not None:
        ids += [*event.content.actor, *event.content.recipient]
    told = ((known[one].country if one in known else one) for one in ids)
    return {country for country in told if country is not None}


def _are_private(ids: Iterable[str], known: Mapping[str, Actor]) -> bool:
    return all(one in known and _is_private(known[one]) for one in ids)


def _is_private(actor: Actor) -> bool:
    """Tell whether somebody bears no office, for all that is known of him, or only one in a town hall."""
    if actor.kind == "country" or actor.country in _BODIES:
        return False
    if actor.kind == "person":
        return actor.id.startswith("x-") and _PRIVATE.issuperset(actor.sector)
    if not actor.sector:
        return actor.id.startswith("x-") and actor.kind != "role"
    return _PRIVATE.issuperset(actor.sector) or (actor.id.startswith("x-") and _is_of_town(actor))


def _rules(actor: Actor) -> bool:
    """Tell whether somebody's promises and orders to his own people are those of a state."""
    if actor.kind == "country" or actor.sector[:1] == ["JUD"]:
        return True
    return not actor.id.startswith("x-") and not _RULING.isdisjoint(actor.sector[:1])


def _is_of_town(actor: Actor) -> bool:
    """Tell whether a body with no name of its own is one of a town: "the city council", "selectmen"."""
    words = actor.name.casefold().split()
    return not idle_words().town_bodies.isdisjoint({"-".join(words[-2:]), words[-1]})


def _is_heard(actor: Actor) -> bool:
    """Tell whether somebody's word may be of weight: a union's, a bishop's, that of a body with a name."""
    return not _HEARD.isdisjoint(actor.sector) or actor.kind == "organisation"
