"""Of which state those are who have taken power somewhere."""

from __future__ import annotations

from tests.reading.sides import sides


def test_whoever_took_power_in_a_capital_is_of_that_state() -> None:
    told = sides("The colonel who took power in Conakry hosted Liberia's president.")
    assert ("CONSULT", {"LBR"}, {"GIN"}) in told


def test_power_is_taken_by_a_countrys_own_and_from_no_other_state() -> None:
    told = sides("Officers seized power in Gabon, and Togo's minister landed in Lome.")
    assert ("COERCE", {"GAB"}, set()) in told


def test_control_of_a_town_is_taken_from_its_state() -> None:
    assert ("COERCE", {"ETH"}, {"SOM"}) in sides("Ethiopian troops took control of the town of Beledweyne.")
