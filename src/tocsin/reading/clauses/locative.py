"""Is a place name used as a place ("in Moscow") or as the government that sits there ("Moscow said")?"""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse, child

_PLACING = frozenset(
    """in at near around outside inside across throughout within into through over toward towards above beyond
    along off via onto beneath amid""".split()
)
_MOTION = frozenset(
    """travel fly go visit return arrive head move come drive sail flee withdraw evacuate leave depart send
    deploy march advance journey bring take rush escape relocate drive airlift ship
    dispatch pull hasten ferry parachute airdrop redeploy repatriate deport extradite""".split()
)
_HANDED = frozenset({"return", "extradite"})
"""Verbs of motion that hand somebody or something over, where they have an object: "returned the files to Seoul"."""
_PLACED_NOUNS = frozenset(
    """talk talks summit meeting conference airport region street suburb university area district station
    square stadium hotel oblast province metro bureau office correspondent time city airport port resident
    hospital museum zoo marathon accord agreement convention protocol format process
    round session gathering forum""".split()
)
_REACHED = frozenset(
    """visit leave reach capture tour enter shell bomb seize besiege overrun retake recapture occupy storm surround flee
    encircle liberate evacuate bombard hold lose near approach invade loot quit raid pound pummel batter hit rock
    ransack torch""".split()
)
"""What is done to a town rather than to those who govern from it."""

_TAKEN = frozenset(
    """capture enter shell bomb seize besiege overrun retake recapture occupy storm loot bombard liberate invade
    encircle strafe blockade raid pound pummel batter hit rock ransack torch""".split()
)
"""Of these, what is done to towns and hardly to people."""

_STRUCK = frozenset({"march", "fall", "advance", "rain", "attack", "raid", "strike", "assault", "bombard", "descend"})
"""What goes on a town: "marched on Tripoli", "the attack on Kyiv"."""

_MODIFIERS = frozenset({"compound", "nmod", "amod", "poss"})


def is_taken(parse: Parse, token: int) -> bool:
    """Tell whether the name headed by a token is of what is captured, besieged or shelled."""
    head = parse.heads[token]
    while parse.deps[token] in ("conj", "appos") and head != token:
        token, head = head, parse.heads[head]
    return parse.deps[token] in ("dobj", "nsubjpass") and parse.lemmas[head] in _TAKEN


def used_as_place(parse: Parse, token: int) -> bool:
    """Tell whether the name headed by a token is used as a place.

    Behind "in", "near" and the like it is; behind "to" and "from" it is with a verb of motion; before
    "talks", "airport" and the like it is; as subject, object, owner or behind "with" it acts.
    """
    dep, head = parse.deps[token], parse.heads[token]
    while dep in ("conj", "appos") and head != token:
        token, dep, head = head, parse.deps[head], parse.heads[head]
    if dep == "pobj":
        word = parse.lower[head]
        if word in _PLACING:
            return True
        governor = parse.heads[head]
        if word == "on":
            return parse.lemmas[governor] in _STRUCK
        if (
            word == "to"
            and parse.lemmas[governor] in _HANDED
            and child(parse, governor, "dobj", "nsubjpass") is not None
        ):
            return False
        return word in ("to", "from", "for") and parse.lemmas[governor] in _MOTION
    if dep in _MODIFIERS and dep != "poss":
        return parse.lemmas[head] in _PLACED_NOUNS or parse.lower[head] in _PLACED_NOUNS
    if dep == "dobj":
        return parse.lemmas[head] in _REACHED
    return dep == "npadvmod"
