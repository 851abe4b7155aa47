"""Text of the teleprinter age: transmissions between control characters, hard-wrapped lines, clocks.

Both IPTC 7901 and ANPA 1312 put a message between SOH and EOT: a header, STX, the text, ETX, a trailer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tocsin.errors import InputError
from tocsin.intake.decode import decoded
from tocsin.intake.item import Item, Outcome, Story

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"
SIGNATURE = re.compile(r"[a-z]{1,4}(?:/[a-z]{1,5})+\.?$")
"""The desk's initials under a story: "jr/ab"."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ENDS = re.compile(r"\r\n|\r\r\n|[\r\n]")
_ZONES = {
    "GMT": "+00:00", "UTC": "+00:00", "UT": "+00:00", "Z": "+00:00", "BST": "+01:00", "CET": "+01:00",
    "MEZ": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00",
}  # fmt: skip
_SIGNALS = (
    ("kill", re.compile(r"\b(?:KILL|WITHDRAWN?|WITHDRAWAL)\b", re.I)),
    ("correction", re.compile(r"\b(?:CORRECT(?:ION|ED|S|IVE)?|CQN)\b", re.I)),
    ("update", re.compile(r"\b(?:WRITETHRU|UPDATED?|RECASTS?|\d+(?:st|nd|rd|th) (?:ld|lead|add)|ADD \d+)\b", re.I)),
)


@dataclass(frozen=True)
class Transmission:
    """One message: what stands before its text, the text, and what stands behind."""

    header: str
    text: str
    trailer: str


def transmissions(text: str) -> Iterator[Transmission]:
    """Split what a line carried into its messages; one that is cut short has no trailer."""
    for piece in text.split(SOH)[1:]:
        header, found, rest = piece.partition(STX)
        if not found:
            header, _, rest = piece.partition("\n")
        body, _, trailer = rest.partition(ETX)
        yield Transmission(header, body, trailer.partition(EOT)[0])


def stories_of(item: Item, story: Callable[[Transmission, bytes, str | None], Story]) -> Iterator[Outcome]:
    """Give a file's messages as pages, an error for each that is no story.

    Args:
        item: the file.
        story: makes a story of a message, the bytes of the file, and the name the message goes by.
    """
    data = item.read()
    text, _ = decoded(data, item.content_type, item.where)
    found = list(transmissions(text))
    for number, one in enumerate(found, 1):
        name = item.entry(number) if len(found) > 1 else item.name
        try:
            yield story(one, data, name).page()
        except InputError as error:
            yield error


def visible_lines(text: str) -> list[str]:
    """Give lines without control characters; blank ones stay, since they part paragraphs."""
    return [_CONTROL.sub("", line.replace("\t", "   ")).rstrip() for line in _ENDS.split(text)]


def paragraphs(lines: list[str]) -> list[str]:
    """Join hard-wrapped lines: a blank line or an indent opens a paragraph; without either, each line is one."""
    opened = [line for line in lines if line.strip()]
    indented = sum(line.startswith("  ") for line in opened)
    parted = any(not line.strip() for line in lines[1:-1]) or indented
    found: list[str] = []
    fresh = True
    for line in lines:
        if not line.strip():
            fresh = True
            continue
        if fresh or not parted or line.startswith("  ") or not found or SIGNATURE.match(line.strip()):
            found.append(line.strip())
        else:
            found[-1] += " " + line.strip()
        fresh = False
    return found


def instant(day: tuple[int, int, int], clock: str, zone: str | None) -> str | None:
    """Write year, month and day with a clock of four digits as ISO 8601; None where there is no such instant.

    A year of two digits is of 1970 to 2069. A zone that is not known leaves the instant without one.
    """
    from datetime import datetime

    year = day[0] if day[0] >= 100 else day[0] + (2000 if day[0] < 70 else 1900)
    offset = _ZONES.get((zone or "").upper(), "")
    try:
        made = datetime(year, day[1], day[2], int(clock[:2]), int(clock[2:4]))
    except ValueError:
        return None
    return made.isoformat() + offset


def signals_in(*fields: str | None) -> list[str]:
    """Tell what a slug or a first line says of its message: kill, correction, update."""
    text = " ".join(field for field in fields if field)
    return [name for name, pattern in _SIGNALS if pattern.search(text)]
