from evaluation.times import Found, pairs_of, scores_of

MONDAY, JULY = Found(0, 6, "2022-01-10"), Found(10, 14, "2019-07")


def test_strict_relaxed_and_value_are_counted_apart() -> None:
    found = [Found(0, 6, "2022-01-03"), Found(6, 14, "2019-07"), Found(20, 24, None)]
    scores = scores_of([MONDAY, JULY, Found(30, 34, "2020")], found)
    assert (scores.strict.right, scores.strict.wrong, scores.strict.missed) == (1, 2, 2)
    assert (scores.relaxed.right, scores.relaxed.wrong, scores.relaxed.missed) == (2, 1, 1)
    assert scores.value.right == 1
    assert scores.relaxed.f1 == 2 / 3


def test_a_found_time_is_matched_once_and_the_same_span_first() -> None:
    wide = Found(0, 14, "2022")
    assert pairs_of([MONDAY, JULY], [wide, JULY]) == [(JULY, JULY), (MONDAY, wide)]


def test_nothing_found_and_nothing_wanted_counts_nothing() -> None:
    scores = scores_of([], [])
    assert scores.strict.f1 == 0.0
    assert scores.value.right == 0
