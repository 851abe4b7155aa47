"""A record as one self-contained page: the text with each reading in place, and the readings beside it.

The page asks nothing of any other host and runs no script: highlights and readings are linked by anchors
both ways, and what a highlight stands for shows on hover and on focus. The text is shown only where its
rights allow showing it to the desk's own users; elsewhere the page bears the readings with their words,
bounded as the rights say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tocsin.record import Event, Record, Span
from tocsin.record.record import with_contents

if TYPE_CHECKING:
    from jinja2 import Environment

KINDS = ("event", "quote", "actor", "place", "time", "quantity")


@dataclass(frozen=True)
class Reading:
    """One reading as the page shows it: what it is, its spans in the text, its fields for people."""

    id: str
    kind: str
    title: str
    spans: tuple[Span, ...]
    fields: tuple[tuple[str, str], ...]
    depth: int = 0


@dataclass(frozen=True)
class Piece:
    """A run of text under the same readings, in order from the widest to the closest."""

    text: str
    readings: tuple[Reading, ...] = field(default=())

    @property
    def kinds(self) -> str:
        """Classes that style the piece."""
        return " ".join(dict.fromkeys(f"k-{reading.kind}" for reading in self.readings))


def html_page_of(record: Record) -> str:
    """Write the page of a record, to be shown privately."""
    readings = list(readings_of(record))
    may_show = record.dispatch.rights.may.show_text in ("private", "public")
    blocks = pieces_of(record, readings)
    template = _environment().get_template("record.html.j2")
    return template.render(
        record=record,
        dispatch=record.dispatch,
        blocks=blocks if may_show else [],
        may_show=may_show,
        words=record.dispatch.rights.may.quote_words,
        groups=[(kind, [one for one in readings if one.kind == kind]) for kind in KINDS],
        css=_environment().get_template("record.css").render(),
    )


def readings_of(record: Record) -> Iterator[Reading]:
    """Give all readings of a record, numbered by kind, in order of the text."""
    names = {actor.id: actor.name for actor in record.actors}
    places = {place.id: place.name for place in record.places}
    yield from _events(record.events, names, places)
    for number, quote in enumerate(record.quotes, 1):
        who = names.get(quote.speaker or "") or (quote.speaker_span.exact if quote.speaker_span else "somebody")
        spans = (quote.span, *([quote.cue_span] if quote.cue_span else []))
        yield Reading(f"quote-{number}", "quote", who, spans[:1], _filled(kind=quote.kind, words=quote.span.exact))
    for number, actor in enumerate(record.actors, 1):
        told = _filled(
            id=actor.id, country=actor.country, sector=", ".join(actor.sector), office=actor.office, kind=actor.kind
        )
        yield Reading(f"actor-{number}", "actor", actor.name, tuple(actor.mentions), told)
    for number, place in enumerate(record.places, 1):
        point = f"{place.latitude:.2f}, {place.longitude:.2f}" if place.latitude is not None else None
        told = _filled(country=place.country, point=point, kind=place.kind)
        yield Reading(f"place-{number}", "place", place.name, tuple(place.mentions), told)
    for number, time in enumerate(record.times, 1):
        told = _filled(
            value=time.value, covers=_range(time.start, time.end), precision=time.precision, basis=time.basis
        )
        yield Reading(f"time-{number}", "time", time.span.exact, (time.span,), told)
    for number, quantity in enumerate(record.quantities, 1):
        whose = ", ".join(names.get(one, one) for one in quantity.actor)
        told = _filled(kind=quantity.kind, of=quantity.of, whose=whose)
        yield Reading(f"quantity-{number}", "quantity", quantity.span.exact, (quantity.span,), told)


def pieces_of(record: Record, readings: Sequence[Reading]) -> list[tuple[str, list[Piece]]]:
    """Cut the text of a record where any reading begins or ends: kind and pieces of each block."""
    return [
        (block.kind, _pieces(record.dispatch.text, block.start, block.end, readings))
        for block in record.dispatch.blocks
    ]


def _events(events: Sequence[Event], names: dict[str, str], places: dict[str, str]) -> Iterator[Reading]:
    depths: dict[int, int] = {}
    for event in events:
        _note_depths(event, 0, depths)
    for number, event in enumerate(with_contents(list(events)), 1):
        folded = event.type if event.type == event.act else f"{event.type} ({event.act})"
        says = event.attribution
        told = _filled(
            status=event.status,
            who=", ".join(names.get(one, one) for one in event.actor),
            whom=", ".join(names.get(one, one) for one in event.recipient),
            when=_range(event.when.start, event.when.end) if event.when else None,
            where=places.get(event.place or ""),
            says=names.get(says.actor or "", says.span.exact) if says else None,
            condition=event.condition.exact if event.condition else None,
            code=f"{event.cameo}, score {event.goldstein:g}",
            frame=event.frame,
        )
        yield Reading(f"event-{number}", "event", folded, (event.evidence[0],), told, depths[id(event)])


def _note_depths(event: Event, depth: int, depths: dict[int, int]) -> None:
    depths[id(event)] = depth
    for content in ([event.content] if event.content else []) + event.further_content:
        _note_depths(content, depth + 1, depths)


def _filled(**fields: str | None) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in fields.items() if value)


def _range(start: str | None, end: str | None) -> str | None:
    if start is None and end is None:
        return None
    return start if start == end else f"{start or '…'} to {end or '…'}"


def _pieces(text: str, start: int, end: int, readings: Sequence[Reading]) -> list[Piece]:
    """Cut a block where any reading begins or ends."""
    here = [(span, reading) for reading in readings for span in reading.spans if span.start < end and start < span.end]
    cuts = sorted({start, end, *(max(s.start, start) for s, _ in here), *(min(s.end, end) for s, _ in here)})
    pieces = []
    for left, right in pairwise(cuts):
        over = [(span.end - span.start, number, reading) for number, (span, reading) in enumerate(here)
                if span.start <= left and right <= span.end]  # fmt: skip
        over.sort(key=lambda item: (-item[0], item[1]))
        pieces.append(Piece(text[left:right], tuple(reading for _, _, reading in over)))
    return pieces


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=PackageLoader("tocsin.export"),
        autoescape=select_autoescape(enabled_extensions=("j2", "html"), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["bounded"] = _bounded
    environment.filters["visible"] = _visible
    return environment


def _bounded(text: str, words: int | None) -> str:
    """Cut a passage after so many words."""
    parts = text.split()
    return text if words is None or len(parts) <= words else " ".join(parts[:words]) + " …"


def _visible(text: str) -> str:
    """Show characters that a browser would hide or turn the direction of writing by."""
    from unicodedata import category

    def shown(char: str) -> str:
        hidden = category(char) in ("Cc", "Cf", "Cs", "Co") and char not in "\n\t"
        return f"\\u{ord(char):04x}" if hidden else char

    return "".join(map(shown, text))
