"""Adjudication in the browser's forms: what they do, and from whom they are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.conftest import LOCAL
from tocsin import Desk
from tocsin.portal import create_app

ORIGIN = {"Origin": "http://127.0.0.1"}
STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."
Told = tuple[Desk, TestClient]


@pytest.fixture
def told(desk: Desk, dispatch: Callable[..., Path]) -> Iterator[Told]:  # noqa: F811
    """A desk with two mentions, and its portal."""
    desk.add(dispatch("Cod row", STORY))
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        yield desk, client


def token_of(client: TestClient, address: str = "/adjudicate") -> str:
    return str(html.fromstring(client.get(address).text).find('.//input[@name="token"]').get("value"))


def begun(client: TestClient) -> str:
    """Draw a sample of two for Ada, and give the address where she judges it."""
    fields = {"token": token_of(client), "author": "Ada", "size": "2", "seed": "1", "do": "draw"}
    answer = client.post("/adjudicate", data=fields, headers=ORIGIN, follow_redirects=False)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def press(client: TestClient, address: str, do: str, **more: str) -> str:
    """Send the form of a page by one of its buttons, with other values where they are given; gives the page after."""
    tree = html.fromstring(client.get(address).text)
    form = next(one for one in tree.findall(".//form") if one.find(f'.//button[@value="{do}"]') is not None)
    fields = {name: value or "" for name, value in form.form_values()} | {"do": do} | more
    answer = client.post("/adjudicate", data=fields, headers=ORIGIN)
    assert answer.status_code == 200
    return answer.text


def test_a_sample_is_judged_one_mention_after_another_until_none_waits(told: Told) -> None:
    desk, client = told  # noqa: F811
    address = begun(client)
    assert "0 of 2 mentions judged by Ada" in client.get(address).text
    assert "1 of 2 mentions judged by Ada" in press(client, address, "right")
    page = press(client, address, "wrong")
    assert "All of this sample is judged" in page
    assert [(one.verdict, one.author, one.sample) for one in desk.adjudications()] == [
        ("right", "Ada", "1-2"), ("wrong", "Ada", "1-2"),
    ]  # fmt: skip
    assert len(desk.events().items) == 1


def test_precision_is_told_by_type_with_its_interval(told: Told) -> None:
    _, client = told
    address = begun(client)
    press(client, address, "right")
    tree = html.fromstring(press(client, address, "wrong"))
    rows = {row.find("th").text: [cell.text for cell in row.findall("td")[:3]] for row in tree.findall(".//tbody/tr")}
    assert rows["all"] == ["1 of 2", "0.50", "0.09 to 0.91"]
    assert set(rows) == {"all", "ACCUSE", "CONSULT"}


def test_undo_brings_the_mention_back_and_appends(told: Told) -> None:
    desk, client = told  # noqa: F811
    address = begun(client)
    first = html.fromstring(client.get(address).text).find('.//input[@name="mention"]').get("value")
    press(client, address, "wrong")
    page = press(client, address, "undo")
    assert html.fromstring(page).find('.//input[@name="mention"]').get("value") == first
    assert [one.verdict for one in desk.adjudications()] == ["wrong", "undone"]
    assert len(desk.events().items) == 2


def test_a_correction_says_only_what_is_changed(told: Told) -> None:
    desk, client = told  # noqa: F811
    address = begun(client)
    press(client, address, "corrected", recipient="DNK, SWE", note="the other fleet")
    (entry,) = desk.adjudications()
    assert entry.correction is not None
    assert entry.correction.model_dump(exclude_none=True) == {"recipient": ("DNK", "SWE")}
    assert entry.note == "the other fleet"


def test_the_paragraph_is_shown_with_its_predicate_marked(told: Told) -> None:
    _, client = told
    tree = html.fromstring(client.get(begun(client)).text)
    assert tree.find(".//mark").text in ("accused", "held")
    assert "overfishing" in tree.find(".//blockquote").text_content()


def test_what_is_put_off_comes_after_the_others(told: Told) -> None:
    _, client = told
    address = begun(client)
    tree = html.fromstring(client.get(address).text)
    later = html.fromstring(client.get(tree.find('.//a[@data-key="s"]').get("href")).text)
    shown = [one.find('.//input[@name="mention"]').get("value") for one in (tree, later)]
    assert shown[0] != shown[1]


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:8080"}],
    ids=["none", "another site", "hidden", "another port"],
)
def test_a_form_of_another_origin_changes_nothing(told: Told, headers: dict[str, str]) -> None:
    desk, client = told  # noqa: F811
    fields = {"token": token_of(client), "author": "Eve", "mention": "e", "do": "wrong"}
    assert client.post("/adjudicate", data=fields, headers=headers).status_code == 403
    assert desk.adjudications() == []


@pytest.mark.parametrize("token", ["", "0.0", "487000.", "x.y", "²." + "0" * 64])
def test_a_form_without_a_true_token_changes_nothing(told: Told, token: str) -> None:
    desk, client = told  # noqa: F811
    begun(client)
    mention = desk.sample("1-2")[0]
    fields = {"token": token, "author": "Eve", "sample": "1-2", "mention": mention, "do": "wrong"}
    answer = client.post("/adjudicate", data=fields, headers=ORIGIN)
    assert answer.status_code == 403
    assert "open the page again" in answer.text
    assert desk.adjudications() == []


def test_a_token_holds_for_its_own_session_alone(told: Told) -> None:
    desk, client = told  # noqa: F811
    token = token_of(client)
    client.cookies.clear()
    client.get("/adjudicate")
    fields = {"token": token, "author": "Eve", "size": "2", "seed": "1", "do": "draw"}
    assert client.post("/adjudicate", data=fields, headers=ORIGIN).status_code == 403
    assert desk.samples() == []


def test_the_cookie_is_kept_from_scripts_and_other_sites(told: Told) -> None:
    cookie = told[1].get("/adjudicate").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_a_large_form_is_refused_unread(told: Told) -> None:
    desk, client = told  # noqa: F811
    fields = {"token": token_of(client), "author": "Ada", "do": "wrong", "note": "x" * 20_000}
    answer = client.post("/adjudicate", data=fields, headers=ORIGIN)
    assert answer.status_code == 422
    assert "16,384 bytes" in answer.text
    assert desk.adjudications() == []


@pytest.mark.parametrize(("name", "value"), [("size", "0"), ("size", "many"), ("seed", "-1"), ("size", "9" * 30)])
def test_a_sample_of_no_size_is_not_drawn(told: Told, name: str, value: str) -> None:
    desk, client = told  # noqa: F811
    fields = {"token": token_of(client), "author": "Ada", "size": "5", "seed": "1", "do": "draw"} | {name: value}
    assert client.post("/adjudicate", data=fields, headers=ORIGIN).status_code == 422
    assert desk.samples() == []


def test_only_the_desk_s_own_users_judge(told: Told) -> None:
    desk, _ = told  # noqa: F811
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=("192.0.2.7", 4000)) as elsewhere:
        assert elsewhere.get("/adjudicate").status_code == 403
        assert elsewhere.post("/adjudicate", data={"do": "undo"}, headers=ORIGIN).status_code == 403
    with TestClient(create_app(desk, public=True), base_url="http://127.0.0.1", client=LOCAL) as public:
        assert public.get("/adjudicate").status_code == 403
        assert 'href="/adjudicate"' not in public.get("/").text


def test_a_token_lets_in_from_elsewhere_if_its_scope_is_to_adjudicate(told: Told) -> None:
    desk, _ = told  # noqa: F811
    for scope, status in (("adjudicate", 200), ("read", 403)):
        _, words = desk.add_token(scope, [scope])
        bearing = {"Authorization": f"Bearer {words}"}
        with TestClient(create_app(desk), base_url="http://127.0.0.1", client=("192.0.2.7", 4000)) as elsewhere:
            assert elsewhere.get("/adjudicate", headers=bearing).status_code == status


def test_what_a_proxy_passes_on_is_not_from_this_machine(told: Told) -> None:
    assert told[1].get("/adjudicate", headers={"X-Forwarded-For": "192.0.2.7"}).status_code == 403
