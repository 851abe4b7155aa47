"""Feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from typing import Any

from tocsin.export.feed import Feed, Item
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line

MEDIA_TYPE = "application/feed+json"
_VERSION = "https://jsonfeed.org/version/1.1"


def json_feed_of(feed: Feed) -> bytes:
    """Write a feed as JSON Feed; the same feed gives the same bytes.

    Its words stand in `content_text` and `summary`, which no reader takes for markup.
    """
    written = _without_nothing(
        {
            "version": _VERSION,
            "title": one_line(feed.title),
            "home_page_url": feed.page,
            "feed_url": feed.address,
            "next_url": feed.next,
            "authors": [{"name": one_line(feed.desk) or "Tocsin"}],
            "language": "en",
            "items": [_item(one) for one in feed.items],
        }
    )
    return json_bytes(written, indent=1)


def _item(item: Item) -> dict[str, Any]:
    return _without_nothing(
        {
            "id": item.id,
            "url": item.link,
            "external_url": item.source,
            "title": item.title,
            "summary": item.summary if item.text else None,
            "content_text": item.text or item.summary,
            "date_published": item.published,
            "date_modified": item.updated,
            "authors": [{"name": item.author}] if item.author else None,
            "tags": list(item.terms) or None,
        }
    )


def _without_nothing(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
