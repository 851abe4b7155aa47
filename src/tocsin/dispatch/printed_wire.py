"""What a page or a text prints of the wire's own business: updates, corrections, embargo, note, slug, keywords.

Formats with fields state these; a portal's page and a plain text print them in the headline ("UPDATE 2-"),
in a line over the story ("3rd Ld-Writethru") or in brackets around it ("(Recasts, adds quotes)").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.dispatch.days import days_in
from tocsin.dispatch.layout import BODY, Layout
from tocsin.dispatch.lines import words_in
from tocsin.ontology.wire_marks import Mark, wire_marks
from tocsin.record import Wire

_MAX_WORDS = 30


def printed_wire(layout: Layout, headline: str | None, keywords: Sequence[str]) -> tuple[Wire | None, str | None]:
    """Read the marks of a page or text.

    Args:
        layout: its labelled lines.
        headline: its headline as printed.
        keywords: keywords that its markup states.

    Returns:
        What they say, None where they say nothing; and the version's number that one of them tells, or None.
    """
    known = wire_marks()
    lines = list(_lines_around(layout))
    hits = [(mark, match) for mark, text in _tries(headline, lines) if (match := mark.pattern.search(text))]
    signals = list(dict.fromkeys(signal for mark, _ in hits for signal in mark.signals))
    versions = [match["version"] for _, match in hits if "version" in match.re.groupindex and match["version"]]
    urgencies = [mark.urgency for mark, _ in hits if mark.urgency is not None]
    note = next((line for line in lines if known.note.search(line)), None)
    slug = next((match["slug"].strip() for line in lines if (match := known.slug.search(line))), None)
    embargo = next((_until(match["until"], line) for line in lines if (match := known.embargo.search(line))), None)
    if not (signals or note or slug or embargo or keywords):
        return None, None
    wire = Wire(
        slug=slug, keywords=list(keywords), urgency=min(urgencies, default=None), embargo=embargo, note=note,
        signals=signals,
    )  # fmt: skip
    return wire, versions[0] if versions else None


def _tries(headline: str | None, lines: Sequence[str]) -> Iterator[tuple[Mark, str]]:
    for mark in wire_marks().marks:
        if mark.place == "headline" and headline:
            yield mark, headline
        elif mark.place == "line":
            yield from ((mark, line) for line in lines)


def _lines_around(layout: Layout) -> Iterator[str]:
    """Short lines above the story, its first lines and its last."""
    body = [segment.line.text for segment in layout.segments if segment.label in BODY and segment.line]
    for segment in layout.segments:
        if segment.label in BODY:
            break
        if segment.line and segment.label in ("other", "masthead", "byline"):
            yield segment.line.text
    for text in dict.fromkeys([*body[:2], *body[-2:]]):
        if words_in(text) <= _MAX_WORDS:
            yield text


def _until(words: str, line: str) -> str:
    """The day until which nothing may be published, or the words that say so."""
    days = days_in(words)
    has_clock = any(char.isdigit() for char in words[: days[0].start]) if days else True
    return days[0].value.isoformat() if days and not has_clock else line
