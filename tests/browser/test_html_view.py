"""The HTML view in a real browser: what shows on hover and focus, on a phone, and that no request leaves."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import tocsin
from tocsin.export.html_page import html_page_of

SAMPLE = Path(__file__).parents[2] / "samples" / "wire" / "2022-01-07-nato-video.txt"


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
    expect(card).to_be_hidden()
    mark.hover()
    expect(card).to_be_visible()
    expect(card).to_contain_text("THREATEN")
    page.mouse.move(0, 0)
    expect(card).to_be_hidden()
    mark.focus()
    expect(card).to_be_visible()
    target = mark.get_attribute("href")
    mark.press("Enter")
    expect(page).to_have_url(view.as_uri() + target)
    expect(page.locator(target)).to_be_visible()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_runs_over_the_side(browser, view, width):
    page, _ = opened(browser, view, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_no_request_leaves_and_nothing_is_refused(browser, view):
    page, asked = opened(browser, view, 1280)
    page.locator("summary").click()
    expect(page.locator("details")).to_have_attribute("open", "")
    assert asked == [view.as_uri()]


def test_a_kind_can_be_switched_off(browser, view):
    page, _ = opened(browser, view, 1280)
    mark = page.locator("article a.k-time").first
    expect(mark).to_have_css("border-bottom-style", "solid")
    page.locator("label.k-time").click()
    expect(mark).to_have_css("border-bottom-style", "none")


def test_dark_and_light_differ(browser, view):
    colours = {
        scheme: opened(browser, view, 800, scheme)[0].evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert colours["light"] != colours["dark"]
