"""Events, dispatches and storylines as items of a feed."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.desk.model import ResolvedEvent, Storyline
from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.desk.queries.events import Evidence
from tocsin.export.event_line import line_of
from tocsin.export.feed import NEVER, Item, instant_of, tag_of, web_address
from tocsin.export.plain_text import one_line, plain

_WORDS = 3
"""Most mentions of an event whose words are shown."""


def event_item(event: ResolvedEvent, evidence: Sequence[Evidence], changed: str, site: str) -> Item:
    """Make an item of an event.

    Args:
        event: the event.
        evidence: the words it was read from, as the desk lets them be shown.
        changed: the instant it last changed on the desk.
        site: address of the portal, without a slash at its end.
    """
    own = [one for one in evidence if one.original is None] or list(evidence)
    days = event.start or "day not known"
    if event.end and event.start and event.end[:10] != event.start[:10]:
        days = f"{event.start} to {event.end}"
    told = f"{event.n_publishers} independent publishers, confidence {event.confidence:.2f}"
    words = [f"“{one_line(one.snippet)}” ({one_line(one.source)})" for one in own[:_WORDS] if one.snippet]
    return Item(
        id=tag_of("event", event.id),
        title=one_line(line_of(event)),
        updated=instant_of(changed) or NEVER,
        link=f"{site}/events/{event.id}",
        source=web_address(own[0].url) if own else None,
        summary="\n".join([days, told, *words]),
        author=one_line(own[0].source) or None if own else None,
        terms=(event.type, event.status, *(one for one in (event.mode, *event.contexts) if one)),
    )


def dispatch_item(head: DispatchHead, site: str, *, text: str | None = None) -> Item:
    """Make an item of a dispatch.

    Args:
        head: the dispatch.
        site: address of the portal, without a slash at its end.
        text: its text, only where its rights let it leave.
    """
    kind = {"current": "", "superseded": " (corrected since)", "withdrawn": " (withdrawn)"}.get(head.state, "")
    copied = "a copy of another dispatch" if head.original else f"events told: {head.n_events}"
    return Item(
        id=tag_of("dispatch", head.id),
        title=(one_line(head.headline) or "Without a headline") + kind,
        updated=instant_of(head.added) or NEVER,
        published=instant_of(head.published),
        link=f"{site}/dispatches/{head.id}",
        source=web_address(head.url),
        summary="\n".join(one for one in (head.day, copied, f"rights: {head.terms}") if one),
        text=plain(text) if text else None,
        author=one_line(head.source) or None,
        terms=(head.state,),
    )


def storyline_item(storyline: Storyline, names: Sequence[str], changed: str, site: str) -> Item:
    """Make an item of a storyline.

    Args:
        storyline: the storyline.
        names: what its key actors are called.
        changed: the instant at which its last dispatch came to the desk.
        site: address of the portal, without a slash at its end.
    """
    count = len(storyline.dispatches)
    spans = f"{storyline.start[:10]} to {storyline.end[:10]}" if storyline.start else ""
    told = f"{count} {'dispatch' if count == 1 else 'dispatches'}, {len(storyline.timeline)} events"
    actors = one_line(", ".join(names))
    return Item(
        id=tag_of("storyline", storyline.id),
        title=one_line(storyline.title),
        updated=instant_of(changed) or NEVER,
        link=f"{site}/storylines/{storyline.id}",
        summary="\n".join(one for one in (spans, told, actors) if one),
    )
