"""Particles of phrasal verbs: the "off" of "called off the strike"."""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse, child

PARTICLES = frozenset("back up down off out away over forward aside in on through together apart home".split())


def particle(parse: Parse, token: int) -> str | None:
    """Give the particle of a phrasal verb, where it has one."""
    for index in parse.children[token]:
        if parse.deps[index] == "prt":
            return parse.lower[index]
    for index in parse.children[token]:
        bare = parse.deps[index] in ("advmod", "prep") and parse.lower[index] in PARTICLES
        if bare and index > token and child(parse, index, "pobj", "pcomp") is None:
            return parse.lower[index]
    return None
