"""Frames found by the words that they ask for."""

from tocsin.ontology.firing import Firing, Vocabulary
from tocsin.ontology.lexicon import load_lexicon

LEXICON = load_lexicon()


def test_a_word_gives_the_frames_that_get_all_they_ask_for_and_no_other():
    fired = LEXICON.by_trigger["verb", "impose"]
    firing = LEXICON.firing("verb", "impose")
    assert firing is not None
    lists = LEXICON.vocabulary.lists_of(["sanction", "curfew"])
    tried_one_by_one = {
        frame.id
        for frame, _ in fired
        if all(not wanted.isdisjoint({"sanction", "curfew"}) for wanted in frame.word_needs)
    }
    assert {one.frame.id for one in firing.due(lists)} == tried_one_by_one
    assert 0 < len(tried_one_by_one) < len(fired)


def test_every_frame_of_a_word_is_due_where_all_its_words_stand():
    for key in [("verb", "give"), ("verb", "call"), ("noun", "attack")]:
        fired = LEXICON.by_trigger[key]
        words = {word for frame, _ in fired for wanted in frame.word_needs for word in wanted}
        firing = Firing.of(fired, LEXICON.vocabulary)
        due = firing.due(LEXICON.vocabulary.lists_of(words))
        assert sorted(one.place for one in due) == list(range(len(fired)))


def test_a_word_that_fires_nothing_has_no_frames():
    assert LEXICON.firing("noun", "teaspoon") is None
    assert "teaspoon" not in LEXICON.trigger_lemmas


def test_a_vocabulary_knows_the_first_and_last_words_of_its_phrases():
    vocabulary = Vocabulary.of(LEXICON.frames)
    phrases = [form.split(" ") for form in vocabulary.lists if " " in form]
    assert {words[-1] for words in phrases} == vocabulary.closing
    assert {words[0] for words in phrases if len(words) > 2} == vocabulary.opening
    assert vocabulary.lists_of(["teaspoon"]) == 0


def test_a_vocabulary_tells_which_lists_hold_a_word():
    vocabulary = LEXICON.vocabulary
    held = vocabulary.lists_of(["embargo"])
    lists = [words for words in vocabulary.places if words]
    assert [words for words in lists if vocabulary.holds(held, words)] == [one for one in lists if "embargo" in one]
