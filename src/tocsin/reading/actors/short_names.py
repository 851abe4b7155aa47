"""Short names that a text introduces: an acronym in brackets, the later part of a person's name.

"The National Salvation Council (NSC)" makes NSC that council for the rest of the text, whatever else the letters
stand for elsewhere, and makes an actor of a body that no table knows. Letters that nothing else explains are the body
named before them whose words begin so: news assumes that readers see it. "bin Rashid" is the Omar bin Rashid of before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tocsin.ontology.gazetteer import folded
from tocsin.ontology.nominals import given_names
from tocsin.reading.actors.names import Facts, Found, head_of
from tocsin.reading.parsing.parse import Parse
from tocsin.record import content_id

_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z][A-Za-z]{0,5}")
_INNER = frozenset({"of", "for", "and", "the", "in", "on", "de", "des", "la", "to", "&", "'s", "-"})
_LONGEST = 14
_SHORTEST = 3
"""Words of a name whose letters are taken for it, and letters."""


def with_short_names(parse: Parse, names: Sequence[Found]) -> list[Found]:
    """Give the names of a text with its short ones made out: new, renamed and dropped, in no order."""
    found = _with_later_parts(parse, names)
    introduced = dict(_introduced(parse, found))
    found += _by_initials(parse, found, introduced)
    if not introduced:
        return found
    return [one for one in found if not _is_written(parse, one, introduced)] + list(_written(parse, introduced))


def _with_later_parts(parse: Parse, names: Sequence[Found]) -> list[Found]:
    """Tie a person known by nothing but a name to the fuller name before that ends in it."""
    fuller: dict[str, Found] = {}
    kept: list[Found] = []
    for one in sorted(names, key=lambda one: one.first):
        if one.kind == "person" and one.actors[0].startswith("x-"):
            facts = one.facts_of(one.actors[0])
            words = folded(facts[0]).split() if facts else []
            before = fuller.get(" ".join(words))
            if before is not None:
                kept.append(replace(before, first=one.first, last=one.last, head=one.head))
                continue
        if one.kind == "person" and (facts := one.facts_of(one.actors[0])):
            words = folded(facts[0]).split()
            for start in range(1, len(words)):
                fuller.setdefault(" ".join(words[start:]), one)
            if len(words) > 1 and words[0] not in given_names():
                fuller.setdefault(words[0], one)  # "Kim Jong Il … Kim": some write the family's name first
        kept.append(one)
    return kept


def _introduced(parse: Parse, names: Sequence[Found]) -> Iterator[tuple[str, Found]]:
    """Yield acronyms that brackets introduce, with the name before them; a body of no table is made."""
    by_last = {one.last: one for one in names if one.kind in ("name", "seat")}
    for token in range(2, len(parse) - 1):
        word = parse.words[token]
        if parse.words[token - 1] != "(" or parse.words[token + 1] != ")" or not _ACRONYM.fullmatch(word):
            continue
        long = by_last.get(token - 1)
        if long is not None and long.last - long.first > 1:
            yield word, long
        elif (first := _first_of(parse, token - 1, word)) is not None:
            known = next((one for one in names if one.first >= first and one.last == token - 1), None)
            yield word, known if known is not None and known.first == first else _made(parse, first, token - 1)


def _by_initials(parse: Parse, names: Sequence[Found], introduced: dict[str, Found]) -> list[Found]:
    """Find the letters of bodies that were named in full before, where no bracket introduces them."""
    taken = {token for one in names for token in range(one.first, one.last)}
    bodies: dict[str, Found] = {}
    for one in sorted(names, key=lambda one: one.first):
        if one.kind == "name" and one.last - one.first >= _SHORTEST:
            bodies.setdefault(_initials(parse, one.first, one.last), one)
    return [
        replace(body, first=token, last=token + 1, head=token)
        for token, word in enumerate(parse.words)
        if token not in taken and word not in introduced and len(word) >= _SHORTEST
        and (body := bodies.get(word)) is not None and body.last <= token
    ]  # fmt: skip


def _initials(parse: Parse, first: int, last: int) -> str:
    """The capitals that a name's words and the parts of hyphenated ones begin with."""
    parts = (part for token in range(first, last) for part in parse.words[token].split("-"))
    return "".join(part[0] for part in parts if part[:1].isupper())


def _first_of(parse: Parse, last: int, acronym: str) -> int | None:
    """Where the capitalised words before a bracket begin that have the letters of an acronym as initials."""
    wanted = "".join(letter.lower() for letter in acronym if letter.isupper())
    at = last
    for index in range(last - 1, max(last - _LONGEST, -1), -1):
        word = parse.words[index]
        if word[:1].isupper():
            at = index
            if _initials(parse, at, last).lower() == wanted:
                return at
        elif word.lower() not in _INNER:
            return None
    return None


def _made(parse: Parse, first: int, last: int) -> Found:
    name = parse.text[parse.starts[first] : parse.ends[last - 1]]
    actor = content_id("x", folded(name))
    facts: Facts = (name, None, (), None, None, "organisation")
    return Found(first, last, head_of(parse, first, last), (actor,), None, (), "name", facts={actor: facts})


def _is_written(parse: Parse, one: Found, introduced: dict[str, Found]) -> bool:
    """Tell whether a mention is of words that an introduction has taken over."""
    words = parse.text[parse.starts[one.first] : parse.ends[one.last - 1]]
    if words in introduced:
        return True
    return any(long.first <= one.first and one.last <= long.last for long in introduced.values())


def _written(parse: Parse, introduced: dict[str, Found]) -> Iterator[Found]:
    """Yield the mentions of long and short names."""
    yield from {(one.first, one.last): one for one in introduced.values()}.values()
    for token, word in enumerate(parse.words):
        if (long := introduced.get(word)) is not None:
            yield replace(long, first=token, last=token + 1, head=token)
