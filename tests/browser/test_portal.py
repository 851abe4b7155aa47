"""The portal in a real browser: a reader's walk, on a wide screen and a phone, light and dark, without scripts too."""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Iterator
from typing import Literal

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.portal import create_app

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
Scheme = Literal["light", "dark"]
SCREENS: list[tuple[int, Scheme]] = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
PATHS = (
    "/", "/storylines", "/dyads/RUS/UKR", "/agenda?month=2022-01", "/positions", "/map", "/search?q=talks", "/table", 
    "/table?sort=-who&type=ASSAULT&place=Mariupol", "/agenda/list?since=2021-12-01",
    "/map?level=country&since=2022-02-01&until=2022-03-31", "/search?type=ASSAULT&actor=RUS", "/actors/RUS", "/sources",
    "/map?level=admin1&since=2022-02-01&until=2022-03-31", "/alerts", "/alerts?type=ASSAULT&country=UKR",
    "/about", "/adjudicate", "/adjudicate?sample=2-5&author=Ada", "/nothing",
)  # fmt: skip


@pytest.fixture(scope="module")
def judged_desk(wire_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:  # noqa: F811
    """The desk of the sample wire, a copy that may be written to."""
    folder = tmp_path_factory.mktemp("judged") / "desk"
    assert wire_desk.folder is not None
    shutil.copytree(wire_desk.folder, folder)
    with Desk.open(folder, clock=wire_desk.clock) as desk:
        desk.draw_sample(5, 2)
        yield desk


@pytest.fixture(scope="module")
def address(judged_desk: Desk) -> Iterator[str]:
    """Where the portal is served, by a real server on loopback."""
    server = uvicorn.Server(uvicorn.Config(create_app(judged_desk), port=0, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    ends = time.monotonic() + 60
    while not server.started and time.monotonic() < ends:
        thread.join(0.02)
    assert server.started
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = os.environ.get("TOCSIN_CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, "no Chromium: run tools/install_test_system.sh or name one in TOCSIN_CHROMIUM"
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=found, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def paths(wire_desk: Desk) -> list[str]:  # noqa: F811
    """The pages there are, one of each kind."""
    head, event = wire_desk.dispatches(limit=1).items[0], wire_desk.events(limit=1).items[0]
    return [*PATHS, f"/dispatches/{head.id}", f"/events/{event.id}"]


@pytest.fixture(params=SCREENS, ids=lambda one: f"{one[0]}-{one[1]}")
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    width, scheme = request.param
    made = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    yield made
    made.close()


def told(page: Page) -> list[str]:
    """Errors that the page writes to its console from now on."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: f"{one[0]}-{one[1]}")
def test_a_reader_walks_from_the_front_page_to_the_words_and_on_to_a_verdict(
    browser: Browser, address: str, screen: tuple[int, Scheme], scripts: bool
) -> None:
    width, scheme = screen
    size = {"width": width, "height": 900}
    context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=scripts)
    page = context.new_page()
    errors = told(page)
    page.goto(address)
    page.locator(".lead h3 a").first.click()
    assert "/storylines/" in page.url
    page.locator(".timeline .where a[href^='/dispatches/']").first.click()
    assert "/dispatches/" in page.url
    page.locator(".text .mark-up.k-event").first.click()
    reading = page.locator(f"#{page.url.rpartition('#')[2]}")
    assert reading.is_visible()
    reading.locator("a.back").click()
    assert page.locator(f"#{page.url.rpartition('#')[2]}").is_visible()
    page.locator("aside a[href^='/events/']").first.click()
    assert page.locator(".proof q").first.is_visible()
    page.goto(address)
    page.locator(".moved tbody a").first.click()
    assert "/dyads/" in page.url
    page.locator("details.points summary").click()
    page.locator("details.points td a").first.click()
    assert "/events/" in page.url
    page.get_by_role("link", name="Agenda").first.click()
    assert page.locator(".month").is_visible()
    page.get_by_role("link", name="Adjudicate").first.click()
    _judge(page, f"Ada {width} {scheme} {scripts}", scripts=scripts)
    assert errors == []
    context.close()


def _press(page: Page, key: str) -> None:
    """Press a key once the page has its scripts: its words are there before they are."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def _judge(page: Page, author: str, *, scripts: bool) -> None:
    """Draw a sample and judge one mention of it: at a key where scripts run, by its button where they do not."""
    page.get_by_label("Your name").fill(author)
    page.get_by_label("Mentions").fill("5")
    page.get_by_role("button", name="Draw a sample").click()
    progress = page.locator(".progress")
    assert progress.inner_text().startswith("0 of 5")
    if scripts:
        _press(page, "r")
        expect(progress).to_have_text(re.compile("^1 of 5"))
        _press(page, "u")
        expect(progress).to_have_text(re.compile("^0 of 5"))
        _press(page, "c")
        assert page.locator(".correct select[name=act]").is_visible()
        page.keyboard.type("r")
        assert progress.inner_text().startswith("0 of 5")  # what is written in a form is no verdict
    else:
        page.get_by_role("button", name="Right").click()
        assert progress.inner_text().startswith("1 of 5")
        page.get_by_role("button", name="Undo").click()
        assert progress.inner_text().startswith("0 of 5")


def test_no_page_is_wider_than_its_screen_and_axe_finds_nothing_amiss(
    context: BrowserContext, address: str, paths: list[str]
) -> None:
    page = context.new_page()
    for path in paths:
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
        found = Axe().run(page)
        assert found.response["violations"] == [], f"{path}\n{found.generate_report()}"


def test_pages_are_whole_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in PATHS[:-1]:
        page.goto(address + path)
        assert page.locator("main h1").is_visible(), path
    page.goto(address + "/dyads/RUS/UKR")
    page.locator("details.points summary").click()
    assert page.locator("details.points table").is_visible()
    context.close()


def test_a_map_is_brought_closer_with_and_without_scripts(browser: Browser, address: str) -> None:
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(address + "/map?since=2021-12-01&until=2022-03-31")
        before = page.locator(".map").get_attribute("viewBox")
        page.get_by_role("link", name="Closer").click()
        assert page.locator(".map").get_attribute("viewBox") != before
        context.close()


def test_days_of_the_map_are_dragged_on_a_slider(browser: Browser, address: str) -> None:
    page = browser.new_page()
    errors = told(page)
    page.goto(address + "/map?since=2022-03-01&until=2022-03-07&type=ASSAULT")
    slider = page.get_by_role("slider")
    for _ in range(7):
        slider.press("ArrowLeft")
    expect(page.locator(".mapped h2").first).to_have_text("22 February 2022 to 28 February 2022")
    assert "since=2022-02-22&until=2022-02-28" in page.url
    assert page.get_by_role("textbox", name="From").input_value() == "2022-02-22"
    assert page.locator(".placed tbody tr").count() > 0
    slider.press("Home")
    expect(page.locator(".slide output")).to_contain_text("7 December 2021")
    assert errors == []
    page.close()


def test_the_table_is_sorted_as_a_whole(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "/table")
    page.locator("thead").get_by_role("link", name="Type").click()
    types = [one.split()[0] for one in page.locator("tbody tr td:nth-child(2)").all_inner_texts()]
    assert types == sorted(types)
    assert types[0] == "ACCUSE"
    page.close()
