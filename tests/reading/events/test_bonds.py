"""What is told of ties, talks and truces that two have between them."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Relations between Benin and Togo improved over the winter.", "SUPPORT"),
        ("Gabon's ties with Chad have warmed.", "SUPPORT"),
        ("Negotiations between Oman and Yemen collapsed.", "SANCTION"),
        ("Peace talks between Nepal and Bhutan broke down.", "SANCTION"),
        ("A truce between Togo and Ghana fell apart.", "ASSAULT"),
    ],
)
def test_both_between_whom_a_bond_is_act_where_it_turns(text: str, act: str) -> None:
    (told,) = sides(text)
    assert told[0] == act
    assert len(told[1]) == 2
    assert told[2] == set()


def test_who_is_with_a_subject_of_another_kind_does_not_act() -> None:
    assert sides("The shop of a Fijian with relatives in Samoa improved.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya will not stand in the way of Somalia's bid.", ("AGREE", {"KEN"}, {"SOM"})),
        ("Latvia stood in the way of Serbia's accession.", ("REJECT", {"LVA"}, {"SRB"})),
    ],
)
def test_who_does_not_stand_in_the_way_agrees(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert sides(text) == [told]
