"""The actor scorer against figures worked out by hand."""

from datetime import date

from evaluation.actors import day_of, shares


def test_country_and_sector_are_counted_apart():
    wanted = [("FRA", "GOV"), ("", "CVL"), ("KOS", "LEG")]
    found = [("FRA", "MIL"), ("", "CVL"), ("SRB", "LEG")]
    assert shares(wanted, found) == (2 / 3, 2 / 3)


def test_days_are_read_as_the_gold_writes_them():
    assert day_of("1 January 2018") == date(2018, 1, 1)
    assert day_of("2022-04-01") == date(2022, 4, 1)
    assert day_of("Today") is None
    assert day_of(None) is None
