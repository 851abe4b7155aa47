"""What a record holds besides events: actors, places, times, quantities, quotes."""

from __future__ import annotations

from typing import Literal

from tocsin.record.base import Model
from tocsin.record.span import Span

ActorKind = Literal["country", "organisation", "person", "group", "role", "unknown"]
TimeKind = Literal["date", "time", "duration", "set"]
TimeBasis = Literal["dateline", "published", "text"]
QuoteKind = Literal["direct", "partial", "indirect"]


class Actor(Model):
    """Somebody who acts, speaks or is acted upon, with every mention.

    Attributes:
        id: lasting id from the gazetteer ("RUS", "NATO", "Q57665"), or `x-` and a digest of the name
            for somebody known by name only.
        name: canonical name, or the words of the first mention.
        country: ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR, NGO, ISM, IMG, MNC; None if unknown.
        sector: sectors of ONTOLOGY.md, the primary one first; empty where none holds.
        office: office held on the day of the dispatch ("Secretary General of NATO"), or None.
        affiliation: id of the organisation or country the actor speaks for, or None.
        kind: what sort of actor it is.
        mentions: where the dispatch names it, pronouns and nominals that resolve to it among them.
    """

    id: str
    name: str
    country: str | None
    sector: list[str]
    office: str | None
    affiliation: str | None
    kind: ActorKind
    mentions: list[Span]


class Place(Model):
    """Somewhere on the map, with every mention.

    Attributes:
        id: GeoNames id as "g" and digits, or a lasting id of the project's own table.
        country: ISO 3166-1 alpha-3, or None for seas and the like.
        admin1: code of the first-order division, or None.
        latitude: degrees north, WGS 84; None where the place has no known point.
        longitude: degrees east, WGS 84.
        kind: "city", "capital", "country", "admin1", "region", "sea", "river", "strait", "border", ...
        geonames: GeoNames id, or None.
        confidence: 0 to 1, that this is the place meant.
    """

    id: str
    name: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    kind: str
    geonames: int | None
    confidence: float
    mentions: list[Span]


class Time(Model):
    """A time expression and what it stands for.

    Attributes:
        value: TIMEX3 value ("2022-01-10", "2022-W02", "P3D", "PAST_REF"); None if not known.
        mod: TIMEX3 modifier ("START", "MID", "END", "APPROX", ...), or None.
        start: first day or instant it covers, ISO 8601; None if open or unknown.
        end: last day or instant it covers, inclusive; None if open or unknown.
        precision: "minute", "hour", "part-of-day", "day", "weekend", "week", "month", "quarter",
            "half", "season", "year", "decade", "century", "vague"; None for durations and sets.
        kind: TIMEX3 type.
        basis: what anchors it: the dateline, the publication date, or the text alone.
    """

    span: Span
    value: str | None
    mod: str | None
    start: str | None
    end: str | None
    precision: str | None
    kind: TimeKind
    basis: TimeBasis


class Quantity(Model):
    """A number and what it counts.

    Attributes:
        value: the number stated, or None where only a range is ("dozens").
        low: least it may be, inclusive; None if unbounded.
        high: greatest it may be, inclusive; None if unbounded.
        unit: currency or measure ("USD", "km"), or None for a plain count.
        of: the words that name what is counted, or None.
        kind: "troops", "killed", "wounded", "missing", "detained", "displaced", "protesters",
            "people", "money", "weapons", "vehicles", "members", "distance", "percent", "other".
        actor: ids of the actors whose troops, dead, members these are, where the text tells.
    """

    span: Span
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    of: str | None
    kind: str
    actor: list[str]


class Quote(Model):
    """Somebody's words as the dispatch gives them.

    Attributes:
        span: the words themselves; for direct and partial quotes what stands between the marks.
        kind: a whole utterance in marks, a part of a sentence in marks, or reported without marks.
        speaker: id of an actor, or None.
        speaker_span: the words that name the speaker; None where the speaker carries over.
        cue_span: the words that tell of speaking ("said", "according to"), or None.
        addressee: id of the actor spoken to, or None.
    """

    span: Span
    kind: QuoteKind
    speaker: str | None
    speaker_span: Span | None
    cue_span: Span | None
    addressee: str | None
