"""Whose deed it is that somebody is blamed or punished for."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya expelled the Eritrean consul after agents shot dead a poet in Mombasa.", ("ASSAULT", {"ERI"}, {"KEN"})),
        ("Sweden condemned Belarus after police beat a Swedish photographer.", ("ASSAULT", {"BLR"}, {"SWE"})),
        ("Ghana severed ties with Togo after the army shelled two Ghanaian villages.", ("ASSAULT", {"TGO"}, {"GHA"})),
        ("Vietnam lodged a protest with Cambodia after troops fired on a barge.", ("ASSAULT", {"KHM"}, set())),
        ("Finland recalled its consul from Chad after a court jailed a Finnish nurse.", ("SANCTION", {"TCD"}, {"FIN"})),
    ],
)
def test_organs_that_somebody_is_punished_for_are_his(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


def test_who_breaks_with_another_was_not_hit_by_his_own() -> None:
    told = sides("Mali cut ties with Niger after an attack by its gendarmes on Gao.")
    assert ("ASSAULT", {"NER"}, {"MLI"}) in told


def test_gunmen_are_nobodys_though_a_state_pays_for_them() -> None:
    told = sides("Norway imposed sanctions on Yemen after gunmen killed two tourists.")
    assert ("ASSAULT", set(), set()) in told


def test_a_third_state_named_as_the_doer_stays_the_doer() -> None:
    told = sides("Chad cut ties with Qatar after Libyan militiamen raided an oasis.")
    assert ("ASSAULT", {"LBY"}, set()) in told
