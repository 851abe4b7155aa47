"""Answers of a desk as tables: which columns each kind of thing has, what they mean, and how they are filled.

One list a kind serves Arrow, polars, pandas, and the files that are exported: a column is named and described once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from tocsin.desk.model import FigureClaim, Party, Position, ResolvedEvent, Storyline
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.dispatches import DispatchHead, Hit
from tocsin.errors import UsageError
from tocsin.ontology.plover import TYPES

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T", contravariant=True)
Kind = Literal["text", "texts", "integer", "number", "boolean", "day"]


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its name, what kind of value it holds, what that means, and where it comes from.

    A `day` is a `datetime.date`, `texts` a list of words; a value that is not known is None.
    """

    name: str
    kind: Kind
    meaning: str
    value: Callable[[T], Any]


def _quad(event: ResolvedEvent) -> int:
    return TYPES[event.type].quad


def day_of_text(written: str | None) -> date | None:
    """Give the day of an ISO 8601 day or instant, None where there is none."""
    return date.fromisoformat(written[:10]) if written else None


def _first_country(parties: Sequence[Party]) -> str | None:
    return parties[0].country if parties else None


def _bounds(claims: Iterable[FigureClaim], kind: str) -> tuple[float | None, float | None]:
    """The least and the most that anybody states of a kind of figure."""
    figures = [claim.figure for claim in claims if claim.figure.kind == kind]
    lows = [one for figure in figures if (one := figure.value if figure.low is None else figure.low) is not None]
    highs = [one for figure in figures if (one := figure.value if figure.high is None else figure.high) is not None]
    return (min(lows) if lows else None, max(highs) if highs else None)


EVENTS: tuple[Column[ResolvedEvent], ...] = (
    Column("id", "text", "lasting id of the event", lambda event: event.id),
    Column("day", "day", "first day that it may fall on", lambda event: day_of_text(event.start)),
    Column("start", "text", "first day or instant that it may fall on, ISO 8601", lambda event: event.start),
    Column("end", "text", "last day or instant, inclusive, ISO 8601", lambda event: event.end),
    Column("precision", "text", "how closely the day is known (day, week, month, ...)", lambda event: event.precision),
    Column("type", "text", "PLOVER type, made of act and status", lambda event: event.type),
    Column("act", "text", "underlying act, whatever its status", lambda event: event.act),
    Column("mode", "text", "PLOVER mode", lambda event: event.mode),
    Column("status", "text", "occurred, ongoing, scheduled, hypothetical or negated", lambda event: event.status),
    Column("quad", "integer", "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict", _quad),
    Column("cameo", "text", "CAMEO code, the deepest that the words support", lambda event: event.cameo),
    Column("goldstein", "number", "score of code or mode, -10 (conflict) to 10", lambda event: event.goldstein),
    Column("contexts", "texts", "PLOVER contexts", lambda event: list(event.contexts)),
    Column("actor_country", "text", "country of the first actor", lambda event: _first_country(event.actors)),
    Column("recipient_country", "text", "country of the first recipient",
           lambda event: _first_country(event.recipients)),
    Column("actors", "texts", "ids of who acts, all parties where the act is mutual",
           lambda event: [one.id for one in event.actors]),
    Column("actor_names", "texts", "their names, in the same order", lambda event: [one.name for one in event.actors]),
    Column("actor_countries", "texts", "their countries, in the same order, \"\" where none is known",
           lambda event: [one.country or "" for one in event.actors]),
    Column("recipients", "texts", "ids of who is acted upon", lambda event: [one.id for one in event.recipients]),
    Column("recipient_names", "texts", "their names, in the same order",
           lambda event: [one.name for one in event.recipients]),
    Column("recipient_countries", "texts", "their countries, in the same order, \"\" where none is known",
           lambda event: [one.country or "" for one in event.recipients]),
    Column("place_id", "text", "id of the place", lambda event: event.place.id if event.place else None),
    Column("place", "text", "name of the place", lambda event: event.place.name if event.place else None),
    Column("place_kind", "text", "city, capital, country, admin1, sea, ...",
           lambda event: event.place.kind if event.place else None),
    Column("country", "text", "country of the place", lambda event: event.place.country if event.place else None),
    Column("latitude", "number", "degrees north, WGS 84", lambda event: event.place.latitude if event.place else None),
    Column("longitude", "number", "degrees east, WGS 84", lambda event: event.place.longitude if event.place else None),
    Column("killed_low", "number", "least number of killed that a dispatch states",
           lambda event: _bounds(event.figures, "killed")[0]),
    Column("killed_high", "number", "greatest number of killed that a dispatch states",
           lambda event: _bounds(event.figures, "killed")[1]),
    Column("wounded_low", "number", "least number of wounded that a dispatch states",
           lambda event: _bounds(event.figures, "wounded")[0]),
    Column("wounded_high", "number", "greatest number of wounded that a dispatch states",
           lambda event: _bounds(event.figures, "wounded")[1]),
    Column("n_dispatches", "integer", "dispatches that tell of it, copies left out", lambda event: event.n_dispatches),
    Column("n_copies", "integer", "dispatches that carry the text of one of these", lambda event: len(event.copies)),
    Column("n_publishers", "integer", "independent publishers that tell of it", lambda event: event.n_publishers),
    Column("publishers", "texts", "who they are, as far as known", lambda event: list(event.publishers)),
    Column("confidence", "number", "0 to 1", lambda event: event.confidence),
    Column("dispatches", "texts", "ids of the dispatches, copies left out", lambda event: list(event.dispatches)),
    Column("mentions", "texts", "ids of all mentions, oldest first", lambda event: list(event.mentions)),
)  # fmt: skip

