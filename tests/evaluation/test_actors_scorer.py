"""The actor scorer against figures worked out by hand."""

from datetime import date

from evaluation.actors import OWN, day_of, exact, read_mentions, shares, sort_of
from evaluation.gold_rows import gold_rows


def test_country_and_sector_are_counted_apart():
    wanted = [("FRA", "GOV"), ("", "CVL"), ("KOS", "LEG")]
    found = [("FRA", "MIL"), ("", "CVL"), ("SRB", "LEG")]
    assert shares(wanted, found) == (2 / 3, 2 / 3)


def test_days_are_read_as_the_gold_writes_them():
    assert day_of("1 January 2018") == date(2018, 1, 1)
    assert day_of("2022-04-01") == date(2022, 4, 1)
    assert day_of("Today") is None
    assert day_of(None) is None


def test_a_mention_counts_where_all_its_ids_are_right_and_no_more():
    wanted = [frozenset({"RUS.GOV"}), frozenset({"ARM", "AZE"}), frozenset[str]()]
    found = [frozenset({"RUS.GOV"}), frozenset({"ARM"}), frozenset({"FRA"})]
    assert exact(wanted, found) == 1 / 3
    assert exact([], []) is None


def test_a_mention_of_our_own_gold_is_read_in_its_sentence_and_on_its_day():
    text = "The US president spoke in Cairo."
    mentions = [{"start": 0, "end": 16, "actors": []}, {"start": 26, "end": 31, "actors": []}]
    row = {"text": text, "published": "2010-06-04", "mentions": mentions}
    assert read_mentions(row) == [frozenset({"Q76"}), frozenset()]


def test_the_own_mentions_hold_their_words_and_sort_by_their_ids():
    rows = gold_rows(OWN)
    mentions = [(row, one) for row in rows for one in row["mentions"]]
    assert len(mentions) >= 400
    assert [one for row, one in mentions if row["text"][one["start"] : one["end"]] != one["exact"]] == []
    assert sort_of(frozenset({"Q7747"})) == sort_of(frozenset({"P.suharto"})) == "people"
    assert sort_of(frozenset({"NOR.GOV", "POL.GOV"})) == "governments, forces and crowds"
    assert sort_of(frozenset({"UN.SC"})) == sort_of(frozenset({"ERI"})) == "bodies and states"
