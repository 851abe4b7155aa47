"""Whose a deed is that a sentence only points back at."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eritrean jets bombed a depot in Sudan. The raid killed six porters.", ("ASSAULT", {"ERI"}, {"SDN"})),
        ("Peru freed two Chilean pilots. They were detained in March.", ("COERCE", {"PER"}, {"CHL"})),
        ("Togo accused Benin of smuggling rifles. Benin denied any role.", ("REJECT", {"BEN"}, {"TGO"})),
        ("Kenya freed nine Ugandan smugglers. Rwanda welcomed the release.", ("SUPPORT", {"RWA"}, {"KEN"})),
        ("Togo has imposed sanctions on Benin. It lifted most of them in March.", ("CONCEDE", {"TGO"}, {"BEN"})),
    ],
)
def test_a_deed_that_is_pointed_at_is_whose_it_was_told_to_be(text: str, told: Told) -> None:
    assert told in sides(text)


def test_a_blast_may_be_anybodys() -> None:
    told = sides("Eritrean jets bombed a depot in Sudan. The blast at a bakery killed six porters.")
    assert ("ASSAULT", {"ERI"}, {"SDN"}) not in told[1:]


def test_a_raid_is_nobodys_where_two_are_told_to_raid() -> None:
    told = sides("Eritrean jets bombed a depot. Sudanese gunners shelled a fort. The raid killed six porters.")
    assert [doers for act, doers, _ in told if act == "ASSAULT"][2:] == [set()]


def test_what_is_demanded_after_a_blow_is_demanded_of_whoever_was_struck() -> None:
    told = sides("Peru surrounded the Chilean consulate and demanded the surrender of a fugitive.")
    assert ("REQUEST", {"PER"}, {"CHL"}) in told


def test_who_recalls_an_envoy_parts_from_nobody_of_his_own() -> None:
    told = sides("Peru recalled its ambassador and evacuated its nationals from Chile.")
    assert ("SANCTION", {"PER"}, {"PER"}) not in told
