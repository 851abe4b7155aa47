"""Which addresses of the portal a static site has, and the file that stands for each.

A page is a folder with an `index.html`, so that a web server answers under the portal's own paths; links name the file
itself, so that they work where there is no server.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

LISTS = frozenset({"storylines", "agenda", "positions", "map", "table", "sources", "about"})
_THINGS = {"events": 1, "dispatches": 1, "storylines": 1, "actors": 1, "channels": 1, "dyads": 2}
"""Kinds of pages, and how many names follow."""
_WITHIN = frozenset({"agenda/list"})
"""Pages within another's path."""
_STATIC = ("static/tocsin.css", "static/tocsin.js", "static/mark.svg")
_UNASKED = frozenset({"map", "agenda.ics", "feeds/events.geojson"})
"""What is published whole, whatever of it a link asks for."""
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")


@dataclass(frozen=True)
class Layout:
    """What a site has besides its pages.

    Attributes:
        months: months of the agenda that have a page, as 2022-01.
        feeds: paths of the feeds that are written, without a slash before them.
    """

    months: frozenset[str]
    feeds: frozenset[str]

    def file_of(self, address: str) -> str | None:
        """Give the file that stands for an address of the portal; None where the site has none.

        Args:
            address: path and query; a fragment is passed over.
        """
        return self._file_of(address.partition("#")[0])

    @lru_cache(maxsize=100_000)  # noqa: B019 - a layout lives as long as one run
    def _file_of(self, address: str) -> str | None:
        parts = urlsplit(address)
        query = {name: value for name, value in parse_qsl(parts.query) if value}
        names = [unquote(one) for one in parts.path.split("/") if one]
        path = "/".join(names)
        if path in _STATIC or (path in self.feeds and (not query or path in _UNASKED)):
            return path
        if not names:
            return "index.html" if not query else None
        if not self._is_page(names):
            return None
        folder = "/".join(_named(one) for one in names)
        if not query or path in _UNASKED:
            return f"{folder}/index.html"
        if list(query) == ["cursor"]:
            return f"{folder}/_after/{_named(query['cursor'].replace('~', '_'))}/index.html"
        if path == "agenda" and list(query) == ["month"] and query["month"] in self.months:
            return f"agenda/{query['month']}/index.html"
        return None

    def _is_page(self, names: list[str]) -> bool:
        return (
            (len(names) == 1 and names[0] in LISTS)
            or "/".join(names) in _WITHIN
            or _THINGS.get(names[0]) == len(names) - 1
        )


def _named(name: str) -> str:
    """A name as one of a file: itself where any file system takes it, else its digest."""
    return name if _SAFE.fullmatch(name) else f"_{hashlib.sha256(name.encode()).hexdigest()[:20]}"
