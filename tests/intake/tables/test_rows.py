"""JSON lines, JSON and CSV: columns by mapping or by name, a broken row told while the rest goes on."""

import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory, UsageError
from tocsin.intake import Item, Options, pages_of
from tocsin.intake.tables.columns import NAMES, parse_columns
from tocsin.record import Page

ROW = {"title": "Envoys meet", "text": "RIGA (AFP) - Envoys met on Friday.", "date": "2022-01-07", "author": "Jane Roe"}


def outcomes(data: bytes | str, columns: str = "") -> list[Page | InputError]:
    made = data.encode() if isinstance(data, str) else data
    return list(pages_of(Item("rows", io.BytesIO(made), options=Options(columns=parse_columns(columns)))))


def test_json_lines_by_the_names_in_common_use():
    found = outcomes("\n".join(json.dumps(one) for one in (ROW, {**ROW, "title": "Second"})))
    first = dispatch_of(found[0])
    assert (first.source.format, first.source.name) == ("json-lines", "rows#1")
    assert (first.headline, first.byline, first.published.value) == ("Envoys meet", "Jane Roe", "2022-01-07")
    assert (first.published.evidence, first.text) == ("json-lines date", "Envoys met on Friday.")
    assert first.dateline is not None
    assert first.dateline.agency == "AFP"
    assert dispatch_of(found[1]).headline == "Second"


def test_a_broken_line_is_told_and_the_others_are_read():
    found = outcomes(json.dumps(ROW) + '\n{"text": \n\n[1]\n' + json.dumps(ROW))
    assert [type(one).__name__ for one in found] == ["Page", "MalformedInput", "MalformedInput", "Page"]
    assert found[1].where == "rows#2"


def test_mapped_columns_win_and_paths_lead_into_objects():
    row = {"a": {"b": "Envoys met."}, "when": "2022-01-07", "text": "Not this."}
    (page,) = outcomes(json.dumps(row) + "\n", "text=a.b,date=when")
    found = dispatch_of(page)
    assert (found.text, found.published.value) == ("Envoys met.", "2022-01-07")


def test_lines_of_ninjs_are_ninjs():
    line = json.dumps({"uri": "urn:x", "headline": "Envoys meet", "body_text": "Envoys met."})
    assert [one.format for one in outcomes(f"{line}\n{line}\n")] == ["ninjs", "ninjs"]


@pytest.mark.parametrize("shape", [[ROW, ROW], {"articles": [ROW, ROW], "total": 2}])
def test_a_list_of_objects_alone_or_under_a_key(shape):
    assert [one.name for one in outcomes(json.dumps(shape, indent=1))] == ["rows#1", "rows#2"]


def test_json_without_a_text_is_no_story_and_never_a_page():
    (error,) = outcomes('{\n "format": "other",\n "values": [1, 2]\n}')
    assert isinstance(error, NoStory)
    assert "--map" in str(error)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables_with_any_mark_between_the_columns(delimiter):
    rows = [["Title", "Full-Text", "Pub Date"], ["Envoys meet", '"Envoys met.\n\nAll came."', "2022-01-07"]]
    (page,) = outcomes("\n".join(delimiter.join(row) for row in rows))
    found = dispatch_of(page)
    assert (found.headline, found.text, found.published.value) == (
        "Envoys meet",
        "Envoys met.\n\nAll came.",
        "2022-01-07",
    )


def test_a_table_whose_columns_are_mapped():
    (page,) = outcomes("k1,k2\nEnvoys met.,2022-01-07\n", "text=k1,date=k2")
    assert (page.text, page.format) == ("Envoys met.", "csv")
    assert outcomes("k1,k2\nEnvoys met.,2022-01-07\n")[0].format == "text"


def test_a_row_with_too_many_cells_or_without_text_is_told():
    found = outcomes("title,text\na,b,c\nx,\n,\nEnvoys meet,Envoys met.\n")
    assert [type(one).__name__ for one in found] == ["MalformedInput", "NoStory", "Page"]


def test_a_table_put_together_from_two_encodings_keeps_its_letters():
    data = "title,text\nMünchen,Envoys met in Zürich.\n".encode() + "Zweite,Sie trafen sich in Köln.\n".encode("cp1252")
    assert [one.text for one in outcomes(data)] == ["Envoys met in Zürich.", "Sie trafen sich in Köln."]


def test_a_long_article_in_a_cell_is_read_and_a_line_beyond_all_bounds_is_too_large():
    assert len(outcomes("title,text\nx," + "Envoys met. " * 50_000)[0].text) == 600_000
    found = outcomes(json.dumps(ROW) + '\n{"text": "' + "x" * 9_000_000 + '"}\n' + json.dumps(ROW))
    assert [type(one).__name__ for one in found] == ["Page", "InputTooLarge", "Page"]
    assert isinstance(found[1], InputTooLarge)


def test_markup_in_a_cell_is_read_as_such():
    (page,) = outcomes(json.dumps({"title": "x", "content": "<p>Envoys met.</p><p>All came.</p>"}) + "\n")
    assert dispatch_of(page).text == "Envoys met.\n\nAll came."


@pytest.mark.parametrize("text", ["txt=a", "text", "text=", "=a"])
def test_a_map_that_is_none_is_refused(text):
    with pytest.raises(UsageError):
        parse_columns(text)


def test_the_reference_names_every_field_and_every_common_name():
    page = (Path(__file__).parents[3] / "docs" / "reference" / "formats" / "tables.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \([^)]*\) \| (.*) \|$", page, re.M))
    assert {field: tuple(re.findall(r"`(\w+)`", row)) for field, row in rows.items()} == NAMES


@given(st.sampled_from(['{"text": "', "title,text\n", '[{"text": "', '{"text": "a"}\n']), st.binary(max_size=200))
def test_any_bytes_are_pages_or_named_errors(start, data):
    for found in outcomes(start.encode() + data):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "title", "items", "author", "uri", "bodies"]), inner, max_size=3)
        ),
    )
)
def test_any_json_is_pages_or_named_errors(value):
    for found in outcomes(json.dumps([value, {"text": value}])):
        assert isinstance(found, Page | InputError)


def test_json_cut_short_is_malformed():
    assert isinstance(outcomes(json.dumps([ROW])[:-10])[0], MalformedInput)
