"""A real browser for the tests of this folder; what is asked of a page after a step is waited for with `expect`."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
# As long as a click is given: a slow machine serves the next page late, and only what never comes is a fault.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium of this machine; closed before tests of other files, whose event loops its own would hinder."""
    found = os.environ.get("TOCSIN_CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, "no Chromium: run tools/install_test_system.sh or name one in TOCSIN_CHROMIUM"
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=found, args=FLAGS, timeout=120_000)
        yield opened
        opened.close()


def told(page: Page) -> list[str]:
    """Errors that the page writes to its console from now on."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found
