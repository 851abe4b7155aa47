"""Tables of what people and feeds bring to a desk: sources followed, verdicts, alerts and tokens."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from tocsin.desk.database.columns import metadata, number, reference, text

sources = Table(
    "sources",
    metadata,
    Column("url", Text, primary_key=True),
    text("name"),
    text("state"),  # new, ok, backing-off, refused
    text("etag", null=True),
    text("last_modified", null=True),
    text("next_poll", null=True),
    text("last_ok", null=True),
    text("last_error", null=True),
    number("failures"),
    number("polls"),
    number("unchanged"),
    number("taken"),
    number("over_cap"),
    text("day"),
    number("today"),
    Column("held_back", Boolean, nullable=False),
    number("unread"),
    text("unread_why", null=True),
)

source_entries = Table(
    "source_entries",
    metadata,
    reference("source", "sources.url", key=True),
    Column("entry", Text, primary_key=True),  # the feed's own id of an entry
    text("digest"),
    text("seen"),
    Index(None, "source", "seen"),
)

adjudications = Table(
    "adjudications",
    metadata,
    Column("number", Integer, primary_key=True),
    reference("dispatch", "dispatches.id"),
    text("mention"),  # as it was called when it was judged
    number("start"),  # where its predicate stands: by this it is found again after another reading
    number("end"),
    text("verdict"),  # right, wrong, corrected
    text("judged"),  # JSON: the values that the verdict is on
    text("correction", null=True),  # JSON: the values that should have stood
    text("author"),
    text("at"),
    text("note", null=True),
    text("sample", null=True),  # the sample it was drawn for
    Index(None, "dispatch"),
    Index(None, "author"),
    sqlite_autoincrement=True,
)

sample_mentions = Table(
    "sample_mentions",
    metadata,
    Column("sample", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    text("mention"),  # as it was called when it was drawn
    Index(None, "mention"),
)

standing_verdicts = Table(
    "standing_verdicts",
    metadata,
    reference("mention", "mentions.id", key=True),
    Column("adjudication", Integer, ForeignKey("adjudications.number"), nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    Column("number", Integer, primary_key=True),
    text("key"),  # what is told once and no more
    text("rule"),
    text("kind"),
    text("at"),
    text("data"),
    UniqueConstraint("key"),
    Index(None, "rule", "number"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("alert", Integer, ForeignKey("alerts.number", ondelete="CASCADE"), primary_key=True),
    Column("target", Text, primary_key=True),
    text("state"),  # due, delivered, given-up
    number("attempts"),
    text("next_try"),
    text("error", null=True),
    Index(None, "state", "next_try"),
)

aliases = Table(
    "aliases",
    metadata,
    Column("old", Text, primary_key=True),
    text("new"),
    Index(None, "new"),
)

tokens = Table(
    "api_tokens",
    metadata,
    Column("id", Text, primary_key=True),
    text("name"),
    text("digest"),  # SHA-256 of the secret; the secret itself is nowhere
    text("scopes"),  # spaces between
    text("created"),
    text("expires", null=True),
    text("revoked", null=True),
)

replays = Table(
    "api_replays",
    metadata,
    reference("token", "api_tokens.id", key=True),
    Column("key", Text, primary_key=True),  # that a request bears, of whoever sends it
    text("digest"),  # of its body
    text("answer", null=True),  # JSON; null while it is at work
    text("at"),
    Index(None, "at"),
)
