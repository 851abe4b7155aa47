"""Names of bodies that stand for another's: "Brazil's Senate", "the Democratic Party of Serbia"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.gazetteer import folded, gazetteer
from tocsin.reading.actors.names import Found
from tocsin.reading.actors.roles import affiliations
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.parsing.parse import Parse

_SEATED = frozenset({"in", "of"})


def without_borrowed(parse: Parse, names: Sequence[Found]) -> list[Found]:
    """Leave out names that another state's body bears too, where that other is meant.

    That is told by its owner, by the town it sits in, by the longer name it is part of; and a body that was told so
    once is meant by the bare name in all of the text.
    """
    by_head = {one.head: one for one in names}
    borrowed = {
        _words(parse, one)
        for one in names
        if one.kind == "name" and one.country not in (None, one.actors[0]) and _is_of_another(parse, one, by_head)
    }
    kept = [one for one in names if one.kind != "name" or _words(parse, one) not in borrowed]
    return [one for one in kept if not _is_of_another(parse, one, by_head)]


def _words(parse: Parse, one: Found) -> str:
    return folded(parse.text[parse.starts[one.first] : parse.ends[one.last - 1]]).removeprefix("the ")


def _is_of_another(parse: Parse, one: Found, by_head: dict[int, Found]) -> bool:
    """Tell whether a name that every state may give to a body is given to another state's."""
    if one.kind != "name" or one.country in (None, one.actors[0]):
        return False
    is_party = "PTY" in one.sectors and parse.lemmas[one.last - 1] == "party"
    if (
        is_party
        and one.first
        and parse.lower[one.first - 1] in actor_words().before_parties
        and parse.words[one.first - 1][:1].isupper()
    ):
        return True
    if not is_party and _words(parse, one) not in gazetteer().roles:
        return False
    owners = [owner for owner in affiliations(parse, one.head, by_head) if owner is not one]
    if any(owner.country not in (None, one.country) for owner in owners):
        return True
    seats = [gazetteer().find(parse.words[head]) for slot, head in prepositions(parse, one.head) if slot in _SEATED]
    return any(seat is not None and seat.country not in (None, one.country) for seat in seats)
