"""The tables of a desk, the same on SQLite and PostgreSQL.

A table holds in columns what is asked for and sorted by, and the whole of a thing as JSON in `data`. Days are
ISO 8601 text of ten characters, instants ISO 8601 text in UTC: both sort as they stand. What is derived from mentions
(events, agenda, positions, storylines) can be dropped and made anew; dispatches, records and adjudications cannot.
Changes of this file need a migration beside it; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=null)


def _of(name: str, column: str, *, key: bool = False) -> Column[str]:
    """A column that refers to another table's and goes with it."""
    return Column(name, Text, ForeignKey(column, ondelete="CASCADE"), nullable=False, primary_key=key)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), _text("value"))

dispatches = Table(
    "dispatches",
    metadata,
    Column("seq", Integer, primary_key=True),  # order of arrival, and the row's number in the full-text index
    Column("id", Text, unique=True, nullable=False),
    _text("state"),  # current, superseded, withdrawn, withheld, notice
    _text("original", null=True),  # the dispatch whose text this one carries
    _text("source"),  # who publishes it: the key of its independence
    _text("headline", null=True),
    _text("url", null=True),
    _text("agency", null=True),
    _text("publisher", null=True),
    _text("language", null=True),
    _text("day"),  # dateline's day, else that of publication; "" where neither is known
    _text("published", null=True),
    _text("modified", null=True),
    _text("version", null=True),
    _text("pubstatus"),
    _text("wire_id", null=True),
    _text("signals"),  # what it says of its own kind: correction, update
    _text("role"),  # story, correction, kill
    _text("hand", null=True),  # the agency, else the publisher: who may correct it
    _text("name", null=True),
    _text("format"),
    _text("digest"),
    _text("terms"),
    Column("text_kept", Boolean, nullable=False),
    _number("n_events"),
    _text("added"),
    Index(None, "day", "id"),
    Index(None, "source", "day", "id", "original"),
    Index(None, "wire_id"),
    Index(None, "url"),
    Index(None, "hand", "day"),
    Index(None, "digest"),
    sqlite_autoincrement=True,
)

records = Table(
    "records",
    metadata,
    _of("dispatch", "dispatches.id", key=True),
    _text("reading"),  # digest of version, model and lexicon: what `reread` compares
    _text("tocsin_version"),
    Column("body", LargeBinary, nullable=False),  # canonical JSON, zlib
    Index(None, "reading", "dispatch"),
)

links = Table(
    "dispatch_links",
    metadata,
    _of("later", "dispatches.id", key=True),
    _of("earlier", "dispatches.id", key=True),
    Column("kind", Text, primary_key=True),  # copy, excerpt, update, correction, kill
    Column("overlap", Float, nullable=False),
    Index(None, "earlier"),
)

fingerprints = Table(
    "fingerprints",
    metadata,
    _of("dispatch", "dispatches.id", key=True),
    Column("shingles", LargeBinary, nullable=False),
)

bands = Table(
    "fingerprint_bands",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", Integer, ForeignKey("dispatches.seq", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", Text, primary_key=True),
    _of("dispatch", "dispatches.id"),
    Column("live", Boolean, nullable=False),  # false once its dispatch is superseded or withdrawn
    _number("start"),  # where its predicate stands
    _number("end"),
    _text("snippet"),  # the words it was read from, no more of them than may be quoted
    _text("data"),
    Index(None, "dispatch"),
)

mention_blocks = Table(
    "mention_blocks",
    metadata,
    Column("block", Text, primary_key=True),
    _of("mention", "mentions.id", key=True),
    Index(None, "mention"),
    sqlite_with_rowid=False,
)

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    _text("type"),
    _text("act"),
    _text("mode", null=True),
    _text("status"),
    _number("quad"),
    Column("goldstein", Float, nullable=False),
    _text("day"),  # first day it may have happened on; "" where none is known
    _text("until"),  # last day
    _text("place", null=True),
    _text("country", null=True),
    _number("n_dispatches"),
    _number("n_publishers"),
    Column("confidence", Float, nullable=False),
    _text("changed"),
    _text("data"),
    # What tables are sorted by: names in lower case, "" where there is none.
    Column("who", Text, nullable=False, server_default=""),
    Column("towards", Text, nullable=False, server_default=""),
    Column("venue", Text, nullable=False, server_default=""),
    Index(None, "day", "id"),
    Index(None, "who", "day", "id"),
    Index(None, "towards", "day", "id"),
    Index(None, "venue", "day", "id"),
    Index(None, "goldstein", "day", "id"),
    Index(None, "n_publishers", "day", "id"),
    Index(None, "confidence", "day", "id"),
    Index(None, "type", "day", "id"),
    Index(None, "type", "goldstein", "day", "id"),  # the one says much of the other
    Index(None, "act", "day", "id"),
    Index(None, "status", "day", "id"),
    Index(None, "country", "day", "id"),
    Index(None, "place", "day", "id"),
    Index(None, "changed", "id"),
)

