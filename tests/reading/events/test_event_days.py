"""When events are: ranges, new days, and occasions that are only named beside a day. 14 June 2023 is a Wednesday."""

from __future__ import annotations

import pytest

from tocsin import read_text
from tocsin.record import Event

DAY = "2023-06-14"


def told(text: str) -> list[Event]:
    return list(read_text(text, published=DAY).events)


def days(event: Event) -> tuple[str | None, str | None]:
    return (event.when.start, event.when.end) if event.when else (None, None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Finland will host a forum in Turku on June 21 and 22.", "2023-06-21", "2023-06-22"),
        ("Brunei will hold drills from July 22 to August 4.", "2023-07-22", "2023-08-04"),
        ("Cuba will host a summit on June 27-29.", "2023-06-27", "2023-06-29"),
        ("Brunei will begin an exercise on July 22 that will run until August 4.", "2023-07-22", "2023-08-04"),
        ("Drills of the Omani navy will begin on July 3 and end on July 7.", "2023-07-03", "2023-07-07"),
    ],
)
def test_both_ends_of_a_range_are_read(text: str, first: str, last: str) -> None:
    (event,) = told(text)
    assert days(event) == (first, last)


def test_days_that_are_far_apart_are_no_range() -> None:
    (event, *_) = told("Finland will host forums in Turku on June 21 and July 9.")
    assert days(event) == ("2023-06-21", "2023-06-21")


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        ("Uganda and Rwanda sent envoys ahead of Friday's talks.", "CONSULT", "2023-06-16"),
        ("Uganda and Rwanda said Monday's talks would settle the matter.", "CONSULT", "2023-06-19"),
        ("A Ugandan delegation is due in Kigali on Thursday.", "CONSULT", "2023-06-15"),
        ("The trade unions of Uganda have called a rally for Saturday.", "PROTEST", "2023-06-17"),
        ("Uganda has announced rocket launches for Sunday.", "MOBILIZE", "2023-06-18"),
    ],
)
def test_an_occasion_named_beside_a_day_to_come_is_scheduled(text: str, act: str, day: str) -> None:
    found = [event for event in told(text) if event.status == "scheduled" and days(event)[0] == day]
    assert [event.act for event in found] == [act]
    assert found[0].actor


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Gabon will hold a parliamentary election on August 5, its government said.", "election: Gabon", "2023-08-05"),
        ("A referendum in Palau is to take place on July 2.", "referendum in Palau: Palau", "2023-07-02"),
        ("Bhutanese will go to the polls on July 9.", "election: Bhutan", "2023-07-09"),
        ("Laos will send Vietnam a written reply on June 30.", "answer: Laos, Vietnam", "2023-06-30"),
        (
            "The African Union will vote on an arms embargo against Mali on June 29.",
            "vote: African Union",
            "2023-06-29",
        ),
    ],
)
def test_polls_votes_and_answers_to_come_are_on_the_agenda(text: str, title: str, day: str) -> None:
    found = read_text(text, published=DAY).agenda
    assert [(entry.title, entry.when and entry.when.start) for entry in found] == [(title, day)]


def test_a_poll_that_somebody_else_is_to_hold_is_not_set_thereby() -> None:
    assert not read_text("Kenya told Gabon to hold an election by July 9.", published=DAY).agenda


def test_an_occasion_named_beside_a_past_day_tells_no_event_of_its_own() -> None:
    assert not any(event.frame.startswith("occasion.") for event in told("Uganda was pleased with Monday's session."))


def test_what_is_put_off_from_a_day_to_another_is_on_the_other() -> None:
    (event,) = told("A meeting between Uganda and Rwanda was postponed from Thursday to Friday.")
    assert (event.status, days(event)[0]) == ("scheduled", "2023-06-16")


def test_what_is_put_off_with_no_new_day_is_not_on_the_old_one() -> None:
    (event,) = told("A meeting between Uganda and Rwanda on Friday was postponed.")
    assert event.status == "negated"


def test_a_relative_clause_tells_when_what_is_asked_for_takes_place() -> None:
    (event,) = told("Fiji called for a conference of Pacific states, which will open on Friday in Suva.")
    assert event.content is not None
    assert (event.content.status, days(event.content)[0]) == ("scheduled", "2023-06-16")


def test_what_adjourns_until_a_day_goes_on_that_day() -> None:
    found = told("Uganda and Rwanda opened a conference on Tuesday and adjourned it until Thursday.")
    assert [(event.status, days(event)[0]) for event in found] == [
        ("occurred", "2023-06-13"),
        ("scheduled", "2023-06-15"),
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Ghana will withdraw its engineers by the end of the year.", "2023-12-31", "2023-12-31"),
        ("Ghana will withdraw its engineers by the end of next month.", "2023-07-31", "2023-07-31"),
        ("Ghana will withdraw its engineers at the end of next month.", "2023-07-22", "2023-07-31"),
    ],
)
def test_a_deadline_at_the_end_of_a_stretch_is_its_last_day(text: str, first: str, last: str) -> None:
    (event,) = told(text)
    assert days(event) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Laos and Oman will hold six days of mountain drills from Monday.", "2023-06-19", "2023-06-24"),
        ("Laos and Oman will begin a four-day drill on Sunday.", "2023-06-18", "2023-06-21"),
        ("Laos and Oman opened eight days of mountain drills on Tuesday.", "2023-06-13", "2023-06-20"),
        ("Laos will host a two-day forum in Vientiane next Thursday.", "2023-06-22", "2023-06-23"),
    ],
)
def test_what_opens_on_a_day_and_takes_so_many_has_both_ends(text: str, first: str, last: str) -> None:
    (event,) = told(text)
    assert days(event) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Laos and Oman ended a four-day drill on Tuesday.",
        "A four-day drill of Laos and Oman will end on Tuesday.",
        "Laos held two days of talks with Oman on Tuesday.",
    ],
)
def test_a_length_says_nothing_of_the_last_day_where_the_day_is_not_said_to_be_the_first(text: str) -> None:
    (event,) = told(text)
    first, last = days(event)
    assert first == last is not None


@pytest.mark.parametrize(
    "text",
    [
        "Nine herders were killed when gunmen stormed the well at Abeche on Monday.",
        "Nine herders were killed in an ambush on a well near Abeche on Monday.",
        "Chadian rebels ambushed a lorry near Abeche on Monday and killed nine herders.",
        "Chadian rebels killed nine herders in Abeche, Chad, on Monday, a nurse said on Tuesday.",
    ],
)
def test_a_blow_has_the_day_and_the_place_of_whatever_tells_of_it_once_more(text: str) -> None:
    blows = [event for event in told(text) if event.act == "ASSAULT"]
    assert {days(event) for event in blows} == {("2023-06-12", "2023-06-12")}


def test_a_past_that_is_joined_to_a_plan_has_no_day_of_it() -> None:
    arrests = [one for one in told("Chad is to open talks on Friday and arrested a priest.") if one.act == "COERCE"]
    assert [one.when for one in arrests] == [None]


def test_a_year_that_names_a_treaty_is_no_day_of_what_befalls_it() -> None:
    (event,) = told("Egypt threatened to suspend the 1979 peace treaty with Libya.")
    assert days(event) == (None, None)
