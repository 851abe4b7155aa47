"""The scorer of copies against a set counted by hand."""

from evaluation.copies import recall_of, score, sharing
from evaluation.copy_set import Made, make

SET = [
    Made("a", (0,), "original"),
    Made("b", (1,), "original"),
    Made("a", (0,), "verbatim"),
    Made("a b", (0, 1), "merged"),
]


def test_pairs_are_counted_by_hand() -> None:
    counts = score(SET, {(0, 2), (0, 3), (0, 1)})
    assert (counts.right, counts.wrong, counts.missed) == (2, 1, 1)


def test_copies_of_one_original_are_no_error_among_themselves() -> None:
    assert score(SET, {(2, 3)}).wrong == 0


def test_recall_is_told_by_the_way_a_copy_was_made() -> None:
    assert recall_of(SET, {(0, 2), (0, 3)}, "merged") == 0.5
    assert recall_of(SET, {(0, 2), (0, 3)}, "verbatim") == 1.0


def test_numbers_that_share_a_band_are_paired_once() -> None:
    assert sharing([(0, [5, 6]), (1, [6, 5]), (2, [7])]) == {(0, 1)}


def test_the_set_is_the_same_each_time() -> None:
    sentences = [f"Sentence number {number} tells of something." for number in range(400)]
    first, again = make(sentences), make(sentences)
    assert first == again
    assert len(first) == 1000
    assert {one.way for one in first[300:]} == {"verbatim", "cut", "edited", "new head", "carried on", "merged"}
