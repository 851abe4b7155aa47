"""What the API answers: all of the desk, in pages, fresh or unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.portal.api.conftest import API, everything
from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.portal import create_app

LISTS = ("dispatches", "events", "storylines", "agenda", "positions")


@pytest.mark.parametrize("path", LISTS)
def test_pages_of_any_size_give_every_row_once_and_in_one_order(api: TestClient, path: str) -> None:
    whole = [one["id"] for one in api.get(path, params={"limit": 1000}).json()["items"]]
    for size in (1, 7):
        if size == 7 or len(whole) < 80:
            assert [one["id"] for one in everything(api, path, limit=size)] == whole
    assert len(set(whole)) == len(whole) > 5


def test_a_search_is_paged_too(api: TestClient) -> None:
    whole = [one["dispatch"]["id"] for one in api.get("search", params={"q": "Russia", "limit": 1000}).json()["items"]]
    assert [one["dispatch"]["id"] for one in everything(api, "search", q="Russia", limit=4)] == whole


def test_the_link_header_leads_to_the_page_of_the_cursor(api: TestClient) -> None:
    asked = {"type": ["CONSULT", "AGREE"], "actor": "RUS", "limit": 2}
    first = api.get("events", params=asked)
    by_link = api.get(f"http://127.0.0.1{first.links['next']['url']}").json()
    assert by_link == api.get("events", params={**asked, "cursor": first.json()["next"]}).json()
    assert by_link["items"]


def test_what_is_asked_never_breaks_out_of_the_link_header(api: TestClient) -> None:
    answer = api.get("search", params={"q": 'Russia OR "Russia>; rel=evil\r\nX-Evil: 1"', "limit": 1})
    assert answer.status_code == 200
    assert "x-evil" not in answer.headers
    assert answer.headers["link"].count(">") == 1


def test_filters_are_those_of_the_command_line(api: TestClient, wire_desk: Desk) -> None:
    asked = {"type": ["THREATEN", "REQUEST"], "party": ["RUS"], "since": "2022-01-01", "least_publishers": 2}
    wanted = [one.id for one in wire_desk.events(**asked).items]
    assert [one["id"] for one in api.get("events", params=asked).json()["items"]] == wanted != []


def test_every_event_bears_the_words_of_its_mentions_and_the_names_of_its_ids(api: TestClient) -> None:
    for event in api.get("events", params={"limit": 100}).json()["items"]:
        assert [one["mention"] for one in event["evidence"]] == event["mentions"]
        assert {*event["actor"], *event["recipient"]} == {one["id"] for one in event["actors"]}
        assert event["n_publishers"] >= 1


@pytest.mark.parametrize("path", LISTS)
def test_each_row_is_found_by_its_id_as_the_list_has_it(api: TestClient, path: str) -> None:
    for row in api.get(path, params={"limit": 3}).json()["items"]:
        one = api.get(f"{path}/{row['id']}").json()
        assert {name: one[name] for name in row} == row


def test_a_dispatch_is_tied_to_its_events_and_storylines(api: TestClient) -> None:
    head = next(one for one in everything(api, "dispatches") if one["n_events"] and one["state"] == "current")
    one = api.get(f"dispatches/{head['id']}").json()
    assert one["events"]
    assert all(head["id"] in api.get(f"events/{event}").json()["dispatches"] for event in one["events"])
    assert head["id"] in api.get(f"storylines/{one['storylines'][0]}").json()["dispatches"]


def test_a_storyline_bears_names_quotes_and_figures_that_disagree(api: TestClient) -> None:
    lines = [api.get(f"storylines/{one['id']}").json() for one in everything(api, "storylines")]
    assert all(set(one["names"]) == set(one["actors"]) for one in lines)
    quotes = [(said, one) for one in lines for said in one["quotes"]]
    assert quotes
    for said, line in quotes:
        assert said["dispatch"] in line["dispatches"]
        assert said["words"] in api.get(f"dispatches/{said['dispatch']}/record").json()["dispatch"]["text"]
    for event in (api.get(f"events/{name}").json() for one in lines for name in one["disagreeing"]):
        kinds = [claim["figure"]["kind"] for claim in event["figures"]]
        assert len(kinds) > len(set(kinds))


def test_the_record_is_the_desk_s_where_the_text_may_leave(api: TestClient, wire_desk: Desk) -> None:
    head = wire_desk.dispatches(limit=1).items[0]
    assert api.get(f"dispatches/{head.id}/record").json() == wire_desk.record(head.id).model_dump(mode="json")


def test_a_point_of_a_series_opens_to_its_events(api: TestClient) -> None:
    told = api.get("series", params={"actor": "RUS", "towards": "UKR"}).json()
    ids = [event for point in told["acts"]["points"] for event in point["events"]]
    assert ids
    assert api.get(f"events/{ids[0]}").json()["id"] == ids[0]


def test_pairs_of_countries_count_the_events_between_them(api: TestClient, wire_desk: Desk) -> None:
    asked = {"since": "2021-12-01", "until": "2022-04-30"}
    dyads = api.get("dyads", params=asked).json()["items"]
    assert [one["events"] for one in dyads] == sorted((one["events"] for one in dyads), reverse=True)
    first = dyads[0]
    between = wire_desk.events(actor=first["actor"], recipient=first["towards"], limit=1000, **asked).items
    assert first["events"] == len(between) > 5
    lately = api.get("dyads").json()["items"]
    assert lately == api.get("dyads", params={"since": "2022-03-02", "until": "2022-03-29"}).json()["items"] != dyads


def test_an_actor_is_told_with_whom_it_dealt_lately(api: TestClient, wire_desk: Desk) -> None:
    russia = api.get("actors/RUS").json()
    assert russia["name"] == "Russia"
    lately = {"since": "2022-03-02", "until": "2022-03-29"}
    for one in russia["dyads"]:
        assert "RUS" in (one["actor"], one["towards"])
        between = wire_desk.events(actor=one["actor"], recipient=one["towards"], limit=1000, **lately).items
        assert one["events"] == len(between) > 0
    assert len(russia["dyads"]) > 3
    assert api.get("actors/NATO").json()["name"] == "NATO"


def test_a_series_from_a_day_after_the_last_event_is_empty_and_no_fault(api: TestClient) -> None:
    told = api.get("series", params={"actor": "RUS", "since": "2067-05-09"})
    assert told.status_code == 200
    assert [point["events"] for point in told.json()["acts"]["points"]] == [[]]


def test_an_answer_bears_a_tag_and_is_not_made_again_while_nothing_changed(
    desk: Desk, dispatch: Callable[..., Path]
) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast."))
    with TestClient(create_app(desk), base_url=API) as client:
        first = client.get("events")
        again = client.get("events", headers={"If-None-Match": f'W/"other", {first.headers["etag"]}'})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
        assert client.get("events?limit=1", headers={"If-None-Match": first.headers["etag"]}).status_code == 200

        desk.add(dispatch("Sweden warns Russia", "Sweden accused Russia on Friday of sending ships to its coast."))
        after = client.get("events", headers={"If-None-Match": first.headers["etag"]})
        assert after.status_code == 200
        assert len(after.json()["items"]) > len(first.json()["items"])


def test_a_verdict_within_the_same_second_changes_the_tag(desk: Desk, dispatch: Callable[..., Path]) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast."))
    mention = desk.events().items[0].mentions[0]
    with TestClient(create_app(desk), base_url=API) as client:
        tags = []
        for verdict in ("right", "wrong", "right"):
            desk.adjudicate(mention, Judging(verdict, "Ada"))
            tags.append(client.get("events").headers["etag"])
        assert len(set(tags)) == 3
        log = everything(client, "adjudications", limit=1)
        assert client.get("precision").json()["items"][0]["judged"] == 1
    assert [one["verdict"] for one in log] == ["right", "wrong", "right"]
    assert [one["number"] for one in log] == [3, 2, 1]


def test_a_source_tells_volume_and_rights(api: TestClient, wire_desk: Desk) -> None:
    sources = api.get("sources").json()["items"]
    assert [one["name"] for one in sources] == [one.name for one in wire_desk.sources()]
    assert sum(one["dispatches"] for one in sources) == wire_desk.overview().dispatches
    for one in sources:
        assert sum(number for _, number in one["terms"]) == one["dispatches"]
        assert 0 < sum(one["weeks"]) <= one["dispatches"]


def test_polls_of_feeds_change_the_tag_of_the_sources_alone(desk: Desk, tmp_path: Path) -> None:
    from tocsin.desk.database.engines import writing
    from tocsin.desk.following.feed_health import FeedHealth, keep
    from tocsin.desk.settings import Feed

    desk.settings = desk.settings.model_copy(update={"feed": [Feed(url="https://example.com/feed")]})
    with TestClient(create_app(desk), base_url=API) as client:
        before = [client.get(path).headers["etag"] for path in ("sources", "events")]
        with writing(desk.engine) as connection:
            keep(connection, FeedHealth("https://example.com/feed", polls=1), {}, desk.now())
        after = [client.get(path).headers["etag"] for path in ("sources", "events")]
        assert client.get("sources").json()["feeds"][0]["polls"] == 1
    assert (before[0] != after[0], before[1] == after[1]) == (True, True)
