"""Passages in quotation marks, of every kind and brokenness."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.reading.parsing.quote_marks import marked_passages


def passages(text: str) -> list[str]:
    return [text[start:end] for start, end in marked_passages(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        'He said "the harbour is shut" again.',
        "He said “the harbour is shut” again.",
        "He said „the harbour is shut“ again.",
        "He said «the harbour is shut» again.",
        "He said ‹the harbour is shut› again.",
        "He said ‘the harbour is shut’ again.",
        "He said 'the harbour is shut' again.",
        "He said ''the harbour is shut'' again.",
        "He said ``the harbour is shut'' again.",
    ],
)
def test_every_pair_of_marks_holds_its_passage(text):
    assert passages(text) == ["the harbour is shut"]


def test_an_apostrophe_inside_doubled_marks_closes_nothing():
    assert passages("''We don't know,'' she said. ''It's late.''") == ["We don't know,", "It's late."]


def test_a_mark_left_open_runs_to_the_end_of_the_paragraph():
    assert passages("“We shall see. And wait.") == ["We shall see. And wait."]


def test_possessives_and_contractions_are_no_marks():
    assert passages("The minister's aides don't know the ships' course.") == []


def test_empty_marks_hold_nothing():
    assert passages('An empty "" and a bare “ ” pair.') == []


@given(st.text(alphabet="ab .,'\"“”„«»‹›‘’‚`\n", max_size=60))
def test_any_marks_give_ordered_passages_inside_the_text(text):
    found = list(marked_passages(text, 0, len(text)))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
