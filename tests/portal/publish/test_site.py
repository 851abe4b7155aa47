"""A published site is whole, leads nowhere that is not there, and holds what may be shown to anybody."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from icalendar import Calendar
from lxml import etree, html

from tests.desk.conftest import desk, dispatch, wire_desk  # noqa: F401 - fixtures
from tests.shared import made_once
from tocsin import Desk
from tocsin.portal.publish.folder import MANIFEST
from tocsin.portal.publish.rewriting import links_of, rewritten
from tocsin.portal.publish.site import publish

URL = "https://example.org/crises"


@pytest.fixture(scope="module")
def site(wire_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811
    return published(wire_desk, tmp_path_factory)


def published(wire_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811
    """The site of the sample wire; for reading only."""
    return made_once(tmp_path_factory, "site", lambda folder: publish(wire_desk, folder, url=f"{URL}/"))


def pages(site: Path) -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}


def test_every_link_leads_to_a_file_and_to_a_place_in_it(site: Path) -> None:
    found = pages(site)
    ids = {path: set(html.document_fromstring(page).xpath("//@id")) for path, page in found.items()}
    for path, page in found.items():
        for link in links_of(page):
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in ("http", "https", "data"), link
                continue
            assert not link.startswith("/"), f"{path}: {link}"
            aim = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert aim.is_file(), f"{path}: {link}"
            if parts.fragment and aim.suffix == ".html":
                assert unquote(parts.fragment) in ids[aim], f"{path}: {link}"


def test_every_event_dispatch_and_storyline_has_its_page(site: Path, wire_desk: Desk) -> None:  # noqa: F811
    for kind, items in (
        ("events", wire_desk.events(limit=1000).items),
        ("storylines", wire_desk.storylines(limit=1000).items),
        ("dispatches", wire_desk.dispatches(state="current", limit=1000).items),
    ):
        missing = [one.id for one in items if not (site / kind / one.id / "index.html").is_file()]
        assert missing == [], kind


def test_nothing_that_needs_a_server_is_left(site: Path) -> None:
    for path, page in pages(site).items():
        for needs in ("<form", "data-live", "live.js", "/search", 'type="module"', "</form>", "/adjudicate"):
            assert needs not in page, f"{path}: {needs}"
        assert page.count("<script") == page.count("</script>") == 1
        assert page.count("<a ") == page.count("</a>"), path


def test_pages_state_their_own_policy(site: Path) -> None:
    for page in pages(site).values():
        (policy,) = html.document_fromstring(page).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")


def test_feeds_name_the_site_s_own_addresses(site: Path) -> None:
    root = etree.fromstring((site / "feeds" / "events.atom").read_bytes())
    links = root.xpath("//*[local-name()='entry']/*[local-name()='link'][@rel='alternate']/@href")
    assert len(links) == 100
    for link in [*links, *root.xpath("/*/*[local-name()='link'][@rel='self' or @rel='alternate']/@href")]:
        assert link.startswith(URL)
        aim = site / link.removeprefix(f"{URL}/")
        assert aim.is_file() or (aim / "index.html").is_file()
    assert not root.xpath("//*[@rel='next']")


def test_calendar_and_places_are_whole(site: Path, wire_desk: Desk) -> None:  # noqa: F811
    entries = Calendar.from_ical((site / "agenda.ics").read_bytes()).walk("VEVENT")
    assert len(entries) == len(wire_desk.agenda(limit=1000).items)
    features = json.loads((site / "feeds" / "events.geojson").read_text("utf-8"))["features"]
    assert len(features) == len(wire_desk.events(limit=1000).items)


@pytest.fixture
def small(desk: Desk, dispatch: Callable[..., Path]) -> Desk:  # noqa: F811
    """A desk of one dispatch."""
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones."))
    return desk


def test_a_site_without_an_address_has_no_feed_that_names_one(small: Desk, tmp_path: Path) -> None:
    publish(small, tmp_path / "site")
    assert sorted(one.name for one in (tmp_path / "site" / "feeds").iterdir()) == ["events.geojson"]
    assert "127.0.0.1" not in (tmp_path / "site" / "feeds" / "events.geojson").read_text("utf-8")
    assert "Subscribe: " not in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_the_same_desk_gives_the_same_bytes(small: Desk, tmp_path: Path) -> None:
    for name in ("one", "other"):
        publish(small, tmp_path / name, url=URL)
    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "other" / MANIFEST).read_bytes()


def test_progress_is_told_to_the_end(small: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    publish(small, tmp_path / "site", on_progress=lambda written, known: told.append((written, known)))
    assert [written for written, _ in told] == list(range(1, len(told) + 1))
    assert told[-1][0] == told[-1][1]


def test_hostile_words_stay_words(desk: Desk, dispatch: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)></form></a>'
    desk.add(dispatch(f"Norway warns Russia {evil}", f"Norway accused Russia on Friday of sending drones. {evil}"))
    publish(desk, tmp_path / "site", url=URL)
    for path, page in pages(tmp_path / "site").items():
        assert "<script>alert" not in page, path
        assert "<img" not in page, path
    assert any("&lt;script&gt;alert(1)" in page for page in pages(tmp_path / "site").values())


def test_a_page_keeps_everything_but_what_must_change() -> None:
    page = (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        '<script type="module" src="/static/tocsin.js"></script></head>'
        '<body><p data-live="/live?x=1&amp;y">a &amp; b &#39; &copy;</p><svg viewBox="0 0 1 1"><path d="M0"/></svg>'
        '<a href="/events/x?a=1&amp;b">gone</a><a href="/about#series">kept</a>'
        '<form><a href="/about">in</a></form></body></html>'
    )
    aims = {"/static/tocsin.js": "s.js", "/about#series": "about/index.html#series", "/about": "about/index.html"}
    found = rewritten(page, aims.get)
    assert '<script defer src="s.js"></script>' in found
    assert "<p>a &amp; b &#39; &copy;</p>" in found
    assert '<svg viewBox="0 0 1 1"><path d="M0"/></svg>gone<a href="about/index.html#series">kept</a></body>' in found
