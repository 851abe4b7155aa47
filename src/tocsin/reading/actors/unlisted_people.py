"""People whom neither a table nor the model knows: a common given name with capitalised words behind it."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.gazetteer import folded
from tocsin.ontology.nominals import given_names
from tocsin.reading.actors.names import Facts, Found, head_of
from tocsin.reading.parsing.parse import Parse
from tocsin.record import content_id

_LONGEST = 4


def with_unlisted_people(parse: Parse, names: Sequence[Found]) -> list[Found]:
    """Give the names of a text with people added that were not found: "Henrique Sousa Prado"."""
    taken = {token for one in names for token in range(one.first, one.last)}
    given = given_names()
    found: dict[str, Found] = {}
    added: list[Found] = []
    token = 0
    while token < len(parse) - 1:
        last = token + 1
        if token not in taken and parse.words[token][:1].isupper() and parse.lower[token] in given:
            last = _end(parse, token, taken)
            if last > token + 1:
                one = _person(parse, token, last)
                found.setdefault(folded(parse.words[last - 1]), one)
                added.append(one)
                taken.update(range(token, last))
        token = last
    for token in range(len(parse)) if found else ():
        before = found.get(folded(parse.words[token]))
        if before is not None and token not in taken and parse.words[token][:1].isupper():
            added.append(_again(before, token))
    return [*names, *added]


def _end(parse: Parse, first: int, taken: set[int]) -> int:
    last = first + 1
    while last < min(first + _LONGEST, len(parse)):
        word = parse.words[last]
        if last in taken or parse.pos[last] != "PROPN" or not word[:1].isupper() or word.isupper():
            break
        last += 1
    return last


def _person(parse: Parse, first: int, last: int) -> Found:
    name = parse.text[parse.starts[first] : parse.ends[last - 1]]
    actor = content_id("x", folded(name))
    facts: Facts = (name, None, (), None, None, "person")
    return Found(first, last, head_of(parse, first, last), (actor,), None, (), "person", facts={actor: facts})


def _again(one: Found, token: int) -> Found:
    return Found(token, token + 1, token, one.actors, None, (), "person", facts=one.facts)
