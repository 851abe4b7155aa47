"""Names, headlines and sources of any length stay within the screen; so do a desk of one event and an empty one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.serving import served
from tocsin import Desk
from tocsin.portal import create_app

WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgo"
HEADLINE = f"Norway accuses Iceland {WORD} {'of overfishing and of what follows from it ' * 5}{WORD}"[:300]
BODY = (
    f"The {WORD} Commission of Norway accused Iceland on Friday of overfishing. Norway and Iceland are set to hold "
    f"talks in Oslo on Monday. Olav {WORD.title()}, the Norwegian minister, demanded that Iceland withdraw."
)
LISTS = ("/", "/storylines", "/agenda", "/agenda/list?since=2022-01-01", "/positions", "/map", "/search?q=talks",
         "/search", "/table", "/sources", "/about", "/alerts?type=ACCUSE", "/actors/NOR", "/dyads/NOR/ISL")  # fmt: skip


@pytest.fixture
def long(desk: Desk, dispatch: Callable[..., Path]) -> Iterator[str]:  # noqa: F811
    """Where the portal of one dispatch of long words is served."""
    desk.add(dispatch(HEADLINE, BODY))
    desk.settings = desk.settings.model_copy(update={"name": f"The Desk of the {WORD}"})
    with served(create_app(desk)) as address:
        yield address


@pytest.mark.parametrize("width", [1280, 390])
def test_no_word_is_so_long_that_a_page_is_wider_than_its_screen(
    browser: Browser,
    long: str,
    desk: Desk,  # noqa: F811
    width: int,
) -> None:
    head, event = desk.dispatches().items[0], desk.events(type="ACCUSE").items[0]
    line = desk.storylines().items[0]
    assert WORD in (head.headline or "")
    page = browser.new_page(viewport={"width": width, "height": 900})
    for path in (*LISTS, f"/dispatches/{head.id}", f"/events/{event.id}", f"/storylines/{line.id}"):
        answer = page.goto(long + path)
        assert answer is not None
        assert answer.status == 200, path
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_an_empty_desk_has_whole_pages(browser: Browser, desk: Desk, width: int) -> None:  # noqa: F811
    page = browser.new_page(viewport={"width": width, "height": 900})
    with served(create_app(desk)) as address:
        for path in LISTS[:-2]:
            page.goto(address + path)
            expect(page.locator("main h1"), path).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
        page.goto(address)
        expect(page.locator(".lede")).to_contain_text("no dispatch yet")
        expect(page.locator(".rails")).to_have_count(0)
    page.close()


@pytest.mark.parametrize("path", ["/search?q=talks", "/table", "/map", "/positions", "/agenda/list", "/agenda"])
def test_filters_are_folded_on_a_phone_and_open_on_a_desktop(browser: Browser, desk: Desk, path: str) -> None:  # noqa: F811
    with served(create_app(desk)) as address:
        page = browser.new_page(viewport={"width": 390, "height": 900})
        page.goto(address + path)
        expect(page.locator("form.filter")).to_be_hidden()
        page.locator(".fold > summary").click()
        expect(page.locator("form.filter")).to_be_visible()
        page.set_viewport_size({"width": 1280, "height": 900})
        expect(page.locator("form.filter")).to_be_visible()
        expect(page.locator(".fold > summary")).to_be_hidden()
        page.close()
        plain = browser.new_page(viewport={"width": 390, "height": 900}, java_script_enabled=False)
        plain.goto(address + path)
        expect(plain.locator("form.filter")).to_be_visible()
        plain.close()
