"""Maps and sparklines: where things stand, and that order does not matter."""

from __future__ import annotations

import random
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.desk.series import Measure, Point
from tocsin.ontology.countries import country_by_code
from tocsin.portal.projection import HEIGHT, WIDTH, project
from tocsin.portal.spark import sparkline
from tocsin.portal.world import Mark, View, classes_of, map_svg, outlines

DEGREES = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


def test_the_null_point_is_in_the_middle_and_the_edges_are_the_edges() -> None:
    assert project(0, 0) == (WIDTH / 2, HEIGHT / 2)
    assert project(180, 0)[0] == pytest.approx(WIDTH)
    assert project(0, 90)[1] == pytest.approx(0, abs=1)


@given(DEGREES)
def test_every_point_of_the_world_lies_on_the_map(point: tuple[float, float]) -> None:
    x, y = project(*point)
    assert -0.01 <= x <= WIDTH + 0.01
    assert -1 <= y <= HEIGHT + 1


def test_every_outline_is_of_a_country_we_know() -> None:
    assert len(outlines()) > 165
    assert set(outlines()) <= set(country_by_code())


@given(
    st.lists(st.builds(Mark, st.floats(-180, 180), st.floats(-80, 80), st.integers(1, 4), st.just("a"), st.just("/")))
)
def test_the_order_of_marks_does_not_matter(marks: list[Mark]) -> None:
    shuffled = list(marks)
    random.Random(1).shuffle(shuffled)
    drawn = [map_svg(one, "a").count('class="mark') for one in (marks, shuffled)]
    assert drawn[0] == drawn[1]


@given(st.lists(st.builds(Mark, st.floats(-180, 180), st.floats(-80, 80), st.just(1), st.just("a"), st.just("/"))))
def test_a_view_holds_its_marks_and_stays_on_the_map(marks: list[Mark]) -> None:
    view = View.around(marks)
    assert view.x >= 0
    assert view.x + view.width <= WIDTH + 0.2
    for mark in marks:
        x, y = project(mark.longitude, mark.latitude)
        assert view.x - 0.2 <= x <= view.x + view.width + 0.2
        assert view.y - 1 <= y <= view.y + view.height + 1


def test_a_view_around_most_leaves_the_outlying_out() -> None:
    near = [Mark(30 + number, 50, 4, f"town {number}", "/", 5) for number in range(4)]
    far = Mark(-100, 40, 1, "far", "/", 1)
    view = View.around_most([far, *near])
    assert [view.holds(one) for one in (*near, far)] == [True, True, True, True, False]
    assert View.around_most([]) == View()


def test_a_view_is_brought_closer_about_its_middle_and_no_closer_than_the_closest() -> None:
    view = View.centred(500, 200, 300)
    assert str(view) == "500,200,300"
    assert str(view.scaled(0.5)) == "500,200,150"
    assert view.scaled(0.001).width == view.scaled(0.01).width == 40
    assert view.scaled(50) == View(0, 0, WIDTH, round(HEIGHT, 1))


@pytest.mark.parametrize("most", [1, 2, 3, 7, 40])
def test_the_classes_that_countries_are_shaded_by_leave_no_count_out(most: int) -> None:
    classes = classes_of(most)
    assert [number for _, least, last in classes for number in range(least, last + 1)] == list(range(1, most + 1))
    assert classes[-1][0] == "s4"


def test_marks_of_one_spot_stand_beside_each_other_and_several_are_told_of() -> None:
    marks = [Mark(30, 50, 1, "talks", "/a", 3), Mark(30, 50, 4, "blows", "/b", 9), Mark(30, 50, 4, "fire", "/c", 2)]
    tree = ElementTree.fromstring(map_svg(marks, "a", closer="/map?view="))
    labels = {one.get("aria-label"): one for one in tree.iter("a")}
    assert set(labels) == {"talks", "blows and 1 more"}
    assert labels["talks"].get("href") == "/a"
    assert (labels["blows and 1 more"].get("href") or "").startswith("/map?view=")
    spots = {one.find("path").get("transform") for one in labels.values()}  # type: ignore[union-attr]
    assert len(spots) == 2


def test_a_map_has_a_name_and_escapes_its_labels() -> None:
    drawn = map_svg([Mark(30, 50, 4, '<b>"Kyiv"</b>', "/events/1")], "Where & when")
    tree = ElementTree.fromstring(drawn)
    assert tree.get("aria-label") == "Where & when"
    assert "<b>" not in drawn


def point(number: int, value: float | None) -> Point:
    measure = None if value is None else Measure(value=value, low=value, high=value, least=value, most=value)
    return Point(
        start=date(2022, 1, 3) + timedelta(weeks=number),
        state="gap" if value is None else "known",
        events=(),
        conflict=measure,
    )


def test_a_sparkline_leaves_gaps_open_and_marks_the_last_value() -> None:
    drawn = sparkline([point(0, 1.0), point(1, 2.0), point(2, None), point(3, 3.0)])
    assert drawn.count('class="line"') == 2
    assert drawn.count("<circle") == 1
    assert sparkline([]).startswith("<svg")
