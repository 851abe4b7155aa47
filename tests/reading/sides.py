"""What tests of sides and deeds compare: each event of a sentence by act and the countries of its sides."""

from __future__ import annotations

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse

Told = tuple[str, set[str], set[str]]


def sides(text: str) -> list[Told]:
    """Act, countries that act and countries that are acted upon, of each event of a sentence."""
    told, actors = events_of(parse(text), load_lexicon())
    country = {actor.id: actor.country for actor in actors}
    return [
        (
            event.act,
            {found for one in event.actor if (found := country.get(one, one))},
            {found for one in event.recipient if (found := country.get(one, one))},
        )
        for event in told
    ]
