"""Words that tell that somebody is of another state: envoys and missions, what states say to each other, "foreign"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class AbroadWords:
    """Lemmas, and of `foreign` words in lower case.

    Attributes:
        envoys: people whom a state sends to another.
        missions: houses that a state keeps in another.
        addressing: verbs by which a state speaks to or of the organs of another, and never its own.
        ruling: what rulers do with the land that is theirs.
        meddling: verbs of which "in" and "at" tell whom they are done to.
        pointing: verbs behind which a clause tells what another is to do or has done.
        ordering: verbs of what a state does with its own organs.
        anywhere: who may be of any state, wherever a dispatch is written.
        foreign: what before a noun tells that people are not of the state at home.
        offices: what is called foreign and is of the state at home.
        craft: what flies or sails for a state.
        stopping: verbs by which a state meets the craft of another with force, and never its own.
        trying: verbs by which the law has its way with somebody, who is of its own land if he held office.
        keepers: people who belong to the house that they stand at.
        custody: houses in which a state keeps people.
        gates: where a state lets people in or turns them away.
        seats: houses that are somebody's, who is faced by whoever surrounds them.
    """

    envoys: Words
    missions: Words
    addressing: Words
    ruling: Words
    meddling: Words
    pointing: Words
    ordering: Words
    anywhere: Words
    foreign: Words
    offices: Words
    craft: Words
    stopping: Words
    trying: Words
    keepers: Words
    custody: Words
    gates: Words
    seats: Words


@cache
def abroad_words() -> AbroadWords:
    """Load the words."""
    return word_lists("abroad.toml", AbroadWords)


@cache
def sent_abroad() -> Words:
    """Give envoys and missions: whoever and whatever a state keeps in another."""
    return abroad_words().envoys | abroad_words().missions
