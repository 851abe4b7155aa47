"""Whom a journey to talks is to, and where and when these are."""

import pytest

from tocsin.engine import Reader


def meetings(text):
    record = Reader().read_text(text, published="2022-02-02")
    countries = {actor.id: actor.country for actor in record.actors}
    places = {place.id: place.name for place in record.places}
    return [
        (
            {countries[one] for one in (*event.actor, *event.recipient)},
            places.get(event.place),
            event.when and event.when.start,
        )
        for event in record.events
        if event.act == "CONSULT"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Oman's foreign minister flew to Geneva on Monday for talks with the Kenyan president.",
        "Oman's foreign minister was in Geneva on Monday for talks with the Kenyan president.",
        "Oman's foreign minister came to Geneva on Monday to meet the Kenyan president.",
        "Oman's foreign minister travelled to Geneva on Monday for a meeting with Kenya.",
    ],
)
def test_who_travels_to_talks_meets_whom_they_are_with_and_not_the_hosts(text):
    assert meetings(text) == [({"OMN", "KEN"}, "Geneva", "2022-01-31")]


@pytest.mark.parametrize("coming", ["is due", "is expected", "will be"])
def test_who_is_to_come_to_talks_is_to_meet_whom_they_are_with(coming):
    text = f"Chile's envoy {coming} in Lima on Friday for talks with the Bolivian foreign minister."
    assert meetings(text) == [({"CHL", "BOL"}, "Lima", "2022-02-04")]


def test_a_visit_to_the_hosts_stays_one():
    assert meetings("Gabon's premier arrived in Suva on Monday for talks with Fiji's army chief.") == [
        ({"GAB", "FJI"}, "Suva", "2022-01-31")
    ]


@pytest.mark.parametrize("when", ["ahead of", "on the eve of", "in the run-up to", "before", "after"])
def test_who_acts_around_talks_takes_part_in_them(when):
    text = f"Chad armed its border {when} talks with Mali in Doha on Friday."
    assert [sides for sides, _, _ in meetings(text)] == [{"TCD", "MLI"}]


def test_talks_on_whose_eve_something_is_done_are_to_come():
    record = Reader().read_text("Chad armed its border on the eve of talks with Mali.", published="2022-02-02")
    assert [event.status for event in record.events if event.act == "CONSULT"] == ["scheduled"]
