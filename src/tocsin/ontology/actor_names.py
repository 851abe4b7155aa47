"""What an actor is called when no text calls it anything: from its id alone."""

from __future__ import annotations

from functools import cache

from tocsin.ontology.countries import country_by_code, read_table
from tocsin.ontology.known import named_actors


@cache
def sector_names() -> dict[str, str]:
    """What the sectors of ONTOLOGY.md are in a word or two, by code."""
    return {code: name for code, name in read_table("sectors.tsv", 2)}


def name_of_actor(actor: str) -> str:
    """Name an actor by its id.

    Countries, bodies and holders of office have the names of the tables; a sector of a country that has none there is
    "Oman, media"; a person who is in no table ("P.jane-roe") is written as a name. Any other id stays as it is.
    """
    known = _named().get(actor)
    if known is not None:
        return known
    owner, _, part = actor.partition(".")
    if owner == "P" and part:
        return part.replace("-", " ").title()
    country, sector = country_by_code().get(owner), sector_names().get(part)
    return f"{country.name}, {sector}" if country and sector else actor


@cache
def _named() -> dict[str, str]:
    holders = {row[1]: row[0].partition(";")[0] for row in read_table("offices.tsv", 8)}
    return holders | {known.id: known.name for _, known in named_actors()}
