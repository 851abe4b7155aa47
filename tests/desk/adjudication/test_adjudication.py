"""What people say of mentions: kept for good, applied on top of every reading, measured, exported."""

import json

import pytest

from tocsin.desk.adjudication.agreement import cohens_kappa, precision_of, wilson
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.adjudication.verdicts import Correction, correction_of
from tocsin.errors import NotOnDesk, UsageError

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."


@pytest.fixture
def told(desk, dispatch):
    """A desk with one dispatch, and the mention of an accusation in it."""
    desk.add(dispatch("Cod row", STORY))
    (accused,) = desk.events(type="ACCUSE").items
    return desk, accused.mentions[0]


def test_a_wrong_mention_tells_of_no_event(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("wrong", "Ada"))
    assert desk.events(type="ACCUSE").items == ()
    assert len(desk.events().items) == 1


def test_a_corrected_mention_tells_of_another_event(told):
    desk, mention = told
    right = Correction(act="CONSULT", status="scheduled", actor=("ISL",), recipient=("NOR",))
    desk.adjudicate(mention, Judging("corrected", "Ada", right))
    (event,) = desk.events(actor="ISL", recipient="NOR").items
    assert (event.act, event.type, event.status, event.cameo) == ("CONSULT", "AGREE", "scheduled", "030")
    assert [party.name for party in event.actors] == ["Iceland"]


def test_the_last_verdict_holds_and_the_log_keeps_all(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("wrong", "Ada", note="a rumour"))
    desk.adjudicate(mention, Judging("right", "Ben"))
    assert len(desk.events(type="ACCUSE").items) == 1
    log = desk.adjudications()
    assert [(one.author, one.verdict, one.note, one.at) for one in log] == [
        ("Ada", "wrong", "a rumour", "2022-04-01T12:00:00Z"),
        ("Ben", "right", None, "2022-04-01T12:00:00Z"),
    ]


def test_verdicts_outlive_another_reading(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("wrong", "Ada"))
    report = desk.reread(everything=True)
    assert (report.reread, report.current) == (1, 0)
    assert desk.events(type="ACCUSE").items == ()
    assert len(desk.events().items) == 1


def test_a_verdict_needs_a_mention_an_author_and_what_it_corrects(told):
    desk, mention = told
    with pytest.raises(NotOnDesk):
        desk.adjudicate("e-none", Judging("wrong", "Ada"))
    with pytest.raises(UsageError, match="author"):
        desk.adjudicate(mention, Judging("wrong", " "))
    with pytest.raises(UsageError, match="should have stood"):
        desk.adjudicate(mention, Judging("corrected", "Ada"))
    with pytest.raises(UsageError, match="act is 'QUARREL'"):
        correction_of({"act": "QUARREL"})
    assert desk.adjudications() == []


def test_gold_holds_what_was_read_and_what_stands(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("corrected", "Ada", Correction(recipient=("DNK",))))
    (line,) = desk.gold()
    row = json.loads(line)
    assert row["read"]["recipient"] == ["ISL"]
    assert row["gold"]["recipient"] == ["DNK"]
    assert "accused" in row["words"]
    assert len(row["words"].split()) <= 25


def test_a_sample_is_drawn_once_and_the_same_for_all(wire_desk, tmp_path):
    name, drawn = wire_desk.draw_sample(20, seed=7)
    assert (name, len(set(drawn))) == ("7-20", 20)
    assert wire_desk.draw_sample(20, seed=7) == (name, drawn)
    assert wire_desk.draw_sample(20, seed=8)[1] != drawn


def test_agreement_and_precision_come_from_the_log(told):
    desk, mention = told
    (talks,) = desk.events(act="CONSULT").items
    for author, verdicts in (("Ada", ("right", "wrong")), ("Ben", ("right", "right"))):
        for one, verdict in zip((mention, talks.mentions[0]), verdicts, strict=True):
            desk.adjudicate(one, Judging(verdict, author))
    found = desk.agreement("Ada", "Ben")
    assert (found.items, found.observed, found.kappa) == (2, 0.5, 0.0)
    with pytest.raises(UsageError, match="no mention in common"):
        desk.agreement("Ada", "Cid")
    by_type = {one.type: (one.right, one.judged) for one in desk.precision()}
    assert by_type == {"all": (2, 2), "ACCUSE": (1, 1), "CONSULT": (1, 1)}


def test_kappa_of_a_table_computed_by_hand():
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5, kappa 0.4.
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    found = cohens_kappa(pairs)
    assert found.observed == pytest.approx(0.7)
    assert found.kappa == pytest.approx(0.4)
    assert cohens_kappa([("y", "y")]).kappa is None


def test_wilsons_interval_computed_by_hand():
    # 8 of 10 at z = 2: centre (0.8 + 0.2) / 1.4, half 2 / 1.4 * sqrt(0.016 + 0.01).
    low, high = wilson(8, 10, z=2.0)
    assert (low, high) == (pytest.approx(0.714286 - 0.230350, abs=1e-5), pytest.approx(0.714286 + 0.230350, abs=1e-5))
    assert wilson(0, 5)[0] == 0.0
    assert wilson(5, 5)[1] == 1.0
    assert precision_of("all", [True, False]).value == 0.5


