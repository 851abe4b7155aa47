"""The memory of a watch: what the script measures, and that a few feeds over a few hours leave it flat."""

import pytest

from evaluation.watch_memory import SHOWN, entry, feed_text, growth, watched_hours


def test_growth_is_that_of_the_highest_later_hour():
    assert growth([100.0, 90.0, 108.0, 104.0]) == pytest.approx(0.08)


def test_a_feed_brings_a_new_entry_every_so_many_hours_and_shows_no_more_than_it_shows():
    assert feed_text(0, 3.9, 4.0).count("<item>") == 1
    assert feed_text(0, 4.1, 4.0).count("<item>") == 2
    assert feed_text(0, 400.0, 4.0).count("<item>") == SHOWN + 1
    assert entry(3, 5) == entry(3, 5) != entry(3, 6)


def test_memory_stays_flat_while_entries_keep_coming(tmp_path):
    hours = []
    found = watched_hours(tmp_path / "desk", 6, 4, 30.0, 1.0, lambda hour, *_: hours.append(hour))
    assert hours == [1, 2, 3, 4]
    assert growth([anonymous for anonymous, _ in found]) < 0.1
