"""Whether anything changed on a desk, told without counting."""

from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database import fulltext

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."


def test_the_state_is_another_after_each_commit_and_the_same_without(desk, dispatch):
    before = desk.state()
    assert desk.state() == before
    desk.add(dispatch("Cod row", STORY))
    after = desk.state()
    assert after != before
    desk.events()
    assert desk.state() == after


def test_the_state_tells_of_what_another_opening_of_the_desk_wrote(desk, dispatch):
    desk.add(dispatch("Cod row", STORY))
    before, counted = desk.state(), desk.overview()
    with Desk.open(desk.folder) as other:
        other.adjudicate(other.events(type="ACCUSE").items[0].mentions[0], Judging("wrong", "Ada"))
    assert desk.state() != before
    assert (counted.events, desk.overview().events) == (2, 1)


def test_a_word_that_most_dispatches_hold_finds_the_same_events_as_a_rare_one(desk, dispatch, monkeypatch):
    for headline in ("Cod row", "Herring row"):
        desk.add(dispatch(headline, STORY))
    asked = ("overfishing", '"held talks" -herring', "herring OR nothing", "absent")
    rare = [desk.events(text=words).items for words in asked]
    monkeypatch.setattr(fulltext, "_COMMON", 1)
    assert [desk.events(text=words).items for words in asked] == rare
    assert [len(found) for found in rare] == [2, 2, 2, 0]


def test_series_of_the_same_days_count_a_dispatch_that_came_meanwhile(desk, dispatch):
    desk.add(dispatch("Cod row", STORY))
    asked = {"actor": "NOR", "since": "2022-01-01", "until": "2022-01-31"}
    before = desk.series(**asked)
    desk.add(dispatch("Herring row", "Norway accused Sweden of overfishing on Friday.", day="Jan 21, 2022"))
    after = desk.series(**asked)
    assert [point.state for point in before.acts.points] != [point.state for point in after.acts.points]
