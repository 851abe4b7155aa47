"""Items told done by another act, and the terms of demands."""

from __future__ import annotations

from itertools import permutations

import pytest

import tocsin
from tests.desk.made import content, mention
from tocsin.desk.agenda.calendar import agenda
from tocsin.desk.model import AgendaItem, Mention
from tocsin.reading.resolution.mentions import mentions_of
from tocsin.reading.resolution.resolve import resolve

VOTE = mention("afp-1", "2021-03-01", "AGREE", "scheduled", actors="MLT", start="2021-03-10",
               says="Malta will vote on a base")  # fmt: skip
DRILLS = mention("afp-1", "2021-03-01", "COOPERATE", "scheduled", actors="MLT CYP", start="2021-03-08",
                 end="2021-03-12", says="Malta and Cyprus will hold exercises")  # fmt: skip
SESSION = mention("afp-1", "2021-03-01", "CONSULT", "scheduled", actors="OSCE", start="2021-03-10",
                  says="The organisation will discuss mines")  # fmt: skip


def items(*mentions: Mention, as_of: str | None = None) -> list[AgendaItem]:
    return agenda(resolve(mentions), {one.id: one for one in mentions}, as_of)


def later(act: str, says: str, status: str = "occurred", told: str = "2021-03-10", **other) -> Mention:
    return mention("ap-9", told, act, status, says=says, **other)


VOTED = later("MOBILIZE", "Malta voted to send a battalion", "hypothetical", actors="MLT")
ENDED = later("RETREAT", "Malta and Cyprus ended their exercises", told="2021-03-13", actors="MLT CYP",
              start="2021-03-12")  # fmt: skip
WARNED = later("THREATEN", "The organisation warned Malta at its session", actors="OSCE", recipients="MLT",
               start="2021-03-10")  # fmt: skip


POLL = mention("afp-1", "2021-03-01", "AGREE", "scheduled", actors="MLT", start="2021-03-10",
               says="Malta will hold an election")  # fmt: skip
QUEUED = later("SUPPORT", "Islanders voted in Malta", actors="MLT")
DRILLED = later("RETREAT", "Malta and Cyprus ended their drills", told="2021-03-13", actors="MLT CYP",
              start="2021-03-12")  # fmt: skip


@pytest.mark.parametrize(
    ("plan", "report"), [(VOTE, VOTED), (DRILLS, ENDED), (DRILLS, DRILLED), (POLL, QUEUED), (SESSION, WARNED)]
)
def test_what_was_set_for_a_day_is_held_when_another_act_of_that_day_names_it(plan, report):
    for told in permutations((plan, report)):
        (one,) = items(*told, as_of="2021-04-01")
        assert [(step.state, step.dispatch) for step in one.steps] == [("scheduled", "afp-1"), ("held", "ap-9")]


@pytest.mark.parametrize(
    ("plan", "report"),
    [
        (POLL, later("PROTEST", "Islanders marched in Malta", actors="MLT")),
        (VOTE, later("MOBILIZE", "Malta will send a battalion after the vote", "hypothetical", actors="MLT")),
        (VOTE, later("MOBILIZE", "Cyprus voted to send a battalion", "hypothetical", actors="CYP")),
        (VOTE, later("MOBILIZE", "Malta voted to send a ship", "hypothetical", actors="MLT", told="2021-03-05")),
        (DRILLS, later("RETREAT", "Malta and Cyprus cancelled their exercises", actors="MLT CYP", start="2021-03-09")),
        (DRILLS, later("RETREAT", "Malta ended its exercises", actors="MLT", start="2021-03-09")),
        (SESSION, later("THREATEN", "The organisation warned Malta", actors="OSCE", recipients="MLT")),
        (SESSION, later("THREATEN", "Malta warned at a session", actors="MLT", recipients="OSCE")),
    ],
)
def test_what_does_not_name_it_or_is_of_another_side_or_day_reports_nothing(plan, report):
    assert items(plan, report, as_of="2021-04-01")[0].state == "passed"


ANSWER = mention("afp-1", "2021-03-01", "AGREE", "scheduled", actors="MLT", recipients="CYP", start="2021-03-10",
                 says="Malta will send its answer to Cyprus")  # fmt: skip


def given(by: str, told: str, says: str = "Malta delivered its reply to Cyprus") -> Mention:
    return mention("ap-9", told, "AGREE", actors=by, recipients="CYP", start=told, says=says)


def test_an_answer_that_is_due_by_a_day_is_held_when_it_is_given_before():
    for told in permutations((ANSWER, given("MLT", "2021-03-06"))):
        (one,) = items(*told, as_of="2021-04-01")
        assert [(step.state, step.dispatch) for step in one.steps] == [("scheduled", "afp-1"), ("held", "ap-9")]


@pytest.mark.parametrize(
    "report",
    [given("ITA", "2021-03-06"), given("MLT", "2021-02-20"), given("MLT", "2021-03-06", "Malta backed Cyprus")],
)
def test_another_hand_s_answer_an_earlier_one_and_other_consent_answer_nothing(report):
    assert [one.state for one in items(ANSWER, report, as_of="2021-04-01")] == ["passed"]


