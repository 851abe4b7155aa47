"""Whose ground: people and things take the country of the place, or of the one state that the sentence names."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


def sides(sentence: str) -> list[tuple[set[str | None], set[str | None]]]:
    events, actors = events_of(parse(sentence), load_lexicon())
    countries = {actor.id: actor.country for actor in actors}
    return [({countries[one] for one in event.actor}, {countries[one] for one in event.recipient}) for event in events]


@pytest.mark.parametrize(
    ("sentence", "actor", "recipient"),
    [
        ("Police in Minsk detained a Polish reporter.", "BLR", "POL"),
        ("The Greek prime minister will visit Ankara.", "GRC", "TUR"),
        ("Gunmen attacked a mosque in Peshawar.", None, "PAK"),
    ],
)
def test_a_place_lends_its_country(sentence: str, actor: str | None, recipient: str) -> None:
    ((acting, receiving),) = sides(sentence)
    assert actor in acting
    assert recipient in receiving


def test_an_army_is_that_of_the_one_state_named() -> None:
    ((acting, _),) = sides("In Sri Lanka the army killed three rebels.")
    assert acting == {"LKA"}


def test_between_two_states_an_army_is_nobodys() -> None:
    found = sides("After talks between Kenya and Uganda, the army killed three smugglers.")
    assert all("KEN" not in acting or "UGA" in acting for acting, _ in found)


def test_one_who_talks_abroad_talks_with_his_hosts() -> None:
    assert sides("Oman's foreign minister held talks in Accra.") == [({"OMN"}, {"GHA"})]
    assert sides("Oman's foreign minister held talks in Geneva.") == [({"OMN"}, set())]


def test_a_mission_stands_with_those_it_is_sent_to() -> None:
    assert sides("Kenya shut its embassy in Lima.") == [({"KEN"}, {"PER"})]


def test_names_set_side_by_side_are_a_list() -> None:
    ((_, receiving),) = sides("Senegal broke with Chad, the Comoros, Mali and Niger.")
    assert receiving == {"TCD", "COM", "MLI", "NER"}
