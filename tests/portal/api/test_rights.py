"""Restricted text leaves through no operation, in no answer and in no log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.portal.api.conftest import API, everything
from tocsin import Desk
from tocsin.portal import create_app

CANARY = "zephyrquartz"
FAR = " ".join(["and the fishermen of the northern coast who had gone out before dawn"] * 3)
BODY = (
    "Norway accused Russia on Friday of sending drones over its coast.\n\n"
    f"The minister spoke at length of fisheries, herring and cod, and of a {CANARY}lantern that nobody had seen.\n\n"
    f'"We have counted every {CANARY}lamp on this coast, and there is not one left," an official said.\n\n'
    "Norway threatened on Friday to expel Russian diplomats unless Russia returns the boats of the northern coast "
    f"that had gone out before dawn with their nets and their lamps and the hopes of winter and the {CANARY}buoys.\n\n"
    f"Norway expelled three Russian diplomats on Friday {FAR} and with them a {CANARY}captain.\n\n"
    f"Some 400 {CANARY}gulls were seen over the fjord of {CANARY.title()}havn.\n\n"
    "All rights reserved. Copyright Agence France-Presse. You may not copy or publish any of it."
)


@pytest.fixture(params=[False, True], ids=["own users", "anyone"])
def restricted(request: pytest.FixtureRequest, desk: Desk, dispatch: Callable[..., Path]) -> Iterator[TestClient]:
    """The API of a desk with a dispatch all of whose rights are reserved, and a copy of it."""
    desk.add([dispatch("Norway accuses Russia", BODY), dispatch("Oslo accuses Moscow", BODY, agency="dpa")])
    assert {one.terms for one in desk.dispatches().items} == {"all-rights-reserved"}
    with TestClient(create_app(desk, public=request.param), base_url=API) as client:
        yield client


def answers(client: TestClient) -> dict[str, str]:
    """Ask every operation that reads, with and without evidence, for everything that it has."""
    found: dict[str, str] = {}
    paths: dict[str, Any] = client.get("openapi.json").json()["paths"]
    for path in [path for path, methods in paths.items() if "get" in methods]:
        if "{" not in path:
            asked = {"/series": "?actor=NOR", "/search": "?q=Norway"}.get(path, "")
            found[path] = client.get(path[1:] + asked).text
            continue
        listed, _, rest = path[1:].partition("/{")
        ids = ["NOR", "RUS"] if listed == "actors" else [str(one["id"]) for one in everything(client, listed)]
        for wanted in ids:
            found[f"/{listed}/{wanted}{rest.partition('}')[2]}"] = client.get(
                f"{listed}/{wanted}{rest.partition('}')[2]}"
            ).text
    return found


def test_no_operation_gives_restricted_text_away(restricted: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        found = answers(restricted)
    assert len(found) > 20
    assert not [path for path, answer in found.items() if CANARY in answer.lower()]
    assert CANARY not in caplog.text.lower()
    assert "unless Russia returns the boats" in found["/positions"]
    assert any("accused Russia on Friday" in answer for answer in found.values())  # what may be quoted is


def test_a_record_keeps_its_offsets_where_its_text_may_not_leave(restricted: TestClient) -> None:
    (first, *_) = everything(restricted, "dispatches")
    record = restricted.get(f"dispatches/{first['id']}/record").json()
    assert "▒" in record["dispatch"]["text"]
    spans = [span for event in record["events"] for span in event["evidence"]]
    assert spans
    assert all(record["dispatch"]["text"][span["start"] : span["end"]] == span["exact"] for span in spans)


def test_what_only_the_desk_s_own_users_may_see_is_told_to_them_alone(desk: Desk) -> None:
    for public, status in ((False, 200), (True, 403)):
        with TestClient(create_app(desk, public=public), base_url=API) as client:
            answer = client.get("adjudications")
            assert answer.status_code == status
            assert client.get("overview").json()["public"] is public
    assert answer.json()["type"] == "urn:tocsin:problem:rights"
