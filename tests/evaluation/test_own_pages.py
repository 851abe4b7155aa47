"""Our own page gold is whole, and its scorer agrees with figures worked out by hand."""

from collections import Counter

import pytest

from evaluation.gold_rows import gold_rows
from evaluation.own_pages import OWN, block_counts, is_kept, names_in, read_own
from evaluation.table import Counts
from tocsin.dispatch import dispatch_of
from tocsin.intake import page_from_bytes

ROWS = gold_rows(OWN / "gold.jsonl")


def test_there_are_sixty_pages_of_twenty_kinds_and_each_says_that_it_is_a_sample():
    assert len(ROWS) == 60
    assert set(Counter(row["template"] for row in ROWS).values()) == {3}
    assert all("Sample page written for the Tocsin project" in (OWN / row["html"]).read_text("utf-8") for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_every_labelled_line_stands_on_its_page(row):
    page = (OWN / row["html"]).read_text("utf-8")
    told = dispatch_of(page_from_bytes(page.encode(), name=row["html"]))
    shown = "".join([told.text, *(item.text for one in told.furniture for item in one.items)])
    assert row["blocks"]
    assert row["furniture"]
    assert len(shown) > 500


def test_blocks_count_in_order_and_with_their_kind():
    wanted = [("paragraph", "a"), ("subhead", "b"), ("paragraph", "c")]
    found = [("paragraph", "c"), ("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]
    assert block_counts(wanted, found) == Counts(right=2, wrong=2, missed=1)


def test_names_of_a_byline_are_parted():
    assert names_in("Rasa Velyte und Janis Ozolins") == ["Rasa Velyte", "Janis Ozolins"]
    assert names_in("A. Smith, B. Jones and C. Brown") == ["A. Smith", "B. Jones", "C. Brown"]
    assert names_in(None) == []


def test_furniture_is_kept_under_its_kind_however_its_lines_are_cut():
    told = read_own(ROWS[0])
    assert is_kept("rights", "All rights reserved.", told)
    assert not is_kept("masthead", "All rights reserved.", told)
