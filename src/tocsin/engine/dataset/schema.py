"""The tables of a data set: which columns each has, of what kind, and what they mean.

One list a table serves the files themselves (each column's meaning is its field's metadata `comment`), the code
book that lies beside them, and the reference that the tests hold against this module. Columns that the exports
of a desk have too bear the same names here. Rows of all tables are parted by the month of their dispatch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import pyarrow as pa

DATASET_VERSION = "1.2"
"""Version of these tables; a data set of another one is not read."""
Kind = Literal[
    "text", "texts", "integer", "number", "boolean", "day", "figures", "spans", "parties", "place", "steps", "claims"
]
TableName = Literal["dispatches", "events", "quotes", "agenda", "actors", "copies"]
UNDATED = "undated"
"""What stands for the month of dispatches whose day is not known."""


@dataclass(frozen=True)
class Field:
    """One column: its name, what kind of value it holds, and what that means; null where it is not known."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes:
        meaning: what a row is.
        fields: its columns, in order.
        key: columns by which rows are sorted within a month, and told apart.
    """

    name: TableName
    meaning: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]


_DISPATCH = Field("dispatch", "text", "id of the dispatch")
_DAY = Field("day", "day", "day of the dispatch: that of its publication, else its dateline's")
_NUMBER = Field("number", "integer", "place among the rows of its dispatch, from 0")

DISPATCHES = Table(
    "dispatches",
    "one story, with what may be kept of it",
    (
        _DISPATCH,
        _DAY,
        Field("published", "text", "day or instant of publication, ISO 8601"),
        Field("published_status", "text", "stated, inferred or absent"),
        Field("modified", "text", "when this version was made, ISO 8601"),
        Field("version", "text", "version, as stated"),
        Field("pubstatus", "text", "usable, withheld or canceled"),
        Field("publisher", "text", "who published it"),
        Field("agency", "text", "agency that it is credited to"),
        Field("url", "text", "where it stands"),
        Field("source", "text", "name of the file, member or entry that held it"),
        Field("digest", "text", "SHA-256 of the bytes that held it"),
        Field("format", "text", "what it was recognised as"),
        Field("language", "text", "its language"),
        Field("section", "text", "part of the paper or service that it ran in"),
        Field("dateline_place", "text", "place that the dateline names"),
        Field("dateline_day", "day", "day of the dateline"),
        Field("wire_id", "text", "provider's identifier, the same for all versions of a story"),
        Field("signals", "texts", "what the item says of its own kind (update, correction, kill)"),
        Field("headline", "text", "headline, as many words of it as may be quoted"),
        Field("byline", "text", "who wrote it, where the text may be shown to anybody"),
        Field("text", "text", "body, where it may be exported; offsets are code points into it"),
        Field("characters", "integer", "code points of the body that was read"),
        Field("terms", "text", "what the statements of rights amount to"),
        Field("holder", "text", "holder of the rights, as named"),
        Field("statement", "text", "line that states the rights, as printed"),
        Field("may_store_text", "boolean", "whether the text may be kept"),
        Field("may_show_text", "text", "to whom the text may be shown: never, private, public"),
        Field("may_quote_words", "integer", "longest run of words that may be quoted, null for no bound"),
        Field("may_export_text", "boolean", "whether the text may leave in an export"),
        Field("may_mine", "boolean", "whether the text may be used for text and data mining"),
        Field("n_events", "integer", "events that it tells of, contents of others left out"),
        Field("n_quotes", "integer", "quotes in it"),
        Field("n_agenda", "integer", "scheduled events in it"),
    ),
    ("dispatch",),
)

EVENT_COLUMNS = (
    Field("event", "text", "id of the event: the same for all mentions of one happening; null where none counts it"),
    Field("leads", "boolean", "whether this mention tells most of its event: those alone are a row an event"),
    Field("event_start", "text", "first day or instant of the event, by the mention that tells it closest, ISO 8601"),
    Field("event_end", "text", "last day or instant of the event, inclusive, ISO 8601"),
    Field("event_precision", "text", "how closely that day is known"),
    Field("event_type", "text", "PLOVER type of the event, by its mentions together"),
    Field("event_act", "text", "underlying act of the event"),
    Field("event_mode", "text", "PLOVER mode of the event"),
    Field("event_status", "text", "status of the event: what has occurred is not scheduled again"),
    Field("event_cameo", "text", "CAMEO code of the event"),
    Field("event_goldstein", "number", "score of the event, -10 (conflict) to 10"),
    Field("event_confidence", "number", "0 to 1, that of all its mentions together"),
    Field("n_mentions", "integer", "mentions of the event in the corpus, those of copies among them"),
    Field("n_dispatches", "integer", "dispatches that tell of the event, copies left out"),
    Field("n_copies", "integer", "dispatches that tell of it and carry the text of another"),
    Field("n_publishers", "integer", "independent publishers that tell of the event, at least 1"),
    Field("copy_of", "text", "id of the dispatch whose text the mention's own carries"),
    Field("event_contexts", "texts", "PLOVER contexts of all its mentions; where the mention leads"),
    Field("event_actors", "parties", "who acts, all parties where the act is mutual; where the mention leads"),
    Field("event_recipients", "parties", "who is acted upon; where the mention leads"),
    Field("event_place", "place", "where; where the mention leads"),
    Field("event_history", "steps", "how its status came to be, the earliest first; where the mention leads"),
    Field("event_figures", "claims", "numbers stated of it, those that disagree side by side; where the mention leads"),
    Field("publishers", "texts", "who these are, as far as known; where the mention leads"),
    Field("event_mentions", "texts", "ids of its mentions, oldest first; where the mention leads"),
    Field("event_dispatches", "texts", "ids of its dispatches, copies left out; where the mention leads"),
    Field("event_copies", "texts", "ids of those that carry the text of another; where the mention leads"),
)
"""What is known of a mention's event once the whole corpus is: null in dispatches that do not count, being corrected or
withdrawn, and for contents of others that have not happened."""

EVENTS = Table(
    "events",
    "one mention of an event: a statement that somebody did, will do, may do or did not do something",
    (
        Field("id", "text", "id of the mention"),
        _DISPATCH,
        _NUMBER,
        _DAY,
        Field("content_of", "text", "id of the mention that demands, threatens, offers, rejects or reports this one"),
        Field("start", "text", "first day or instant that it may fall on, ISO 8601"),
        Field("end", "text", "last day or instant, inclusive, ISO 8601"),
        Field("precision", "text", "how closely the day is known (day, week, month, ...)"),
        Field("own_day", "boolean", "whether the day is the dispatch's own, no words naming it"),
        Field("type", "text", "PLOVER type, made of act and status"),
        Field("act", "text", "underlying act, whatever its status"),
        Field("mode", "text", "PLOVER mode"),
        Field("status", "text", "occurred, ongoing, scheduled, hypothetical or negated"),
        Field("quad", "integer", "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict"),
        Field("cameo", "text", "CAMEO code, the deepest that the words support"),
        Field("goldstein", "number", "score of code or mode, -10 (conflict) to 10"),
        Field("contexts", "texts", "PLOVER contexts"),
        Field("actors", "texts", "ids of who acts, all parties where the act is mutual"),
        Field("actor_names", "texts", "their names, in the same order"),
        Field("actor_countries", "texts", 'their countries, in the same order, "" where none is known'),
        Field("actor_sectors", "texts", "sectors of each, the primary one first, semicolons between"),
        Field("actor_offices", "texts", 'office that each holds, "" where none is known'),
        Field("recipients", "texts", "ids of who is acted upon"),
        Field("recipient_names", "texts", "their names, in the same order"),
        Field("recipient_countries", "texts", 'their countries, in the same order, "" where none is known'),
        Field("recipient_sectors", "texts", "sectors of each, the primary one first, semicolons between"),
        Field("recipient_offices", "texts", 'office that each holds, "" where none is known'),
        Field("place_id", "text", "id of the place"),
        Field("place", "text", "name of the place"),
        Field("place_kind", "text", "city, capital, country, admin1, sea, ..."),
        Field("country", "text", "country of the place"),
        Field("admin1", "text", "code of the first-order division of the place"),
        Field("latitude", "number", "degrees north, WGS 84"),
        Field("longitude", "number", "degrees east, WGS 84"),
        Field("geonames", "integer", "GeoNames id of the place"),
        Field("is_attributed", "boolean", "whether somebody else than the dispatch asserts it"),
        Field("attributed_to", "text", "id of the actor who asserts it"),
        Field("condition", "text", "words that it hangs on, within what may be quoted"),
        Field("figures", "figures", "numbers stated of it"),
        Field("words", "text", "words it was read from, within what may be quoted"),
        Field("evidence", "spans", "where these stand in the body, the predicate first"),
        Field("frame", "text", "frame of the lexicon that coded it"),
        Field("confidence", "number", "0 to 1"),
        *EVENT_COLUMNS,
    ),
    ("dispatch", "number"),
)

QUOTES = Table(
    "quotes",
    "somebody's words, as the dispatch gives them",
    (
        _DISPATCH,
        _NUMBER,
        _DAY,
        Field("kind", "text", "direct, partial or indirect"),
        Field("speaker", "text", "id of the actor who speaks"),
        Field("speaker_name", "text", "name of that actor"),
        Field("addressee", "text", "id of the actor spoken to"),
        Field("words", "text", "the words, where the text may be exported"),
        Field("start", "integer", "code point of the body where they begin"),
        Field("end", "integer", "code point behind them"),
        Field("cue", "text", "words that tell of speaking, where the text may be exported"),
    ),
    ("dispatch", "number"),
)

AGENDA = Table(
    "agenda",
    "one mention of something scheduled",
    (
        _DISPATCH,
        _NUMBER,
        _DAY,
        Field("event", "text", "id of the mention in events"),
        Field("title", "text", "line for people, made of values"),
        Field("start", "text", "first day or instant, ISO 8601"),
        Field("end", "text", "last day or instant, inclusive, ISO 8601"),
        Field("precision", "text", "how closely the day is known"),
        Field("participants", "texts", "ids of who takes part"),
        Field("participant_names", "texts", "their names, in the same order"),
        Field("place_id", "text", "id of the place"),
        Field("place", "text", "name of the place"),
        Field("country", "text", "country of the place"),
        Field("status", "text", "scheduled, held, postponed or cancelled, as of the dispatch"),
    ),
    ("dispatch", "number"),
)

ACTORS = Table(
    "actors",
    "one actor in one dispatch; where the text may not be exported, only those of events",
    (
        _DISPATCH,
        _NUMBER,
        _DAY,
        Field("actor", "text", "lasting id, or x- and a digest of the name"),
        Field("name", "text", "canonical name, or the words of the first mention"),
        Field("country", "text", "ISO 3166-1 alpha-3, or IGO, NGO, ..."),
        Field("sectors", "texts", "sectors, the primary one first"),
        Field("office", "text", "office held on the day of the dispatch"),
        Field("affiliation", "text", "id of whom the actor speaks for"),
        Field("kind", "text", "country, organisation, person, group, role or unknown"),
        Field("mentions", "integer", "times that the dispatch names or means the actor"),
    ),
    ("dispatch", "number"),
)

COPIES = Table(
    "copies",
    "one dispatch that carries the text of another of the corpus",
    (
        _DISPATCH,
        _DAY,
        Field("original", "text", "id of the dispatch that the text was first published in"),
        Field("taken_from", "text", "id of the earliest dispatch that it shares its text with directly"),
        Field("kind", "text", "copy, excerpt, update or correction of the latter"),
        Field("shared", "integer", "distinct runs of five words in common"),
        Field("share", "number", "share of its own runs that stand in the latter, 0 to 1"),
        Field("share_of_original", "number", "share of the latter's runs that stand in it, 0 to 1"),
        Field("publisher", "text", "who published it, else its agency"),
        Field("original_publisher", "text", "who published the original, else its agency"),
    ),
    ("dispatch",),
)

TABLES: tuple[Table, ...] = (DISPATCHES, EVENTS, QUOTES, AGENDA, ACTORS, COPIES)
BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}

SPAN_FIELDS = (Field("start", "integer", "code point where it begins"), Field("end", "integer", "code point behind it"))
FIGURE_FIELDS = (
    Field("kind", "text", "what sort of thing is counted (killed, troops, money, ...)"),
    Field("of", "text", "words that name what is counted"),
    Field("unit", "text", "currency or measure, null for a plain count"),
    Field("value", "number", "number stated, null where only a range is"),
    Field("low", "number", "least it may be, inclusive"),
    Field("high", "number", "greatest it may be, inclusive"),
)
PARTY_FIELDS = (
    Field("id", "text", "id of the actor"),
    Field("name", "text", "name"),
    Field("country", "text", "ISO 3166-1 alpha-3, or IGO, NGO, ..."),
    Field("affiliation", "text", "id of whom the actor speaks for"),
)
PLACE_FIELDS = (
    Field("id", "text", "id of the place"),
    Field("name", "text", "name"),
    Field("country", "text", "its country"),
    Field("kind", "text", "city, capital, country, admin1, sea, ..."),
    Field("latitude", "number", "degrees north, WGS 84"),
    Field("longitude", "number", "degrees east, WGS 84"),
)
STEP_FIELDS = (
    Field("state", "text", "status from then on"),
    Field("at", "text", "day or instant of the dispatch that tells it, ISO 8601"),
    Field("dispatch", "text", "id of that dispatch"),
    Field("mention", "text", "id of the mention"),
)
CLAIM_FIELDS = (
    *FIGURE_FIELDS,
    Field("dispatches", "texts", "ids of the dispatches that state it, copies left out"),
    Field("publishers", "texts", "who published these"),
    Field("last_stated", "text", "day or instant of the last of them, ISO 8601"),
)
STRUCTS: dict[Kind, tuple[Field, ...]] = {
    "figures": FIGURE_FIELDS, "spans": SPAN_FIELDS, "parties": PARTY_FIELDS, "place": PLACE_FIELDS,
    "steps": STEP_FIELDS, "claims": CLAIM_FIELDS,
}  # fmt: skip
"""Kinds of columns whose values have fields of their own; all but `place` are lists of such values."""


def arrow_schema(table: Table) -> pa.Schema:
    """Give the Arrow schema of a table, the meaning of each column as its metadata `comment`."""
    import pyarrow as pa

    fields = [pa.field(one.name, arrow_type(one.kind), metadata={"comment": one.meaning}) for one in table.fields]
    return pa.schema(
        fields, metadata={"tocsin_dataset": DATASET_VERSION, "table": table.name, "comment": table.meaning}
    )


def arrow_type(kind: Kind) -> pa.DataType:
    """Give the Arrow type of a kind of column."""
    import pyarrow as pa

    plain = {
        "text": pa.string(), "texts": pa.list_(pa.string()), "integer": pa.int64(), "number": pa.float64(),
        "boolean": pa.bool_(), "day": pa.date32(),
    }  # fmt: skip
    if kind in plain:
        return plain[kind]
    made = pa.struct([pa.field(one.name, arrow_type(one.kind)) for one in STRUCTS[kind]])
    return made if kind == "place" else pa.list_(made)
