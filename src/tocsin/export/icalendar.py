"""The agenda as a calendar that other programs subscribe to (RFC 5545).

An entry keeps its UID for good and its SEQUENCE rises whenever what a reader of the calendar sees has changed, so that
a calendar takes a new day for an old entry and not for a second one. Entries are made of values alone; no words of a
dispatch leave with them. Names come from the wire all the same: they are brought to one line before they are escaped
and folded, so that none can begin a property of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vText

from tocsin._version import __version__
from tocsin.desk.model import AgendaState
from tocsin.desk.queries.agenda import Entry
from tocsin.export.plain_text import one_line

_STATUS: dict[AgendaState, str] = {
    "scheduled": "TENTATIVE", "confirmed": "CONFIRMED", "held": "CONFIRMED", "passed": "TENTATIVE",
    "postponed": "TENTATIVE", "cancelled": "CANCELLED",
}  # fmt: skip


def calendar_of(entries: Iterable[Entry], name: str, site: str = "") -> bytes:
    """Write entries as an iCalendar file.

    Args:
        entries: in the order they are to stand.
        name: what the calendar is called.
        site: address of the portal that entries link to, without a slash at its end; "" for no link.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Tocsin//Tocsin {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", one_line(name))
    calendar.add("refresh-interval", timedelta(hours=1), {"value": "DURATION"})  # RFC 7986
    for entry in entries:
        calendar.add_component(_event(entry, site))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: Entry, site: str) -> Event:
    item = entry.item
    event = Event()
    event.add("uid", f"{item.id}@tocsin")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", datetime.fromisoformat(entry.changed).astimezone(UTC))
    event.add("dtstart", date.fromisoformat(item.start[:10]))
    event.add("dtend", date.fromisoformat(item.end[:10]) + timedelta(days=1))  # exclusive
    event.add("summary", one_line(item.title))
    event.add("status", _STATUS[item.state])
    event["x-tocsin-state"] = vText(item.state)
    if item.place is not None:
        event.add("location", one_line(item.place.name))
        if item.place.latitude is not None and item.place.longitude is not None:
            event.add("geo", (item.place.latitude, item.place.longitude))
    if site:
        event.add("url", f"{site}/events/{item.event}")
    if item.participants:
        event.add("description", "Participants: " + ", ".join(one_line(one.name) for one in item.participants))
    return event
