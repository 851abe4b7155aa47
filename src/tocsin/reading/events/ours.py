"""Whose matter an event is: private people and firms among themselves make none that the record is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tocsin.ontology.standing_words import standing_words
from tocsin.reading.events.standing import SPEAKING
from tocsin.record import Actor, Event
from tocsin.record.event import EventType

_ALWAYS: frozenset[EventType] = frozenset({"ASSAULT", "PROTEST"})
_PRIVATE = frozenset({"CVL", "BUS", "EDU", "AGR", "JRN", "MED", "LAB", "REL", "UNK"})
_UNARMED = frozenset({"CVL", "REF", "MED", "JRN", "EDU"})
_WORKING = frozenset({"BUS", "LAB"})
_CARING = frozenset({"MED", "EDU", "JRN"})
_PUPILS = frozenset({"pupil", "pupils", "schoolboys", "schoolgirls", "schoolchildren"})
_RULING = frozenset({"GOV", "LEG"})
_TO_LEAVE = "0341"
"""Code of somebody who is to give up his office."""
_ADVISING: frozenset[EventType] = frozenset({"REQUEST", "AGREE", "SUPPORT"})
"""What private people tell each other to do or say they will."""
_DEALING: frozenset[EventType] = frozenset({"CONSULT", "AGREE", "REJECT", "REQUEST", "SUPPORT", "CONCEDE", "COOPERATE"})
"""What firms and those who work for them do among themselves."""
_TRADING: frozenset[EventType] = frozenset({"AGREE", "COOPERATE"})
"""What firms do with other firms of a land, or on its ground."""


def is_ours(event: Event, known: Mapping[str, Actor], named: Iterable[str]) -> bool:
    """Tell whether anybody takes part whom the record is about.

    Args:
        event: what was read.
        known: the actors of the text by id.
        named: ids that the words of its sides name themselves, not the land or the owner beside them.
    """
    if event.act == "ASSAULT" and event.actor and _is_no_assault(event, known):
        return False
    sides = [*event.actor, *event.recipient]
    if event.act in _ALWAYS:
        return bool(sides) or event.act == "PROTEST"
    if _is_business(event, known, frozenset(named)) or any(test(event, known) for test in _AMONG_THEMSELVES):
        return False
    if any(test(event) and all(one in known and are(known[one]) for one in sides) for test, are in _BY_SUCH):
        return False
    return any(one not in known or _is_public(known[one]) for one in sides)


def _is_no_assault(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether firms fight for custom ("an airline battled travel agents"), or fishermen fire rockets at nobody."""
    firms = all(one in known and _is_firm(known[one]) for one in event.actor)
    return firms or (not event.recipient and _are_unarmed(event.actor, known))


def _is_leaving(event: Event) -> bool:
    return (
        event.mode == "resign" or event.cameo == _TO_LEAVE or (event.act, event.status) == ("RETREAT", "hypothetical")
    )


def _is_of_nobody(event: Event) -> bool:
    """Tell whether a deed needs a state on one side at least: thieves of data, guests who arrive by car."""
    return event.mode == "cyber" or (event.act == "CONSULT" and event.cameo == "042" and not event.recipient)


def _are_unarmed(ids: Iterable[str], known: Mapping[str, Actor]) -> bool:
    """Tell whether all are people of no land told who bear no arms."""
    facts = [known.get(one) for one in ids]
    return all(
        one is not None and one.country is None and _PRIVATE.issuperset(one.sector) and one.sector for one in facts
    )


