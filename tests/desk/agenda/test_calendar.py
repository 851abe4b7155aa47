"""The life of an agenda item, each change with the dispatch that tells of it."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.desk.made import content, mention
from tocsin.desk.agenda.calendar import agenda
from tocsin.desk.model import AgendaItem, Mention
from tocsin.reading.resolution.mentions import mentions_of
from tocsin.reading.resolution.plans import planned, plans_in
from tocsin.reading.resolution.resolve import resolve

SAYS = "The United States and Russia are to hold talks in Geneva"
PLAN = mention("afp-1", "2022-01-03", status="scheduled", start="2022-01-10", place="Geneva", says=SAYS)
AGAIN = mention("ap-1", "2022-01-05", status="scheduled", start="2022-01-10", place="Geneva", says=SAYS)
HELD = mention("ap-2", "2022-01-10", start="2022-01-10", place="Geneva", says=SAYS)


def items(*mentions: Mention, as_of: str | None = None) -> list[AgendaItem]:
    return agenda(resolve(mentions), {one.id: one for one in mentions}, as_of)


def life(item: AgendaItem) -> list[tuple[str, str, str | None]]:
    return [(step.state, step.at, step.dispatch) for step in item.steps]


def test_a_plan_told_by_two_and_then_held_is_one_item():
    (one,) = items(PLAN, AGAIN, HELD)
    assert (one.state, one.start, one.sequence) == ("held", "2022-01-10", 1)
    assert life(one) == [("scheduled", "2022-01-03", "afp-1"), ("held", "2022-01-10", "ap-2")]
    assert one.title == "talks in Geneva: USA, RUS"


def test_a_party_that_says_so_confirms():
    said = mention("ap-1", "2022-01-05", status="scheduled", start="2022-01-10", place="Geneva", says=SAYS,
                   attributed_to="USA", is_attributed=True)  # fmt: skip
    (one,) = items(PLAN, said)
    assert life(one)[1:] == [("confirmed", "2022-01-05", "ap-1")]


def test_what_nobody_reports_passes_once_its_day_is_over():
    assert items(PLAN, as_of="2022-01-12")[0].state == "scheduled"
    (one,) = items(PLAN, as_of="2022-01-13")
    assert (one.state, one.steps[-1].dispatch) == ("passed", None)


def test_a_meeting_that_is_called_off_is_cancelled():
    off = mention("ap-1", "2022-01-08", "REJECT", says="Washington cancelled the meeting", actors="USA",
                  recipients="RUS", contents=(content("CONSULT"),))  # fmt: skip
    (one,) = items(PLAN, off, as_of="2022-01-20")
    assert life(one)[1:] == [("cancelled", "2022-01-08", "ap-1")]


def test_a_refusal_of_somebody_else_cancels_nothing():
    off = mention("ap-1", "2022-01-08", "REJECT", says="Paris cancelled the meeting", actors="FRA",
                  recipients="RUS", contents=(content("CONSULT", actors="FRA RUS"),))  # fmt: skip
    assert items(PLAN, off)[0].state == "scheduled"


POSTPONED = mention("ap-1", "2022-01-09", status="scheduled", start="2022-01-10", place="Geneva",
                    says="The talks of Russia and the United States in Geneva were postponed")  # fmt: skip
NEW_DAY = mention("ap-1", "2022-01-09", status="scheduled", start="2022-01-12", place="Geneva",
                  says="The delegations will now meet on Wednesday")  # fmt: skip


def test_what_is_put_off_without_a_new_day_is_postponed():
    assert items(PLAN, POSTPONED, as_of="2022-02-01")[0].state == "postponed"


@pytest.mark.parametrize("order", list(permutations(range(3)))[:4])
def test_what_is_put_off_to_a_new_day_is_the_same_item_on_that_day(order):
    told = [PLAN, POSTPONED, NEW_DAY]
    (one,) = items(*(told[number] for number in order))
    assert one.id == items(PLAN)[0].id
    assert (one.state, one.start, one.sequence) == ("scheduled", "2022-01-12", 2)
    assert [state for state, _, _ in life(one)] == ["scheduled", "postponed", "scheduled"]


def test_a_later_meeting_of_the_same_sides_is_another_item():
    later = mention("ap-2", "2022-01-20", status="scheduled", start="2022-01-25", place="Geneva", says=SAYS)
    assert len(items(PLAN, POSTPONED, NEW_DAY, later)) == 2


def test_what_is_past_or_without_a_day_is_no_entry():
    past = mention("ap-1", "2022-01-15", status="scheduled", start="2022-01-10", says=SAYS)
    vague = mention("ap-2", "2022-01-05", status="scheduled", says=SAYS)
    assert items(past) == items(vague) == items(HELD) == []


def test_an_agreement_to_meet_on_a_day_schedules_the_meeting():
    talks = content("CONSULT", actors="UKR RUS", start="2022-02-28")
    agreed = mention("ap-1", "2022-02-27", "AGREE", actors="UKR", recipients="RUS", contents=(talks,))
    (plan,) = plans_in(agreed, {})
    assert (plan.act, plan.status, plan.start, plan.dispatch) == ("CONSULT", "scheduled", "2022-02-28", "ap-1")
    assert plans_in(mention("ap-1", "2022-03-02", "AGREE", actors="UKR", contents=(talks,)), {}) == []


def test_a_session_that_is_planned_is_the_session():
    session = content("CONSULT", actors="", start="2022-01-12")
    carrier = mention("ap-1", "2022-01-07", "AGREE", "scheduled", actors="NATO", start="2022-01-12",
                      contents=(session,))  # fmt: skip
    assert (planned(carrier).act, planned(carrier).actors) == ("CONSULT", carrier.actors)
    assert planned(PLAN) is PLAN


def test_no_plan_of_a_record_is_lost_on_the_way():
    import tocsin

    record = tocsin.read_text("Ukraine agreed to hold talks with Russia on Monday.", published="2022-02-27")
    found = [one for one in mentions_of(record) if one.act == "CONSULT"]
    assert [(one.status, one.start) for one in found] == [("scheduled", "2022-02-28")]


def test_words_read_as_two_deeds_are_one_entry():
    leave = mention("afp-1", "2022-03-01", "RETREAT", "scheduled", actors="UNO.AID", start="2022-03-05",
                    evidence=((30, 35), (0, 6)))  # fmt: skip
    bring = mention("afp-1", "2022-03-01", "AID", "scheduled", actors="UNO.AID", start="2022-03-05",
                    evidence=((3, 6), (30, 35)))  # fmt: skip
    other = mention("afp-1", "2022-03-01", "AID", "scheduled", actors="UNO.AID", start="2022-03-05",
                    evidence=((90, 95),))  # fmt: skip
    assert len(items(leave, bring)) == 1
    assert len(items(leave, other)) == 2


def test_a_meeting_that_is_held_elsewhere_instead_is_one_item_with_the_new_venue():
    says = "The United States and Russia will hold talks in Vienna instead of Geneva"
    moved = mention("ap-1", "2022-01-05", status="scheduled", start="2022-01-10", place="Vienna", says=says)
    for told in permutations((PLAN, moved)):
        (one,) = items(*told)
        assert (one.state, one.title) == ("scheduled", "talks in Vienna: USA, RUS")


def test_two_meetings_in_two_places_of_which_none_is_said_to_be_moved_stand_apart():
    other = mention("ap-1", "2022-01-05", status="scheduled", start="2022-01-10", place="Vienna", says=SAYS)
    assert len(items(PLAN, other)) == 2
