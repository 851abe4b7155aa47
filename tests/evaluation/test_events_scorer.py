"""The event scorers against figures worked out by hand."""

import pytest

from evaluation.events import Told, score
from evaluation.events_given import macro_f1, quad_of, side_of, spans_of


def told(kind, actor, recipient, status="occurred"):
    return Told(kind, frozenset(actor), frozenset(recipient), status)


def test_events_are_matched_once_by_type_and_both_sides():
    wanted = [
        [told("ACCUSE", ["FRA"], ["MLI"]), told("AID", ["JPN"], ["NPL"])],
        [],
    ]
    found = [
        [told("ACCUSE", ["FRA"], ["MLI"], "ongoing"), told("ACCUSE", ["FRA"], ["MLI"])],
        [told("PROTEST", [], [])],
    ]
    counts, status = score(wanted, found)
    assert (counts.right, counts.wrong, counts.missed) == (1, 2, 1)
    assert counts.precision == pytest.approx(1 / 3)
    assert counts.recall == pytest.approx(1 / 2)
    assert counts.f1 == pytest.approx(0.4)
    assert status == (1, 0)


def test_macro_f1_is_the_mean_over_gold_types_and_an_uncoded_sentence_is_a_miss():
    pairs = [("AID", "AID"), ("AID", "AGREE"), ("AGREE", "AGREE"), ("AGREE", None)]
    # AID: p 1/1, r 1/2, F 2/3; AGREE: p 1/2, r 1/2, F 1/2.
    assert macro_f1(pairs, str) == pytest.approx((2 / 3 + 1 / 2) / 2)


def test_quads_and_sides_of_types():
    assert [quad_of(name) for name in ("AGREE", "YIELD", "REQUEST", "ASSAULT")] == ["1", "2", "3", "4"]
    assert [side_of(name) for name in ("YIELD", "THREATEN")] == ["cooperation", "conflict"]


def test_marks_become_spans_of_the_plain_sentence():
    plain, actor, recipient = spans_of("<s>Fiji</s> thanked <t>Tonga</t>.")
    assert plain == "Fiji thanked Tonga."
    assert plain[slice(*actor)] == "Fiji"
    assert plain[slice(*recipient)] == "Tonga"
    assert spans_of("Fiji rested.") == ("Fiji rested.", None, None)
