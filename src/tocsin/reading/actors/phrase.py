"""Who a noun phrase by itself names: "Russian troops", "the Kenyan premier", "teachers in Oaxaca"."""

from __future__ import annotations

from datetime import date

from tocsin.ontology.actor_words import actor_words
from tocsin.reading.actors.borrowed import without_borrowed
from tocsin.reading.actors.grounds import HOME, grounds_of, on_ground
from tocsin.reading.actors.names import find_names
from tocsin.reading.actors.reader import outermost_first
from tocsin.reading.actors.roles import find_roles
from tocsin.reading.parsing.language import parse as parse_text
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import read_places


def resolve_phrase(text: str, on: date | None) -> tuple[str | None, tuple[str, ...]]:
    """Give country and sectors of a bare noun phrase, (None, ()) for nobody known.

    "Russian troops" are told by the people named, "teachers in Oaxaca" by the ground they stand on.
    """
    parse = parse_text(text)
    names = without_borrowed(parse, find_names(parse, on))
    found = outermost_first(names + find_roles(parse, names, on, alone=True))
    if not found:
        return None, ()
    roots = {token for token in range(len(parse)) if parse.heads[token] == token}
    widest = max(found, key=lambda one: (one.head in roots, one.last - one.first, one.head))
    country = widest.country or next((one.country for one in found if one.country), None)
    if country is None and widest.sectors and widest.kind == "role":
        country = _country_of_ground(parse, widest.head, range(widest.first, widest.last))
    sectors = widest.sectors or next((one.sectors for one in found if one.sectors), ())
    return country, sectors


def _country_of_ground(parse: Parse, head: int, words: range) -> str | None:
    """Give the country that a phrase by itself takes from the place it names: "Karachi police"; None of none.

    Args:
        parse: the phrase.
        head: token that heads it.
        words: tokens of the role noun itself, which name no place ("supreme court").
    """
    named = grounds_of(read_places(parse, None, all_toponyms=True))
    grounds = {token: country for token, country in named.items() if token not in words}
    if parse.lemmas[head] in actor_words().stray:
        return None
    return next(iter(on_ground(parse, head, grounds, HOME)), None)
