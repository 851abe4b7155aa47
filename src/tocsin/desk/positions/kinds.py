"""What of a mention is a demand, a threat, a refusal, an offer, a pledge or a condition.

A denial is a REJECT and no refusal; an agreement between two is no offer; a harm that may come is a threat
on a condition, or where its doer announces it. The words that tell these apart are stems of what the mention
was read from.
"""

from __future__ import annotations

from tocsin.desk.model import Mention, PositionKind
from tocsin.reading.resolution.parties import sides

DENIES = frozenset(
    "deny deni denial dismiss disput contradict refut accusation accus claim charg alleg allegation view".split()
)
OFFERS = frozenset("offer propos proposal ready read will prepar suggest invit open".split())
PLEDGES = frozenset("promis pledg vow commit undertak guarante assur decid".split())
PUT_FORWARD: dict[PositionKind, frozenset[str]] = {
    "demand": frozenset("demand request call appeal ultimatum order deadlin plea condition".split()),
    "offer": frozenset("offer proposal propos idea plan invitation".split()),
    "threat": frozenset("threat ultimatum warn".split()),
    "refusal": frozenset("refusal objection opposition resistanc veto rejection".split()),
    "pledge": frozenset("promis pledg commitment vow".split()),
}
"""What an answer calls that which it answers, and what he who takes it back calls it."""
HARD = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})
_SOFT = frozenset({"AGREE", "CONSULT", "RETREAT", "CONCEDE", "AID", "SUPPORT", "COOPERATE"})
_ASKS = frozenset("ask asked urg urged call appeal request demand".split())
_ASKED = frozenset("ask asked urg".split())
_PROPOSES = frozenset("propos suggest offer".split())
_ULTIMATUM = frozenset("ultimatum deadlin hour day week".split())
_ULTIMATUM_CODE = "139"
_GIVES = frozenset("gave give given set issu impos".split())
_PROMISES = frozenset("pledg promis commit".split())
_REFUSES = frozenset("refus declin rul ruled reject".split())
_ANSWERS = frozenset("accept reply answer respons".split())
"""Who answers a proposal makes none."""
_CALLS_OFF = frozenset("cancel cancell postpon scrap scrapp veto".split())
_ASSERTED = frozenset({"occurred", "ongoing"})


def kind_of(mention: Mention) -> PositionKind | None:
    """Give the kind of position that a mention states; None for facts, denials and answers."""
    words = set(mention.words)
    if mention.act == "REQUEST" and mention.status in _ASSERTED:
        return "offer" if words & _PROPOSES and not words & _ASKS else "demand"
    if mention.act == "REJECT" or mention.type == "REJECT":
        return _refusal(mention, words)
    if mention.act == "THREATEN" and mention.status in (*_ASSERTED, "hypothetical"):
        return _threat(mention, words)
    if mention.type == "THREATEN" and mention.act in HARD:
        return "threat" if mention.condition or _is_announced(mention) else None
    if mention.act in ("AGREE", "CONCEDE") and mention.status in _ASSERTED:
        return _promise(mention, words)
    if mention.act == "AID" and mention.status == "scheduled":
        return "pledge"
    if mention.act in _SOFT and mention.status == "hypothetical" and mention.condition:
        return "condition"
    return None


def _is_announced(mention: Mention) -> bool:
    """Tell whether who will do it says so: "the Union said it would impose sanctions"."""
    return mention.status == "scheduled" and mention.attributed_to in {party.id for party in mention.actors}


def _threat(mention: Mention, words: set[str]) -> PositionKind:
    """An ultimatum asks for something: "gave them two days". A promise to send police threatens nobody."""
    if words & _GIVES and (words & _ULTIMATUM or mention.cameo == _ULTIMATUM_CODE):
        return "demand"
    helps = any(content.act in ("MOBILIZE", "AID") for content in mention.contents)
    return "pledge" if words & _PROMISES and helps and not sides(mention.recipients) else "threat"


def _refusal(mention: Mention, words: set[str]) -> PositionKind | None:
    answers = "dismiss" in words and bool(words & (PUT_FORWARD["demand"] | PUT_FORWARD["offer"]))
    denied = any(content.status == "negated" for content in mention.contents)
    if mention.act == "REJECT" and (mention.status not in _ASSERTED or (denied and not answers)):
        return None
    if len(sides(mention.actors)) > 1 and not mention.recipients:
        return None  # several who fail to agree refuse each other nothing
    if words & _CALLS_OFF and not words & _REFUSES:
        return None
    return "refusal" if answers or not words & DENIES else None


def _promise(mention: Mention, words: set[str]) -> PositionKind | None:
    if any(content.act == "THREATEN" for content in mention.contents):
        return "threat"  # "vowed to make them pay"
    if words & _ASKED:
        return "demand"  # "asked for talks", which is a readiness to talk too
    if words & OFFERS and not words & _ANSWERS:
        return "offer"
    return "pledge" if words & PLEDGES and (mention.recipients or mention.contents) else None
