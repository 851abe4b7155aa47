"""Strands: what announces a meeting and what reports it are one storyline, however little they share in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk.storylines.test_follow import FLOOD, TALKS, head
from tocsin.desk.storylines.follow import storylines

TABLE = "2024-05-20 CMR+GAB"
QUARREL = "Gabon quarrels with Cameroon over trawlers"
TALLY = "Delegations sit down at a lakeside hotel"


def joined(*heads) -> list[tuple[str, ...]]:
    return [line.dispatches for line in storylines(heads)]


def report(number: int = 9, published: str = "2024-05-20", **other):
    return head(number, published, TALLY, reported=(TABLE,), **other)


def test_what_announces_talks_in_its_opening_and_what_reports_them_are_one_storyline():
    assert joined(head(1, "2024-05-03", QUARREL, announced=(TABLE,)), report()) == [("d1", "d9")]


def test_talks_told_of_at_the_end_of_one_agencys_dispatch_are_not_what_it_is_about():
    told = head(1, "2024-05-03", QUARREL, announced_below=(TABLE,), publisher="AP")
    assert joined(told, report()) == [("d1",), ("d9",)]
    again = head(2, "2024-05-03", QUARREL, announced_below=(TABLE,), publisher="AFP")
    assert joined(told, again, report()) == [("d1", "d2", "d9")]


def test_a_strand_that_goes_on_with_something_else_is_not_about_the_talks():
    floods = [head(n, f"2024-05-0{n}", text) for n, text in enumerate(FLOOD, 4)]
    told = head(1, "2024-05-03", FLOOD[0], announced=(TABLE,))
    assert joined(told, *floods, report())[0] == ("d1", "d4", "d5", "d6")


@pytest.mark.parametrize("reported", ["2024-05-03", "2024-09-20"])
def test_a_report_of_the_same_hour_or_of_another_season_is_tied_to_no_announcement(reported):
    told = head(1, "2024-05-03", QUARREL, announced=(TABLE,))
    assert joined(told, report(published=reported)) == [("d1",), ("d9",)]


def test_copies_announce_and_report_nothing():
    first = head(1, "2024-05-03", QUARREL)
    copy = head(2, "2024-05-03", QUARREL, announced=(TABLE,), copy_of="d1")
    assert joined(first, copy, report()) == [("d1", "d2"), ("d9",)]


def test_a_storyline_tells_the_strands_that_it_grew_in():
    told = [head(1, "2024-05-03", QUARREL, announced=(TABLE,)), report(), head(3, "2024-05-04", TALKS[0])]
    assert [line.strands for line in storylines(told)] == [(("d1",), ("d9",)), (("d3",),)]


WIRE = [
    head(1, "2024-05-03", QUARREL, announced=(TABLE,)),
    head(2, "2024-05-04", FLOOD[0], announced_below=(TABLE,)),
    head(3, "2024-05-11", FLOOD[1]),
    head(4, "2024-05-13", TALKS[0], announced=("2024-06-03 LKA",)),
    report(),
    head(5, "2024-06-03", "Rain", reported=("2024-06-03 LKA",)),
]


@given(st.permutations(WIRE))
def test_any_order_gives_the_same_storylines_of_the_same_strands(shuffled):
    assert storylines(shuffled) == storylines(WIRE)
    assert joined(*WIRE) == [("d1", "d9"), ("d2", "d3"), ("d4", "d5")]


ANNOUNCED = (
    "Gabon accused Cameroon on Friday of letting trawlers into its waters.\n\n"
    "Ministers of Gabon and Cameroon will meet in Geneva on February 21, a spokesman said."
)
REPORTED = "Delegations sat down on Monday over a chart of the gulf and drew a line between two navies."
ASIDE = "Dockers at the port of Douala laid down their tools on Saturday over unpaid wages, their union said."


def _told(dispatch):
    return [
        dispatch("Gabon accuses Cameroon over trawlers", ANNOUNCED, place="LIBREVILLE"),
        dispatch("Dockers stop work in Douala", ASIDE, place="DOUALA", day="Jan 8, 2022", agency="AP"),
        dispatch("Line drawn at sea", f"{REPORTED} Gabon is to sign it first.", place="GENEVA", day="Feb 21, 2022"),
    ]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0), (2, 1, 0)])
def test_a_desk_ties_the_report_of_talks_to_their_announcement_whichever_comes_first(desk, dispatch, order):
    paths = _told(dispatch)
    for place in order:
        desk.add(paths[place])
    told = [[desk.dispatch(one).headline for one in line.dispatches] for line in desk.storylines().items]
    assert sorted(told) == [
        ["Dockers stop work in Douala"],
        ["Gabon accuses Cameroon over trawlers", "Line drawn at sea"],
    ]


def test_strands_that_come_together_are_logged_as_merged(desk, dispatch):
    announcing, _, reporting = _told(dispatch)
    chart = "Surveyors of two navies drew a chart of the gulf on Thursday, and a line on it."
    desk.add([announcing, dispatch("Surveyors draw line", chart, place="GENEVA", day="Feb 17, 2022")])
    apart = {line.id for line in desk.storylines().items}
    desk.add(reporting)
    (one,), (merge,) = desk.storylines().items, desk.storyline_log()
    assert (merge.change, set(merge.before), merge.after) == ("merged", apart, (one.id,))


def test_a_late_dispatch_leaves_the_strands_of_older_weeks_as_they_were(desk, dispatch):
    paths = _told(dispatch)
    desk.add(paths)
    desk.add(dispatch("Strike in Douala goes on", ASIDE, place="DOUALA", day="Feb 1, 2022", agency="AFP"))
    line = next(line for line in desk.storylines().items if len(line.strands) > 1)
    assert [len(strand) for strand in line.strands] == [1, 1]
