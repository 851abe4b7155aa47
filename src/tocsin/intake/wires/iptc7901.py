"""IPTC 7901, the text transmission format of news agencies outside America.

    SOH APA0123 4 POL 0350 Riga/Talks CR LF STX text ETX 071015 GMT JAN 22 EOT

What is taken from where stands in docs/reference/formats/iptc7901-and-anpa1312.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.intake.fields import with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.wires.wire_text import Transmission, instant, paragraphs, signals_in, stories_of, visible_lines
from tocsin.record import Stated, Wire

_HEADER = re.compile(
    r"^\s*(?P<source>[A-Za-z]{2,5})[ ]?(?P<number>\d{3,5})\s+(?P<priority>[1-9])\s+(?P<category>[A-Za-z]{1,5})\b"
    r"(?:\s+(?P<count>\d{1,5})\b)?(?P<slug>[^\r\n]*)"
)
_OPENING = re.compile(rb"^[\x00\x16\r\n ]*\x01\s*[A-Za-z]{2,5} ?\d{3,5}\s+[1-9]\s+[A-Za-z]{1,5}\b")
_MONTHS = {
    month: number
    for number, group in enumerate(
        "jan ene gen|feb fev|mar mär mrz|apr abr avr|may mai mag maj|jun giu|jul lug|aug ago aou|sep set|oct okt ott|"
        "nov|dec dez dic".split("|"),
        1,
    )
    for month in group.split()
}
_TRAILER = re.compile(
    r"(?P<day>\d\d)(?P<clock>\d{4})\s*(?P<zone>[A-Za-z]{1,5})?\s+(?P<month>[A-Za-zä]{3})[a-z]*\.?\s*(?P<year>(?:\d\d){1,2})\b"
)
_ENDS_SENTENCE = re.compile(r"[.!?…:;]['\"”’»)]*$")


def is_iptc7901(item: Item) -> bool:
    """Tell the format by its header: SOH, source and number, priority, category."""
    return _OPENING.match(item.head) is not None


def read_iptc7901(item: Item) -> Iterator[Outcome]:
    """Read the messages of a file."""
    return stories_of(item, _story)


def _story(message: Transmission, data: bytes, name: str | None) -> Story:
    header = _HEADER.match(message.header)
    found = paragraphs(visible_lines(message.text))
    headline, body = _headline(found)
    slug = words(header["slug"]) if header else words(message.header)
    stated = Stated(
        headline=headline,
        published=_sent(message.trailer),
        published_in="trailer",
        provider=header["source"].upper() if header else None,
    )
    wire = Wire(
        id=f"{header['source']}{header['number']}" if header else None,
        slug=slug,
        subjects=[header["category"].lower()] if header else [],
        urgency=int(header["priority"]) if header else None,
        signals=signals_in(slug, headline),
    )
    return Story("iptc7901", "\n\n".join(body), with_wire(stated, wire), data, name, kind="text")


def _headline(found: list[str]) -> tuple[str | None, list[str]]:
    """A first line that ends no sentence is the headline, where a body follows it."""
    if len(found) > 1 and len(found[0]) <= 200 and not _ENDS_SENTENCE.search(found[0]):
        return found[0], found[1:]
    return None, found


def _sent(trailer: str) -> str | None:
    match = _TRAILER.search(trailer)
    month = _MONTHS.get(match["month"].lower()) if match else None
    if match is None or month is None:
        return None
    return instant((int(match["year"]), month, int(match["day"])), match["clock"], match["zone"])
