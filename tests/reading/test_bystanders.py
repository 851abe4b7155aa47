"""Whom an act is done to, told by whose ground it is done on."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.language import parse
from tocsin.reading.lexicon_check import events_of


def sides(text: str) -> list[tuple[str, set[str], set[str]]]:
    """Type, countries that act and countries that are acted upon, of each event of a sentence."""
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


@pytest.mark.parametrize(
    ("text", "act", "actor", "recipient"),
    [
        ("Danish police arrested four men in Odense.", "COERCE", "DNK", "DNK"),
        ("Latvia massed troops along its border with Belarus.", "MOBILIZE", "LVA", "BLR"),
        ("Uganda withdrew its soldiers from Bunia.", "RETREAT", "UGA", "COD"),
        ("The Czech president arrived in Ankara for a state visit.", "CONSULT", "CZE", "TUR"),
    ],
)
def test_the_ground_tells_whom_an_act_is_done_to(text: str, act: str, actor: str, recipient: str) -> None:
    assert (act, {actor}, {recipient}) in sides(text)


def test_a_country_that_is_named_needs_no_ground() -> None:
    assert ("COERCE", {"FRA"}, {"DZA"}) in sides("French police arrested four Algerians in Lyon.")


def test_a_place_of_talks_is_no_side_of_them() -> None:
    assert all("CHE" not in acting | acted for _, acting, acted in sides("Iran and Oman held talks in Geneva."))


def test_what_a_measure_governs_belongs_to_the_verb() -> None:
    assert ("AID", {"NOR"}, {"ISL"}) in sides(
        "Norway's government has extended a loan of 300 million kroner to Iceland."
    )


def test_an_agent_hung_on_the_means_acts() -> None:
    told = sides("Cuban women were whipped with cables by Haitian guards.")
    assert any(acting == {"HTI"} and acted == {"CUB"} for _, acting, acted in told)
