"""What is sent to the API: pages to be read, dispatches to be kept, verdicts; each with the token it takes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.portal.api.conftest import API
from tests.portal.api.test_rights import BODY, CANARY
from tocsin import Desk, read_text
from tocsin.desk.access.tokens import SCOPES
from tocsin.portal import create_app

STORY = "Norway accuses Russia\n\nOSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of sending drones.\n"


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient]:
    """The API of an empty desk, asked with a token that may do everything."""
    _, shown = desk.add_token("Ada", SCOPES)
    headers = {"Authorization": f"Bearer {shown}"}
    with TestClient(create_app(desk), base_url=API, headers=headers) as made:
        yield made


def test_a_body_is_read_as_from_python_and_nothing_is_kept(client: TestClient, desk: Desk) -> None:
    said = "Norway accused Russia on Friday of sending drones."
    record = client.post("read", json={"kind": "body", "content": said, "published": "2022-01-07"}).json()
    own = read_text(said, published="2022-01-07")
    assert [(one["id"], one["when"]["start"], one["actor"]) for one in record["events"]] == [
        (one.id, "2022-01-07", ["NOR"]) for one in own.events
    ]
    span = record["events"][0]["evidence"][0]
    assert span["exact"] == said[span["start"] : span["end"]] == "accused"
    assert desk.overview().dispatches == 0


def test_a_page_is_split_into_story_and_furniture(client: TestClient) -> None:
    record = client.post("read", json={"content": STORY, "url": "https://news.example/1"}).json()
    assert record["dispatch"]["dateline"]["place"] == "Oslo"
    assert record["dispatch"]["url"] == "https://news.example/1"
    assert record["events"][0]["type"] == "ACCUSE"


def test_a_restricted_page_comes_back_without_its_text(client: TestClient) -> None:
    answer = client.post("read", json={"content": f"Norway accuses Russia\n\nOSLO, Jan 7, 2022 (AFP) - {BODY}\n"})
    assert answer.status_code == 200
    assert CANARY not in answer.text.lower()
    assert answer.json()["dispatch"]["rights"]["terms"] == "all-rights-reserved"


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        ({"content": ""}, 422, "usage"),
        ({"content": "   \n "}, 422, "empty-input"),
        ({"content": "a\x00b" * 9}, 422, None),
        ({"content": "a " * 60_000}, 413, "input-too-large"),
        ({"content": "[]", "kind": "page"}, 422, None),
        ({"content": STORY, "kind": "essay"}, 422, "usage"),
        ({"content": STORY, "published": "2022-01-07"}, 422, "usage"),
        ({"content": STORY, "kind": "body", "published": "soon"}, 422, "usage"),
        ({"content": STORY, "kind": "body", "url": "https://news.example/1"}, 422, "usage"),
        ({"content": STORY, "url": "javascript:alert(1)"}, 422, "usage"),
        ({"content": STORY, "colour": "red"}, 422, "usage"),
    ],
)
def test_what_cannot_be_read_is_told(client: TestClient, sent: dict[str, str], status: int, code: str | None) -> None:
    answer = client.post("read", json=sent)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert code is None or answer.json()["type"] == f"urn:tocsin:problem:{code}"


@pytest.mark.parametrize("content", ['"\\ud800 Norway accused Russia."', "[" * 5000, "{", '"plain"'])
def test_json_that_is_broken_or_means_harm_is_refused(client: TestClient, content: str) -> None:
    body = f'{{"content": {content}, "kind": "body"}}'
    answer = client.post("read", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in ((200,) if content == '"plain"' else (400, 422))


def test_a_page_of_another_site_cannot_send_a_form(client: TestClient) -> None:
    body = json.dumps({"pages": [{"content": STORY}]})
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        assert client.post("dispatches", content=body, headers={"Content-Type": kind}).status_code == 422


def test_dispatches_are_taken_in_once_and_named(client: TestClient, desk: Desk) -> None:
    sent = {"pages": [{"name": "norway.txt", "content": STORY}, {"content": "  "}]}
    first = client.post("dispatches", json=sent).json()
    assert (first["added"], first["known"]) == (1, 0)
    assert [one["code"] for one in first["failed"]] == ["empty-input"]
    assert client.get(f"dispatches/{first['dispatches'][0]}").json()["headline"] == "Norway accuses Russia"
    again = client.post("dispatches", json=sent).json()
    assert (again["added"], again["known"], again["dispatches"]) == (0, 1, first["dispatches"])
    assert desk.overview().dispatches == 1


def test_a_page_of_several_stories_gives_several_dispatches(client: TestClient) -> None:
    lines = "\n".join(
        json.dumps({"text": f"OSLO, Jan {n}, 2022 (AFP) - Norway accused Russia of case {n}.", "headline": f"Case {n}"})
        for n in (3, 4)
    )
    answer = client.post("dispatches", json={"pages": [{"content": lines}]}).json()
    assert answer["added"] == len(set(answer["dispatches"])) == 2


def test_a_request_that_is_sent_again_is_answered_as_it_was(client: TestClient) -> None:
    headers = {"Idempotency-Key": "morning-1"}
    sent = {"pages": [{"content": STORY}]}
    first = client.post("dispatches", json=sent, headers=headers)
    again = client.post("dispatches", json=sent, headers=headers)
    assert first.json()["added"] == 1
    assert (again.status_code, again.json()) == (200, first.json())
    other = client.post("dispatches", json={"pages": [{"content": STORY + "More."}]}, headers=headers)
    assert (other.status_code, other.json()["type"]) == (422, "urn:tocsin:problem:key-reused")


def test_a_key_belongs_to_a_token(client: TestClient, desk: Desk) -> None:
    sent, headers = {"pages": [{"content": STORY}]}, {"Idempotency-Key": "1"}
    assert client.post("dispatches", json=sent, headers=headers).json()["added"] == 1
    _, shown = desk.add_token("Ben", ["ingest"])
    answer = client.post("dispatches", json=sent, headers={**headers, "Authorization": f"Bearer {shown}"})
    assert answer.json()["known"] == 1


def test_a_request_at_work_is_not_begun_twice(client: TestClient, desk: Desk) -> None:
    from tocsin.desk.access import replays
    from tocsin.desk.database.engines import writing
    from tocsin.portal.api.routes.reading import PagesIn

    sent = {"pages": [{"content": STORY}]}
    body = PagesIn.model_validate(sent).model_dump_json().encode()
    with writing(desk.engine) as connection:
        replays.begin(connection, desk.tokens()[0].id, "1", body, desk.clock())
    answer = client.post("dispatches", json=sent, headers={"Idempotency-Key": "1"})
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:tocsin:problem:in-progress")
    assert answer.headers["retry-after"]


def test_a_verdict_bears_the_token_s_name_and_is_applied_at_once(
    client: TestClient, desk: Desk, dispatch: Callable[..., Path]
) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast."))
    event = desk.events(act="ACCUSE").items[0]
    sent = {"mention": event.mentions[0], "verdict": "corrected", "correction": {"recipient": ["USA"]}, "note": "so"}
    answer = client.post("adjudications", json=sent)
    assert answer.status_code == 201
    assert (answer.json()["author"], answer.json()["note"]) == ("Ada", "so")
    told = client.get("events", params={"recipient": "USA"}).json()["items"]
    assert [one["mentions"] for one in told] == [list(event.mentions)]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"mention": "e-none", "verdict": "right"}, 404),
        ({"mention": "e-none", "verdict": "perhaps"}, 422),
        ({"mention": "e-none", "verdict": "corrected"}, 422),
        ({"mention": "e-none", "verdict": "right", "correction": {"act": "AID"}}, 422),
        ({"mention": "e-none", "verdict": "right", "author": "Ben"}, 422),
        ({"mention": "e-none", "verdict": "corrected", "correction": {}}, 422),
        ({"mention": "e-none", "verdict": "corrected", "correction": {"start": 0}}, 422),
        ({"mention": "e\x00", "verdict": "right"}, 422),
    ],
)
def test_a_verdict_that_is_none_is_refused(client: TestClient, sent: dict[str, object], status: int) -> None:
    assert client.post("adjudications", json=sent).status_code == status


def test_a_body_has_a_bound_whether_or_not_its_length_is_told(client: TestClient) -> None:
    large = json.dumps({"content": "a" * 1_100_000}).encode()
    headers = {"Content-Type": "application/json"}

    def parts() -> Iterator[bytes]:
        for start in range(0, len(large), 65_536):
            yield large[start : start + 65_536]

    for content in (large, parts()):
        answer = client.post("read", content=content, headers=headers)
        assert (answer.status_code, answer.headers["content-type"]) == (413, "application/problem+json")
        assert "1,048,576" in answer.json()["detail"]
