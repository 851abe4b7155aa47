"""Prepositional phrases: which hang on a word, nested and joined ones too."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.reading.clauses.naming import named_by
from tocsin.reading.clauses.particles import PARTICLES
from tocsin.reading.parsing.parse import Parse

_LEADING = PARTICLES | {"ahead", "home"}
"""Particles and adverbs that may carry the verb's own prepositional phrases: "given back to Ethiopia"."""
_PHRASAL = frozenset({"prep", "agent", "dative"})
_LINKING = frozenset({"ADP", "SCONJ", "VERB"})
Argument = tuple[str, int]


def prepositions(parse: Parse, token: int) -> Iterator[Argument]:
    """Yield (preposition, head) for the prepositional phrases that hang on a token, nested ones too."""
    for index in parse.children[token]:
        dep = parse.deps[index]
        if (dep in _PHRASAL or _is_joined(parse, index)) and parse.pos[index] in _LINKING:
            yield from _phrase(parse, index)
        elif dep in ("advmod", "conj", "prt") and parse.lower[index] in _LEADING:
            for inner in parse.children[index]:
                if parse.deps[inner] == "prep":
                    yield from _phrase(parse, inner)


def _is_joined(parse: Parse, preposition: int) -> bool:
    """Tell whether a preposition carries on another: "by Chad and by Mali", but not "by Chad but not by Mali"."""
    joined = parse.deps[preposition] == "conj" and parse.pos[preposition] == "ADP"
    return joined and parse.lower[preposition - 1] in ("and", "or", ",")


def _phrase(parse: Parse, preposition: int) -> Iterator[Argument]:
    for index in parse.children[preposition]:
        bare = parse.deps[index] == "amod" and parse.lower[preposition] == "as"  # "described it as unjust"
        if parse.deps[index] in ("pobj", "pcomp") or bare:
            named = named_by(parse, index) if parse.deps[index] == "pcomp" else None
            yield parse.lower[preposition], index if named is None else named
        elif parse.deps[index] == "prep" or _is_joined(parse, index):
            if parse.lower[preposition] != "according":  # "gave Chad an answer, according to Mali": no answer to Mali
                yield from _phrase(parse, index)
