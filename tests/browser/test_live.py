"""In a real browser: a page says what came since it was made, and only when the reader asks shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import told
from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.serving import served
from tocsin import Desk
from tocsin.portal import create_app
from tocsin.portal.live.pace import Pace

NORWAY = ("Norway warns Russia", "Norway accused Russia on Friday of sending drones.")
SWEDEN = ("Sweden warns Iran", "Sweden accused Iran on Friday of an attack on its embassy.")


@pytest.fixture
def address(desk: Desk, dispatch: Callable[..., Path]) -> Iterator[str]:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    with served(create_app(desk, pace=Pace(poll=0.05))) as site:
        yield site


@pytest.mark.parametrize("path", ["/", "/search?type=ACCUSE"])
def test_a_page_says_what_came_and_shows_it_when_asked(
    browser: Browser,
    address: str,
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
    path: str,
) -> None:
    page = browser.new_page()
    errors = told(page)
    with page.expect_response(lambda answer: "/live" in answer.url):
        page.goto(address + path)
    place = page.locator("[data-live]")
    expect(place).to_have_text("")
    before = page.locator("main li.event").count()
    desk.add(dispatch(*SWEDEN))
    expect(place).to_have_text("1 new event. Show")
    assert page.locator("main li.event").count() == before
    page.get_by_role("link", name="Show", exact=True).click()
    expect(page.locator("main li.event")).to_have_count(before + 1)
    assert errors == []
    page.close()


def test_without_scripts_the_page_is_whole(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    assert page.locator("main li.event").count() == 1
    assert not [one for one in asked if "/live" in one.replace("/static/live.js", "")]
    context.close()
