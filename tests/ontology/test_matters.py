"""The table of what is asked for, promised and refused."""

from __future__ import annotations

import pytest

from tocsin.engine import Reader
from tocsin.ontology.cameo import cameo_codes
from tocsin.ontology.cameo_series import about
from tocsin.ontology.matters import Matter, matter_rows

ROWS = list(matter_rows())


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.code}-{row.example}")
def test_a_row_tells_what_its_example_asks_for(row: Matter, reader: Reader) -> None:
    [event] = reader.read_text(f"Brazil urged Peru to {row.example}.").events[:1]
    assert (event.type, event.cameo) == ("REQUEST", f"02{row.code}")


def test_every_place_in_the_series_of_appeals_has_a_row_but_the_whole_ones() -> None:
    leaves = {code[2:] for code in cameo_codes() if code.startswith("02") and len(code) > 2}
    assert leaves - {row.code for row in ROWS} == {"0", "1"}


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Chad asked Niger to return the cattle thief for trial.", "REQUEST", "0213"),
        ("Chad demanded that Niger return to the negotiating table.", "REQUEST", "106"),
        ("Niger's junta promised to return to civilian rule.", "AGREE", "0344"),
        ("Niger's junta refused to let the deposed minister leave.", "REJECT", "1243"),
        ("Laos has agreed to start withdrawing its troops.", "AGREE", "0356"),
    ],
)
def test_one_verb_asks_for_many_things(text: str, kind: str, code: str, reader: Reader) -> None:
    [event] = reader.read_text(text).events[:1]
    assert (event.type, event.cameo) == (kind, code)


def test_a_promise_to_sack_a_minister_threatens_nobody(reader: Reader) -> None:
    [event] = reader.read_text("Malawi's president promised to sack his finance minister.").events
    assert (event.type, event.cameo) == ("AGREE", "0341")


def test_a_denial_keeps_its_code(reader: Reader) -> None:
    [event] = reader.read_text("Laos denied sending tanks to the rebels.").events
    assert (event.type, event.cameo) == ("REJECT", "120")


def test_a_matter_that_no_words_prove_only_deepens() -> None:
    bare = next(row for row in ROWS if not row.words and row.code == "41")
    assert about("REQUEST", "0256", bare) == "0256"
    assert about("REQUEST", "100", bare) == "1041"
    assert about("REQUEST", "024", bare) == "0241"
    assert about("REJECT", "129", bare) == "129"
    assert about("ACCUSE", "110", bare) == "110"


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Oman provided blankets to Yemen.", "AID", "073"),
        ("Denmark halted its financial support for Niger.", "SANCTION", "1621"),
        ("Sweden cut off military assistance to Chad.", "SANCTION", "1622"),
        ("Qatar promised monetary assistance to Tunisia.", "AGREE", "0331"),
        ("Laos pledged closer commercial cooperation with Nepal.", "AGREE", "0311"),
        ("Peru's army told protesters to end their rally.", "REQUEST", "1052"),
    ],
)
def test_what_is_given_shared_or_cut_off_tells_the_leaf(text: str, kind: str, code: str, reader: Reader) -> None:
    [event] = reader.read_text(text).events
    assert (event.type, event.cameo) == (kind, code)
