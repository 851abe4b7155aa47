"""The picture of a series shows what is known, what is not, and runs nothing."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from tocsin.desk.series import SeriesEvent, Tension, Volume, tension
from tocsin.export.tension_svg import tension_svg

FIRST = date(2022, 1, 3)
SVG = "{http://www.w3.org/2000/svg}"


def made(per_week: list[int | None]) -> Tension:
    """A series with that many events a week; None for a week in which the desk read nothing."""
    volume: Volume = {FIRST + timedelta(weeks=week): {"a": 9} for week, n in enumerate(per_week) if n is not None}
    events = [
        SeriesEvent(
            id=f"e-{week}-{number}",
            day=FIRST + timedelta(weeks=week),
            goldstein=-5.0,
            confidence=1.0,
            publishers=frozenset("a"),
            strand="acts",
        )
        for week, count in enumerate(per_week)
        for number in range(count or 0)
    ]
    return tension(events, volume, FIRST, FIRST + timedelta(weeks=len(per_week) - 1))


def elements(drawing: str, tag: str, kind: str) -> list[ElementTree.Element]:
    return [one for one in ElementTree.fromstring(drawing).iter(SVG + tag) if one.get("class") == kind]


def test_a_line_never_crosses_a_week_that_is_not_known() -> None:
    whole = elements(tension_svg(made([4, 5, 6, 4]), "A"), "path", "conflict")
    broken = elements(tension_svg(made([4, 5, 1, 4]), "A"), "path", "conflict")
    assert (len(whole), len(broken)) == (1, 2)


def test_a_gap_is_a_field_and_too_few_events_are_a_ring() -> None:
    drawing = tension_svg(made([4, None, 1, 4]), "A")
    assert len(elements(drawing, "rect", "gap")) == 2  # one in each panel
    assert len(elements(drawing, "circle", "grid")) == 2


def test_a_title_from_the_wire_is_escaped() -> None:
    drawing = tension_svg(made([4, 4]), '<script>alert(1)</script> & "x"')
    assert "<script" not in drawing
    assert ElementTree.fromstring(drawing).find(f"{SVG}title") is not None


def test_on_a_page_it_brings_no_style_of_its_own() -> None:
    assert "<style" in tension_svg(made([4]), "A")
    on_page = tension_svg(made([4]), "A", standalone=False)
    assert "<style" not in on_page
    assert "style=" not in on_page


@pytest.mark.parametrize("weeks", [[0], [None], [3], [0, 0, 0], [400, 3], [3] * 600])
def test_any_series_can_be_drawn(weeks: list[int | None]) -> None:
    drawing = tension_svg(made(weeks), "A")
    assert "nan" not in drawing
    assert ElementTree.fromstring(drawing).tag == f"{SVG}svg"


def test_a_week_with_events_leads_to_them() -> None:
    drawing = tension_svg(made([4, None, 0, 2]), "A", href=lambda point: f"/events?since={point.start}&n=1")
    links = list(ElementTree.fromstring(drawing).iter(f"{SVG}a"))
    assert [one.get("href") for one in links] == ["/events?since=2022-01-03&n=1", "/events?since=2022-01-24&n=1"]
    assert [one.get("aria-label") for one in links] == ["week of 2022-01-03: 4 events", "week of 2022-01-24: 2 events"]
    assert "<a " not in tension_svg(made([4]), "A")
