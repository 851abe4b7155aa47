"""What of a record may be told where its text may not: words of its evidence within a bound, actors of its events."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tocsin.record.record import Record, participants_in, with_contents
from tocsin.record.rights import May
from tocsin.record.span import Span

BLOT = "▒"
"""What stands for each character that is not told, so that offsets stay what they were."""
_WORD = re.compile(r"\S+")


def quotable_text(record: Record) -> str:
    """Blot out all words of the text but those of its evidence, and of these all beyond what may be quoted."""
    dispatch = record.dispatch
    evidence = (span for event in record.events for span in event.evidence)
    return _blotted_text(dispatch.text, evidence, dispatch.rights.may.quote_words)


def blotted(record: Record) -> Record:
    """Blot out all words of the text but those of its evidence, and of these and the headline all beyond the bound."""
    text = quotable_text(record)
    values = _respanned(record.model_dump(mode="json"), text)
    values["dispatch"]["text"] = text
    values["dispatch"]["headline"] = quoted_headline(record.dispatch.headline, record.dispatch.rights.may)
    values["dispatch"]["furniture"] = [one for one in values["dispatch"]["furniture"] if one["kind"] == "rights"]
    values["quotes"], values["quantities"] = [], []  # those of events stand in the events
    named = named_in_events(record)
    values["actors"] = [one for one in values["actors"] if one["id"] in named]
    return Record.model_validate(values)


def _respanned(value: Any, text: str) -> Any:
    """Give every span of a serialised record the words that stand at its place in a text of the same length."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end", "exact"}:
            return {**value, "exact": text[value["start"] : value["end"]]}
        return {key: _respanned(inner, text) for key, inner in value.items()}
    if isinstance(value, list):
        return [_respanned(inner, text) for inner in value]
    return value


def quoted(text: str, span: Span) -> str | None:
    """Give the words at a span's place of a text that may be blotted, without the blots; None where all are."""
    words = text[span.start : span.end].replace(BLOT, " ").split()
    return " ".join(words) or None


def quoted_headline(headline: str | None, may: May) -> str | None:
    """Give a headline as far as it may be told to anybody: it is a quotation, and no longer than one.

    It names what a pointer points at, so it goes wherever the pointer goes, cut where it has more words than may be
    quoted; where none may be, there is none.
    """
    if headline is None or may.quote_words is None:
        return headline
    words = headline.split()
    if len(words) <= may.quote_words:
        return headline
    return f"{' '.join(words[: may.quote_words])} …" if may.quote_words else None


def named_in_events(record: Record) -> set[str]:
    """Give the actors whose names are facts of events, and those whom they speak for."""
    said = (event.attribution.actor for event in with_contents(record.events) if event.attribution)
    counted = (actor for event in with_contents(record.events) for one in event.quantities for actor in one.actor)
    named = {*participants_in(record.events), *counted, *(one for one in said if one)}
    whole = {one.id: one.affiliation for one in record.actors}
    waiting = list(named)
    while waiting:
        above = whole[waiting.pop()]
        if above is not None and above not in named:
            named.add(above)
            waiting.append(above)
    return named


def _blotted_text(text: str, evidence: Iterable[Span], bound: int | None) -> str:
    """Keep the words of the evidence, in runs no longer than the bound, and blot out the others."""
    wanted = {place for span in evidence for place in range(span.start, span.end)}
    kept: list[str] = list(text)
    run = 0
    for word in _WORD.finditer(text):
        places = range(*word.span())
        run = run + 1 if any(place in wanted for place in places) else 0
        for place in places:
            if place not in wanted or (bound is not None and run > bound):
                kept[place] = BLOT
    return "".join(kept)
