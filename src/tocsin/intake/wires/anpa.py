"""ANPA 1312, the transmission format of American news agencies and newspapers.

    SYN SYN SOH a0456 US ... CR LF u i DC1 bc-Riga-Talks DC3 01-07 0475 CR LF
    STX ^BC-Riga-Talks,450< ^Envoys meet< ^By JANE ROE<    RIGA (AP) _ text ETX AP-NY-01-07-22 1015EST EOT

Lines between "^" and "<" are set apart: slug, headline, byline. What is taken from where stands in
docs/reference/formats/iptc7901-and-anpa1312.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.intake.fields import with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.wires.wire_text import Transmission, instant, paragraphs, signals_in, stories_of, visible_lines
from tocsin.record import Stated, Wire

_OPENING = re.compile(rb"^[\x00\x16\r\n ]*\x01[\x00-\x20]*[A-Za-z]\d{3,4}(?![\dA-Za-z])")
_NUMBER = re.compile(r"^[\x00-\x20]*(?P<id>[A-Za-z]\d{3,4})")
_LEVELS = re.compile(r"[\r\n][\x00-\x20]*(?P<priority>[A-Za-z])[\x00-\x20]+(?P<category>[A-Za-z])(?![A-Za-z])")
_PRIORITIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "s": 6}
"""Flash, bulletin, urgent, rush, daily, Sunday: most urgent first."""
_SLUG = re.compile(r"\b(?:[abp][mc]|b[ci])-+[^\x00-\x1f,<\r\n]{2,80}", re.I)
_SET_APART = re.compile(r"^\^(?P<words>.*?)<?$")
_BYLINE = re.compile(r"^By\s", re.I)
_NOTE = re.compile(r"^(?:Eds?|Editors?|Ed(?:itor)?s?' note)\s*[:.]", re.I)
_VERSION = re.compile(r"\b(?P<number>\d+)(?:st|nd|rd|th)\s+(?:ld|lead|add)\b", re.I)
_TRAILER = re.compile(
    r"(?P<source>[A-Z]{2,5})-(?:[A-Z]{2,5}-)?(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>(?:\d\d){1,2})\s+(?P<clock>\d{4})(?P<zone>[A-Z]{2,4})?"
)
_TITLE_LINE = re.compile(r"^=?(?:Associated Press|AP|UPI|Staff|The)\b.{0,40}\bWriters?=?$")


def is_anpa(item: Item) -> bool:
    """Tell the format by its header: SOH, then a service letter with the number of the transmission."""
    return _OPENING.match(item.head) is not None


def read_anpa(item: Item) -> Iterator[Outcome]:
    """Read the messages of a file."""
    return stories_of(item, _story)


def _story(message: Transmission, data: bytes, name: str | None) -> Story:
    apart, rest, notes = _parts(message.text)
    slug = _slug(message.header, apart)
    heads = [
        line for line in apart if not _SLUG.match(line) and not _BYLINE.match(line) and not _TITLE_LINE.match(line)
    ]
    trailer = _TRAILER.search(message.trailer)
    number, levels = _NUMBER.match(message.header), _LEVELS.search(message.header)
    version = _VERSION.search(slug or "")
    stated = Stated(
        headline=heads[0] if heads else None,
        byline=next((line for line in apart if _BYLINE.match(line)), None),
        published=_sent(trailer),
        published_in="trailer",
        version=version["number"] if version else None,
        provider=trailer["source"] if trailer else None,
    )
    wire = Wire(
        id=number["id"] if number else None,
        slug=slug,
        subjects=[levels["category"].lower()] if levels else [],
        urgency=_PRIORITIES.get(levels["priority"].lower()) if levels else None,
        note=" ".join(notes) or None,
        signals=signals_in(slug, heads[0] if heads else None),
    )
    return Story("anpa1312", "\n\n".join(rest), with_wire(stated, wire), data, name, kind="text")


def _parts(text: str) -> tuple[list[str], list[str], list[str]]:
    """Split a text into the lines set apart at its head, its paragraphs, and its notes to editors."""
    lines = visible_lines(text)
    first = next((at for at, line in enumerate(lines) if line.strip() and not _is_apart(line)), len(lines))
    matches = (_SET_APART.match(line.strip()) for line in lines[:first])
    apart = [head for match in matches if match and (head := words(match["words"]))]
    found = [one.replace("``", "“").replace("''", "”").rstrip("<").strip(" ^") for one in paragraphs(lines[first:])]
    notes = [one for one in (*apart, *found) if _NOTE.match(one)]
    return [one for one in apart if one not in notes], [one for one in found if one and one not in notes], notes


def _is_apart(line: str) -> bool:
    return bool(_SET_APART.match(line.strip()) or _TITLE_LINE.match(line.strip().rstrip("<")))


def _slug(header: str, apart: list[str]) -> str | None:
    for line in (header, *apart):
        if match := _SLUG.search(line):
            return words(match[0])
    return None


def _sent(trailer: re.Match[str] | None) -> str | None:
    if trailer is None:
        return None
    day = (int(trailer["year"]), int(trailer["month"]), int(trailer["day"]))
    return instant(day, trailer["clock"], trailer["zone"])
