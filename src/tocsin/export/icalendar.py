"""The agenda as a calendar that other programs subscribe to (RFC 5545).

An entry keeps its UID for good and its SEQUENCE rises whenever what a reader of the calendar sees has changed, so that
a calendar takes a new day for an old entry and not for a second one. Entries are made of values alone; no words of a
dispatch leave with them. Names come from the wire all the same: they are brought to one line before they are escaped
and folded, so that none can begin a property of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

from icalendar import Calendar

from tocsin._version import __version__
from tocsin.desk.model import AgendaState
from tocsin.desk.queries.agenda import Entry
from tocsin.export.plain_text import one_line

_STATUS: dict[AgendaState, str] = {
    "scheduled": "TENTATIVE", "confirmed": "CONFIRMED", "held": "CONFIRMED", "passed": "TENTATIVE",
    "postponed": "TENTATIVE", "cancelled": "CANCELLED",
}  # fmt: skip

_ESCAPED = re.compile(r"[\\;,]")
_WIDTH, _STROKE = 75, b"\\"


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
    head, end, tail = calendar.to_ical().partition(b"END:VCALENDAR")
    return b"".join((head, *(_event(entry, site) for entry in entries), end, tail))


def _event(entry: Entry, site: str) -> bytes:
    """Write an entry. By hand, since thousands of them are asked for at once: the library takes 0.3 ms for each."""
    item, place = entry.item, entry.item.place
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(item.id)}@tocsin",
        f"SEQUENCE:{entry.sequence}",
        f"DTSTAMP:{datetime.fromisoformat(entry.changed).astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_day(item.start)}",
        f"DTEND;VALUE=DATE:{_day(item.end, 1)}",  # exclusive
        f"SUMMARY:{_text(item.title)}",
        f"STATUS:{_STATUS[item.state]}",
        f"X-TOCSIN-STATE:{_text(item.state)}",
    ]
    if place is not None:
        lines.append(f"LOCATION:{_text(place.name)}")
        if place.latitude is not None and place.longitude is not None:
            lines.append(f"GEO:{place.latitude};{place.longitude}")
    if site:
        lines.append(f"URL:{one_line(site)}/events/{quote(item.event)}")
    if item.participants:
        lines.append(f"DESCRIPTION:{_text('Participants: ' + ', '.join(one.name for one in item.participants))}")
    return b"".join(_folded(line) for line in (*lines, "END:VEVENT"))


def _day(instant: str, later: int = 0) -> str:
    return f"{date.fromisoformat(instant[:10]) + timedelta(days=later):%Y%m%d}"


def _text(words: str) -> str:
    """Words as a value of the kind TEXT (RFC 5545, 3.3.11), on one line."""
    return _ESCAPED.sub(r"\\\g<0>", one_line(words))


def _folded(line: str) -> bytes:
    """A content line in parts of at most 75 octets (3.1), none of which begins within a character or after a stroke."""
    octets = line.encode()
    parts = []
    while len(octets) > _WIDTH:
        at = _WIDTH
        while octets[at] & 0xC0 == 0x80:
            at -= 1
        at -= (at - len(octets[:at].rstrip(_STROKE))) % 2  # a stroke stays with what it escapes
        parts.append(octets[:at])
        octets = b" " + octets[at:]
    return b"\r\n".join((*parts, octets)) + b"\r\n"
