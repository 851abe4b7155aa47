"""Datelines in the forms the wires print them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch.dateline import dateline_in_field, dateline_of, eased

REFERENCE = date(2021, 3, 20)


@pytest.mark.parametrize(
    ("line", "place", "day", "agency"),
    [
        ("LIMA, March 9 (Reuters) - ", "Lima", "2021-03-09", "Reuters"),
        ("QUITO (AP) _ ", "Quito", None, "AP"),
        ("Accra, Mar 9 (AFP) Mar 10, 2021", "Accra", "2021-03-09", "AFP"),
        ("MINSK, March 9. /TASS/. ", "Minsk", "2021-03-09", "TASS"),
        ("MINSK. March 9 (Interfax) - ", "Minsk", "2021-03-09", "Interfax"),
        ("HARBIN, March 9 (Xinhua) -- ", "Harbin", "2021-03-09", "Xinhua"),
        ("March 9 (UPI) -- ", None, "2021-03-09", "UPI"),
        ("DAYTON, Ohio, March 9 — ", "Dayton, Ohio", "2021-03-09", None),
        ("Bordeaux, 9 mars 2021 (AFP) - ", "Bordeaux", "2021-03-09", "AFP"),
        ("(Reuters) - ", None, None, "Reuters"),
        ("NEW YORK, Dec 30 (AFP) - ", "New York", "2020-12-30", "AFP"),
    ],
)
def test_each_form_gives_place_day_and_agency_and_where_the_body_begins(line, place, day, agency):
    found = dateline_of(line + "Miners ended their strike.", reference=REFERENCE)
    assert found is not None
    assert (found[0].place, found[0].date, found[0].agency) == (place, day, agency)
    if not line.endswith("2021"):
        assert (line + "Miners ended their strike.")[found[1] :] == "Miners ended their strike."


@pytest.mark.parametrize(
    "line",
    [
        "Miners ended their strike on March 9, their union said.",
        "The union - a large one - agreed.",
        "On Monday (March 9) it rose.",
        "Tuesday, March 9, 2021",
        "",
    ],
)
def test_prose_is_no_dateline(line):
    assert dateline_of(line, reference=REFERENCE) is None


def test_without_a_year_no_day_is_made_up():
    found = dateline_of("LIMA, March 9 (Reuters) - Miners")
    assert found is not None
    assert found[0].date is None


def test_a_field_is_believed_where_prose_is_not():
    assert dateline_of("Lima") is None
    told = dateline_in_field("Lima")
    assert told is not None
    assert told.place == "Lima"
    assert dateline_in_field("9.3.2021 12:00") is None


@pytest.mark.parametrize(
    ("printed", "told"), [("KYIV", "Kyiv"), ("RIO DE JANEIRO", "Rio de Janeiro"), ("Washington", "Washington")]
)
def test_capitals_are_eased(printed, told):
    assert eased(printed) == told


@given(st.text(max_size=80))
def test_any_line_is_read_the_same_twice_and_the_body_begins_within_it(line):
    found = dateline_of(line, reference=REFERENCE)
    assert found == dateline_of(line, reference=REFERENCE)
    assert found is None or (0 < found[1] <= len(line) and found[0].raw in line)
    dateline_in_field(line)


@pytest.mark.parametrize(
    ("line", "place", "day", "agency"),
    [
        ("(ANSA) - ROMA, 07 GEN - x", "Roma", "2022-01-07", "ANSA"),
        ("TUNIS, Feburary 3 (Reuters) - x", "Tunis", "2021-02-03", "Reuters"),
        ("TUNIS, April l (Reuters) - x", "Tunis", "2021-04-01", "Reuters"),
        ("TUNIS, March 187 - x", "Tunis", "2021-03-18", None),
        ("TUNIS, Sept. 31 (Reuters) - x", "Tunis", None, "Reuters"),
        ("МОСКВА, 7 января. /ТАСС/. x", "Москва", "2022-01-07", "TASS"),
        ("By MARIA LOPEZ SAN SALVADOR (AP) -- x", "San Salvador", None, "AP"),
        ("WASHINGTON DC, Jan 7 (Prensa Latina) - x", "Washington DC", "2022-01-07", "Prensa Latina"),
    ],
)
def test_slips_and_rarer_forms_of_the_wire_are_read(line, place, day, agency):
    found, end = dateline_of(line, reference=date(2022, 1, 9))
    assert (found.place, found.date, found.agency, line[end:]) == (place, day, agency, "x")


@pytest.mark.parametrize(
    "line", ["Published: 20 July 2023", "By Ion Rusu, March 4, 2021", "Pubblicato: 20 luglio 2023"]
)
def test_a_line_of_days_or_a_byline_is_no_dateline(line):
    assert dateline_of(line) is None
