"""A search saved as an alert: what is written to the settings, and from whom it is taken."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.conftest import LOCAL
from tests.portal.test_adjudicate import ORIGIN, token_of
from tocsin import Desk
from tocsin.desk.following.alert_rules import add_rule
from tocsin.desk.following.alerting import preview
from tocsin.desk.settings import AlertRule, load_settings
from tocsin.errors import SettingsError
from tocsin.portal import create_app

SEARCH = "/alerts?type=ACCUSE&actor=NOR&country=NOR&channel=diplomacy"
Told = tuple[Desk, TestClient]


@pytest.fixture
def told(desk: Desk) -> Iterator[Told]:  # noqa: F811
    """A desk that has a target, and its portal."""
    settings = _file(desk)
    settings.write_text(
        f'# our own words\n{settings.read_text()}\n[[target]]\nkind = "atom"\nname = "feed"\nfile = "a.xml"\n'
    )
    assert desk.folder is not None
    desk.settings = load_settings(desk.folder)
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        yield desk, client


def _file(desk: Desk) -> Path:  # noqa: F811
    assert desk.folder is not None
    return desk.folder / "desk.toml"


def save(client: TestClient, address: str, **more: str) -> int:
    """Send the form that an address shows, with other values where they are given."""
    tree = html.fromstring(client.get(address).text)
    form = tree.find('.//form[@method="post"]')
    fields = {name: value or "" for name, value in form.form_values()} | more
    return client.post("/alerts", data=fields, headers=ORIGIN).status_code


def test_a_search_is_written_behind_what_the_settings_hold(told: Told) -> None:
    desk, client = told  # noqa: F811
    before = _file(desk).read_text()
    assert save(client, SEARCH, **{"to-0": "1"}) == 200
    assert _file(desk).read_text().startswith(before.rstrip())
    assert desk.folder is not None
    for settings in (load_settings(desk.folder), desk.settings):
        (rule,) = settings.alert
        assert (rule.types, rule.actors, rule.countries) == (["ACCUSE"], ["NOR"], ["NOR"])
        assert (rule.channel, rule.on, rule.to) == ("diplomacy", "event", ["feed"])
    assert "ACCUSE, NOR, NOR, diplomacy" in client.get("/alerts").text


def test_what_was_saved_raises_alerts(told: Told, dispatch: Callable[..., Path]) -> None:  # noqa: F811
    desk, client = told  # noqa: F811
    assert save(client, "/alerts?type=ACCUSE&actor=NOR") == 200
    desk.add(dispatch("Cod row", "Norway accused Iceland of overfishing on Friday."))
    assert [one.rule for one in preview(desk, "2022-01-01T00:00:00Z")] == ["ACCUSE, NOR"]


def test_the_search_page_leads_to_the_form(told: Told) -> None:
    page = told[1].get("/search?type=ACCUSE&actor=NOR&q=cod").text
    assert 'href="/alerts?q=cod&amp;type=ACCUSE&amp;actor=NOR"' in page
    assert "/alerts?" not in told[1].get("/search").text


def test_words_a_place_and_days_are_part_of_an_alert(told: Told, dispatch: Callable[..., Path]) -> None:  # noqa: F811
    desk, client = told  # noqa: F811
    desk.add(dispatch("Cod row", "In Oslo on Friday, Norway accused Iceland of overfishing."))
    desk.add(dispatch("Trade row", "Norway accused Sweden of dumping in Bergen on Friday."))
    place = desk.counts.place_named("Oslo")
    assert save(client, f"/alerts?q=overfishing&place={place}&since=2022-01-01&until=2022-01-31", name="fish") == 200
    assert save(client, "/alerts?q=dumping&until=2021-12-31", name="none") == 200
    assert save(client, "/alerts?q=dumping", name="trade") == 200
    (fish, _, trade) = desk.settings.alert
    assert (fish.text, fish.place, fish.since, fish.until) == ("overfishing", place, "2022-01-01", "2022-01-31")
    found = {(one.rule, one.data["recipients"][0]["id"]) for one in preview(desk, "2022-01-01T00:00:00Z")}
    assert found == {("fish", "ISL"), ("trade", "SWE")}
    assert trade.to == []


def test_a_day_or_words_that_mean_nothing_are_refused(told: Told) -> None:
    for asked in ("since=soon", "q=%2C%2C", f"q={'x' * 301}", "type=NONE"):
        assert told[1].get(f"/alerts?{asked}").status_code in (400, 422)


def test_a_name_is_given_once(told: Told) -> None:
    desk, client = told  # noqa: F811
    assert save(client, SEARCH) == 200
    assert save(client, SEARCH) == 422
    assert save(client, SEARCH, name=" ") == 422
    assert len(desk.settings.alert) == 1


def test_a_name_of_any_characters_stays_one_value(told: Told) -> None:
    desk, client = told  # noqa: F811
    name = 'a"\n[[feed]]\nurl = "x"\\ \x7f é'
    assert save(client, SEARCH, name=name) == 200
    assert desk.folder is not None
    (rule,) = load_settings(desk.folder).alert
    assert rule.name.split() == name.split()
    assert desk.settings.feed == []


def test_a_form_of_another_site_or_without_token_writes_nothing(told: Told) -> None:
    desk, client = told  # noqa: F811
    before = _file(desk).read_text()
    token = token_of(client, SEARCH)
    fields = {"token": token, "name": "a", "type": "ACCUSE"}
    assert client.post("/alerts", data=fields, headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post("/alerts", data=fields | {"token": ""}, headers=ORIGIN).status_code == 403
    assert client.post("/alerts", data=fields | {"type": "NONE"}, headers=ORIGIN).status_code == 422
    assert _file(desk).read_text() == before


def test_alerts_are_for_the_desk_s_own_users(told: Told) -> None:
    desk, _ = told  # noqa: F811
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=("192.0.2.7", 4000)) as elsewhere:
        assert elsewhere.get("/alerts").status_code == 403
        assert elsewhere.post("/alerts", data={"name": "a"}, headers=ORIGIN).status_code == 403
    with TestClient(create_app(desk, public=True), base_url="http://127.0.0.1", client=LOCAL) as public:
        assert public.get("/alerts").status_code == 403
        assert "/alerts" not in public.get("/search?type=ACCUSE").text


def test_rules_that_are_added_at_once_are_all_kept(told: Told) -> None:
    desk, _ = told  # noqa: F811
    rules = [AlertRule(name=f"rule {number}", on="event", to=[]) for number in range(8)]
    threads = [threading.Thread(target=add_rule, args=(desk, one)) for one in rules]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert {one.name for one in desk.settings.alert} == {one.name for one in rules}
    assert [one.name for one in _file(desk).parent.iterdir() if one.name.startswith(".desk")] == []


def test_the_permissions_of_the_settings_stay(told: Told) -> None:
    desk, client = told  # noqa: F811
    _file(desk).chmod(0o600)
    assert save(client, SEARCH) == 200
    assert _file(desk).stat().st_mode & 0o777 == 0o600


def test_a_desk_without_a_folder_saves_none(told: Told) -> None:
    desk, _ = told  # noqa: F811
    desk.folder = None
    with pytest.raises(SettingsError, match=r"no desk\.toml"):
        add_rule(desk, AlertRule(name="a", on="event", to=[]))
