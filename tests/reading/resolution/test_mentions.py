"""A record's events as the desk sees them."""

from __future__ import annotations

import pytest

import tocsin
from tocsin.desk.storylines.heads import story_head_of
from tocsin.reading.resolution.mentions import mentions_of

TEXT = (
    "The United States and Russia will hold talks in Geneva on Monday, officials said.\n\n"
    "Russia has demanded that NATO withdraw its forces. At least 12 people were killed by shelling in Kharkiv."
)


@pytest.fixture(scope="module")
def record() -> tocsin.Record:
    return tocsin.read_text(TEXT, published="2022-01-07", headline="Talks to be held in Geneva")


def test_each_event_of_the_record_is_one_mention(record):
    found = mentions_of(record)
    assert [one.id for one in found] == [event.id for event in record.events]
    assert {one.dispatch for one in found} == {record.dispatch.id}
    assert {one.published for one in found} == {"2022-01-07"}


def test_a_mention_carries_parties_venue_and_days(record):
    talks = next(one for one in mentions_of(record) if one.status == "scheduled")
    assert {party.country for party in talks.actors} == {"USA", "RUS"}
    assert (talks.start, talks.end, talks.own_day) == ("2022-01-10", "2022-01-10", False)
    assert talks.place is not None
    assert talks.place.name == "Geneva"


def test_context_is_the_words_of_the_sentence_and_no_other(record):
    demand = next(one for one in mentions_of(record) if one.act == "REQUEST")
    assert {"demand", "nato", "withdraw", "forc"} <= set(demand.context)
    assert not {"kharkiv", "geneva"} & set(demand.context)


def test_figures_go_along(record):
    dead = [figure for one in mentions_of(record) for figure in one.figures if figure.kind == "killed"]
    assert [figure.low for figure in dead] == [12]


def test_a_copy_names_its_source(record):
    assert {one.source for one in mentions_of(record, copy_of="d-1")} == {"d-1"}
    assert {one.source for one in mentions_of(record)} == {record.dispatch.id}


def test_a_head_counts_terms_actors_and_places(record):
    head = story_head_of(record, mentions_of(record))
    assert dict(head.terms)["geneva"] == 2.0
    assert "RUS" in dict(head.actors)
    assert "Geneva" in dict(head.names).values()


def test_a_title_has_no_more_words_than_may_be_quoted(record):
    rights = record.dispatch.rights
    for words, title in ((None, "Talks to be held in Geneva"), (3, "Talks to be …"), (0, None)):
        may = rights.may.model_copy(update={"quote_words": words})
        dispatch = record.dispatch.model_copy(update={"rights": rights.model_copy(update={"may": may})})
        assert story_head_of(record.model_copy(update={"dispatch": dispatch}), ()).title == title
