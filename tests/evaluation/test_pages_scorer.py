"""The page scorer against figures worked out by hand."""

from evaluation.pages import exact_share, same_words, word_f1


def test_words_are_counted_as_often_as_they_stand():
    assert word_f1("the envoy met the envoy", "The envoy left") == 2 * 2 / (5 + 3)


def test_two_empty_bodies_agree_and_an_empty_one_against_words_does_not():
    assert word_f1("", "") == 1.0
    assert word_f1("talks", "") == 0.0


def test_only_wanted_values_are_scored():
    assert exact_share(["A b", None, "C"], ["a  B", "x", None], same_words) == (0.5, 2)
    assert exact_share([None], ["x"], same_words) == (None, 0)