def term(dispatch: str, day: str | None, act: str = "REQUEST", **other) -> Mention:
    fields = {"actors": "MLT", "recipients": "CYP", "contents": (content("RETREAT", actors="CYP"),)} | other
    return mention(dispatch, "2021-03-01", act, says="Malta demanded that Cyprus leave a reef", deadline=day, **fields)


def test_a_demand_with_a_term_is_on_the_agenda_on_that_day():
    (one,) = items(term("afp-1", "2021-03-09"), as_of="2021-03-05")
    assert (one.start, one.end, one.state, one.title) == ("2021-03-09", "2021-03-09", "scheduled", "deadline: MLT, CYP")
    assert items(term("afp-1", None)) == []


def test_one_term_told_as_a_demand_and_as_a_threat_stands_once():
    told = [term("afp-1", "2021-03-09"), term("ap-1", "2021-03-09", "THREATEN")]
    (one,) = items(*told, as_of="2021-04-01")
    assert (one.state, one.publishers) == ("passed", ("afp", "ap"))


def longer(says: str, told: str = "2021-03-06", actors: str = "MLT") -> Mention:
    return mention("ap-9", told, "THREATEN", actors=actors, recipients="CYP", deadline="2021-03-16", says=says)


def test_a_term_that_is_extended_before_it_runs_out_moves_the_entry():
    for told in permutations((term("afp-1", "2021-03-09"), longer("Malta extended the deadline"))):
        (one,) = items(*told, as_of="2021-03-10")
        assert (one.start, one.state) == ("2021-03-16", "scheduled")
        steps = [(step.state, step.dispatch) for step in one.steps]
        assert steps == [("scheduled", "afp-1"), ("postponed", "ap-9"), ("scheduled", "ap-9")]


@pytest.mark.parametrize(
    "other",
    [
        longer("Malta set a deadline for Cyprus to free a crew"),
        longer("Malta extended the deadline", told="2021-03-10"),
        longer("Italy extended the deadline", actors="ITA"),
    ],
)
def test_another_term_one_told_when_the_first_is_over_and_another_hand_s_move_nothing(other):
    found = items(term("afp-1", "2021-03-09"), other, as_of="2021-03-10")
    assert [one.start for one in found] == ["2021-03-09", "2021-03-16"]


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Malta extended the deadline for Cyprus to recall its fleet to March 9.", "2021-03-09"),
        ("Malta extended the deadline for Cyprus to recall its fleet by two weeks.", None),
        ("Malta gave smugglers until March 9 to give up four ships.", "2021-03-09"),
        ("Malta gave Cyprus 36 hours to recall its fleet.", "2021-03-03"),
        ("Malta demanded that Cyprus recall its fleet by March 9.", "2021-03-09"),
        ("Malta demanded that Cyprus recall its fleet within two weeks.", "2021-03-15"),
        ("Malta asked Cyprus to keep its fleet in port until March 9.", None),
        ("Malta urged Cyprus to attend talks on March 9.", None),
        ("Malta has called on Cyprus to recall its fleet. By March 9 both will have new ships.", None),
    ],
)
def test_the_term_of_a_demand_is_the_day_by_which_it_is_to_be_met(body, day):
    record = tocsin.read_text(body, published="2021-03-01", headline="Fleet")
    assert [one.deadline for one in mentions_of(record) if one.deadline] == ([day] if day else [])


@pytest.mark.parametrize(
    ("body", "name", "day"),
    [
        ("A tribunal in Fiji put off its hearing on Tonga from March 4 to March 18.", "hearing", "2021-03-18"),
        ("Fiji promised to deliver its answer to Tonga's offer on March 18.", "answer", "2021-03-18"),
    ],
)
def test_hearings_and_answers_that_another_act_carries_are_plans(body, name, day):
    told = {one.id: one for one in mentions_of(tocsin.read_text(body, published="2021-03-01", headline="Suva"))}
    found = [(one.title.split(" in ")[0].partition(":")[0], one.start) for one in agenda(resolve(told.values()), told)]
    assert found == [(name, day)]


def test_a_desk_keeps_the_terms_and_the_reports_that_came_before_their_plans(desk, dispatch):
    plan = "Parliament in Iceland will vote on January 12 on sending a patrol boat to Greenland."
    voted = "Lawmakers of Iceland voted on Wednesday to send a patrol boat to Greenland."
    demand = "Norway gave Iceland until January 15 to release a trawler."
    desk.add(dispatch("Boat to leave", voted, day="Jan 12, 2022", place="REYKJAVIK"))
    desk.add(dispatch("Vote is set", plan, day="Jan 5, 2022", place="REYKJAVIK"))
    desk.add(dispatch("Norway sets a term", demand))
    told = [(entry.item.start, entry.item.state) for entry in desk.agenda(since="2022-01-01").items]
    assert told == [("2022-01-12", "held"), ("2022-01-15", "passed")]
