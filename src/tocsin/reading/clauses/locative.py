"""Is a place name used as a place ("in Moscow") or as the government that sits there ("Moscow said")?"""

from __future__ import annotations

from tocsin.ontology.locative_words import locative_words
from tocsin.reading.parsing.parse import Parse, child

_HANDED = frozenset({"return", "extradite"})
"""Verbs of motion that hand somebody or something over, where they have an object: "returned the files to Seoul"."""


_MODIFIERS = frozenset({"compound", "nmod", "amod", "poss"})


def is_taken(parse: Parse, token: int) -> bool:
    """Tell whether the name headed by a token is of what is captured, besieged or shelled."""
    head = parse.heads[token]
    while parse.deps[token] in ("conj", "appos") and head != token:
        token, head = head, parse.heads[head]
    return parse.deps[token] in ("dobj", "nsubjpass") and parse.lemmas[head] in locative_words().taken


def used_as_place(parse: Parse, token: int) -> bool:
    """Tell whether the name headed by a token is used as a place.

    Behind "in", "near" and the like it is, behind "of" with a part of a town before it ("the ruins of Gorkha"); behind
    "to" and "from" it is with a verb of motion; before
    "talks", "airport" and the like it is; as subject, object, owner or behind "with" it acts.
    """
    dep, head = parse.deps[token], parse.heads[token]
    while dep in ("conj", "appos") and head != token:
        token, dep, head = head, parse.deps[head], parse.heads[head]
    if dep == "pobj":
        word = parse.lower[head]
        if word in locative_words().placing:
            return True
        governor = parse.heads[head]
        if word == "of":
            return parse.lemmas[governor] in locative_words().parts
        if word == "to" and parse.lemmas[governor] in locative_words().ways:
            return True
        if word == "on":
            return parse.lemmas[governor] in locative_words().struck
        if (
            word == "to"
            and parse.lemmas[governor] in _HANDED
            and child(parse, governor, "dobj", "nsubjpass") is not None
        ):
            return False
        return word in ("to", "from", "for") and parse.lemmas[governor] in locative_words().motion
    if dep in _MODIFIERS and dep != "poss":
        return parse.lemmas[head] in locative_words().placed_nouns or parse.lower[head] in locative_words().placed_nouns
    if dep == "dobj":
        return parse.lemmas[head] in locative_words().reached
    return dep == "npadvmod"
