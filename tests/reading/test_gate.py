from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tocsin.engine import Reader
from tocsin.reading.gate import PARAGRAPH, gate, paragraphs

NEWS = "KYIV, March 3 - Russian forces shelled the outskirts of Kharkiv on Thursday, Ukrainian officials said."
RECIPE = "Whisk the eggs with the sugar until pale, fold in the flour and bake the cake for forty minutes."
SEASON = "The club has loosened its purse strings this summer and the coach now has two goalkeepers to choose from."


def test_a_recipe_is_not_worth_parsing_and_a_shelling_is():
    assert gate().shut(RECIPE) == [(0, len(RECIPE))]
    assert gate().shut(NEWS) == []


def test_a_paragraph_without_any_sign_is_left_out_of_a_dispatch_that_is_read():
    text = "\n\n".join([NEWS] * 9 + [f"{RECIPE} {SEASON} {RECIPE}"])
    score = gate().score(text[text.index(RECIPE) :])
    assert score < PARAGRAPH
    assert gate().shut(text) == [(text.index(RECIPE), len(text))]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_what_is_shut_out_lies_in_the_text_and_nothing_twice(text):
    ranges = gate().shut(text)
    assert all(0 <= start < end <= len(text) for start, end in ranges)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))


@given(st.lists(st.text(alphabet="ab \n", min_size=1, max_size=8), max_size=6))
def test_paragraphs_hold_all_that_stands_between_blank_lines(parts):
    text = "\n\n".join(parts)
    assert [text[start:end] for start, end in paragraphs(text)] == [part for part in text.split("\n\n") if part]


def test_a_reader_with_the_gate_reads_the_same_events_of_news_and_states_that_it_had_one():
    plain, gated = Reader(), Reader(gate=True)
    told, through = plain.read_text(NEWS, published="2022-03-03"), gated.read_text(NEWS, published="2022-03-03")
    assert told.events
    assert [event.model_dump() for event in through.events] == [event.model_dump() for event in told.events]
    assert through.lexicon_digest != told.lexicon_digest


def test_a_reader_with_the_gate_keeps_the_words_of_what_it_passed_over():
    record = Reader(gate=True).read_text(RECIPE)
    assert record.dispatch.text == RECIPE
    assert record.events == []
    assert record.actors == []
