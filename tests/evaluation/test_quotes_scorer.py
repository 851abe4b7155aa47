"""The quote scorer against figures worked out by hand."""

from evaluation.quotes import Said, matched, pairs, speakers


def said(start, end, source=(), marked=True):
    return Said(frozenset(range(start, end)), frozenset(range(*source)) if source else frozenset(), marked)


def test_contents_are_matched_one_to_one_by_the_best_jaccard():
    wanted = [said(0, 10), said(20, 30)]
    found = [said(0, 5), said(0, 10), said(26, 30)]
    assert pairs(wanted, found) == [(1.0, 0, 1), (0.4, 1, 2)]
    loose, strict = matched(wanted, found, 0.3), matched(wanted, found, 0.8)
    assert (loose.right, loose.wrong, loose.missed) == (2, 1, 0)
    assert (strict.right, strict.wrong, strict.missed) == (1, 2, 1)


def test_speakers_count_on_marked_passages_with_a_source():
    wanted = [said(0, 10, (12, 16)), said(20, 30, (32, 36)), said(40, 50, (52, 56), marked=False), said(60, 70)]
    found = [said(0, 10, (14, 18)), said(20, 30, (1, 3)), said(40, 50, (52, 56)), said(60, 70, (0, 2))]
    assert speakers(wanted, found) == (1, 2)
