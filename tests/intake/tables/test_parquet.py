"""Parquet: a story a row, columns by name or as mapped."""

import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, MalformedInput, NoStory
from tocsin.intake import Item, Options, pages_of
from tocsin.intake.tables.columns import parse_columns
from tocsin.record import Page


def table(**columns: list[object]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = io.BytesIO()
    pq.write_table(pa.table(columns), made, row_group_size=2)
    return made.getvalue()


def pages(data: bytes, columns: str = "") -> list[Page | InputError]:
    options = Options(columns=parse_columns(columns))
    return list(pages_of(Item("rows.parquet", io.BytesIO(data), options=options)))


TEXT = ["Envoys met in Riga.", "They left on Monday.", "Nothing came of it."]


def test_each_row_is_a_page_by_the_common_names():
    found = pages(table(title=["a", "b", "c"], text=TEXT, date=[date(2022, 1, 7)] * 3, other=[1, 2, 3]))
    assert [one.name for one in found if isinstance(one, Page)] == [f"rows.parquet#{n}" for n in (1, 2, 3)]
    page = found[1]
    assert isinstance(page, Page)
    made = dispatch_of(page)
    assert (made.headline, made.text, made.published.value, made.published.evidence) == (
        "b", "They left on Monday.", "2022-01-07", "parquet date",
    )  # fmt: skip


def test_columns_are_mapped_and_paths_lead_into_structures():
    data = table(meta=[{"body": one, "by": "x"} for one in TEXT], when=["2022-01-07"] * 3)
    found = pages(data, "text=meta.body,date=when,byline=meta.by")
    assert [one.text for one in found if isinstance(one, Page)] == TEXT


def test_a_row_without_text_is_told_and_the_others_are_read():
    found = pages(table(text=["Envoys met.", None, "They left."], title=["a", "b", "c"]))
    assert [type(one) for one in found] == [Page, NoStory, Page]


def test_a_table_without_a_column_of_text_names_the_columns_that_it_has():
    found = pages(table(first=["a"], second=["b"]))
    assert isinstance(found[0], NoStory)
    assert "first, second" in str(found[0])
    assert "--map" in str(found[0])


@pytest.mark.parametrize("cut", [10, 100])
def test_a_file_cut_short_is_malformed(cut):
    (error,) = pages(table(text=TEXT)[:-cut])
    assert isinstance(error, MalformedInput)


def test_a_row_group_that_unpacks_to_too_much_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr("tocsin.intake.tables.parquet.MAX_GROUP", 10)
    (error,) = pages(table(text=TEXT))
    assert "row group 1 unpacks to" in str(error)


BASE = table(title=["a", "b", "c"], text=TEXT)


@settings(max_examples=60)
@given(st.data())
def test_any_damage_gives_pages_or_named_errors(data):
    made = bytearray(BASE)
    for _ in range(data.draw(st.integers(1, 4))):
        made[data.draw(st.integers(4, len(made) - 1))] = data.draw(st.integers(0, 255))
    for found in pages(bytes(made)):
        assert isinstance(found, Page | InputError)
