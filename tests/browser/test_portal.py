"""The portal in a real browser: a reader's walk, on a wide screen and a phone, light and dark, without scripts too."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.conftest import told
from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tests.portal.serving import served
from tocsin import Desk
from tocsin.portal import create_app

Scheme = Literal["light", "dark"]
VIOLATIONS = {"resultTypes": ["violations"]}
"""Axe runs every rule, and tells at length of what it finds amiss alone."""
CONTRAST = {**VIOLATIONS, "runOnly": ["color-contrast"]}
"""The rule that a scheme of colours can break: nothing else of a page changes with it."""
ROWS = {"exclude": [["tbody tr:nth-child(n+25)"], ["main li:nth-child(n+25)"]]}
"""Of a long list axe looks at so many rows: one template writes all of them."""
SCHEMES: dict[Scheme, dict[str, list[str]]] = {"light": VIOLATIONS, "dark": CONTRAST}
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
    with served(create_app(judged_desk)) as site:
        yield site


@pytest.fixture(scope="module")
def paths(wire_desk: Desk) -> list[str]:  # noqa: F811
    """The pages there are, one of each kind."""
    head, event = wire_desk.dispatches(limit=1).items[0], wire_desk.events(limit=1).items[0]
    return [*PATHS, f"/dispatches/{head.id}", f"/events/{event.id}"]


@pytest.fixture(params=sorted({width for width, _ in SCREENS}))
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": request.param, "height": 900})
    yield made
    made.close()


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
    _follow(page, page.locator(".lead h3 a").first, "/storylines/")
    _follow(page, page.locator(".timeline .where a[href^='/dispatches/']").first, "/dispatches/")
    reading = _gone_to(page, page.locator(".text .mark-up.k-event").first)
    _gone_to(page, reading.locator("a.back"))
    _follow(page, page.locator("aside a[href^='/events/']").first, "/events/")
    expect(page.locator(".proof q").first).to_be_visible()
    page.goto(address)
    _follow(page, page.locator(".moved tbody a").first, "/dyads/")
    page.locator("details.points summary").click()
    _follow(page, page.locator("details.points td a").first, "/events/")
    _follow(page, page.get_by_role("link", name="Agenda").first, "/agenda")
    expect(page.locator(".month")).to_be_visible()
    page.get_by_role("link", name="Adjudicate").first.click()
    _judge(page, f"Ada {width} {scheme} {scripts}", scripts=scripts)
    assert errors == []
    context.close()


def _follow(page: Page, link: Locator, path: str) -> None:
    """Click a link and wait for the page it leads to: a click returns before the words of that page are there."""
    link.click()
    expect(page).to_have_url(re.compile(path))


def _gone_to(page: Page, link: Locator) -> Locator:
    """Click a link within a page; gives what it leads to, which must be seen."""
    target = link.get_attribute("href")
    assert target is not None
    link.click()
    expect(page).to_have_url(re.compile(f"{re.escape(target)}$"))
    expect(page.locator(target)).to_be_visible()
    return page.locator(target)


def _press(page: Page, key: str) -> None:
    """Press a key once the page has its scripts: its words are there before they are."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def _judge(page: Page, author: str, *, scripts: bool) -> None:
    """Draw a sample and judge one mention of it: at a key where scripts run, by its button where they do not."""
    page.get_by_label("Your name").fill(author)
    page.get_by_label("Mentions").fill("5")
    page.get_by_role("button", name="Draw a sample").click()
    none, one = re.compile("^0 of 5"), re.compile("^1 of 5")
    progress, act = page.locator(".progress"), page.locator(".correct select[name=act]")
    expect(progress).to_have_text(none)
    if scripts:
        _press(page, "r")
        expect(progress).to_have_text(one)
        _press(page, "u")
        expect(progress).to_have_text(none)
        _press(page, "c")
        expect(act).to_be_focused()
        page.keyboard.type("r")
        expect(act).to_have_value(re.compile("^R"))  # what is written in a form is no verdict
        expect(progress).to_have_text(none)
    else:
        page.get_by_role("button", name="Right").click()
        expect(progress).to_have_text(one)
        page.get_by_role("button", name="Undo").click()
        expect(progress).to_have_text(none)


def test_no_page_is_wider_than_its_screen_and_axe_finds_nothing_amiss(
    context: BrowserContext, address: str, paths: list[str]
) -> None:
    page = context.new_page()
    for path in paths:
        page.goto(address + path)
        for scheme, rules in SCHEMES.items():
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
            found = Axe().run(page, context=ROWS, options=rules)
            assert found.response["violations"] == [], f"{path} {scheme}\n{found.generate_report()}"


def test_pages_are_whole_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in PATHS[:-1]:
        page.goto(address + path)
        expect(page.locator("main h1"), path).to_be_visible()
    page.goto(address + "/dyads/RUS/UKR")
    page.locator("details.points summary").click()
    expect(page.locator("details.points table")).to_be_visible()
    context.close()


def test_a_map_is_brought_closer_with_and_without_scripts(browser: Browser, address: str) -> None:
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(address + "/map?since=2021-12-01&until=2022-03-31")
        before = page.locator(".map").get_attribute("viewBox")
        assert before is not None
        page.get_by_role("link", name="Closer").click()
        expect(page.locator(".map")).to_have_attribute("viewBox", re.compile(r"^[\d. ]+$"))
        expect(page.locator(".map")).not_to_have_attribute("viewBox", before)
        context.close()


def test_days_of_the_map_are_dragged_on_a_slider(browser: Browser, address: str) -> None:
    page = browser.new_page()
    errors = told(page)
    page.goto(address + "/map?since=2022-03-01&until=2022-03-07&type=ASSAULT")
    slider = page.get_by_role("slider")
    for _ in range(7):
        slider.press("ArrowLeft")
    expect(page.locator(".mapped h2").first).to_have_text("22 February 2022 to 28 February 2022")
    expect(page).to_have_url(re.compile("since=2022-02-22&until=2022-02-28"))
    expect(page.get_by_role("textbox", name="From")).to_have_value("2022-02-22")
    expect(page.locator(".placed tbody tr").first).to_be_visible()
    slider.press("Home")
    expect(page.locator(".slide output")).to_contain_text("7 December 2021")
    assert errors == []
    page.close()


def test_the_table_is_sorted_as_a_whole(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "/table")
    _follow(page, page.locator("thead").get_by_role("link", name="Type"), "sort=type")
    page.wait_for_load_state()  # all rows are there
    types = [one.split()[0] for one in page.locator("tbody tr td:nth-child(2)").all_inner_texts()]
    assert types == sorted(types)
    assert types[0] == "ACCUSE"
    page.close()