event_mentions = Table(
    "event_mentions",
    metadata,
    _of("event", "events.id", key=True),
    _of("mention", "mentions.id", key=True),
    _of("dispatch", "dispatches.id"),
    Index(None, "mention"),
    Index(None, "dispatch"),
)

event_actors = Table(
    "event_actors",
    metadata,
    _of("event", "events.id", key=True),
    Column("role", Text, primary_key=True),  # actor, recipient
    Column("actor", Text, primary_key=True),  # an actor's id, or the country that it belongs to
    _text("day"),
    Index(None, "actor", "role", "day", "event"),
)

pair_events = Table(
    "pair_events",
    metadata,
    Column("actor", Text, primary_key=True),  # somebody who acts
    Column("towards", Text, primary_key=True),  # somebody else who takes part; "" for whoever it is
    Column("day", Text, primary_key=True),
    _of("event", "events.id", key=True),
    _text("status"),
    Column("goldstein", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    _text("publishers"),  # JSON: what a series needs of the event stands here, so that one look finds a pair's
    Index(None, "event"),
    sqlite_with_rowid=False,
)

event_counts = Table(
    "event_counts",
    metadata,
    Column("period", Text, primary_key=True),  # a year, a month ("2022", "2022-01"), or "" for events of no known day
    Column("place", Text, primary_key=True),  # "" where none is told, as the country
    Column("country", Text, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    _number("events"),
    Index(None, "place", "period"),
    sqlite_with_rowid=False,
)

event_channels = Table(
    "event_channels",
    metadata,
    _of("event", "events.id", key=True),
    Column("channel", Text, primary_key=True),
    _text("day"),
    Index(None, "channel", "day", "event"),
)

story_heads = Table(
    "story_heads",
    metadata,
    _of("dispatch", "dispatches.id", key=True),
    _text("day"),
    _text("data"),
    Index(None, "day"),
)

storylines = Table(
    "storylines",
    metadata,
    Column("id", Text, primary_key=True),
    _text("title"),
    _text("first_day"),
    _text("last_day"),
    _number("n_dispatches"),
    _text("data"),
    Index(None, "last_day", "id"),
)

storyline_dispatches = Table(
    "storyline_dispatches",
    metadata,
    _of("storyline", "storylines.id", key=True),
    _of("dispatch", "dispatches.id", key=True),
    Index(None, "dispatch"),
)

storyline_log = Table(
    "storyline_log",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("change"),  # merged, split, renamed, gone
    _text("before"),  # ids as they were, spaces between
    _text("after"),
    _text("at"),
    sqlite_autoincrement=True,
)

agenda_plans = Table(
    "agenda_plans",
    metadata,
    _of("event", "events.id", key=True),
    _text("until"),  # last day of what somebody scheduled
    Index(None, "until"),
)

agenda_turns = Table(
    "agenda_turns",
    metadata,
    _of("mention", "mentions.id", key=True),
    _text("told"),  # the day on which something is put off or called off
    Index(None, "told"),
)

position_stances = Table(
    "position_stances",
    metadata,
    _of("mention", "mentions.id", key=True),
    _text("block"),
    Index(None, "block"),
)

mention_sides = Table(
    "mention_sides",
    metadata,
    Column("side", Text, primary_key=True),
    Column("told", Text, primary_key=True),
    _of("mention", "mentions.id", key=True),
    Index(None, "mention"),
    sqlite_with_rowid=False,
)

unsettled = Table(
    "unsettled",
    metadata,
    Column("kind", Text, primary_key=True),  # agenda, position, storyline
    Column("key", Text, primary_key=True),  # what of it must be derived anew: a day, a block
)

agenda = Table(
    "agenda",
    metadata,
    Column("id", Text, primary_key=True),
    _text("event"),
    _text("title"),
    _text("day"),
    _text("until"),
    _text("status"),
    _text("place", null=True),
    _text("country", null=True),
    _number("sequence"),  # iCalendar's: how often a reader of the calendar must be told anew
    _text("digest"),  # of what a reader of the calendar sees
    _text("changed"),
    _text("data"),
    Index(None, "day", "id"),
    Index(None, "status", "day", "id"),
    Index(None, "event"),
)

agenda_actors = Table(
    "agenda_actors",
    metadata,
    _of("item", "agenda.id", key=True),
    Column("actor", Text, primary_key=True),
    _text("day"),
    Index(None, "actor", "day", "item"),
)

positions = Table(
    "positions",
    metadata,
    Column("id", Text, primary_key=True),
    _text("block"),
    _text("kind"),
    _text("state"),
    _text("first_day"),
    _text("last_stated"),
    _text("last_day"),  # of its last statement or change
    _text("changed"),
    _text("data"),
    Index(None, "state", "last_day", "id"),
    Index(None, "last_day", "id"),
    Index(None, "block"),
)

position_parties = Table(
    "position_parties",
    metadata,
    _of("position", "positions.id", key=True),
    Column("role", Text, primary_key=True),  # actor, recipient
    Column("actor", Text, primary_key=True),  # an actor's id, or the country that it belongs to
    _text("day"),
    Index(None, "actor", "role", "day", "position"),
)

position_changes = Table(
    "position_changes",
    metadata,
    _of("position", "positions.id", key=True),
    Column("number", Integer, primary_key=True),
    _text("day"),
    _text("state"),
    _text("dispatch", null=True),
    _text("data"),
    Index(None, "day"),
)

sources = Table(
    "sources",
    metadata,
    Column("url", Text, primary_key=True),
    _text("name"),
    _text("state"),  # new, ok, backing-off, refused
    _text("etag", null=True),
    _text("last_modified", null=True),
    _text("next_poll", null=True),
    _text("last_ok", null=True),
    _text("last_error", null=True),
    _number("failures"),
    _number("polls"),
    _number("unchanged"),
    _number("taken"),
    _number("over_cap"),
    _text("day"),
    _number("today"),
    Column("held_back", Boolean, nullable=False),
)

source_entries = Table(
    "source_entries",
    metadata,
    _of("source", "sources.url", key=True),
    Column("entry", Text, primary_key=True),  # the feed's own id of an entry
    _text("digest"),
    _text("seen"),
    Index(None, "source", "seen"),
)

adjudications = Table(
    "adjudications",
    metadata,
    Column("number", Integer, primary_key=True),
    _of("dispatch", "dispatches.id"),
    _text("mention"),  # as it was called when it was judged
    _number("start"),  # where its predicate stands: by this it is found again after another reading
    _number("end"),
    _text("verdict"),  # right, wrong, corrected
    _text("judged"),  # JSON: the values that the verdict is on
    _text("correction", null=True),  # JSON: the values that should have stood
    _text("author"),
    _text("at"),
    _text("note", null=True),
    _text("sample", null=True),  # the sample it was drawn for
    Index(None, "dispatch"),
    Index(None, "author"),
    sqlite_autoincrement=True,
)

sample_mentions = Table(
    "sample_mentions",
    metadata,
    Column("sample", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("mention"),  # as it was called when it was drawn
    Index(None, "mention"),
)

standing_verdicts = Table(
    "standing_verdicts",
    metadata,
    _of("mention", "mentions.id", key=True),
    Column("adjudication", Integer, ForeignKey("adjudications.number"), nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("key"),  # what is told once and no more
    _text("rule"),
    _text("kind"),
    _text("at"),
    _text("data"),
    UniqueConstraint("key"),
    Index(None, "rule", "number"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("alert", Integer, ForeignKey("alerts.number", ondelete="CASCADE"), primary_key=True),
    Column("target", Text, primary_key=True),
    _text("state"),  # due, delivered, given-up
    _number("attempts"),
    _text("next_try"),
    _text("error", null=True),
    Index(None, "state", "next_try"),
)

aliases = Table(
    "aliases",
    metadata,
    Column("old", Text, primary_key=True),
    _text("new"),
    Index(None, "new"),
)

tokens = Table(
    "api_tokens",
    metadata,
    Column("id", Text, primary_key=True),
    _text("name"),
    _text("digest"),  # SHA-256 of the secret; the secret itself is nowhere
    _text("scopes"),  # spaces between
    _text("created"),
    _text("expires", null=True),
    _text("revoked", null=True),
)

replays = Table(
    "api_replays",
    metadata,
    _of("token", "api_tokens.id", key=True),
    Column("key", Text, primary_key=True),  # that a request bears, of whoever sends it
    _text("digest"),  # of its body
    _text("answer", null=True),  # JSON; null while it is at work
    _text("at"),
    Index(None, "at"),
)
