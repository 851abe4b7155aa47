"""Take pictures of the portal's pages, for docs/images and to look at.

    python tools/take_pictures.py docs/images
    python tools/take_pictures.py /tmp/look --desk crises --width 390 --scheme dark --full

Without `--desk` a desk of the sample wire is made, as of 1 April 2022. It takes Playwright (requirements/dev.txt) and a
Chromium (tools/install_test_system.sh, or TOCSIN_CHROMIUM). Pictures of the documentation are brought to a palette of
128 colours afterwards, by whatever does that, so that the repository stays small.
"""

from __future__ import annotations

import argparse
import os
import runpy
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from tocsin import Desk
from tocsin.portal import create_app

WIRE = Path(__file__).parent.parent / "samples" / "wire"
NOON = datetime(2022, 4, 1, 12, tzinfo=UTC)
DOCS_WIDTH, DOCS_HEIGHT = 1040, 780
PAGES = {
    "front": "/", "storylines": "/storylines", "agenda": "/agenda?month=2022-01", "agenda-list": "/agenda/list",
    "positions": "/positions", "map": "/map?since=2022-02-01&until=2022-03-31",
    "map-country": "/map?since=2022-02-01&until=2022-03-31&level=country",
    "map-admin1": "/map?since=2022-02-01&until=2022-03-31&level=admin1", "search": "/search?q=talks",
    "table": "/table", "sources": "/sources", "about": "/about", "channel": "/channels/diplomacy",
    "actor": "/actors/RUS", "dyad": "/dyads/RUS/UKR", "alerts": "/alerts?type=ASSAULT&country=UKR",
}  # fmt: skip
Scheme = Literal["light", "dark"]


def main() -> None:
    """Take the pictures that are asked for."""
    asked = _asked()
    asked.target.mkdir(parents=True, exist_ok=True)
    with _desk(asked.desk) as desk, _served(desk) as address, _browser() as browser:
        size = {"width": asked.width, "height": asked.height}
        page = browser.new_context(viewport=size, color_scheme=asked.scheme).new_page()
        for name, path in _pages(desk).items():
            if asked.only and name not in asked.only:
                continue
            page.goto(address + path)
            page.screenshot(path=asked.target / f"portal-{name}.png", full_page=asked.full)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", type=Path, help="folder of the pictures")
    parser.add_argument("--desk", type=Path, help="folder of a desk; that of the sample wire by default")
    parser.add_argument("--width", type=int, default=DOCS_WIDTH)
    parser.add_argument("--height", type=int, default=DOCS_HEIGHT)
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--full", action="store_true", help="the whole page, not its first screen")
    parser.add_argument("--only", nargs="*", help="names of pages")
    return parser.parse_args()


def _pages(desk: Desk) -> dict[str, str]:
    """Every kind of page with an address of it: the storyline, event and dispatch that have most to show."""
    found = dict(PAGES)
    lines = sorted(desk.storylines(limit=200).items, key=lambda one: -len(one.dispatches))
    events = sorted(desk.events(limit=1000).items, key=lambda one: (-len(one.figures), -one.n_dispatches, one.id))
    if lines:
        found |= {"storyline": f"/storylines/{lines[0].id}", "dispatch": f"/dispatches/{lines[0].dispatches[-1]}"}
    if events:
        found["event"] = f"/events/{events[0].id}"
    name, _ = desk.draw_sample(20, 1)
    return found | {"adjudicate": f"/adjudicate?sample={name}&author=Ada"}


@contextmanager
def _desk(folder: Path | None) -> Iterator[Desk]:
    if folder is not None:
        with Desk.open(folder, clock=lambda: NOON) as desk:
            yield desk
        return
    demo = runpy.run_path(str(WIRE.parent / "demo.py"))
    with tempfile.TemporaryDirectory() as made, demo["named_desk"](Path(made) / "desk", clock=lambda: NOON) as desk:
        desk.add(WIRE)
        yield desk


@contextmanager
def _served(desk: Desk) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(create_app(desk), port=0, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    ends = time.monotonic() + 60
    while not server.started and time.monotonic() < ends:
        thread.join(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@contextmanager
def _browser() -> Iterator[Browser]:
    path = os.environ.get("TOCSIN_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


if __name__ == "__main__":
    main()
