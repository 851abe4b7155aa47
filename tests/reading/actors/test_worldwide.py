"""Bodies of the world that are named by their kind have codes of their own."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("The secretary-general praised Oman.", "UNO"),
        ("The alliance's secretary-general praised Oman.", "IGO"),
        ("Oman was praised by the alliance's secretary-general.", "IGO"),
        ("A spokeswoman for the refugee agency praised Oman.", "UNO"),
        ("Rights groups praised Oman.", "NGO"),
        ("The refugee agency praised Oman.", "UNO"),
        ("Kenyan rights groups praised Oman.", "KEN"),
    ],
)
def test_a_body_of_the_world_speaks_for_no_state(sentence: str, country: str) -> None:
    (event,), actors = events_of(parse(sentence), load_lexicon())
    assert [actor.country for actor in actors if actor.id in event.actor] == [country]
