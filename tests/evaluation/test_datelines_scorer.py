"""The dateline scorer against figures worked out by hand."""

from datetime import date

from evaluation.datelines import Answer, answer_to, context_of, is_right, same_day, scores_of


def test_parts_are_counted_apart_and_together():
    wanted = [Answer("OSLO", "2021-05-03", "AFP"), Answer("Lima", None, "AP"), Answer(None, None, "UPI")]
    found = [Answer("Oslo", "2021-05-03", "AFP"), Answer("Lima", "2021-05-03", "AP"), Answer("Kyiv", None, None)]
    scores = scores_of(wanted, found)
    assert (scores.place, scores.day, scores.agency, scores.all_right) == (2 / 3, 2 / 3, 2 / 3, 1 / 3)


def test_a_gold_day_without_a_year_is_compared_by_month_and_day():
    assert same_day("--06-24", "2020-06-24")
    assert not same_day("--06-24", "2020-06-25")
    assert not same_day("--06-24", None)


def test_a_corpus_of_one_service_tells_agency_and_year():
    row = {"source": "Reuters-21578/x.sgm", "date": "1987-03-03"}
    assert context_of(row) == ("Reuters", date(1987, 12, 31))
    assert context_of({"source": "somewhere", "date": None}) == (None, None)


def test_the_service_stands_only_where_the_dateline_names_no_agency():
    assert answer_to("OSLO, May 3 -", "Reuters", date(2021, 12, 31)) == Answer("Oslo", "2021-05-03", "Reuters")
    assert answer_to("OSLO, May 3 (AFP) -", "Reuters", None) == Answer("Oslo", None, "AFP")


def test_white_space_and_case_of_places_do_not_count():
    assert is_right(Answer("NEW  YORK", None, None), Answer("New York", None, None))
