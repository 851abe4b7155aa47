"""What puts off or calls off something, and what it does to the calendar."""

from __future__ import annotations

import pytest

from tests.desk.made import content, mention
from tocsin.desk.agenda.calendar import agenda
from tocsin.reading.resolution.plans import plans_in
from tocsin.reading.resolution.resolve import resolve
from tocsin.reading.resolution.turns import turn_of

SAYS = "Peru and Chile will meet in Arica"


@pytest.mark.parametrize(
    ("act", "status", "says", "turn"),
    [
        ("REJECT", "occurred", "Peru called off the visit", "cancelled"),
        ("REJECT", "occurred", "Peru put off the visit", "postponed"),
        ("REJECT", "occurred", "Peru pushed back the visit", "postponed"),
        ("CONSULT", "negated", "the visit was cancelled", "cancelled"),
        ("REQUEST", "occurred", "Peru called for a visit", None),
        ("CONSULT", "occurred", "Peru put questions to Chile", None),
    ],
)
def test_words_tell_what_is_put_off_and_what_is_called_off(act, status, says, turn):
    assert turn_of(mention("ap-1", "2022-01-05", act, status=status, says=says)) == turn


def test_what_is_not_to_take_place_on_a_day_to_come_is_called_off():
    denied = mention("ap-1", "2022-01-05", status="negated", start="2022-01-10", says=SAYS)
    assert turn_of(denied) == "cancelled"


def test_calling_off_tells_of_the_plan_as_well():
    talks = content("CONSULT", actors="PER CHL", start="2022-01-10")
    off = mention("ap-1", "2022-01-05", "REJECT", actors="PER", recipients="CHL", says="Peru cancelled the talks",
                  contents=(talks,))  # fmt: skip
    plans = plans_in(off, {})
    told = [off, *plans]
    (one,) = agenda(resolve(told), {one.id: one for one in told})
    assert (one.start, one.state, [step.state for step in one.steps]) == (
        "2022-01-10", "cancelled", ["scheduled", "cancelled"],
    )  # fmt: skip


def test_the_day_on_which_talks_are_called_off_is_not_theirs_where_others_set_another():
    plan = mention("afp-1", "2022-01-03", actors="PER CHL", status="scheduled", start="2022-01-10", says=SAYS)
    talks = content("CONSULT", actors="PER CHL", start="2022-01-09")
    off = mention("ap-1", "2022-01-09", "REJECT", actors="PER", recipients="CHL", start="2022-01-09",
                  says="On Sunday Peru called off the talks", contents=(talks,))  # fmt: skip
    told = [plan, off, *plans_in(off, {})]
    (one,) = agenda(resolve(told), {one.id: one for one in told}, "2022-02-01")
    assert (one.start, one.state) == ("2022-01-10", "cancelled")


def test_a_plan_bears_the_words_it_was_read_from():
    talks = content("CONSULT", actors="PER CHL", start="2022-01-10")
    agreed = mention("ap-1", "2022-01-05", "AGREE", actors="PER", recipients="CHL", contents=(talks,))
    (plan,) = plans_in(agreed, {talks.id: ((30, 35),)})
    assert plan.evidence == ((30, 35),)


def test_what_was_put_off_keeps_its_one_new_day():
    plan = mention("afp-1", "2022-01-03", status="scheduled", start="2022-01-10", says=SAYS)
    moved = mention("afp-2", "2022-01-09", status="scheduled", start="2022-01-12", says="talks were postponed")
    landing = mention("afp-2", "2022-01-09", status="scheduled", start="2022-01-12", place="Geneva",
                      says="a delegation will arrive")  # fmt: skip
    told = {one.id: one for one in (plan, moved, landing)}
    (one,) = agenda(resolve(told.values()), told)
    assert (one.start, one.state) == ("2022-01-12", "scheduled")
