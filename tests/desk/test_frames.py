"""Answers of a desk as frames, and in a notebook."""

from __future__ import annotations

import re
import sys
from dataclasses import replace

import pandas as pd
import polars as pl
import pytest

from tocsin import Desk, read_text
from tocsin.desk.queries import columns
from tocsin.desk.queries.filters import Page
from tocsin.errors import ExtraMissing, UsageError

ASKED = {
    "events": columns.EVENTS, "dispatches": columns.DISPATCHES, "agenda": columns.AGENDA,
    "positions": columns.POSITIONS, "storylines": columns.STORYLINES,
}  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), ASKED.items())
def test_every_kind_of_answer_is_a_frame(wire_desk: Desk, asked: str, expected: tuple[columns.Column, ...]) -> None:
    page = getattr(wire_desk, asked)(limit=30)
    names = [one.name for one in expected]
    assert page.items
    assert page.to_arrow().column_names == names
    polars, pandas = page.to_polars(), page.to_pandas()
    assert isinstance(polars, pl.DataFrame)
    assert isinstance(pandas, pd.DataFrame)
    assert polars.columns == list(pandas.columns) == names
    assert polars["id"].to_list() == pandas["id"].to_list()
    assert polars.height == len(page.items)


def test_hits_of_a_search_are_a_frame(wire_desk: Desk) -> None:
    found = wire_desk.search("gas", limit=5)
    assert found.to_polars()["snippet"].to_list() == [one.snippet for one in found.items]


def test_days_can_be_grouped_by_week(wire_desk: Desk) -> None:
    page = wire_desk.events(limit=1000)
    by_week = page.to_pandas().dropna(subset=["day"]).set_index("day")["goldstein"].resample("W").count()
    known = page.to_polars().drop_nulls("day")
    assert by_week.sum() == known.height
    assert known.sort("day").group_by_dynamic("day", every="1w").agg(pl.len())["len"].sum() == known.height


def test_an_empty_page_has_the_columns_of_events(wire_desk: Desk) -> None:
    page = wire_desk.events(actor="NOBODY")
    assert page.to_polars().height == 0
    assert page.to_polars().columns == [one.name for one in columns.EVENTS]
    assert page._repr_html_() == "<p>nothing found</p>"


@pytest.mark.parametrize(("library", "method"), [("polars", "to_polars"), ("pandas", "to_pandas")])
def test_a_missing_library_is_named_with_what_to_install(
    wire_desk: Desk, monkeypatch: pytest.MonkeyPatch, library: str, method: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ExtraMissing, match=r"pip install 'tocsin\[notebook\]'"):
        getattr(wire_desk.events(limit=1), method)()
    assert wire_desk.events(limit=1).to_arrow().num_rows == 1


def test_what_makes_no_table_is_told() -> None:
    with pytest.raises(UsageError, match="int makes no table"):
        Page((1,), None).to_arrow()


def test_a_page_shows_its_first_rows_and_whether_there_are_more(wire_desk: Desk) -> None:
    shown = wire_desk.events(limit=30)._repr_html_()
    assert shown.count("<tr>") == 21
    assert "20 of 30 shown, and there are more pages" in shown
    assert '<th title="type: PLOVER type, made of act and status">type</th>' in shown


def test_headings_are_words_for_people_and_tell_the_column_that_they_stand_for(wire_desk: Desk) -> None:
    shown = wire_desk.events(limit=1)._repr_html_()
    headings = dict(re.findall(r'<th title="(\w+): [^"]+">([^<]+)</th>', shown))
    assert (headings["actor_names"], headings["recipient_names"]) == ("who", "to whom")
    assert headings["n_publishers"] == "publishers"
    assert not [one for one in headings.values() if "_" in one or one.startswith("n ")]


def test_days_are_not_broken_at_their_hyphens(wire_desk: Desk) -> None:
    record = read_text("Norway accused Russia on Friday of overfishing.", published="2022-01-07")
    assert '<td style="white-space:nowrap">2022-01-07</td>' in record._repr_html_()
    event = next(one for one in wire_desk.events().items if one.start)
    assert f'<td style="white-space:nowrap">{event.start[:10]}</td>' in Page((event,), None)._repr_html_()


def test_an_event_and_a_page_show_words_and_never_markup(wire_desk: Desk) -> None:
    event = next(one for one in wire_desk.events().items if one.actors)
    party = replace(event.actors[0], name="<script>alert(1)</script>")
    evil = replace(event, actors=(party,))
    for shown in (evil._repr_html_(), Page((evil,), None)._repr_html_()):
        assert "&lt;script&gt;alert(1)" in shown
        assert "<script" not in shown


def test_a_record_shows_its_events_with_their_words() -> None:
    record = read_text("Norway accused Russia on Friday of overfishing.", published="2022-01-07", headline="<b>Cod</b>")
    shown = record._repr_html_()
    assert "&lt;b&gt;Cod&lt;/b&gt;" in shown
    assert "<td>ACCUSE</td><td>occurred</td><td>Norway</td><td>Russia</td>" in shown
    assert "accused" in shown


def test_a_record_shows_no_more_words_than_may_be_quoted() -> None:
    record = read_text("Norway accused Russia on Friday of overfishing.", published="2022-01-07")
    rights = record.dispatch.rights
    strict = rights.model_copy(update={"may": rights.may.model_copy(update={"quote_words": 0})})
    bound = record.model_copy(update={"dispatch": record.dispatch.model_copy(update={"rights": strict})})
    assert "accused" not in bound._repr_html_()
