"""Who acts, where an aside in commas parts him from his verb."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides

_SANCTION: Told = ("SANCTION", {"OMN"}, {"TCD"})


@pytest.mark.parametrize(
    "opening",
    [
        "Amid growing unrest, ",
        "Seeking to calm markets, ",
        "On Friday, ",
        "In a move that baffled envoys, ",
        "",
        "Weeks after the vote, ",
    ],
)
@pytest.mark.parametrize(
    "aside",
    [
        ", facing a drought,",
        ", for the first time in years,",
        ", a day after a raid in the north,",
        ", citing a lack of funds,",
    ],
)
def test_an_aside_parts_nobody_from_his_deed(opening: str, aside: str) -> None:
    told = sides(f"{opening}Oman{aside} expelled the ambassador of Chad.")
    assert _SANCTION in told


@pytest.mark.parametrize("teller", ["the state news agency reported", "officials said on Monday"])
def test_an_aside_gives_nobodys_deed_to_whoever_tells_of_it(teller: str) -> None:
    told = sides(f"Weeks after the vote, Oman, short of cash, expelled the ambassador of Chad, {teller}.")
    assert told == [_SANCTION]


def test_the_state_of_a_town_acts_nowhere_before_whoever_is_there() -> None:
    told = sides("In Oslo, Norway, the Swedish premier, visiting for a day, praised the Finnish army.")
    assert ("SUPPORT", {"SWE"}, {"FIN"}) in told


def test_names_in_a_list_all_act() -> None:
    told = sides("Amid protests, Peru, Chile, Bolivia and Ecuador recalled their envoys from Spain.")
    assert told == [("SANCTION", {"PER", "CHL", "BOL", "ECU"}, {"ESP"})]


def test_what_was_done_to_somebody_in_an_aside_is_not_his_own_deed() -> None:
    told = sides("Oman, a member of the bloc, accused by Chad of spying, denied it.")
    assert ("ACCUSE", {"TCD"}, {"OMN"}) in told
