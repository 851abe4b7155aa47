"""An event as one line for people."""

from __future__ import annotations

from tocsin.desk.model import ResolvedEvent


def line_of(event: ResolvedEvent) -> str:
    """An event in one line for people: "Russia: THREATEN scheduled towards Ukraine, Kyiv"."""
    who = ", ".join(one.name for one in event.actors) or "somebody"
    whom = ", ".join(one.name for one in event.recipients)
    where = f", {event.place.name}" if event.place else ""
    return f"{who}: {event.type} {event.status}{f' towards {whom}' if whom else ''}{where}"