DISPATCHES: tuple[Column[DispatchHead], ...] = (
    Column("id", "text", "digest of the content", lambda head: head.id),
    Column("day", "day", "of the dateline or of publication", lambda head: day_of_text(head.day)),
    Column("published", "text", "day or instant of publication, ISO 8601", lambda head: head.published),
    Column("source", "text", "who publishes it", lambda head: head.source),
    Column("agency", "text", "the agency's short name", lambda head: head.agency),
    Column("headline", "text", "its headline", lambda head: head.headline),
    Column("url", "text", "where it stands", lambda head: head.url),
    Column("language", "text", "its language", lambda head: head.language),
    Column("state", "text", "current, superseded, withdrawn, withheld or notice", lambda head: head.state),
    Column("original", "text", "id of the dispatch whose text it carries", lambda head: head.original),
    Column("terms", "text", "what its rights amount to", lambda head: head.terms),
    Column("text_kept", "boolean", "whether the desk has its whole text", lambda head: head.text_kept),
    Column("n_events", "integer", "mentions of events in it", lambda head: head.n_events),
    Column("added", "text", "the instant it came to the desk", lambda head: head.added),
)

AGENDA: tuple[Column[Entry], ...] = (
    Column("id", "text", "lasting id, the calendar's UID", lambda entry: entry.item.id),
    Column("day", "day", "its first day", lambda entry: day_of_text(entry.item.start)),
    Column("start", "text", "first day or instant, ISO 8601", lambda entry: entry.item.start),
    Column("end", "text", "last day or instant, inclusive", lambda entry: entry.item.end),
    Column("title", "text", "a line for people", lambda entry: entry.item.title),
    Column("act", "text", "the act that is to come", lambda entry: entry.item.act),
    Column("state", "text", "scheduled, confirmed, postponed, cancelled, held or passed",
           lambda entry: entry.item.state),
    Column("participants", "texts", "ids of who takes part", lambda entry: [one.id for one in entry.item.participants]),
    Column("participant_names", "texts", "their names, in the same order",
           lambda entry: [one.name for one in entry.item.participants]),
    Column("place", "text", "where", lambda entry: entry.item.place.name if entry.item.place else None),
    Column("country", "text", "country of the place",
           lambda entry: entry.item.place.country if entry.item.place else None),
    Column("certainty", "number", "0 to 1, that it takes place when it says", lambda entry: entry.item.certainty),
    Column("event", "text", "id of the event", lambda entry: entry.item.event),
)  # fmt: skip

