"""From a record to the mentions that are resolved to events."""

from __future__ import annotations

import re
from bisect import bisect_right

from tocsin.reading.resolution.deadlines import deadline_of
from tocsin.reading.resolution.model import Deed, Figure, Mention, Party, Venue
from tocsin.reading.resolution.plans import planned, plans_in
from tocsin.reading.resolution.terms import terms
from tocsin.record import Event, Quantity, Record, Span
from tocsin.record.record import with_contents

_SHORT = 4
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])[\"”’]?\s+(?=[\"“]?[A-Z])|\n\n")
"""A stop after two letters at least (no initial), and a capital; or a paragraph's end."""
_OPENING_MARKS = '"“'


def mentions_of(record: Record, copy_of: str | None = None) -> list[Mention]:
    """Give the event mentions of a record, in its order, and after each the dated plans it holds.

    Args:
        record: what was read out of one dispatch.
        copy_of: id of the dispatch whose text it carries, where it is a copy.
    """
    found = _Maker(record, copy_of).mentions()
    spans = {one.id: tuple((span.start, span.end) for span in one.evidence) for one in with_contents(record.events)}
    return [one for mention in found for one in (planned(mention), *plans_in(mention, spans))]


def published_of(record: Record) -> str:
    """Instant or day of publication, else the dateline's day, else ""."""
    dispatch = record.dispatch
    return dispatch.published.value or (dispatch.dateline.date if dispatch.dateline else None) or ""


class _Maker:
    def __init__(self, record: Record, copy_of: str | None) -> None:
        self.record = record
        self.copy_of = copy_of
        self.published = published_of(record)
        self.stops = _stops(record.dispatch.text)
        self.stems: dict[tuple[int, int], tuple[str, ...]] = {}
        self.parties = {
            one.id: Party(id=one.id, name=one.name, country=one.country, affiliation=one.affiliation)
            for one in record.actors
        }
        self.venues = {
            one.id: Venue(
                id=one.id, name=one.name, country=one.country, kind=one.kind,
                latitude=one.latitude, longitude=one.longitude,
            )
            for one in record.places
        }  # fmt: skip

    def mentions(self) -> list[Mention]:
        return [self._mention(event) for event in self.record.events]

    def _mention(self, event: Event) -> Mention:
        dispatch = self.record.dispatch
        said = event.attribution
        deed = self._deed(event)
        return Mention(
            **{name: getattr(deed, name) for name in Deed.__dataclass_fields__},
            dispatch=dispatch.id,
            published=self.published,
            publisher=dispatch.publisher or dispatch.agency,
            copy_of=self.copy_of,
            attributed_to=said.actor if said else None,
            is_attributed=said is not None,
            evidence=tuple((span.start, span.end) for span in event.evidence),
            confidence=event.confidence,
            deadline=deadline_of(event, self.record, self.published),
        )

    def _quotable(self, span: Span) -> str:
        """The words of a span, no more of them than may be quoted."""
        words, most = span.exact.split(), self.record.dispatch.rights.may.quote_words
        return span.exact if most is None or len(words) <= most else " ".join([*words[:most], "…"])

    def _deed(self, event: Event) -> Deed:
        when = event.when
        nested = ([event.content] if event.content else []) + event.further_content
        return Deed(
            id=event.id,
            act=event.act,
            type=event.type,
            status=event.status,
            mode=event.mode,
            cameo=event.cameo,
            goldstein=event.goldstein,
            contexts=tuple(event.contexts),
            actors=tuple(self.parties[one] for one in event.actor),
            recipients=tuple(self.parties[one] for one in event.recipient),
            place=self.venues[event.place] if event.place else None,
            start=when.start if when else None,
            end=when.end if when else None,
            precision=when.precision if when else None,
            own_day=when is not None and when.span is None,
            figures=tuple(_figure(one) for one in event.quantities),
            condition=self._quotable(event.condition) if event.condition else None,
            words=_stems(" ".join(span.exact for span in event.evidence)),
            context=self._context(event.evidence),
            contents=tuple(self._deed(one) for one in nested),
        )

    def _context(self, evidence: list[Span]) -> tuple[str, ...]:
        """Stems of the sentence or sentences that the evidence stands in."""
        text = self.record.dispatch.text
        start, end = min(span.start for span in evidence), max(span.end for span in evidence)
        before = bisect_right(self.stops, (start, start))
        after = _SENTENCE_END.search(text, end)
        sentence = self.stops[before - 1][0] if before else 0, after.start() if after else len(text)
        if sentence not in self.stems:
            self.stems[sentence] = _stems(text[slice(*sentence)])
        return self.stems[sentence]


def _stops(text: str) -> list[tuple[int, int]]:
    """Where sentences begin, and each time the place by which that is known: the letter that begins one tells it."""
    found = []
    for stop in _SENTENCE_END.finditer(text):
        end = stop.end()
        found.append((end, end if stop[0].endswith("\n\n") else end + (text[end] in _OPENING_MARKS)))
    return found


def _stems(text: str) -> tuple[str, ...]:
    """Stems of a text, sorted: parts of hyphenated words apart ("NATO-Russia"), American endings as British ones."""
    found = terms(f"{text} {text.replace('-', ' ')}" if "-" in text else text)
    return tuple(sorted({f"{stem[:-1]}s" if len(stem) > _SHORT and stem.endswith("iz") else stem for stem in found}))


def _figure(quantity: Quantity) -> Figure:
    return Figure(
        kind=quantity.kind, of=quantity.of, unit=quantity.unit,
        value=quantity.value, low=quantity.low, high=quantity.high,
    )  # fmt: skip
