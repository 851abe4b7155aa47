"""Words of conflict that tell of no act: laws in force, offices held, prices, answers not given."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.ontology.idle_forms import IdleForm, all_idle_forms, idle_forms


@pytest.mark.parametrize(
    "text",
    [
        "The charter forbids the king to dismiss a Dutch judge.",
        "The Icelandic party holds twelve of the forty seats.",
        "A spokeswoman for the Chilean navy declined to elaborate.",
        "Portugal will charge anglers nine euros a day.",
        "The Bank of Japan is expected to raise rates.",
        "A Bolivian prospector struck silver near the lake.",
        "A shortage of sand would hurt Qatar first.",
        "Mazda agreed with its workers on a shorter week.",
        "The Chilean harbour master warned anglers of fog.",
        "Iceland buys most of its timber from Latvia.",
        "The Kurdish party is backed by Norway.",
        "Angola's envoy accused nobody.",
        "The Kyrgyz valley is cut off from Bishkek by Uzbekistan.",
        "Bratislava is to ban rickshaws from its quays.",
        "The toll that Latvia charges barges for each lock is low.",
        "Peru and Chile differ over the spelling of a hill.",
        "Chilean Catholics began the fast of Lent on Wednesday.",
        "Iceland's premier appointed a midwife as envoy.",
        "It takes a Kenyan policeman to know a Kenyan traffic light.",
        "The Bolivian embassy occupies a former mill by the canal.",
        "Ghana and Jordan meet in the semi-final on Sunday.",
        "Worshippers in Ghana marched to the shrine of a local saint.",
        "The lodge, which is outlawed in Ghana, keeps a choir in Jordan.",
        "A Ghanaian survey suggests that parents read more.",
        "Ghana's railway police appealed for witnesses.",
        "The Ghanaian ministry urged villagers to stay indoors because of the heat.",
        "Villagers in Ghana were told to stay indoors because of the swarm.",
    ],
)
def test_nobody_acts_where_only_the_words_are_of_conflict(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Chilean navy declined to withdraw from the strait.", "REJECT"),
        ("Portugal charged a Spanish angler with spying.", "ACCUSE"),
        ("The Chilean navy warned Peru of consequences.", "THREATEN"),
        ("Iceland bought timber from Latvia.", "COOPERATE"),
        ("The Kurdish party was backed by Norway.", "SUPPORT"),
        ("Icelandic police hold two Danish sailors.", "COERCE"),
        ("Bolivian soldiers occupy a town by the canal.", "COERCE"),
        ("Ghana and Jordan met in the capital on Sunday.", "CONSULT"),
        ("Monks in Ghana marched to the parliament against the tax.", "PROTEST"),
        ("Ghana appealed to Jordan for doctors.", "REQUEST"),
        ("A new law forbade Kenyan newspapers to print the names.", "COERCE"),
    ],
)
def test_the_same_verbs_tell_acts_of_others(text: str, act: str) -> None:
    assert act in {one for one, _, _ in sides(text)}


def test_what_is_called_by_a_word_is_not_called_for() -> None:
    assert not any(act == "REQUEST" for act, _, _ in sides("Togo called plans for a summit in Accra premature."))
    assert any(act == "REQUEST" for act, _, _ in sides("Togo called for a summit in Accra."))


@pytest.mark.parametrize("form", all_idle_forms(), ids=lambda form: form.name)
def test_the_example_of_each_idle_form_tells_no_event(form: IdleForm) -> None:
    assert sides(form.example) == []


def test_a_verb_has_its_own_forms_and_those_of_every_verb() -> None:
    assert [form.name for form in idle_forms("charge")] == ["price", "duty", "game"]
    assert [form.name for form in idle_forms("bombard")] == ["game"]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("A Ghanaian colonel charged with training the recruits spoke in Accra.", []),
        ("A Bolivian minister was charged with murder.", ["ACCUSE"]),
    ],
)
def test_who_is_charged_with_a_task_is_charged_with_no_crime(text: str, acts: list[str]) -> None:
    assert [act for act, *_ in sides(text)] == acts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Togo shelled a port of Ghana, raising concerns about the truce.", ["ASSAULT"]),
        ("The Omani envoy wrote to the Hungarian ministry, raising concerns about the arrests.", ["ACCUSE"]),
        ("Togo shut its ports to Ghana, threatening a fragile recovery.", ["COERCE"]),
        ("Togo shut its ports to Ghana, threatening war.", ["COERCE", "THREATEN"]),
    ],
)
def test_what_came_of_a_deed_is_no_word_of_whoever_did_it(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Omani ships met the danger of the threat posed by Yemeni mines.", []),
        ("Doubts surrounding the recall of a Danish bishop remain.", []),
        ("There was no question that the Togolese dam leaked.", []),
        ("The Congress of the Philippines is in the old quarter.", []),
        ("Omani soldiers surrounded a Yemeni fort.", ["COERCE"]),
    ],
)
def test_what_only_lies_around_or_ahead_is_no_deed(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Samoan guards were forced to withdraw from the quay.", ["RETREAT"]),
        ("Fiji was forced to shut its post office in Suva.", []),
        ("Samoa was forced by Fiji to yield the quay.", ["COERCE", "CONCEDE"]),
    ],
)
def test_who_could_not_but_do_a_thing_is_coerced_by_nobody(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A Cretan smuggler hanged himself in his cell.", []),
        ("The emir of Oman surrounded himself with poets.", []),
        ("A rebel in Oman blew himself up at a barracks.", ["ASSAULT"]),
        ("Latvia is under the threat of famine.", []),
        ("Latvia must deal with threats from Oman.", []),
        ("Oman repeated its threat to shut the strait.", ["THREATEN"]),
        ("The envoy of Oman declined to discuss details.", []),
        ("Oman refused to discuss the border with Yemen.", ["REJECT"]),
        ("Oman reacted as if it had been slapped.", []),
        ("Latvia is worried that cholera could spread.", []),
        ("Latvia launched a polio campaign in Oman.", []),
    ],
)
def test_what_harms_threatens_or_rebuffs_nobody_else_is_no_deed(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Roads in Latvia were closed because of the snow.", []),
        ("Latvia closed its border with Belarus.", ["COERCE"]),
        ("Oman posed no threat to Latvia.", []),
        ("The envoy told a paper that Oman pays the tribes of Yemen.", []),
        ("Gabon ordered the slaughter of nine hundred badgers.", []),
        ("The slaughter of Yemeni villagers went on.", ["ASSAULT"]),
        ("The premier of Gabon declared war on corruption.", []),
        ("Gabon declared war on Togo.", ["ASSAULT"]),
    ],
)
def test_what_nature_beasts_and_ills_bring_about_is_no_force(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The legal battle between Gabon and the bank ended.", []),
        ("Gabon's battle to keep its last rhino goes on.", []),
        ("The battle between Gabon and Togo ended.", ["ASSAULT"]),
        ("Gabon considers the sanctions essential.", []),
        ("Gabon is considering sanctions on Togo.", ["THREATEN"]),
        ("The fund warned that thousands could starve in a famine in Chad.", []),
    ],
)
def test_battles_in_figure_opinions_and_plights_are_no_deeds(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Omani premier agreed that the crisis was grave.", []),
        ("Oman agreed that its troops would leave Yemen by June.", ["AGREE"]),
        ("The Omani minister acknowledged that the economy was weak.", []),
        ("Oman asked Yemen why it had recalled the ship.", []),
        ("Oman asked Yemen to explain the recall.", ["REQUEST"]),
        ("In a statement released by the Omani foreign ministry, Muscat denied the charge.", ["REJECT"]),
    ],
)
def test_a_view_or_a_question_asks_for_nothing_and_promises_nothing(sentence: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(sentence)] == told
