"""In a real browser, from a disk: a published site is read without any server, and loads nothing from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import told
from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tests.portal.publish.test_site import published
from tocsin import Desk


@pytest.fixture(scope="module")
def site(wire_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811
    return published(wire_desk, tmp_path_factory)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_walks_it_from_a_disk(browser: Browser, site: Path, scripts: bool) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    errors = told(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none" if scripts else True
    page.locator(".lead h3 a").first.click()
    expect(page).to_have_url(re.compile("/storylines/"))
    page.locator(".timeline .where a").first.click()
    expect(page).to_have_url(re.compile("/events/"))
    page.locator(".proof .where a").first.click()
    expect(page).to_have_url(re.compile("/dispatches/"))
    page.get_by_role("link", name="Agenda", exact=True).click()
    expect(page).to_have_url(re.compile("/agenda/"))
    month = page.locator("main h1").inner_text()
    page.get_by_role("link", name="Month before").click()
    expect(page.locator("main h1")).to_contain_text("Agenda: ")
    expect(page.locator("main h1")).not_to_have_text(month)
    expect(page.locator(".month")).to_have_count(1)
    expect(page.locator("form")).to_have_count(0)
    assert {one.partition(":")[0] for one in asked} == {"file"}
    assert errors == []
    context.close()


def test_its_scripts_run_from_a_disk(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "table" / "index.html").as_uri())
    days = page.locator("tbody th")
    page.get_by_role("button", name="Day").click()
    shown = days.all_inner_texts()
    assert shown == sorted(shown)
    page.close()
