"""The event scorers against figures worked out by hand."""

from xml.etree import ElementTree

import pytest

from evaluation.confusion import NOTHING, matrix, picture
from evaluation.event_details import agreeing
from evaluation.event_errors import Told, causes, confused, paired
from evaluation.events import score
from evaluation.events_given import macro_f1, quad_of, side_of, spans_of
from tocsin.engine import Reader


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
    counts, agreed = score(wanted, found)
    assert (counts.right, counts.wrong, counts.missed) == (1, 2, 1)
    assert counts.precision == pytest.approx(1 / 3)
    assert counts.recall == pytest.approx(1 / 2)
    assert counts.f1 == pytest.approx(0.4)
    assert (agreed.matched, agreed.status, agreed.share(agreed.status)) == (1, 0, 0.0)


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


def test_a_confusion_matrix_counts_what_was_read_as_what():
    pairs = [("AID", "AID"), ("AID", "AGREE"), ("AGREE", None)]
    names, counts = matrix(pairs)
    assert names == ["AGREE", "AID"]
    assert counts == {("AID", "AID"): 1, ("AID", "AGREE"): 1, ("AGREE", NOTHING): 1}


def test_the_picture_of_a_confusion_matrix_is_well_formed_and_shows_each_count():
    root = ElementTree.fromstring(picture([("AID", "AID")] * 7 + [("AID", "AGREE")]))
    texts = [element.text for element in root.iter() if element.tag.endswith("text")]
    assert "7" in texts and "1" in texts and "AID" in texts


def test_events_are_paired_by_all_then_by_type_then_by_sides():
    aid, talks = told("AID", ["FRA"], ["MLI"]), told("CONSULT", ["FRA"], ["TCD"])
    gift, sanction = told("AID", ["FRA"], []), told("SANCTION", ["FRA"], ["TCD"])
    assert paired([aid, talks], [sanction, gift]) == [(aid, gift), (talks, sanction)]
    assert paired([aid], [aid, gift]) == [(aid, aid), (None, gift)]


def test_errors_are_counted_by_cause():
    wanted = [
        [told("AID", ["FRA"], ["MLI"]), told("ACCUSE", ["FRA"], ["TCD"]), told("PROTEST", ["TCD"], [])],
        [told("AGREE", ["PER"], ["BOL"])],
        [],
    ]
    found = [[told("AID", ["FRA"], []), told("REJECT", ["FRA"], ["TCD"])], [], [told("AID", [], [])]]
    assert causes(wanted, found) == {
        "recipient missing": 1,
        "type wrong, sides right": 1,
        "missed where others were read": 1,
        "missed where nothing was read": 1,
        "read in an event-free sentence": 1,
    }
    assert confused(wanted, found) == [("AID", "AID"), ("ACCUSE", "REJECT"), ("PROTEST", None), ("AGREE", None)]


def test_what_else_is_read_of_an_event_is_compared_part_by_part():
    text = "Rwandan troops shelled a mill near Goma on Friday."
    record = Reader().read_text(text, published="2024-02-12")
    event = record.events[0]
    wanted = {"mode": event.mode, "when_text": "on Friday", "place_text": "near Goma", "content": None}
    assert set(agreeing(text, wanted, event, record).elements()) == {"mode", "when", "place", "attribution", "content"}
    others = {
        "mode": "aid",
        "when_text": None,
        "place_text": "Rwandan",
        "attribution_text": "Rwandan troops",
        "content": {"act": "AID"},
    }
    assert set(agreeing(text, others, event, record).elements()) == set()
