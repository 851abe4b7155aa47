"""Phrases found in a run of words."""

from tocsin.ontology.phrases import Phrases, phrases_of

PHRASES = Phrases([("iron", "age"), ("iron", "age", "fort"), ("siege",), ()])


def test_every_phrase_is_found_where_its_first_word_stands():
    words = "the iron age fort of the iron age".split()
    found = set(PHRASES.within(words))
    assert found == {(1, ("iron", "age")), (1, ("iron", "age", "fort")), (6, ("iron", "age"))}


def test_a_phrase_of_one_word_is_found():
    assert list(PHRASES.within(["a", "siege"])) == [(1, ("siege",))]


def test_a_phrase_that_a_run_of_words_cuts_short_is_none():
    assert list(PHRASES.within(["an", "iron"])) == []


def test_words_that_open_no_phrase_hold_none():
    assert list(PHRASES.within(["age", "of", "bronze"])) == []


def test_the_phrases_of_a_list_are_given_once_and_in_its_order():
    assert phrases_of("stone age | iron age |\n stone  age | siege") == (("stone", "age"), ("iron", "age"), ("siege",))
