"""Publishing: the portal asked in process for every page that one leads to, as anybody may see it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from tocsin.desk.asked import MOST
from tocsin.desk.queries.filters import AgendaFilter
from tocsin.errors import PortalError
from tocsin.export import atom, geojson, json_feed
from tocsin.portal.app import create_app
from tocsin.portal.audience import Audience
from tocsin.portal.context import Context
from tocsin.portal.feeds.made import (
    Asked,
    agenda_entries,
    dispatches_feed,
    events_feed,
    storylines_feed,
    told_events,
)
from tocsin.portal.publish.addresses import Layout
from tocsin.portal.publish.folder import Site, replacing
from tocsin.portal.publish.rewriting import links_of, rewritten

if TYPE_CHECKING:
    import httpx

    from tocsin.desk import Desk

Progress = Callable[[int, int], None]
"""Is told how many files are written, and how many are known of."""

_HOST = "http://127.0.0.1"
_FEEDS = {"events": events_feed, "dispatches": dispatches_feed, "storylines": storylines_feed}
_PLAIN = frozenset({"agenda.ics", "feeds/events.geojson"})
"""Feeds that need not name the address of the site."""
_FEED_LENGTH = 100
_MOST_MONTHS = 240


def publish(desk: Desk, path: Path, *, url: str = "", on_progress: Progress | None = None) -> int:
    """Write the portal of a desk as a static site; gives the number of its files.

    Args:
        desk: an open desk.
        path: a folder that does not exist, is empty, or holds a site published before.
        url: where the site will stand; feeds that name addresses are written only with it.
        on_progress: told after each file.

    Raises:
        OutputError: the folder holds something else, or cannot be written.
        PortalError: a page cannot be made.
    """
    from anyio.from_thread import start_blocking_portal

    context = Context(desk, Audience(public=True))
    feeds = _PLAIN | {f"feeds/{kind}.{form}" for kind in _FEEDS for form in ("atom", "json") if url}
    layout = Layout(_months(context), frozenset(feeds))
    # The walk has a thread of its own: whoever calls may run an event loop already, as notebooks do.
    with replacing(path) as site, start_blocking_portal() as thread:
        walk = _Walk(desk, site, layout, on_progress or (lambda written, known: None))
        thread.call(walk.run)
        _write_feeds(context, site, url.rstrip("/"))
    return walk.written + len(feeds)


class _Walk:
    """The walk from the front page along every link that the site has a file for."""

    def __init__(self, desk: Desk, site: Site, layout: Layout, on_progress: Progress) -> None:
        self._desk, self._site, self._layout = desk, site, layout
        self._on_progress = on_progress
        self._ahead = deque(["/"])
        self._known = {"index.html"}
        self.written = 0

    async def run(self) -> None:
        """Walk to the end."""
        import httpx

        transport = httpx.ASGITransport(create_app(self._desk, public=True))
        async with httpx.AsyncClient(transport=transport, base_url=_HOST) as client:
            while self._ahead:
                address = self._ahead.popleft()
                self._write(address, await client.get(address))
                self.written += 1
                self._on_progress(self.written, len(self._known))

    def _write(self, address: str, answer: httpx.Response) -> None:
        file = self._layout.file_of(address) or ""
        if answer.status_code >= 500:
            raise PortalError(f"the page cannot be made: {answer.status_code}", where=address)
        if not answer.headers["content-type"].startswith("text/html"):
            self._site.write(file, answer.content)
            return
        for link in links_of(answer.text):
            self._learn(urljoin(address, link))
        page = rewritten(answer.text, partial(self._target, address, file))
        self._site.write(file, page.encode())

    def _learn(self, address: str) -> None:
        file = self._layout.file_of(address) if address.startswith("/") else None
        if file is not None and file not in self._known and file not in self._layout.feeds:
            self._known.add(file)
            self._ahead.append(address.partition("#")[0])

    def _target(self, address: str, file: str, link: str) -> str | None:
        """What a link of a page becomes: relative to it, or as it is where it leads out of the portal."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or link.startswith("#"):
            return link
        aim = self._layout.file_of(link if link.startswith("/") else urljoin(address, link))
        if aim is None:
            return None
        return f"{'../' * file.count('/')}{aim}{f'#{parts.fragment}' if parts.fragment else ''}"


def _months(context: Context) -> frozenset[str]:
    """The months between the first and the last item of the agenda, not beyond twenty years before the last."""
    entries = agenda_entries(context.desk, AgendaFilter(limit=MOST))
    days = [entry.item.start[:7] for entry in entries] + [context.latest().strftime("%Y-%m")]
    last = date.fromisoformat(f"{max(days)}-01")
    numbers = range(max(_number(min(days)), _number(max(days)) - _MOST_MONTHS), _number(max(days)) + 1)
    return frozenset(f"{one // 12:04}-{one % 12 + 1:02}" for one in numbers) | {last.strftime("%Y-%m")}


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _write_feeds(context: Context, site: Site, url: str) -> None:
    from tocsin.export.icalendar import calendar_of

    entries = agenda_entries(context.desk, AgendaFilter(limit=MOST))
    site.write("agenda.ics", calendar_of(entries, context.desk.settings.name or "Tocsin", url))
    site.write_pieces("feeds/events.geojson", geojson.geojson_pieces(_all_events(context.desk), url))
    if not url:
        return
    for kind, make in _FEEDS.items():
        for form, write in (("atom", atom.atom_of), ("json", json_feed.json_feed_of)):
            path = f"feeds/{kind}.{form}"
            feed = make(context, Asked(url, f"/{path}", [("limit", str(_FEED_LENGTH))]))
            site.write(path, write(replace(feed, page=f"{url}/", address=f"{url}/{path}", next=None)))


def _all_events(desk: Desk) -> Iterator[geojson.Told]:
    cursor: str | None = ""
    while cursor is not None:
        told, cursor = told_events(desk, Asked("", "", [("limit", str(MOST)), ("cursor", cursor)]))
        yield from told
