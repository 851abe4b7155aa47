"""Force that nobody uses, or that nothing suffers."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Sleet the width of thumbs battered the vineyards of Slovenia.",
        "A glider went down in the Bolivian salt flats, killing its instructor.",
        "The Danish juggler attacked a rhubarb tart on live television.",
        "Portugal's escudo was under attack for most of the afternoon.",
        "Cellists dread an invasion of plastic bows.",
        "A hearse hit a tree in Latvia, and two bearers were hurt.",
        "The Chilean smelter blamed brittle bearings for its losses.",
        "Chad and Libya have fought two wars.",
        "A boiler explosion destroyed a dye works in Latvia.",
        "A postman in Latvia was attacked by a rooster.",
        "A balloonist was hurt when he struck a fence in Latvia.",
        "A beekeeper was killed when his balloon struck a chimney in Latvia.",
        "Two apprentices were hurt when a rickshaw overturned in Latvia.",
        "A motorist hit a kiosk in Latvia, injuring a florist.",
        "Hurricane Wanda killed three shepherds in Latvia.",
        "Toadstools have invaded the cellars of a Latvian dairy.",
        "A Danish barge capsized off Latvia and its crew was rescued.",
    ],
)
def test_things_mishaps_and_figures_assault_nobody(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Shells killed four Latvian farmhands.",
        "Violence killed nine people in the Chadian capital.",
        "Two Bolivian monks were hurt when gunmen fired at their bus.",
        "Bandits attacked a mill in Bolivia.",
        "Two Bolivian monks were killed when their bus hit a landmine.",
        "Danish guns had shelled Latvian huts.",
        "The army broke down the gate and beat two Bolivian monks.",
    ],
)
def test_arms_blows_and_the_armed_do(text: str) -> None:
    assert "ASSAULT" in {act for act, _, _ in sides(text)}


@pytest.mark.parametrize(
    "text",
    [
        "A gas explosion wrecked a laundry in Riga and hurt three tenants.",
        "A cholera outbreak in Latvia forced two abattoirs to shut.",
    ],
)
def test_what_an_outbreak_or_a_mishap_brings_about_is_willed_by_nobody(text: str) -> None:
    assert sides(text) == []


def test_one_craft_that_runs_into_a_mast_attacks_nobody() -> None:
    assert sides("A seaplane of a Latvian club hit a mast.") == []
    assert sides("The helicopter struck a pylon near Riga.") == []


def test_people_of_a_plain_trade_act_of_their_own_will_and_can_be_hurt() -> None:
    told = sides("Two masons lobbed grenades into a Fijian barracks and abducted nine cooks.")
    assert {act for act, _, _ in told} == {"ASSAULT"}


def test_arms_behind_a_force_back_nobody_and_a_state_does() -> None:
    assert {act for act, _, _ in sides("Rebels supported by mortars attacked a Malian camp.")} == {"ASSAULT"}
    assert "SUPPORT" in {act for act, _, _ in sides("Rebels supported by Uganda attacked a Congolese camp.")}


def test_that_nobody_was_hurt_is_no_event_where_nobody_used_force() -> None:
    assert sides("No tenants were hurt in Lisbon.") == []
    assert [act for act, _, _ in sides("No soldiers were hurt in the attack in Lisbon.")] == ["ASSAULT"]


def test_a_craft_of_arms_crashes_as_any_other() -> None:
    assert sides("Nine Omani soldiers were killed when two helicopters crashed.") == []
    assert [act for act, _, _ in sides("Nine Omani soldiers were killed when rebels shot down a helicopter.")] != []