def _is_among_private(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether somebody of whom nothing is known speaks to private people: "Ms Lund advised the pupils to"."""
    if not event.actor or not event.recipient or any(one not in known for one in (*event.actor, *event.recipient)):
        return False
    if not all(_is_nameless(known[one]) for one in event.actor):
        return False
    others = [known[one] for one in event.recipient]
    return all(one.kind == "role" and bool(one.sector) and _PRIVATE.issuperset(one.sector) for one in others)


def _is_business(event: Event, known: Mapping[str, Actor], named: frozenset[str]) -> bool:
    """Tell whether firms act among themselves or with those who work for them, wherever they do."""
    doers, others = ([one for one in side if one in named] or side for side in (event.actor, event.recipient))
    if not doers or any(one not in known for one in doers):
        return False
    if all(_is_firm(known[one]) for one in doers):
        if event.act in _TRADING and event.recipient and named.isdisjoint(event.recipient):
            return True  # "agreed to buy a Spanish brewer", "is to build a plant in Hungary"
        return all(one in known and (_is_firm(known[one]) or _works(known[one])) for one in others)
    dealing = event.act in _DEALING and not event.recipient and any(_is_firm(known[one]) for one in doers)
    if event.act == "AGREE" and not event.recipient and all(_works(known[one]) for one in doers):
        return True  # "dockers voted to accept the pay rise"
    return dealing and all(_works(known[one]) and _is_nameless(known[one]) for one in doers)


def _is_schooling(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether a school brings people together."""
    schools = all(one in known and known[one].sector == ["EDU"] for one in event.actor)
    return event.act == "CONSULT" and bool(event.actor) and schools


def _is_massing(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether people without arms gather: "migrants massed at the border" is no show of force."""
    unarmed = all(one in known and _is_unarmed(known[one]) for one in event.actor)
    return event.act == "MOBILIZE" and bool(event.actor) and unarmed


def _is_work(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether those who help only do their work at home: nurses who vaccinate, rescuers who dig."""
    helpers = [known[one] for one in event.actor if one in known]
    if not helpers or not all(one.sector and _PRIVATE.issuperset(one.sector) and not _works(one) for one in helpers):
        return False
    lands = {one.country for one in helpers}
    return all((known[one].country if one in known else one) in {None, *lands} for one in event.recipient)


def _is_domestic(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether it is advice or care at home: a doctor urges the old, a cabinet gives farmers credit."""
    if not event.recipient or any(one not in known for one in (*event.actor, *event.recipient)):
        return False
    doers, others = ([known[one] for one in side] for side in (event.actor, event.recipient))
    lands = {one.country for one in doers}
    at_home = all(
        one.sector and (_PRIVATE | {"CRM"}).issuperset(one.sector) and one.country in {None, *lands} for one in others
    )
    kinds = {sector for one in doers for sector in one.sector[:1]}
    earning = all(one.sector[:1] != ["CVL"] for one in others)
    policy = earning and event.act in ("AGREE", "SUPPORT") and kinds <= _RULING
    told_off = event.act == "REQUEST" and kinds == {"JUD"} and all(_is_neighbour(one) for one in others)
    asked = event.act in ("REQUEST", "AGREE") and kinds == {"LAB"} and all(map(_is_firm, others))
    welcoming = kinds == {"REL"} and event.act in ("AGREE", "SUPPORT", "CONSULT", "CONCEDE")
    caring = bool(kinds) and (kinds <= _CARING or policy or told_off or asked or welcoming)
    return at_home and caring


def _is_unarmed(actor: Actor) -> bool:
    return actor.kind == "role" and bool(actor.sector) and _UNARMED.issuperset(actor.sector)


def _is_unarmed_office(actor: Actor) -> bool:
    return _is_nameless(actor) and actor.sector[:1] in (["REL"], ["GOV"], ["EDU"], ["MED"], ["BUS"])


def _is_talk_at_home(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether a parliament sits over its own matters, or a paper complains of nobody."""
    doers = [known[one] for one in event.actor if one in known]
    sector = {"CONSULT": "LEG", "ACCUSE": "JRN"}.get(event.act)
    told = event.status in ("occurred", "ongoing")
    if told and event.content is None and doers and event.act in ("ACCUSE", "REQUEST"):
        return all(_is_of_care(one, event.act) for one in doers)  # doctors who condemn a fad
    return told and len(doers) == 1 and doers[0].sector[:1] == [sector]


def _word(actor: Actor) -> str:
    """Give the noun of a role: "pupils" of "Chile pupils"."""
    return actor.name.rpartition(" ")[2]


def _cares(actor: Actor) -> bool:
    """Tell whether somebody only works with the sick, the young or the news, of whatever land he is."""
    return actor.kind == "role" and _CARING.issuperset(actor.sector[:1] or ["UNK"])


def _is_award(event: Event, known: Mapping[str, Actor]) -> bool:
    """Tell whether a court gives somebody of everyday life his due: "awarded damages to a man"."""
    doers, others = ([known[one] for one in side if one in known] for side in (event.actor, event.recipient))
    lands = {one.country for one in doers}
    told = [one for one in others if one.kind != "country" or one.country not in lands]
    judged = event.act == "CONCEDE" and bool(doers) and all(one.sector[:1] == ["JUD"] for one in doers)
    return judged and bool(told) and all(_is_neighbour(one) and one.country in {None, *lands} for one in told)


def _is_neighbour(actor: Actor) -> bool:
    return not standing_words().neighbours.isdisjoint({_word(actor), _word(actor).removesuffix("s")})


def _is_of_care(actor: Actor, act: EventType) -> bool:
    caring = actor.sector[:1] == ["MED"] and act == "ACCUSE"
    return actor.kind == "role" and (caring or _word(actor) in _PUPILS)


def _is_public(actor: Actor) -> bool:
    return not _is_nameless(actor) or not _PRIVATE.issuperset(actor.sector)


def _is_firm(actor: Actor) -> bool:
    return actor.country == "MNC" or actor.sector[:1] == ["BUS"]


def _works(actor: Actor) -> bool:
    return not _WORKING.isdisjoint(actor.sector[:1])


def _is_nameless(actor: Actor) -> bool:
    """Tell whether nothing is known of somebody but what he does, or a name that holds no office."""
    private = actor.kind == "person" and _PRIVATE.issuperset(actor.sector)
    return actor.country is None and (private or (actor.id.startswith("x-") and actor.kind != "person"))


_AMONG_THEMSELVES: tuple[Callable[[Event, Mapping[str, Actor]], bool], ...] = (
    _is_award,
    lambda event, known: event.act == "AID" and _is_work(event, known),
    lambda event, known: not event.recipient and _is_talk_at_home(event, known),
    lambda event, known: event.act in _DEALING and _is_domestic(event, known),
    lambda event, known: event.act in _ADVISING and _is_among_private(event, known),
    _is_schooling,
    _is_massing,
)
"""What people of one land do for and with one another in everyday life."""
_BY_SUCH: tuple[tuple[Callable[[Event], bool], Callable[[Actor], bool]], ...] = (
    (_is_leaving, _is_nameless),  # "ministers who lose a vote must resign"
    (_is_of_nobody, _is_nameless),
    (lambda event: event.act == "SANCTION", _is_nameless),
    (lambda event: event.act in SPEAKING - {"CONSULT"}, _is_nameless),  # "an official complained", of no country told
    (lambda event: event.mode == "disarm" and bool(event.actor), _is_unarmed_office),  # a bishop who gave up his cook
    (lambda event: event.act == "COOPERATE" and bool(event.actor), _cares),  # doctors of two lands who study a disease
)
"""Kinds of deeds that are nobody's matter when all who take part are of a kind."""
