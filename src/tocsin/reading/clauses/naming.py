"""What a clause only gives a name to: the blunder of "regretted what it called a blunder".

The wire puts a word that it does not make its own behind whoever used it. What is regretted, resented or answered is
then the thing so named, and its word decides what is told as if it stood there alone.
"""

from __future__ import annotations

from tocsin.ontology.clause_words import clause_words
from tocsin.reading.parsing.parse import Parse, child

_SAYING = frozenset({"say", "think", "believe", "insist", "claim"})


def named_by(parse: Parse, verb: int) -> int | None:
    """Give the noun by which a clause that opens with "what" calls what it is about.

    Args:
        parse: the text.
        verb: the clause's verb: "called" of "what it called a blunder", "said" of "what it said was a blunder".
    """
    inner = child(parse, verb, "ccomp") if parse.lemmas[verb] in _SAYING else None
    verb = verb if inner is None else inner
    opened = parse.lower[parse.edges[verb][0]] == "what"
    if not opened or parse.lemmas[verb] not in clause_words().naming | {"be"}:
        return None
    found = [k for k in parse.children[verb] if parse.deps[k] in ("oprd", "attr", "dobj", "ccomp")]
    found += [
        inner
        for k in parse.children[verb]
        if parse.deps[k] == "prep" and parse.lower[k] == "as"
        for inner in parse.children[k]
        if parse.deps[inner] == "pobj"
    ]
    return next((k for k in found if parse.pos[k] == "NOUN" and k > verb), None)


def is_named(parse: Parse, noun: int) -> bool:
    """Tell whether a noun is what a clause with "what" calls something that is known."""
    verb = parse.heads[noun]
    for _ in range(2):
        if named_by(parse, verb) == noun:
            return True
        verb = parse.heads[verb]
    return False
