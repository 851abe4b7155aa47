"""What a sentence mentions and does not tell."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    "text",
    [
        "Ghana backed a plan under which the president of Togo would free the captives.",
        "Chad and Sudan met in Tunis to discuss how to pull their troops back.",
        "Peru and Chile signed accords on opening consulates in the south.",
        "The priest sat down to condemn the Polish government.",
    ],
)
def test_a_plan_an_aim_and_a_matter_are_not_told(text: str) -> None:
    told = {act for act, _, _ in sides(text)}
    assert told <= {"SUPPORT", "AGREE", "CONSULT"}


def test_a_state_of_things_is_no_deed() -> None:
    assert all(act != "MOBILIZE" for act, _, _ in sides("Fiji praised the soldiers stationed in Lebanon."))


def test_a_relative_clause_that_looks_ahead_beside_its_noun_is_told() -> None:
    told = sides("The Irish premier, who will visit Canada on Monday, praised the accord.")
    assert ("CONSULT", {"IRL"}, {"CAN"}) in told


@pytest.mark.parametrize(
    "text",
    [
        "Chilean miners vowed to fast until the regulator revoked a permit.",
        "Togolese monks pray at the site where rebels executed a bishop.",
        "Samoan police put a poet on trial for ridiculing the king.",
    ],
)
def test_what_is_awaited_suspected_or_punished_is_not_told(text: str) -> None:
    assert len(sides(text)) <= 1
    assert {act for act, _, _ in sides(text)} <= {"COERCE", "ACCUSE", "THREATEN", "SUPPORT"}


@pytest.mark.parametrize(
    "text",
    [
        "Ms Quistgaard is a former consul who mediated between Oman and Ghana.",
        "Omani frigates would have shelled the Ghanaian harbour.",
        "Ghana could have protested.",
        "Anglers need a permit from the Omani navy to enter the lagoon.",
        "Supposing the rebels had seized the Ghanaian harbour, who would have cared?",
        "Imagine that Oman had threatened Ghana.",
        "The clerk keeps a list of kings who have visited the Omani barracks.",
        "Lars Quistgaard is the colonel who besieged the Ghanaian customs house.",
    ],
)
def test_who_somebody_is_and_what_never_came_is_no_event(text: str) -> None:
    assert sides(text) == []


def test_what_a_former_official_did_on_a_day_is_told() -> None:
    told = sides("The former Omani consul who mediated between Ghana and Togo on Friday is a poet.")
    assert "CONSULT" in {act for act, *_ in told}


def test_violence_that_somebody_only_answers_for_is_no_event() -> None:
    told = sides("Belgium indicted a Liberian colonel over massacres in Lofa.")
    assert [act for act, *_ in told] == ["ACCUSE"]


def test_what_somebody_was_to_do_when_something_else_came_before_is_not_told() -> None:
    told = sides("Peru's opposition leader was arrested hours before he was to meet the envoys of Chile.")
    assert {act for act, _, _ in told} == {"COERCE"}


@pytest.mark.parametrize(
    "text",
    [
        "Oman lent the envoy a plane so that he might meet the Houthi leaders.",
        "The bridge was rebuilt so that troops could withdraw from Chad.",
        "Visas were issued in order that Kurdish leaders could attend the conference.",
    ],
)
def test_what_a_deed_is_to_make_possible_is_not_told(text: str) -> None:
    assert {act for act, _, _ in sides(text)} <= {"AID"}


def test_a_list_of_people_holds_none_of_them() -> None:
    assert sides("Cyprus handed over a list of missing prisoners at the meeting.") == []


def test_a_list_of_demands_is_what_it_holds() -> None:
    assert [act for act, _, _ in sides("Sudan sent Kenya a list of demands.")] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "The conflict has killed thousands of people in Chad since 2016.",
        "Peru has never wanted a war with Chile.",
        "Oman insists that its border is open.",
        "Oman insisted that Chad was wrong.",
    ],
)
def test_what_is_summed_up_feared_or_claimed_is_not_told(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Clashes in Chad killed six traders on Monday.", "ASSAULT"),
        ("Oman insisted that Chad free the sailors.", "REQUEST"),
        ("Oman insists that Chad must pay.", "REQUEST"),
    ],
)
def test_a_fresh_toll_and_a_demand_are_told(text: str, act: str) -> None:
    assert act in {one for one, _, _ in sides(text)}


def test_what_somebody_is_held_to_be_only_says_who_is_meant() -> None:
    told = sides("Gabon outlawed a sect that Cameroon regards as criminal.")
    assert {act for act, _, _ in told} == {"COERCE"}


def test_whom_somebody_is_thanked_for_is_the_content_of_the_thanks() -> None:
    assert [act for act, _, _ in sides("Estonia thanked Gabon for freeing two divers.")] == ["SUPPORT"]


def test_what_a_deed_ended_is_told_with_the_deed() -> None:
    assert [act for act, _, _ in sides("Gabon eased the curfew, ending a fortnight of riots.")] == ["CONCEDE"]


def test_an_uprising_that_two_talk_about_is_told_by_nobody() -> None:
    assert [act for act, _, _ in sides("The premiers of Gabon and Estonia discussed the coup in Niger.")] == ["CONSULT"]


def test_what_is_protested_against_has_come_about() -> None:
    told = sides("Samoan nuns called a vigil to protest against the arrest of their abbess.")
    assert all(act != "THREATEN" for act, _, _ in told)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Jurors in Oslo declared the Dane guilty of intimidating Swedes.", "COERCE"),
        ("Peru and Chile signed a treaty in Quito on opening a joint bank.", "AGREE"),
        ("Jordan expelled the Syrians who fled the shelling of Daraa.", "ASSAULT"),
        ("Mali's bishop fell ill days before he was to lead a march.", "PROTEST"),
    ],
)
def test_what_a_verdict_a_paper_or_a_flight_is_about_is_not_told_by_it(text: str, act: str) -> None:
    assert act not in {told for told, _, _ in sides(text)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana is weighing whether to reopen its embassy in Lima.", ("SUPPORT", {"GHA"}, {"PER"})),
        ("Chile is considering whether to lift its sanctions on Fiji.", ("CONCEDE", {"CHL"}, {"FJI"})),
    ],
)
def test_who_weighs_whether_to_do_it_may_do_it(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_an_epithet_tells_of_no_support() -> None:
    told = sides("Oman, a close ally of Kuwait, offered to mediate.")
    assert [act for act, _, _ in told] == ["AGREE"]
    assert ("SUPPORT", {"RWA"}, {"ISR"}) in sides("Rwanda is a staunch ally of Israel.")


@pytest.mark.parametrize(
    "text",
    [
        "Norway sent two frigates to the strait to deter Iranian attacks.",
        "Jordan's king will travel to Baghdad next week to discuss trade.",
        "Israel wants guarantees before withdrawing from southern Lebanon.",
    ],
)
def test_beside_a_deed_what_it_is_for_or_waits_on_is_not_told(text: str) -> None:
    assert len(sides(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Oman sees no chance of talks between Yemen's rebels and Saudi Arabia.",
        "Fears of an attack on Taiwan have grown.",
        "A lack of cooperation between Spain and Morocco troubled the skippers.",
    ],
)
def test_what_there_is_only_need_fear_or_lack_of_is_not_told(text: str) -> None:
    assert sides(text) == []


def test_a_killing_that_others_act_over_is_told_and_one_that_somebody_is_wanted_for_is_not() -> None:
    assert ("ASSAULT", set(), {"NPL"}) in sides("Germany expelled two envoys over the murder of a Nepalese exile.")
    assert sides("A former general is wanted over massacres in Chad.") == []


def test_what_somebody_is_punished_for_is_his_own_deed() -> None:
    told = sides("The United States blacklisted a Chinese firm for selling missile parts to Pakistan.")
    assert ("COOPERATE", {"CHN"}, {"PAK"}) in told


def test_harm_to_another_state_that_is_vowed_is_a_threat() -> None:
    assert sides("Iran vowed to cut ties with Norway.") == [("THREATEN", {"IRN"}, {"NOR"})]


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its ambassador to Chad to protest against the verdict.",
        "Norway recalled its ambassador to Chad in protest.",
    ],
)
def test_a_measure_taken_to_protest_is_no_demonstration(text: str) -> None:
    assert [act for act, _, _ in sides(text)] == ["SANCTION"]


def test_an_arrest_that_a_reward_may_bring_about_is_not_told() -> None:
    assert sides("Peru pays for evidence leading to the capture of the forgers.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Veterans of the war with Eritrea gathered in Djibouti.", []),
        ("She wrote a book on the war between Eritrea and Djibouti.", []),
        ("The war between Eritrea and Djibouti flared again.", ["ASSAULT"]),
    ],
)
def test_a_war_that_only_says_when_or_about_what_is_not_told(text: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(text) if act == "ASSAULT"] == told
