"""Other words for one thing."""

from __future__ import annotations

from tocsin.desk.positions import wording
from tocsin.desk.positions.wording import CONSEQUENCES, DOING, TALKS, alike
from tocsin.reading.resolution.terms import terms


def test_other_words_for_one_thing_are_one():
    assert alike(terms("pulled soldiers out")) == alike(terms("a withdrawal of troops")) == {"withdraw", "troop"}
    assert alike(terms("freed")) == alike(terms("release")) == {"releas"}


def test_days_and_dates_are_left_out():
    assert alike(terms("a meeting last Monday in March")) == {TALKS}


def test_every_word_stands_for_one_thing_only():
    lines = [frozenset(terms(line)) for line in wording._SAME.strip().splitlines()]
    assert sum(map(len, lines)) == len(frozenset().union(*lines))


def test_words_that_rules_name_are_those_that_are_compared_by():
    heads = {next(iter(alike(terms(line.split()[0])))) for line in wording._SAME.strip().splitlines()}
    assert {*DOING, TALKS, CONSEQUENCES} <= heads


def test_what_is_written_with_a_hyphen_is_one_word_and_not_its_parts():
    assert alike((*terms("de-escalate"), "de", "escalat")) == alike(terms("restraint"))
