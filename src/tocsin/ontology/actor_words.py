"""Words that tell whom a name or a noun stands for, beside the tables of names, roles and nominals."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class ActorWords:
    """Words, lemmas but where told; see `data/actor_words.toml` for each."""

    it_and_they: Words
    several: Words
    before_parties: Words
    ranks: Words
    stray: Words
    waters: Words
    not_people: Words
    words_too: Words
    given_too: Words
    about_each_other: Words
    short_titles: Words
    talks: Words
    passive_things: Words
    seeming: Words
    rulers: Words
    former: Words
    bodies: Words
    carriers: Words
    sponsored: Words
    helpers: Words
    realms: Words
    qualities: Words
    past_holders: Words
    charities: Words


@cache
def actor_words() -> ActorWords:
    """Load the words."""
    return word_lists("actor_words.toml", ActorWords)
