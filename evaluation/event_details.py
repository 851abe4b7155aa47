"""What else of an event is read: its mode, when and where it is, who says so, and what it demands or threatens.

Only events whose type and sides agree are asked. A time, a place and a source agree where the words overlap that tell
them, or where neither gold nor reading has any; a content agrees by its act.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from tocsin.record import Event, Record, Span

PARTS = ("mode", "when", "place", "attribution", "content")
_Ranges = list[tuple[int, int]]


def agreeing(text: str, wanted: Mapping[str, Any], event: Event, record: Record) -> Counter[str]:
    """Tell in which parts an event agrees with the gold's.

    Args:
        text: the sentence.
        wanted: the gold's event.
        event: the reading's.
        record: what it stands in.
    """
    when = event.when.span if event.when else None
    source = event.attribution.span if event.attribution else None
    places = [span for one in record.places if one.id == event.place for span in one.mentions]
    content = wanted.get("content")
    return Counter(
        {
            "mode": (event.mode or None) == (wanted.get("mode") or None),
            "when": _overlap(_of_words(text, wanted.get("when_text")), _of_spans([when] if when else [])),
            "place": _overlap(_of_words(text, wanted.get("place_text")), _of_spans(places)),
            "attribution": _overlap(
                _of_words(text, wanted.get("attribution_text")), _of_spans([source] if source else [])
            ),
            "content": (event.content.act if event.content else None)
            == (content["act"] if isinstance(content, Mapping) else None),
        }
    )


def _of_words(text: str, words: str | None) -> _Ranges:
    start = text.find(words) if words else -1
    return [(start, start + len(words))] if words and start >= 0 else []


def _of_spans(spans: Iterable[Span]) -> _Ranges:
    return [(one.start, one.end) for one in spans]


def _overlap(wanted: _Ranges, read: _Ranges) -> bool:
    """Tell whether any ranges overlap, or none are there on either side."""
    if not wanted or not read:
        return not wanted and not read
    return any(first < end and start < last for start, end in wanted for first, last in read)
