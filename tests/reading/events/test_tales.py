"""What happens in a work, in memory or in a life that is over is no event."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "The novel tells how Israeli agents kidnapped a Syrian chemist in Lima.",
        "In the thriller Russian spies poison a British banker.",
        "Her play about the Iraqi invasion of Kuwait opens in Oslo.",
        "The comedy imagines a Sicily occupied by Denmark.",
        "A Peruvian farce in which bailiffs kidnap a bishop has opened in Tirana.",
        "The organ builder, who was jailed twice under the junta, was 91.",
        "Nine in ten Danes would back a stork as mascot, a newspaper poll found.",
        "In the third act the Danish guards seize a bridge.",
        "A timeline of coups in Chad follows at noon.",
        "Historians argue that Bulgaria attacked Serbia out of pride.",
        "The clockmaker, who died on Sunday aged 94, fled from Hungary when Soviet tanks attacked the city.",
    ],
)
def test_what_a_work_or_a_life_tells_is_no_event(text: str) -> None:
    assert sides(text) == []


def test_an_anniversary_is_not_the_deed_that_it_looks_back_at() -> None:
    assert sides("Tulips lay in Riga on the anniversary of the Russian invasion of Ukraine.") == []


def test_an_act_of_war_is_no_act_of_a_play() -> None:
    assert "COERCE" in {act for act, _, _ in sides("In the last act of the war Danish guards seized a Swedish bridge.")}


def test_what_is_done_to_a_film_is_an_event() -> None:
    told = sides("Malaysia banned the Israeli film about the raid on Entebbe.")
    assert told
    assert all(act != "ASSAULT" for act, _, _ in told)


def test_a_young_life_that_was_taken_is_told() -> None:
    assert "ASSAULT" in {act for act, _, _ in sides("Israeli soldiers shot a Palestinian who died aged 16.")}
