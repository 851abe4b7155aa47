"""What an adjudicator says of a mention, and the mention as it is after that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Literal, Protocol, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from tocsin.desk.model import Mention, Party
from tocsin.errors import UsageError
from tocsin.ontology.countries import countries
from tocsin.ontology.plover import DEFAULT_CAMEO, TYPES, fold, score_of
from tocsin.record.codec import loads
from tocsin.record.event import EventStatus, EventType

Judgement = Literal["right", "wrong", "corrected", "undone"]
"""What an entry of the log says; `undone` takes back the verdict of the same author before it."""


class Entry(Protocol):
    """What all rows of the log have in common."""

    @property
    def author(self) -> str:
        """Who says so."""

    @property
    def mention(self) -> str:
        """The mention as it was called."""

    @property
    def verdict(self) -> str:
        """What is said."""


E = TypeVar("E", bound=Entry)


def _written_day(value: object) -> object:
    if value is not None and not isinstance(value, str | date):
        raise ValueError("write a day as 2022-01-07")  # a number would be taken for seconds since 1970
    return value


Day = Annotated[date | None, BeforeValidator(_written_day)]


class Correction(BaseModel):
    """The values that should have stood; what is None stays as it was read.

    Attributes:
        act: underlying act; the type follows from it and the status.
        status: factuality.
        mode: PLOVER mode, "" for none.
        actor: ids of who acts ("RUS", "NATO").
        recipient: ids of who is acted upon.
        start: first day, ISO 8601.
        end: last day.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    act: EventType | None = None
    status: EventStatus | None = None
    mode: str | None = None
    actor: tuple[str, ...] | None = None
    recipient: tuple[str, ...] | None = None
    start: Day = None
    end: Day = None


@dataclass(frozen=True)
class Verdict:
    """A judgement and, where it is a correction, what should have stood."""

    judgement: Judgement
    correction: Correction | None = None

    @classmethod
    def of(cls, judgement: Judgement, correction: str | None) -> Verdict:
        """Take a verdict from its columns."""
        return cls(judgement, loads(Correction, correction) if correction else None)


def correction_of(values: dict[str, object]) -> Correction:
    """Check what a user gave as a correction.

    Raises:
        UsageError: nothing was given, a field that is none, a value that does not fit.
    """
    given = {name: value for name, value in values.items() if value is not None}
    if not given:
        raise UsageError("a correction corrects nothing", hint="give at least one field, as act=CONSULT")
    try:
        return Correction.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{first['loc'][0]} is {first['input']!r}: {first['msg']}") from error


def in_force(entries: Iterable[E]) -> list[E]:
    """Give the entries of the log, oldest first, that were not taken back, without those that take back."""
    kept: dict[int, E] = {}
    given: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        own = given[(entry.author, entry.mention)]
        if entry.verdict != "undone":
            kept[number] = entry
            own.append(number)
        elif own:
            del kept[own.pop()]
    return list(kept.values())


def applied(mention: Mention, verdict: Verdict) -> Mention | None:
    """Give a mention as a verdict leaves it; None where it is no event at all."""
    if verdict.judgement == "wrong":
        return None
    right = verdict.correction
    if verdict.judgement == "right" or right is None:
        return mention
    act, status = right.act or mention.act, right.status or mention.status
    mode = mention.mode if right.mode is None else right.mode or None
    refolded = (act, status) != (mention.act, mention.status)
    kind = fold(act, status) if refolded else mention.type
    if mode not in TYPES[act].modes and right.mode is None and refolded:
        mode = None
    return replace(
        mention,
        act=act,
        status=status,
        type=kind,
        mode=mode,
        cameo=DEFAULT_CAMEO[kind] if refolded else mention.cameo,
        goldstein=score_of(kind, mode) if refolded else mention.goldstein,
        actors=mention.actors if right.actor is None else _parties(right.actor, mention),
        recipients=mention.recipients if right.recipient is None else _parties(right.recipient, mention),
        start=right.start.isoformat() if right.start else mention.start,
        end=(right.end or right.start or date.min).isoformat() if right.end or right.start else mention.end,
        own_day=mention.own_day and right.start is None,
        confidence=1.0,
    )


def _parties(ids: Sequence[str], mention: Mention) -> tuple[Party, ...]:
    """Name the parties of a correction: as the mention has them, as countries are called, else by their id."""
    known = {one.id: one for one in (*mention.actors, *mention.recipients)}
    names = {one.code: one.name for one in countries()}
    return tuple(
        known.get(one) or Party(id=one, name=names.get(one, one), country=one if one in names else None) for one in ids
    )