POSITIONS: tuple[Column[Position], ...] = (
    Column("id", "text", "lasting id", lambda position: position.id),
    Column("kind", "text", "demand, threat, refusal, offer, pledge or condition", lambda position: position.kind),
    Column("state", "text", "standing, met, rejected, carried_out, withdrawn or lapsed",
           lambda position: position.state),
    Column("actors", "texts", "ids of who takes it", lambda position: [one.id for one in position.actors]),
    Column("actor_names", "texts", "their names", lambda position: [one.name for one in position.actors]),
    Column("recipients", "texts", "ids of towards whom", lambda position: [one.id for one in position.recipients]),
    Column("recipient_names", "texts", "their names", lambda position: [one.name for one in position.recipients]),
    Column("content", "text", "what of", lambda position: position.content),
    Column("first_day", "day", "of its first statement", lambda position: day_of_text(position.first_stated)),
    Column("last_day", "day", "of its last", lambda position: day_of_text(position.last_stated)),
    Column("times", "integer", "dispatches that state it, copies left out", lambda position: position.times),
)  # fmt: skip

STORYLINES: tuple[Column[Storyline], ...] = (
    Column("id", "text", "lasting id", lambda line: line.id),
    Column("title", "text", "a headline as far as it may be quoted, or a line made of values", lambda line: line.title),
    Column("first_day", "day", "of its first dispatch", lambda line: day_of_text(line.start)),
    Column("last_day", "day", "of its last", lambda line: day_of_text(line.end)),
    Column("n_dispatches", "integer", "dispatches, copies among them", lambda line: len(line.dispatches)),
    Column("n_events", "integer", "events of its timeline", lambda line: len(line.timeline)),
    Column("actors", "texts", "ids of key actors", lambda line: list(line.actors)),
    Column("terms", "texts", "stems that it is known by", lambda line: list(line.terms)),
)

HITS: tuple[Column[Hit], ...] = (
    Column("id", "text", "digest of the dispatch's content", lambda hit: hit.dispatch.id),
    Column("day", "day", "of the dateline or of publication", lambda hit: day_of_text(hit.dispatch.day)),
    Column("source", "text", "who publishes it", lambda hit: hit.dispatch.source),
    Column("headline", "text", "its headline", lambda hit: hit.dispatch.headline),
    Column("snippet", "text", "words around what was searched for", lambda hit: hit.snippet),
    Column("url", "text", "where it stands", lambda hit: hit.dispatch.url),
)

_TABLES: dict[type, tuple[Column[Any], ...]] = {
    ResolvedEvent: EVENTS, DispatchHead: DISPATCHES, Entry: AGENDA, Position: POSITIONS, Storyline: STORYLINES,
    Hit: HITS,
}  # fmt: skip


def columns_of(items: Sequence[object]) -> tuple[Column[Any], ...]:
    """Give the columns of things of one kind; those of events where there is nothing.

    Raises:
        UsageError: things that make no table.
    """
    kind = type(items[0]) if items else ResolvedEvent
    try:
        return _TABLES[kind]
    except KeyError:
        raise UsageError(f"{kind.__name__} makes no table") from None


def arrow_schema(columns: Sequence[Column[Any]]) -> pa.Schema:
    """Give the Arrow schema of columns, the meaning of each as the field's metadata `comment`."""
    import pyarrow as pa

    types = {
        "text": pa.string(), "texts": pa.list_(pa.string()), "integer": pa.int64(), "number": pa.float64(),
        "boolean": pa.bool_(), "day": pa.date32(),
    }  # fmt: skip
    return pa.schema(
        [pa.field(one.name, types[one.kind], metadata={"comment": one.meaning}) for one in columns]
    )  # fmt: skip


def arrow_table(columns: Sequence[Column[Any]], items: Sequence[Any]) -> pa.Table:
    """Make an Arrow table of things of one kind."""
    import pyarrow as pa

    schema = arrow_schema(columns)
    arrays = [pa.array([one.value(item) for item in items], schema.field(one.name).type) for one in columns]
    return pa.table(arrays, schema=schema)
