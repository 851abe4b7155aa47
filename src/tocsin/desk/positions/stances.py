"""Stances: what of a mention is a demand, a threat, a refusal, an offer, a pledge or a condition.

A denial is a REJECT and no refusal; an agreement between two is no offer; a harm that may come is a threat
only on a condition. The words that tell these apart are stems of what the mention was read from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.desk.model import Deed, Mention, Party, PositionKind
from tocsin.reading.resolution.parties import side_of, sides
from tocsin.reading.resolution.terms import terms

_DENIES = frozenset(
    "deny deni denial dismiss disput contradict refut accusation accus claim charg alleg allegation view".split()
)
_CALLS_OFF = frozenset("cancel cancell postpon scrap scrapp veto".split())
_OFFERS = frozenset("offer propos proposal ready read will prepar suggest invit open".split())
_PLEDGES = frozenset("promis pledg vow commit undertak guarante assur decid".split())
_ROOT = 5
"""Letters that the name of a country and that of its people have in common."""
_ASSERTED = frozenset({"occurred", "ongoing"})
SPOKEN = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
"""Contents that are words about words, and tell of nothing to be done."""
_SOFT = frozenset({"AGREE", "CONSULT", "RETREAT", "CONCEDE", "AID", "SUPPORT", "COOPERATE"})
_HARD = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})
_CUES = _DENIES | _OFFERS | _PLEDGES | frozenset(
    "demand ask call urg appeal request insist press repeat reiterat want reject refus rul declin oppos threat"
    " threaten warn told tell accept condition official minister president foreign spokesman leader government".split()
)  # fmt: skip
"""Stems that tell of taking a stance, not of what it is about."""


@dataclass(frozen=True)
class Stance:
    """A mention that states a position.

    Attributes:
        recipients: towards whom; where the mention names nobody, whoever is to do what it asks.
        content: what of, or None where the words leave it open.
        subject: stems of the sentence without those that only tell of the stance or name who takes it.
        matter: those of them that name no party either, nor its people ("Russia", "Russian").
    """

    kind: PositionKind
    mention: Mention
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    content: Deed | None
    subject: frozenset[str]
    matter: frozenset[str]


def stance_of(mention: Mention) -> Stance | None:
    """Give the stance that a mention states; None for facts, denials and what nobody known says."""
    kind = _kind_of(mention)
    if kind is None or not sides(mention.actors):
        return None
    content = _content_of(mention, kind)
    # Nobody asks, refuses or offers himself anything: such a recipient is whom the matter is about.
    within = kind == "demand"
    recipients = _others(_no_venue(mention.recipients, mention, content), mention, within=within)
    if not sides(recipients) and content is not None:
        recipients = (
            _others(content.actors, mention, within=True) if within else _no_venue(content.recipients, mention, content)
        )
    names = frozenset(word for party in mention.actors for word in party.name.casefold().split())
    subject = frozenset(mention.context) - _CUES - names
    involved = (*mention.actors, *recipients, *(content.actors + content.recipients if content else ()))
    stems = {stem[:_ROOT] for party in involved for stem in terms(party.name)}
    matter = frozenset(word for word in subject if word[:_ROOT] not in stems)
    return Stance(kind, mention, mention.actors, recipients, content, subject, matter)


def _no_venue(parties: tuple[Party, ...], mention: Mention, content: Deed | None) -> tuple[Party, ...]:
    """Leave out of who is addressed the country in which talks are offered or refused: "offered talks in Oman"."""
    acts = {mention.act, content.act if content else mention.act}
    if "CONSULT" not in acts:
        return parties
    places = (mention.place, content.place if content else None)
    venues = {place.country for place in places if place is not None}
    return tuple(party for party in parties if party.id != party.country or party.country not in venues)


def _others(parties: Sequence[Party], mention: Mention, *, within: bool) -> tuple[Party, ...]:
    """Leave out who stands on the side of those who speak.

    Where nobody else is left, one organ may still ask another `within` the state, a parliament its president; the
    state as a whole is nobody to ask.
    """
    own = sides(mention.actors)
    others = tuple(party for party in parties if side_of(party) not in own)
    if others or not within:
        return others
    return tuple(party for party in parties if party.id != party.country and party not in mention.actors)


def _kind_of(mention: Mention) -> PositionKind | None:
    words = set(mention.words)
    if mention.act == "REQUEST" and mention.status in _ASSERTED:
        return "demand"
    if mention.act == "REJECT" or mention.type == "REJECT":
        return _refusal(mention, words)
    if mention.act == "THREATEN" and mention.status in (*_ASSERTED, "hypothetical"):
        return "threat"
    if mention.type == "THREATEN" and mention.act in _HARD:
        return "threat" if mention.condition else None
    if mention.act in ("AGREE", "CONCEDE") and mention.status in _ASSERTED:
        return _promise(mention, words)
    if mention.act == "AID" and mention.status == "scheduled":
        return "pledge"
    if mention.act in _SOFT and mention.status == "hypothetical" and mention.condition:
        return "condition"
    return None


def _refusal(mention: Mention, words: set[str]) -> PositionKind | None:
    denied = any(content.status == "negated" for content in mention.contents)
    if mention.act == "REJECT" and (mention.status not in _ASSERTED or denied):
        return None
    if len(sides(mention.actors)) > 1 and not mention.recipients:
        return None  # several who fail to agree refuse each other nothing
    return None if words & (_DENIES | _CALLS_OFF) else "refusal"


def _promise(mention: Mention, words: set[str]) -> PositionKind | None:
    if words & _OFFERS:
        return "offer"
    return "pledge" if words & _PLEDGES and (mention.recipients or mention.contents) else None


def _content_of(mention: Mention, kind: PositionKind) -> Deed | None:
    if mention.act in _HARD or mention.act == "AID" or kind == "condition":
        return mention
    if kind == "refusal" and mention.act != "REJECT":
        return mention
    return mention.contents[0] if mention.contents else None
