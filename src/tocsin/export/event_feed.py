"""Events of an export as a feed."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.desk.queries.told import ToldEvent
from tocsin.export.feed import Feed, instant_of, tag_of
from tocsin.export.feed_items import event_item


def event_feed(events: Iterable[ToldEvent], name: str, site: str) -> Feed:
    """Make a feed of events.

    Args:
        events: newest first.
        name: what their desk is called.
        site: address of the portal that entries link to, without a slash at its end.
    """
    items = tuple(
        event_item(one.event, [telling.evidence for telling in one.tellings], _changed(one), site) for one in events
    )
    page = f"{site}/search"
    return Feed(
        id=tag_of("feed", f"export/{name}"), title=f"Events of {name}", desk=name, page=page, address=page, items=items
    )


def _changed(told: ToldEvent) -> str:
    """Instant of the last dispatch that tells of it: an export made twice is the same."""
    instants = (instant_of(one.published) or _midnight(one.evidence.day) for one in told.tellings)
    return max(instants, default="")


def _midnight(day: str) -> str:
    return f"{day}T00:00:00Z" if day else ""
