"""Objects that the parser runs together or makes clauses of, mended by form."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway grants Chad rebels asylum", ("AID", {"NOR"}, {"TCD"})),
        ("Sweden gave the widow of a Chadian envoy asylum.", ("AID", {"SWE"}, {"TCD"})),
    ],
)
def test_whoever_is_granted_asylum_is_parted_from_it(text: str, told: Told) -> None:
    assert told in sides(text)


def test_whoever_is_wanted_is_what_is_sent_back() -> None:
    told = sides("Malawi sent back to Lusaka a captain wanted for forgery.")
    assert ("COOPERATE", {"MWI"}, {"ZMB"}) in told


def test_a_man_who_wants_something_keeps_his_verb() -> None:
    assert sides("The cook came to Lusaka because a dentist wanted soup.") == []


def test_whoever_is_let_through_is_the_object() -> None:
    assert ("RETREAT", {"TGO"}, set()) in sides("Togo's rebels let the lorries through.")


def test_what_ought_to_be_is_asked_for() -> None:
    told = sides("The governor of Sokode ought to step down, the teachers of Togo wrote.")
    assert [act for act, actors, _ in told if actors == {"TGO"}] == ["REQUEST"]


@pytest.mark.parametrize("doers", ["brigands", "students"])
def test_a_past_tense_taken_for_a_participle_is_the_verb(doers: str) -> None:
    assert [act for act, _, _ in sides(f"Two {doers} tossed grenades into a Fijian barracks.")] == ["ASSAULT"]


@pytest.mark.parametrize("called", ["baseless", "groundless", "absurd"])
def test_what_is_judged_before_it_is_named_is_the_object(called: str) -> None:
    told = sides(f"Togo rejected as {called} claims by Benin that its trawlers had rammed a pier.")
    assert ("REJECT", {"TGO"}, {"BEN"}) in told


@pytest.mark.parametrize("given", ["gave tents", "handed out tents and blankets", "distributed tents and blankets"])
def test_those_a_flood_struck_are_given_to(given: str) -> None:
    assert sides(f"Norway {given} to flood victims in Nepal.") == [("AID", {"NOR"}, {"NPL"})]


def test_what_is_sent_to_drown_a_valley_keeps_its_verb() -> None:
    assert sides("The engineer opened the gates to flood meadows by the river.") == []


def test_plurals_of_arms_and_remedies_are_known() -> None:
    told = sides("Ghana donated 90,000 doses of a vaccine to Togo.")
    assert told == [("AID", {"GHA"}, {"TGO"})]


def test_having_done_a_thing_is_no_owning_of_it() -> None:
    assert ("REQUEST", {"UKR"}, {"DEU"}) in sides("Ukraine, having requested weapons from Germany, waited.")


@pytest.mark.parametrize("weighs", ["mulls", "considers", "weighs"])
def test_a_gerund_behind_a_verb_of_weighing_is_what_is_weighed(weighs: str) -> None:
    assert sides(f"Oslo {weighs} expelling Iranian envoys") == [("THREATEN", {"NOR"}, {"IRN"})]


def test_what_a_thing_is_like_is_no_deed() -> None:
    assert sides("Ministers in Oslo considered rising prices a threat.") == []


def test_what_an_object_is_made_before_it_is_named_is_no_part_of_it() -> None:
    assert ("RETREAT", {"COL"}, {"DNK"}) in sides("Guerrillas in Colombia set free three Danish captives.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bolivia called home its ambassador to Chile on Sunday.", ("SANCTION", {"BOL"}, {"CHL"})),
        ("Bolivia called its envoy home from Chile.", ("SANCTION", {"BOL"}, {"CHL"})),
        ("Berlin is holding back tanks and helicopters for the Iraqi army.", ("SANCTION", {"DEU"}, {"IRQ"})),
    ],
)
def test_what_is_called_home_or_held_back_is_parted_from_where_it_goes(text: str, told: Told) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Peruvian army on Saturday barred foreign observers.", ("REJECT", {"PER"}, set())),
        ("Togo's president on Monday pardoned rebel leader Kodjo Mensah.", ("CONCEDE", {"TGO"}, {"TGO"})),
        ("Fiji Tuesday rejected a peace plan drafted by Tonga.", ("REJECT", {"FJI"}, {"TON"})),
    ],
)
def test_a_verb_behind_a_day_has_who_stands_before_the_day(text: str, told: Told) -> None:
    assert told in sides(text)


def test_what_is_to_be_halted_is_halted() -> None:
    assert ("REQUEST", {"DNK"}, {"LVA"}) in sides("Denmark ordered Latvia on Friday to halt dredging in the bay.")


@pytest.mark.parametrize("money", ["$300m", "$2.5bn", "$300,000", "€4 m"])
def test_a_sum_is_an_object(money: str) -> None:
    assert ("AID", {"NOR"}, {"GHA"}) in sides(f"Norway disbursed {money} to Ghana on Sunday.")
