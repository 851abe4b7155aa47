"""Which frames fire: what is taken back is no deed, and a day is nobody."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides
from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


def acts(text: str) -> list[str]:
    return [event.act for event in events_of(parse(text), load_lexicon())[0]]


@pytest.mark.parametrize(
    "text",
    ["Chile lifted its arms embargo on Peru.", "The European Union eased its sanctions on Belarus."],
)
def test_what_is_lifted_is_not_imposed(text: str) -> None:
    assert acts(text) == ["CONCEDE"]


def test_what_is_imposed_is() -> None:
    assert acts("The European Union imposed sanctions on Belarus.") == ["SANCTION"]


def test_a_day_is_no_target() -> None:
    assert "ASSAULT" not in acts("North Korea launched a new type of missile on Wednesday.")


def test_a_class_may_hold_a_phrase_of_more_than_two_words() -> None:
    assert acts("Ghana handed Togo a note of protest.") == ["ACCUSE"]
    assert acts("Ghana handed Togo a note of thanks.") != ["ACCUSE"]


def test_who_asks_whether_demands_nothing() -> None:
    assert acts("Kenya asked Uganda whether it had been wrong.") == []


def test_what_nobody_takes_is_not_given() -> None:
    assert acts("Togo sent ships and tanks to the area.") == ["MOBILIZE"]


def test_what_is_counted_in_dozens_is_what_is_hit() -> None:
    told, actors = events_of(parse("Libya sent jets that destroyed dozens of Sudanese tanks."), load_lexicon())
    countries = {actor.id: actor.country for actor in actors}
    assert [countries[one] for event in told if event.act == "ASSAULT" for one in event.recipient] == ["SDN"]


def test_a_verb_with_another_object_than_the_one_it_may_have_tells_something_else() -> None:
    assert acts("A Danish abbot gave up his gardener.") == []
    assert acts("Rwandan guerrillas gave up their weapons.") == ["RETREAT"]
    assert acts("Rwandan guerrillas gave up.") == ["RETREAT"]


def test_who_pulls_out_of_a_contest_withdraws_no_troops() -> None:
    assert acts("A Latvian rower pulled out of the regatta.") == []
    assert acts("Latvian gunners pulled out of Bamako.") == ["RETREAT"]


def test_workers_march_on_a_ministry_without_arms() -> None:
    assert acts("Dozens of postmen marched on the ministry in Bamako.") == ["PROTEST"]


def test_troops_of_two_states_are_two() -> None:
    assert acts("Sailors from Ghana and Togo held their largest naval drills in years.") == ["COOPERATE"]


def test_attacks_that_are_vowed_are_threatened() -> None:
    assert acts("Rebels in Niger vowed to carry out attacks on Chad.") == ["THREATEN"]


def test_whoever_vows_to_make_somebody_pay_threatens() -> None:
    assert acts("Peru vowed to make Ecuador pay.") == ["THREATEN"]
    assert acts("Peru vowed to make peace with Ecuador.") == ["AGREE"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mali's expulsion of two Danish envoys made headlines.", ("SANCTION", {"MLI"}, {"DNK"})),
        ("The expulsion of two Danish envoys by Mali made headlines.", ("SANCTION", {"MLI"}, {"DNK"})),
        ("The halting by Oslo of flour deliveries to Tonga made headlines.", ("SANCTION", {"NOR"}, {"TON"})),
        ("Kenya's demolition of the home of a Somali trader made headlines.", ("COERCE", {"KEN"}, {"SOM"})),
        ("Bhutan's establishment of diplomatic relations with Oman made headlines.", ("SUPPORT", {"BTN"}, {"OMN"})),
    ],
)
def test_the_noun_of_a_deed_tells_what_its_verb_does(text: str, told: Told) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "The removal of the tumour took six hours.",
        "The sale of the football club was approved.",
        "The restoration of the cathedral is under way.",
    ],
)
def test_the_noun_of_a_deed_asks_for_what_its_verb_asks_for(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An effigy of the Indian premier was burned.", ("PROTEST", set(), {"IND"})),
        ("Copies of the newspaper were confiscated in Minsk.", ("COERCE", set(), {"BLR"})),
    ],
)
def test_a_passive_need_not_say_who_acts(text: str, told: Told) -> None:
    act, actor, recipient = told
    assert any(one[0] == act and one[1] == actor and recipient <= one[2] for one in sides(text))


@pytest.mark.parametrize("text", ["The film was banned for children.", "The road was blocked for repairs."])
def test_a_passive_that_names_no_public_matter_tells_of_none(text: str) -> None:
    assert acts(text) == []


def test_a_turn_of_speech_without_its_doer_stands_before_what_its_words_do_elsewhere() -> None:
    assert acts("Canada was taken to task over the arrest.") == ["ACCUSE"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mali's junta denounced over arrests", ("ACCUSE", set(), {"MLI"})),
        ("Ethiopian envoy summoned over dam", ("ACCUSE", set(), {"ETH"})),
        ("Peruvian premier toppled after protests", ("COERCE", set(), {"PER"})),
    ],
)
def test_a_headline_without_an_object_tells_what_is_done_to_its_subject(text: str, told: Told) -> None:
    assert told in sides(text)
