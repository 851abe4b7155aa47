"""Private people and firms among themselves make no event of the record."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Lars Quistgaard rejected the gardener's allegations.",
        "Shareholders demanded more from the directors of the Norwegian cannery.",
        "Angolan nurses vaccinated the twins against measles.",
        "A Norwegian dentist urged schoolchildren to floss.",
        "The Danish parliament debated the width of hay bales.",
        "A Chilean judge told a woman to stop feeding the gulls.",
        "The vicar of a Chilean chapel invited the neighbours to supper.",
        "A magistrate in Chile told the wrangling neighbours to trim a cactus.",
        "A Chilean union of florists urged bakeries to open later.",
        "Chilean and Fijian nurses cooperated on a textbook.",
        "A Chilean court awarded damages to a woman stung by a hornet.",
        "A Chilean couple sued a hotel over a broken harp.",
        "The dean gave up his gardener and took to a scooter.",
        "Welders in Chile agreed to the new shift hours.",
        "The abbot of a Chilean monastery has forgiven the burglar.",
        "A treasurer who cannot count must resign.",
        "A summer school in Chile brings together young Danes and Greeks.",
        "Doctors in Chile condemned garlic as a remedy.",
        "Pupils in Chile demanded softer chairs.",
        "Lufthansa is battling with florists over a late crate.",
        "A bookbinder and his landlord agreed to a truce.",
        "The head of the agency will step down in May after nine years.",
        "Siemens has agreed to buy a Portuguese maker of lifts.",
        "Thieves of data broke into the computers of a florist.",
        "Ministers arrived in old fire engines.",
    ],
)
def test_what_private_people_do_among_themselves_is_not_told(text: str) -> None:
    assert sides(text) == []


def test_a_private_person_who_faces_a_state_is_told() -> None:
    assert ("REJECT", set(), {"AGO"}) in sides("Lars Quistgaard rejected Angola's allegations.")


def test_a_firm_that_promises_a_state_something_is_told() -> None:
    assert ("AGREE", {"RUS"}, {"SRB"}) in sides("Gazprom agreed to supply coal to Serbia.")


def test_help_across_a_border_is_told_whoever_gives_it() -> None:
    assert ("AID", {"CUB"}, {"AGO"}) in sides("Cuban surgeons treated wounded Angolan villagers.")


def test_people_of_no_land_who_shoot_at_nobody_attack_nobody() -> None:
    assert sides("The shepherds fired rockets over the chapel.") == []


def test_sailors_are_picked_up_and_not_arrested() -> None:
    assert all(act != "COERCE" for act, _, _ in sides("The coastguard of Gabon picked up nine sailors."))
