"""Events with all that other programs want to know of them: who the parties are, where it was, who tells of it.

An event of the desk holds ids and names. Sectors, offices and the division that a place lies in stand in the records
of the dispatches that tell of it; they are taken from the earliest that knows them. What leaves a desk goes through
here, so that rights are obeyed in one place: words of text and headline only within what may be quoted.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import Party, ResolvedEvent, Venue
from tocsin.desk.queries.events import Evidence, evidence

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_KEPT = 2_000
"""Dispatches whose facts are kept in memory at once."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """A party of an event: whom the ids name.

    Attributes:
        sectors: of ONTOLOGY.md, the primary one first.
        office: held on the day of the dispatch, or None.
        raw: the words by which the dispatch first names it, or None.
    """

    party: Party
    sectors: tuple[str, ...] = ()
    office: str | None = None
    raw: str | None = None


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Where an event happens: the place, the code of its first-order division, its GeoNames id, the words for it."""

    venue: Venue
    admin1: str | None = None
    geonames: int | None = None
    raw: str | None = None


@dataclass(frozen=True, kw_only=True)
class Telling:
    """One mention of an event in one dispatch.

    Attributes:
        evidence: the words and the headline, no more of them than may be quoted.
        agency: the agency's short name, or None.
        published: day or instant of publication, or None.
        language: of the dispatch.
        terms: what the rights of the dispatch amount to.
        holder: who holds them, or None.
        leads: whether it stands in the first paragraph; None where that is not known.
        frame: the lexicon frame that coded it; None for a plan inside another event.
        people: names of the people whom the dispatch names, each once; `organisations` and `places` likewise.
    """

    evidence: Evidence
    agency: str | None
    published: str | None
    language: str | None
    terms: str
    holder: str | None
    leads: bool | None
    frame: str | None = None
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def is_copy(self) -> bool:
        """Whether the dispatch carries another's text."""
        return self.evidence.original is not None


@dataclass(frozen=True, kw_only=True)
class ToldEvent:
    """An event with its parties, its place, and who tells of it, the earliest first."""

    event: ResolvedEvent
    actors: tuple[Side, ...]
    recipients: tuple[Side, ...]
    spot: Spot | None
    tellings: tuple[Telling, ...]

    @property
    def own_tellings(self) -> tuple[Telling, ...]:
        """Those of dispatches that are no copies; all where every one is."""
        return tuple(one for one in self.tellings if not one.is_copy) or self.tellings


@dataclass(frozen=True)
class _Facts:
    """What the record of a dispatch adds to its mentions."""

    row: Any
    actors: dict[str, dict[str, Any]]
    places: dict[str, dict[str, Any]]
    frames: dict[str, str]
    rights: dict[str, Any]
    first_paragraph: int

    def named(self, kind: str) -> tuple[str, ...]:
        """Names of the actors of a kind, each once, in order."""
        return tuple(dict.fromkeys(one["name"] for one in self.actors.values() if one["kind"] == kind))

    def quotable(self, mentions: list[dict[str, Any]]) -> str | None:
        """The words of the first mention in one line, None where there are more than may be quoted."""
        raw = " ".join(mentions[0]["exact"].split()) if mentions else ""
        bound = self.rights["may"]["quote_words"]
        return raw if raw and (bound is None or len(raw.split()) <= bound) else None


class Tellers:
    """Tells events in full, keeping the facts of the dispatches that it looked at last."""

    def __init__(self) -> None:
        self._facts: dict[str, _Facts] = {}

    def told(self, connection: Connection, events: Sequence[ResolvedEvent]) -> Iterator[ToldEvent]:
        """Give events of the desk in full, in their order."""
        words: dict[str, Evidence] = {}
        for one in evidence(connection, (mention for event in events for mention in event.mentions)):
            words[one.mention] = one
        self._load(connection, {one.dispatch for one in words.values()})
        for event in events:
            shown = sorted((words[one] for one in event.mentions if one in words), key=_earliest)
            yield self._told(event, shown)

    def _load(self, connection: Connection, wanted: set[str]) -> None:
        if len(self._facts) + len(wanted) > _MOST_KEPT:
            self._facts = {key: facts for key, facts in self._facts.items() if key in wanted}
        dispatches, records = schema.dispatches.c, schema.records.c
        columns = (
            dispatches.id, dispatches.agency, dispatches.published, dispatches.language, dispatches.terms, records.body,
        )  # fmt: skip
        for part in chunks(sorted(wanted - self._facts.keys())):
            query = select(*columns).join(schema.records, records.dispatch == dispatches.id)
            for row in connection.execute(query.where(dispatches.id.in_(part))):
                self._facts[row.id] = _facts_of(row)

    def _told(self, event: ResolvedEvent, shown: list[Evidence]) -> ToldEvent:
        facts = [self._facts[one.dispatch] for one in shown]
        return ToldEvent(
            event=event,
            actors=tuple(_side(party, facts) for party in event.actors),
            recipients=tuple(_side(party, facts) for party in event.recipients),
            spot=_spot(event.place, facts) if event.place else None,
            tellings=tuple(_telling(one, self._facts[one.dispatch]) for one in shown),
        )


def _earliest(one: Evidence) -> tuple[str, str, int, str]:
    return (one.day or "9999", one.dispatch, one.start, one.mention)


def _facts_of(row: Any) -> _Facts:
    # As plain JSON: a record checks itself when it is built, which it did before the desk kept it.
    record = json.loads(zlib.decompress(row.body))
    dispatch = record["dispatch"]
    paragraphs = [one["end"] for one in dispatch["blocks"] if one["kind"] == "paragraph"]
    return _Facts(
        row=row,
        actors={one["id"]: one for one in record["actors"]},
        places={one["id"]: one for one in record["places"]},
        frames={one["id"]: one["frame"] for one in record["events"]},
        rights=dispatch["rights"],
        first_paragraph=paragraphs[0] if paragraphs else 0,
    )


def _side(party: Party, facts: Iterable[_Facts]) -> Side:
    for one in facts:
        actor = one.actors.get(party.id)
        if actor is not None:
            raw = one.quotable(actor["mentions"])
            return Side(party=party, sectors=tuple(actor["sector"]), office=actor["office"], raw=raw)
    return Side(party=party)


def _spot(venue: Venue, facts: Iterable[_Facts]) -> Spot:
    for one in facts:
        place = one.places.get(venue.id)
        if place is not None:
            raw = one.quotable(place["mentions"])
            return Spot(venue=venue, admin1=place["admin1"], geonames=place["geonames"], raw=raw)
    return Spot(venue=venue)


def _telling(shown: Evidence, facts: _Facts) -> Telling:
    row = facts.row
    return Telling(
        evidence=shown,
        agency=row.agency,
        published=row.published,
        language=row.language,
        terms=row.terms,
        holder=facts.rights["holder"],
        leads=shown.start < facts.first_paragraph,
        frame=facts.frames.get(shown.mention),
        people=facts.named("person"),
        organisations=facts.named("organisation"),
        places=tuple(dict.fromkeys(one["name"] for one in facts.places.values())),
    )
