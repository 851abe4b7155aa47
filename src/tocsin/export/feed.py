"""What a feed is made of, whatever its format: the feed, and its items.

Ids are tag URIs (RFC 4151) over the digests by which a desk names things, so that an item is the same item whichever
address the desk is served from, and whichever of its formats somebody subscribed to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

NEVER = "1970-01-01T00:00:00Z"
"""When a feed without any item was last updated."""
_AUTHORITY = "tag:tocsin,2026:"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of a feed; every text is plain text, never markup.

    Attributes:
        id: tag URI that stays.
        title: one line.
        updated: instant of the last change, ISO 8601 with its zone.
        published: instant of publication, or None where it is not known to the minute.
        link: address of the page about it.
        source: address of what it was read from, or None.
        summary: what is known of it, in lines.
        text: the whole text where its rights let it leave, else None.
        author: who publishes it, or None.
        terms: what it is filed under.
    """

    id: str
    title: str
    updated: str
    published: str | None = None
    link: str
    source: str | None = None
    summary: str = ""
    text: str | None = None
    author: str | None = None
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A feed: one page of the items that a search finds.

    Attributes:
        id: tag URI that stays as long as the search is the same.
        title: what people call it.
        desk: name of the desk.
        page: address of the page for people.
        address: address of this feed.
        next: address of the page of the feed after this one, or None.
        items: newest first.
    """

    id: str
    title: str
    desk: str
    page: str
    address: str
    next: str | None = None
    items: tuple[Item, ...] = ()

    @property
    def updated(self) -> str:
        """Instant of the last change of any item."""
        return max((one.updated for one in self.items), default=NEVER)


def tag_of(kind: str, name: str) -> str:
    """Give the tag URI of a thing.

    Args:
        kind: "event", "dispatch", "storyline" or "feed".
        name: its id on the desk; of a feed, its search.
    """
    from urllib.parse import quote

    return f"{_AUTHORITY}{kind}/{quote(name, safe='')}"


def instant_of(written: str | None) -> str | None:
    """Write an instant as RFC 3339 does; None where it is a day only or its zone is not known."""
    try:
        found = datetime.fromisoformat(written or "")
    except ValueError:
        return None
    if found.tzinfo is None:
        return None
    return found.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def web_address(url: str | None) -> str | None:
    """Give an address back where it leads to the web; what a page states may be anything ("javascript:")."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    safe = parts.scheme in ("http", "https") and parts.hostname and url and url.isascii() and url.isprintable()
    return url if safe and " " not in (url or "") else None
