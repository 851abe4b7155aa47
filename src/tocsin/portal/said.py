"""What was said in dispatches: direct quotes, each with its speaker, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tocsin.desk import Desk
from tocsin.desk.model import Storyline
from tocsin.record import May, Quote, Record

_DISPATCHES = 120
"""Dispatches that are looked through, the newest of a storyline."""


@dataclass(frozen=True)
class Said:
    """A quote, who said it, and the dispatch it stands in.

    Attributes:
        speaker: who says so, as named.
        words: no more of them than may be quoted.
        dispatch: id of the dispatch that they stand in.
        day: of the dispatch.
    """

    speaker: str
    words: str
    dispatch: str
    day: str


def said_in(desk: Desk, storyline: Storyline, most: int, allowed: Callable[[May], bool] = lambda _: True) -> list[Said]:
    """Give direct quotes of a storyline's dispatches that stand and are no copies, by speaker and day.

    Args:
        desk: the desk.
        storyline: the storyline.
        most: most quotes.
        allowed: whether a dispatch may be quoted from, by its rights.
    """
    return _said(desk, storyline.dispatches[-_DISPATCHES:], None, allowed)[:most]


def said_by(
    desk: Desk, speaker: str, dispatches: Sequence[str], most: int, allowed: Callable[[May], bool] = lambda _: True
) -> list[Said]:
    """Give direct quotes of one speaker, or of the speakers of one country, as `said_in` does.

    Args:
        desk: the desk.
        speaker: id or country of who must have said it.
        dispatches: ids of those that are looked through.
        most: most quotes.
        allowed: whether a dispatch may be quoted from, by its rights.
    """
    return _said(desk, dispatches, speaker, allowed)[:most]


def by_speaker(quotes: Sequence[Said]) -> list[tuple[str, list[Said]]]:
    """Bring quotes of one speaker together, who said most first."""
    found: dict[str, list[Said]] = {}
    for one in quotes:
        found.setdefault(one.speaker, []).append(one)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))


def _said(desk: Desk, dispatches: Sequence[str], wanted: str | None, allowed: Callable[[May], bool]) -> list[Said]:
    found: list[Said] = []
    for name in dispatches:
        head = desk.dispatch(name)
        if head.original is not None or head.state != "current":
            continue
        record = desk.record(name)
        if allowed(record.dispatch.rights.may):
            found += [Said(speaker, words, name, head.day) for speaker, words in _quoted(record, wanted)]
    found.sort(key=lambda one: (one.speaker, one.day, one.words))
    return found


def _quoted(record: Record, wanted: str | None) -> Iterator[tuple[str, str]]:
    names = {actor.id: actor.name for actor in record.actors if wanted in (None, actor.id, actor.country)}
    most = record.dispatch.rights.may.quote_words
    for quote in record.quotes:
        if quote.kind == "direct" and (quote.speaker in names or (wanted is None and quote.speaker_span)):
            yield _speaker(quote, names), _bounded(quote.span.exact, most)


def _speaker(quote: Quote, names: dict[str, str]) -> str:
    return names.get(quote.speaker or "") or (quote.speaker_span.exact if quote.speaker_span else "")


def _bounded(words: str, most: int | None) -> str:
    parts = words.split()
    return words if most is None or len(parts) <= most else f"{' '.join(parts[:most])} …"