def test_a_verdict_is_taken_back_by_an_entry_and_the_event_is_as_it_was(told):
    desk, mention = told
    before = desk.events(type="ACCUSE").items
    desk.adjudicate(mention, Judging("wrong", "Ada"))
    assert desk.undo_verdict("Ada").verdict == "wrong"
    assert desk.events(type="ACCUSE").items == before
    assert [one.verdict for one in desk.adjudications()] == ["wrong", "undone"]
    assert list(desk.gold()) == []
    assert desk.precision() == []
    assert desk.check() == []


def test_a_correction_that_is_taken_back_leaves_the_mention_where_it_was_looked_up(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("corrected", "Ada", Correction(actor=("DNK",))))
    desk.undo_verdict("Ada")
    assert desk.events(actor="DNK").items == ()
    assert len(desk.events(actor="NOR", type="ACCUSE").items) == 1


def test_only_one_s_own_last_verdict_is_taken_back(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("right", "Ada"))
    desk.adjudicate(mention, Judging("wrong", "Ben"))
    desk.undo_verdict("Ben")
    assert len(desk.events(type="ACCUSE").items) == 1
    with pytest.raises(UsageError, match="Ben has no verdict to take back"):
        desk.undo_verdict("Ben")
    assert [one.verdict for one in desk.adjudications()] == ["right", "wrong", "undone"]


def test_a_verdict_that_was_taken_back_stays_so_after_another_reading(told):
    desk, mention = told
    desk.adjudicate(mention, Judging("wrong", "Ada"))
    desk.undo_verdict("Ada")
    desk.reread(everything=True)
    assert len(desk.events(type="ACCUSE").items) == 1


def test_a_sample_is_found_again_by_its_name(told):
    desk, _ = told
    name, drawn = desk.draw_sample(5, 3)
    assert desk.sample(name) == drawn
    assert desk.samples() == [(name, 2)]
    assert sorted(one.id for one in desk.mentions(drawn)) == sorted(drawn)
    with pytest.raises(NotOnDesk, match="no such sample"):
        desk.sample("none")


def test_the_precision_of_a_sample_leaves_out_what_was_judged_beside_it(desk, dispatch):
    """Three right of four: centre (0.75 + z²/8) / (1 + z²/4) = 0.62752, half 0.32689, with z² = 3.84146."""
    for number, fish in enumerate(("cod", "hake", "ling", "pollack", "saithe", "tusk")):
        desk.add(dispatch(f"Row over {fish}", f"Norway accused Iceland of overfishing {fish} in waters off Bergen.",
                          day=f"Jan {3 * number + 1}, 2022"))  # fmt: skip
    name, drawn = desk.draw_sample(4, seed=3)
    beside = {one for event in desk.events(type="ACCUSE").items for one in event.mentions} - set(drawn)
    for place, one in enumerate(drawn):
        desk.adjudicate(one, Judging("wrong" if place == 0 else "right", "Ada"))
    for one in sorted(beside):
        desk.adjudicate(one, Judging("wrong", "Ada"))
    found = {one.type: one for one in desk.precision(name)}["all"]
    assert (found.right, found.judged, found.value) == (3, 4, 0.75)
    assert (found.low, found.high) == (pytest.approx(0.30064, abs=1e-5), pytest.approx(0.95441, abs=1e-5))
    assert desk.precision()[0].judged == 4 + len(beside) > 4


def test_kappa_of_three_verdicts_comes_from_the_last_word_of_each(desk, dispatch):
    """Ada: right, right, wrong, corrected. Ben: right, wrong, wrong, right.

    They agree on two of four; by chance on (2 * 2 + 1 * 2 + 1 * 0) / 16 = 3/8: kappa is (1/2 - 3/8) / (5/8) = 1/5.
    """
    for number, fish in enumerate(("cod", "hake", "ling", "pollack")):
        desk.add(dispatch(f"Row over {fish}", f"Norway accused Iceland of overfishing {fish} in waters off Bergen.",
                          day=f"Jan {3 * number + 1}, 2022"))  # fmt: skip
    mentions = sorted(one for event in desk.events(type="ACCUSE").items for one in event.mentions)[:4]
    right, wrong = Judging("right", "Ben"), Judging("wrong", "Ben")
    corrected = Judging("corrected", "Ada", correction_of({"actor": ["DNK"]}))
    ada = (Judging("right", "Ada"), Judging("right", "Ada"), Judging("wrong", "Ada"), corrected)
    for judgings in ((wrong, wrong, wrong, wrong), (right, wrong, wrong, right), ada):
        for one, judging in zip(mentions, judgings, strict=True):
            desk.adjudicate(one, judging)
    found = desk.agreement("Ada", "Ben")
    assert (found.items, found.observed) == (4, 0.5)
    assert found.kappa == pytest.approx(0.2)
