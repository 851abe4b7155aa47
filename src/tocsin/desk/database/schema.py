"""The tables of a desk, the same on SQLite and PostgreSQL.

A table holds in columns what is asked for and sorted by, and the whole of a thing as JSON in `data`. Days are
ISO 8601 text of ten characters, instants ISO 8601 text in UTC: both sort as they stand. What is derived from mentions
(events, agenda, positions, storylines) can be dropped and made anew; dispatches, records and adjudications cannot.
What people and feeds bring stands in `schema_people.py`. Changes of either need a migration; a test compares the two.
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
    PrimaryKeyConstraint,
    Table,
    Text,
)

from tocsin.desk.database.columns import metadata as metadata
from tocsin.desk.database.columns import number, reference, text
from tocsin.desk.database.schema_people import adjudications as adjudications
from tocsin.desk.database.schema_people import alerts as alerts
from tocsin.desk.database.schema_people import aliases as aliases
from tocsin.desk.database.schema_people import deliveries as deliveries
from tocsin.desk.database.schema_people import replays as replays
from tocsin.desk.database.schema_people import sample_mentions as sample_mentions
from tocsin.desk.database.schema_people import source_entries as source_entries
from tocsin.desk.database.schema_people import sources as sources
from tocsin.desk.database.schema_people import standing_verdicts as standing_verdicts
from tocsin.desk.database.schema_people import tokens as tokens

meta = Table("meta", metadata, Column("key", Text, primary_key=True), text("value"))

dispatches = Table(
    "dispatches",
    metadata,
    Column("seq", Integer, primary_key=True),  # order of arrival, and the row's number in the full-text index
    Column("id", Text, unique=True, nullable=False),
    text("state"),  # current, superseded, withdrawn, withheld, notice
    text("original", null=True),  # the dispatch whose text this one carries
    text("source"),  # who publishes it: the key of its independence
    text("headline", null=True),
    text("url", null=True),
    text("agency", null=True),
    text("publisher", null=True),
    text("language", null=True),
    text("day"),  # dateline's day, else that of publication; "" where neither is known
    text("published", null=True),
    text("modified", null=True),
    text("version", null=True),
    text("pubstatus"),
    text("wire_id", null=True),
    text("signals"),  # what it says of its own kind: correction, update
    text("role"),  # story, correction, kill
    text("hand", null=True),  # the agency, else the publisher: who may correct it
    text("name", null=True),
    text("format"),
    text("digest"),
    text("terms"),
    Column("text_kept", Boolean, nullable=False),
    number("n_events"),
    text("added"),
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
    reference("dispatch", "dispatches.id", key=True),
    text("reading"),  # digest of version, model and lexicon: what `reread` compares
    text("tocsin_version"),
    Column("body", LargeBinary, nullable=False),  # JSON, zlib
    Index(None, "reading", "dispatch"),
)

links = Table(
    "dispatch_links",
    metadata,
    reference("later", "dispatches.id", key=True),
    reference("earlier", "dispatches.id", key=True),
    Column("kind", Text, primary_key=True),  # copy, excerpt, update, correction, kill
    Column("overlap", Float, nullable=False),
    Index(None, "earlier"),
)

fingerprints = Table(
    "fingerprints",
    metadata,
    reference("dispatch", "dispatches.id", key=True),
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
    reference("dispatch", "dispatches.id"),
    Column("live", Boolean, nullable=False),  # false once its dispatch is superseded or withdrawn
    number("start"),  # where its predicate stands
    number("end"),
    text("snippet"),  # the words it was read from, no more of them than may be quoted
    text("data"),
    Index(None, "dispatch"),
)

mention_blocks = Table(
    "mention_blocks",
    metadata,
    Column("block", Text, primary_key=True),
    reference("mention", "mentions.id", key=True),
    Index(None, "mention"),
    sqlite_with_rowid=False,
)

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    text("type"),
    text("act"),
    text("mode", null=True),
    text("status"),
    number("quad"),
    Column("goldstein", Float, nullable=False),
    text("day"),  # first day it may have happened on; "" where none is known
    text("until"),  # last day
    text("place", null=True),
    text("country", null=True),
    number("n_dispatches"),
    number("n_publishers"),
    Column("confidence", Float, nullable=False),
    text("changed"),
    text("data"),
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
    Index(None, "type", "country", "day", "id"),  # what most searches narrow by
    Index(None, "place", "day", "id"),
    Index(None, "changed", "id"),
)

event_mentions = Table(
    "event_mentions",
    metadata,
    reference("event", "events.id", key=True),
    reference("mention", "mentions.id", key=True),
    reference("dispatch", "dispatches.id"),
    Index(None, "mention"),
    Index(None, "dispatch"),
)

event_actors = Table(
    "event_actors",
    metadata,
    reference("event", "events.id", key=True),
    Column("role", Text, primary_key=True),  # actor, recipient
    Column("actor", Text, primary_key=True),  # an actor's id, or the country that it belongs to
    text("day"),
    Index(None, "actor", "role", "day", "event"),
)

pair_events = Table(
    "pair_events",
    metadata,
    text("actor"),  # somebody who acts
    text("towards"),  # somebody else who takes part; "" for whoever it is
    text("day"),
    reference("event", "events.id"),
    text("status"),
    Column("goldstein", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    text("publishers"),  # JSON; "" where they are too many to stand in an index, and the event tells them
    # What a series needs of the events of a pair stands together in both: in the table, and on PostgreSQL in its key.
    PrimaryKeyConstraint(
        "actor", "towards", "day", "event", postgresql_include=["status", "goldstein", "confidence", "publishers"]
    ),
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
    number("events"),
    Index(None, "place", "period"),
    sqlite_with_rowid=False,
)

event_channels = Table(
    "event_channels",
    metadata,
    reference("event", "events.id", key=True),
    Column("channel", Text, primary_key=True),
    text("day"),
    Index(None, "channel", "day", "event"),
)

story_heads = Table(
    "story_heads",
    metadata,
    reference("dispatch", "dispatches.id", key=True),
    text("day"),
    text("data"),
    Index(None, "day"),
)

storylines = Table(
    "storylines",
    metadata,
    Column("id", Text, primary_key=True),
    text("title"),
    text("first_day"),
    text("last_day"),
    number("n_dispatches"),
    text("data"),
    Index(None, "last_day", "id"),
)

storyline_dispatches = Table(
    "storyline_dispatches",
    metadata,
    reference("storyline", "storylines.id", key=True),
    reference("dispatch", "dispatches.id", key=True),
    Index(None, "dispatch"),
)

storyline_log = Table(
    "storyline_log",
    metadata,
    Column("number", Integer, primary_key=True),
    text("change"),  # merged, split, renamed, gone
    text("before"),  # ids as they were, spaces between
    text("after"),
    text("at"),
    sqlite_autoincrement=True,
)

agenda_plans = Table(
    "agenda_plans",
    metadata,
    reference("event", "events.id", key=True),
    text("until"),  # last day of what somebody scheduled
    Index(None, "until"),
)

agenda_turns = Table(
    "agenda_turns",
    metadata,
    reference("mention", "mentions.id", key=True),
    text("told"),  # the day on which something is put off or called off
    Index(None, "told"),
)

position_stances = Table(
    "position_stances",
    metadata,
    reference("mention", "mentions.id", key=True),
    text("block"),
    Index(None, "block"),
)

mention_sides = Table(
    "mention_sides",
    metadata,
    Column("side", Text, primary_key=True),
    Column("told", Text, primary_key=True),
    reference("mention", "mentions.id", key=True),
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
    text("event"),
    text("title"),
    text("day"),
    text("until"),
    text("status"),
    text("place", null=True),
    text("country", null=True),
    number("sequence"),  # iCalendar's: how often a reader of the calendar must be told anew
    text("digest"),  # of what a reader of the calendar sees
    text("changed"),
    text("data"),
    Index(None, "day", "id"),
    Index(None, "status", "day", "id"),
    Index(None, "event"),
)

agenda_actors = Table(
    "agenda_actors",
    metadata,
    reference("item", "agenda.id", key=True),
    Column("actor", Text, primary_key=True),
    text("day"),
    Index(None, "actor", "day", "item"),
)

positions = Table(
    "positions",
    metadata,
    Column("id", Text, primary_key=True),
    text("block"),
    text("kind"),
    text("state"),
    text("first_day"),
    text("last_stated"),
    text("last_day"),  # of its last statement or change
    text("changed"),
    text("data"),
    Index(None, "state", "last_day", "id"),
    Index(None, "last_day", "id"),
    Index(None, "block"),
)

position_parties = Table(
    "position_parties",
    metadata,
    reference("position", "positions.id", key=True),
    Column("role", Text, primary_key=True),  # actor, recipient
    Column("actor", Text, primary_key=True),  # an actor's id, or the country that it belongs to
    text("day"),
    Index(None, "actor", "role", "day", "position"),
)

position_changes = Table(
    "position_changes",
    metadata,
    reference("position", "positions.id", key=True),
    Column("number", Integer, primary_key=True),
    text("day"),
    text("state"),
    text("dispatch", null=True),
    text("data"),
    Index(None, "day"),
)
