"""What a dispatch tells of a time far behind it is history and no event."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.engine import Reader
from tocsin.ontology.past import past


@pytest.mark.parametrize(
    "text",
    [
        "Her uncle was imprisoned by the Soviets for six years and later kept bees.",
        "In 1711 Russian troops attacked the Turkish camp by the river.",
        "Portugal declared war on Spain on 9 May 1762.",
        "Danish ships bombarded Tallinn in the thirteenth century.",
        "French soldiers seized the Algerian port in the 1830s.",
        "Three hundred years ago Polish rebels captured the Swedish garrison.",
        "During the Crusades French knights besieged the Egyptian fortress.",
        "The Bavarian king seized the salt mines of the bishop.",
        "Danish governors occupied the Icelandic islet for two centuries.",
        "The Mongols sacked Kyiv and burned its churches.",
        "Under the Ottomans, Greek bakers were beaten in the square.",
        "During the Cold War the lighthouse was manned by Polish gunners who fired at rowing boats.",
        "Denmark and Sweden have fought over the islet for centuries.",
        "A colonel who had routed the bishop's men in 1841 later banned all guilds.",
        "Diggers found the camp of a French regiment routed by Egyptian horsemen in 1798.",
    ],
)
def test_a_deed_of_long_ago_is_no_event(text: str) -> None:
    assert sides(text) == []


def test_who_speaks_today_of_a_deed_of_long_ago_makes_an_event() -> None:
    told = sides("Madrid on Friday condemned Mexico for the statement on the conquest of 1521.")
    assert [act for act, _, _ in told] == ["ACCUSE"]


def test_what_was_taken_long_ago_may_be_given_back_today() -> None:
    told = sides("Sweden returned to Nepal a bronze that soldiers took in 1903.")
    assert "RETREAT" in {act for act, _, _ in told}


def test_a_year_within_a_generation_is_no_history() -> None:
    assert sides("Russian forces attacked the Georgian town in 2008.") != []


def test_a_number_that_counts_is_no_year() -> None:
    assert sides("Kenyan police arrested 1200 Ugandan miners.") != []


@pytest.mark.parametrize(("published", "told"), [("2020-05-01", 0), ("1990-05-01", 1)])
def test_how_far_back_a_deed_lies_is_counted_from_the_day_of_the_dispatch(published: str, told: int) -> None:
    """A year is history for a dispatch of 2020 and not for one of 1990."""
    record = Reader().read_text("Iraqi troops attacked Kuwait in 1973.", published=published)
    assert len(record.events) == told


def test_no_cue_of_the_past_is_written_in_capitals_or_twice() -> None:
    words = [*past().powers, *past().persons, *past().works, *past().telling, *past().remembrance]
    assert all(word == word.lower() for word in words)
    assert not past().powers & past().persons


@pytest.mark.parametrize(
    "text",
    [
        "Tamil fighters whom Colombo had bombed for a quarter of a century now run shops.",
        "Zambian herders whom the police had beaten for a dozen years own a dairy today.",
    ],
)
def test_what_went_on_for_years_and_is_over_is_history(text: str) -> None:
    assert sides(text) == []


def test_what_has_gone_on_for_years_is_told() -> None:
    assert [act for act, _, _ in sides("Rebels whom Kenya has bombed for two years attacked Ugandan troops.")] == [
        "ASSAULT",
        "ASSAULT",
    ]


def test_what_somebody_lived_through_as_a_boy_is_no_news() -> None:
    assert sides("As a boy he had run from the troops who shelled his farm in Bosnia.") == []
    assert sides("He ran from the troops who shelled his farm in Bosnia.") != []


def test_kings_of_old_are_known_by_their_number() -> None:
    assert sides("Henry VIII invaded France with a shipload of cooks.") == []


def test_a_verdict_of_this_week_is_none_of_the_war_it_is_about() -> None:
    told = sides("A court in Dhaka jailed two Pakistani colonels on Monday for murders during the 1971 war.")
    assert [act for act, _, _ in told] == ["SANCTION"]
