"""Agreement: whether the words for somebody are one or many, a person or a body, a man or a woman."""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.gazetteer import folded, gazetteer
from tocsin.ontology.nominals import given_names, nominals
from tocsin.reading.actors.names import Found
from tocsin.reading.parsing.parse import Parse

_PLURAL = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class Traits:
    """What pronouns may be said of somebody: "he" or "she" of a person, "it" of a body, "they" of many."""

    person: bool = False
    body: bool = False
    many: bool = False
    gender: str | None = None


def traits_of(one: Found, parse: Parse) -> Traits:
    """Give the traits of a mention."""
    tag, lemma = parse.tags[one.head], parse.lemmas[one.head]
    if one.kind == "person":
        return Traits(person=True, gender=_gender_of_name(one, parse))
    if len(one.actors) > 1:
        return Traits(many=True)
    if one.kind == "people":
        plural = tag in _PLURAL or (tag == "NN" and parse.deps[one.head] in ("nsubj", "dobj") and _has_the(one, parse))
        return Traits(body=not plural, many=plural)
    if one.kind == "role":
        return _of_role(tag, lemma)
    return Traits(body=True, many=_is_group(one) or tag == "NNPS")


def _of_role(tag: str, lemma: str) -> Traits:
    if tag in _PLURAL or lemma in actor_words().several:
        return Traits(many=True, body=lemma in actor_words().it_and_they)
    words = nominals()
    both = lemma in actor_words().it_and_they
    if both or lemma in words.body_nouns or lemma in words.bodies or lemma in words.states:
        return Traits(body=True, many=both)
    return Traits(person=True, gender=gender_of_noun(lemma))


def gender_of_noun(lemma: str) -> str | None:
    """Give "m" or "f" where a noun is said of one gender."""
    words = nominals()
    if lemma in words.female:
        return "f"
    return "m" if lemma in words.male else None


def is_person_noun(lemma: str) -> bool:
    """Tell whether a noun is said of one person, though it is no role of the tables."""
    words = nominals()
    return (
        lemma in words.persons or lemma in words.male or lemma in words.female or lemma.endswith(words.person_endings)
    )


def _gender_of_name(one: Found, parse: Parse) -> str | None:
    """Give the gender that a title or a given name tells."""
    for token in range(one.first, one.last):
        if gender := gender_of_noun(parse.lower[token].rstrip(".")):
            return gender
    names = given_names()
    first = parse.lower[one.first]
    facts = one.facts_of(one.actors[0])
    full = facts[0].lower().split() if facts else [first]
    for word in (full[0], *(parse.lower[token] for token in range(one.first, one.last - 1))):
        if gender := names.get(word) or names.get(folded(word)):
            return gender
    return None


def _has_the(one: Found, parse: Parse) -> bool:
    return any(parse.lower[k] == "the" for k in parse.children[one.head])


def _is_group(one: Found) -> bool:
    known = gazetteer().known.get(one.actors[0])
    return known is not None and known.kind == "group"
