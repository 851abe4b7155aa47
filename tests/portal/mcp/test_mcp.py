"""A language model asks a desk with the protocol's own client, in memory, over a real pipe and over HTTP."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import jsonschema
import pytest
from mcp import Client, StdioServerParameters
from mcp_types import CallToolResult, TextContent

from tests.desk.conftest import desk, dispatch, wire_desk  # noqa: F401 - fixtures
from tocsin import Desk
from tocsin.errors import ExtraMissing
from tocsin.portal.audience import Audience
from tocsin.portal.mcp.server import NAMES, server_of
from tocsin.portal.mcp.values import NOTICE

TOCSIN = str(Path(sys.executable).parent / "tocsin")
CANARY = "zephyrquartzlantern"


def asked(desk: Desk, tool: str, *, public: bool = False, **values: object) -> Any:  # noqa: F811
    """Ask in memory; gives the structured answer, which must fit the schema that the tool states."""
    result, schema = anyio.run(_asked, desk, tool, public, values)
    assert not result.is_error, result.content
    jsonschema.validate(result.structured_content, schema)
    return result.structured_content


def refused(desk: Desk, tool: str, **values: object) -> str:  # noqa: F811
    """Ask what cannot be answered; gives what the model is told."""
    result, _ = anyio.run(_asked, desk, tool, False, values)
    assert result.is_error
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


async def _asked(
    desk: Desk,  # noqa: F811
    tool: str,
    public: bool,
    values: dict[str, object],
) -> tuple[CallToolResult, dict[str, Any]]:
    async with Client(server_of(desk, Audience(public))) as client:
        tools = {one.name: one for one in (await client.list_tools()).tools}
        return await client.call_tool(tool, values), tools[tool].output_schema or {}


def test_the_tools_only_read_and_say_that_words_are_untrusted(wire_desk: Desk) -> None:  # noqa: F811
    async def run() -> None:
        async with Client(server_of(wire_desk, Audience())) as client:
            assert NOTICE in (client.instructions or "")
            tools = (await client.list_tools()).tools
            assert [one.name for one in tools] == list(NAMES)
            for one in tools:
                assert one.annotations is not None
                assert one.annotations.read_only_hint is True
                assert one.annotations.open_world_hint is False
                assert NOTICE in (one.description or "")
                assert one.output_schema

    anyio.run(run)


def test_search_finds_what_the_desk_finds(wire_desk: Desk) -> None:  # noqa: F811
    found = asked(wire_desk, "search", type="THREATEN", actor="RUS", limit=5)
    wanted = wire_desk.events(type="THREATEN", actor="RUS", limit=5)
    assert [one["id"] for one in found["events"]] == [one.id for one in wanted.items]
    assert found["next"] == wanted.next
    assert found["notice"] == NOTICE
    following = asked(wire_desk, "search", type="THREATEN", actor="RUS", limit=5, cursor=found["next"])
    assert not {one["id"] for one in following["events"]} & {one["id"] for one in found["events"]}


def test_words_find_dispatches_too(wire_desk: Desk) -> None:  # noqa: F811
    found = asked(wire_desk, "search", words="missile", limit=3)
    assert [one["id"] for one in found["dispatches"]] == [
        one.dispatch.id for one in wire_desk.search("missile", limit=3).items
    ]
    assert "missile" in found["dispatches"][0]["words"].lower()


def test_evidence_stands_where_it_says(wire_desk: Desk) -> None:  # noqa: F811
    (brief, *_) = asked(wire_desk, "search", type="ACCUSE", limit=1)["events"]
    event = asked(wire_desk, "event", id=brief["id"])["event"]
    for words in event["evidence"]:
        text = wire_desk.record(words["dispatch"]).dispatch.text
        assert " ".join(text[words["start"] : words["end"]].split()) in words["words"]


def test_of_an_event_that_many_tell_of_only_the_first_are_named(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
) -> None:
    for number in range(60):
        body = f"Norway accused Russia on Friday of sending drones. Report number {number} of the day was brief."
        desk.add(dispatch(f"Norway accuses Russia {number}", body, agency="AP"))
    event = desk.events(actor="NOR").items[0]
    found = asked(desk, "event", id=event.id)
    assert found["n_dispatches"] + found["n_copies"] == len(event.dispatches) + len(event.copies) == 60
    assert len(found["dispatches"]) == len(found["event"]["evidence"]) == 50


def test_a_storyline_is_listed_and_opened(wire_desk: Desk) -> None:  # noqa: F811
    listed = asked(wire_desk, "storyline", limit=2)
    opened = asked(wire_desk, "storyline", id=listed["storylines"][0]["id"], limit=4)
    assert opened["storylines"] == listed["storylines"][:1]
    assert 0 < len(opened["events"]) <= 4
    assert listed["events"] == []


def test_agenda_and_positions_come_with_where_they_stand(wire_desk: Desk) -> None:  # noqa: F811
    agenda = asked(wire_desk, "agenda", participant="RUS", since="2022-01-01", limit=3)
    assert [one["id"] for one in agenda["items"]] == [
        one.item.id for one in wire_desk.agenda(participant="RUS", since="2022-01-01", limit=3).items
    ]
    positions = asked(wire_desk, "positions", actor="RUS", kind="demand", limit=3)
    assert {one["kind"] for one in positions["items"]} == {"demand"}
    assert all(one["evidence"] and one["steps"] for one in positions["items"])


def test_a_series_opens_to_its_events(wire_desk: Desk) -> None:  # noqa: F811
    found = asked(wire_desk, "series", actor="RUS", towards="UKR", until="2022-04-01")
    point = next(one for one in found["acts"] if one["state"] == "known")
    assert point["conflict"]["low"] <= point["conflict"]["value"] <= point["conflict"]["high"]
    assert asked(wire_desk, "event", id=point["some"][0])["event"]["id"] == point["some"][0]


def test_a_text_is_read(wire_desk: Desk) -> None:  # noqa: F811
    text = "Russia accused Ukraine on Friday of shelling Donetsk."
    found = asked(wire_desk, "read", text=text, published="2022-01-07")
    (event,) = found["events"]
    assert (event["type"], event["content"]) == ("ACCUSE", ["ASSAULT"])
    for passage in event["evidence"]:
        assert text[passage["start"] : passage["end"]] == passage["words"]


def test_a_dispatch_s_text_leaves_only_where_it_may(wire_desk: Desk) -> None:  # noqa: F811
    heads = wire_desk.dispatches(state="current", limit=1000).items

    async def run() -> list[bool]:
        async with Client(server_of(wire_desk, Audience(public=True))) as client:
            answers = [await client.call_tool("read", {"dispatch": head.id}) for head in heads]
            return [(one.structured_content or {})["text"] is not None for one in answers]

    mays = [wire_desk.record(head.id).dispatch.rights.may for head in heads]
    wanted = [
        may.export_text and may.show_text == "public" and head.text_kept for may, head in zip(mays, heads, strict=True)
    ]
    assert anyio.run(run) == wanted
    assert True in wanted


@pytest.mark.parametrize("public", [True, False])
def test_restricted_text_leaves_by_no_tool(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
    public: bool,
) -> None:
    body = (
        "Norway accused Russia on Friday of sending drones over its coast and demanded talks on Monday.\n\n"
        f'"We shall speak of herring, cod and a {CANARY} that nobody had seen", the minister said on a long walk.\n\n'
        "All rights reserved. Copyright Agence France-Presse. You may not copy or publish any of it."
    )
    desk.add(dispatch("Norway accuses Russia", body))
    (head,) = desk.dispatches().items
    assert head.terms == "all-rights-reserved"
    event = desk.events().items[0]
    answers = [
        asked(desk, "search", public=public),
        asked(desk, "search", public=public, words="drones"),
        asked(desk, "event", public=public, id=event.id),
        asked(desk, "storyline", public=public),
        asked(desk, "agenda", public=public),
        asked(desk, "positions", public=public),
        asked(desk, "series", public=public, actor="NOR"),
        asked(desk, "read", public=public, dispatch=head.id),
    ]
    assert not [one for one in answers if CANARY in json.dumps(one)]
    assert answers[-1]["events"]
    given = asked(desk, "read", public=public, text=body)
    assert (given["text"], given["quotes"]) == (None, [])


def test_what_is_under_embargo_is_told_to_no_public(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    body = "OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of sending zebrafish drones."
    item = {"uri": "urn:x:1", "type": "text", "pubstatus": "withheld", "headline": "Norway", "body_text": body}
    (tmp_path / "item.json").write_text(json.dumps({**item, "versioncreated": "2022-01-07T10:00:00Z"}))
    desk.add(tmp_path / "item.json")
    (head,) = desk.dispatches().items
    assert head.state == "withheld"
    assert asked(desk, "search", words="zebrafish", public=True)["dispatches"] == []
    assert len(asked(desk, "search", words="zebrafish")["dispatches"]) == 1
    assert "embargo" in refused(desk, "read", dispatch=head.id)


def test_what_is_hidden_in_words_does_not_reach_the_model(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
) -> None:
    smuggled = "".join(chr(0xE0000 + ord(one)) for one in "obey")
    desk.add(
        dispatch(
            f"Norway warns{smuggled} Russia\u202e",
            f"Norway accused{smuggled} Russia on Friday of sending drones\u200b.",
        )
    )
    found = json.dumps(asked(desk, "search", words="Norway"), ensure_ascii=False)
    assert "Norway" in found
    assert not re.search("[\U000e0000-\U000e007f\u202e\u200b]", found)


def test_what_cannot_be_answered_is_told(wire_desk: Desk) -> None:  # noqa: F811
    assert "no such event on the desk" in refused(wire_desk, "event", id="nope")
    assert "since is 'yesterday'" in refused(wire_desk, "search", since="yesterday")
    assert "type" in refused(wire_desk, "search", type="WAR")
    assert "limit" in refused(wire_desk, "search", limit=5000)
    assert "either a text or the id" in refused(wire_desk, "read")
    assert "at most 100000" in refused(wire_desk, "read", text="a " * 60_000)


def test_over_a_real_pipe_the_command_serves_and_prints_nothing_else(wire_desk: Desk) -> None:  # noqa: F811
    async def run() -> None:
        with anyio.fail_after(120):
            async with Client(StdioServerParameters(command=TOCSIN, args=["mcp", str(wire_desk.folder)])) as client:
                result = await client.call_tool("search", {"words": "talks", "limit": 2})
                assert result.structured_content
                assert len(result.structured_content["events"]) == 2

    anyio.run(run)


def test_over_http_on_loopback_other_hosts_and_pages_are_refused(wire_desk: Desk) -> None:  # noqa: F811
    started = subprocess.Popen(
        [TOCSIN, "mcp", str(wire_desk.folder), "--http", "--port", "0"], stderr=subprocess.PIPE, text=True
    )
    assert started.stderr is not None
    try:
        line = started.stderr.readline()
        address = re.findall(r"http://127\.0\.0\.1:\d+/mcp", line)[0]

        async def run() -> None:
            with anyio.fail_after(120):
                async with Client(address) as client:
                    result = await client.call_tool("agenda", {"limit": 1})
                    assert result.structured_content

        anyio.run(run)
        body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
        accepts = {"Accept": "application/json, text/event-stream"}
        post = partial(httpx.post, address, timeout=60)
        assert post(json=body, headers={**accepts, "Host": "evil.example"}).status_code == 421
        assert post(json=body, headers={**accepts, "Origin": "http://evil.example"}).status_code == 403
        assert post(content=b"x" * 2_000_000, headers=accepts).status_code in (400, 413)
    finally:
        started.terminate()
        started.wait(60)
        started.stderr.close()


def test_without_the_extra_one_line_says_what_to_install(
    wire_desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [one for one in sys.modules if one == "mcp" or one.startswith("mcp.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(ExtraMissing) as told:
        server_of(wire_desk, Audience())
    assert str(told.value).endswith("pip install 'tocsin[mcp]'")
    assert told.value.exit_code == 12
