"""The HTML view in a real browser: what shows on hover and focus, on a phone, and that no request leaves."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import tocsin
from tocsin.export.html_page import html_page_of

SAMPLE = Path(__file__).parents[2] / "samples" / "wire" / "2022-01-07-nato-video.txt"
NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = os.environ.get("TOCSIN_CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, "no Chromium: run tools/install_test_system.sh or name one in TOCSIN_CHROMIUM"
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=found, args=flags)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def view(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("view") / "record.html"
    path.write_text(html_page_of(tocsin.read(SAMPLE)), encoding="utf-8")
    return path


def opened(browser: Browser, view: Path, width: int, scheme: str = "light") -> tuple[Page, list[str]]:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(view.as_uri())
    return page, asked


def test_a_highlight_shows_its_fields_on_hover_and_on_focus_and_links_to_its_reading(browser, view):
    page, _ = opened(browser, view, 1280)
    mark = page.locator("article a.k-event", has_text="threatened").first
    card = mark.locator(".card")
    assert not card.is_visible()
    mark.hover()
    assert card.is_visible()
    assert "THREATEN" in card.inner_text()
    page.mouse.move(0, 0)
    mark.focus()
    assert card.is_visible()
    target = mark.get_attribute("href")
    mark.press("Enter")
    assert page.url.endswith(target)
    assert page.locator(target).is_visible()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_runs_over_the_side(browser, view, width):
    page, _ = opened(browser, view, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_no_request_leaves_and_nothing_is_refused(browser, view):
    page, asked = opened(browser, view, 1280)
    page.locator("summary").click()
    assert asked == [view.as_uri()]


def test_a_kind_can_be_switched_off(browser, view):
    page, _ = opened(browser, view, 1280)
    mark = page.locator("article a.k-time").first
    before = mark.evaluate("one => getComputedStyle(one).borderBottomStyle")
    page.locator("label.k-time").click()
    assert before == "solid"
    assert mark.evaluate("one => getComputedStyle(one).borderBottomStyle") == "none"


def test_dark_and_light_differ(browser, view):
    colours = {
        scheme: opened(browser, view, 800, scheme)[0].evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert colours["light"] != colours["dark"]
