"""Feeds from a desk: what is asked for, as the values that each format is written from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tocsin.desk import Desk
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.desk.queries.events import Evidence
from tocsin.desk.queries.filters import AgendaFilter, DispatchFilter, EventFilter, StorylineFilter
from tocsin.export.feed import Feed, Item, tag_of
from tocsin.export.feed_items import dispatch_item, event_item, storyline_item
from tocsin.export.geojson import Told
from tocsin.portal.audience import Audience
from tocsin.portal.context import Context
from tocsin.portal.feeds.wanted import grouped, page_of_search, search_of, told_in_words, wanted

Query = list[tuple[str, str]]
MOST_ENTRIES = 2000
"""Most entries of a calendar."""


@dataclass(frozen=True)
class Asked:
    """A request for a feed.

    Attributes:
        site: address of the portal, without a slash at its end.
        path: path of the feed.
        query: names and values of the address.
    """

    site: str
    path: str
    query: Query


def events_feed(context: Context, asked: Asked) -> Feed:
    """Make the feed of the events that a search finds."""
    told, following = told_events(context.desk, asked)
    instants = context.desk.instants.of_events(event.id for event, _ in told)
    items = (event_item(event, evidence, instants.get(event.id, ""), asked.site) for event, evidence in told)
    return _feed(context, asked, "events", tuple(items), following)


def told_events(desk: Desk, asked: Asked) -> tuple[list[Told], str | None]:
    """Give the events that a search finds, each with its words, and the cursor of what follows."""
    page = desk.events(wanted(EventFilter, asked.query))
    by_mention: dict[str, list[Evidence]] = {}
    for one in desk.evidence(mention for event in page.items for mention in event.mentions):
        by_mention.setdefault(one.mention, []).append(one)
    told: list[Told] = [
        (event, [one for name in event.mentions for one in by_mention.get(name, ())]) for event in page.items
    ]
    return told, page.next


def dispatches_feed(context: Context, asked: Asked) -> Feed:
    """Make the feed of the dispatches that a search finds; of those that do not stand only where they are asked for."""
    page = context.desk.dispatches(wanted(DispatchFilter, asked.query, state=["current"]))
    items = tuple(
        dispatch_item(one, asked.site, text=_leaving(context.desk, context.audience, one))
        for one in page.items
        if context.audience.may_know(one.state)
    )
    return _feed(context, asked, "dispatches", items, page.next)


def _leaving(desk: Desk, audience: Audience, head: DispatchHead) -> str | None:
    """The text of a dispatch, where its rights let it be shown to whoever looks and leave in a feed."""
    if not head.text_kept or head.state != "current":
        return None
    dispatch = desk.record(head.id).dispatch
    return dispatch.text if audience.may_take(dispatch.rights.may) else None


def storylines_feed(context: Context, asked: Asked) -> Feed:
    """Make the feed of the storylines that a search finds."""
    desk = context.desk
    page = desk.storylines(wanted(StorylineFilter, asked.query))
    names = desk.names(actor for one in page.items for actor in one.actors[:5])
    instants = desk.instants.of_storylines(one.id for one in page.items)
    items = (
        storyline_item(one, [names[actor] for actor in one.actors[:5]], instants.get(one.id, ""), asked.site)
        for one in page.items
    )
    return _feed(context, asked, "storylines", tuple(items), page.next)


def agenda_entries(desk: Desk, asked: AgendaFilter) -> list[Entry]:
    """Give all entries that are asked for, up to a bound: a calendar has no pages."""
    found: list[Entry] = []
    while len(found) < MOST_ENTRIES:
        page = desk.agenda(asked)
        found += page.items
        if page.next is None:
            break
        asked = asked.model_copy(update={"cursor": page.next})
    return found[:MOST_ENTRIES]


_PAGES: dict[str, Callable[[dict[str, list[str]]], str]] = {
    "events": page_of_search,
    "dispatches": page_of_search,
    "storylines": lambda _: "/storylines",
}


def _feed(context: Context, asked: Asked, kind: str, items: tuple[Item, ...], following: str | None) -> Feed:
    values = grouped(asked.query)
    search, words = search_of(values), told_in_words(values)
    desk = context.desk.settings.name or "Tocsin"
    return Feed(
        id=tag_of("feed", f"{kind}?{search}"),
        title=f"{desk}: {kind}{f' ({words})' if words else ''}",
        desk=desk,
        page=f"{asked.site}{_PAGES[kind](values)}",
        address=address_of(asked),
        next=address_of(asked, following) if following else None,
        items=items,
    )


def address_of(asked: Asked, cursor: str | None = None) -> str:
    """Give the address of a feed, or of the page of it that a cursor names."""
    values = grouped(asked.query)
    if cursor is not None:
        values["cursor"] = [cursor]
    query = search_of(values, without=())
    return f"{asked.site}{asked.path}{f'?{query}' if query else ''}"
