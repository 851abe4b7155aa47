"""The first version of a desk: all its tables and the full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of an empty database."""
    _tables()
    if op.get_bind().dialect.name == "sqlite":
        # Without contents: the text stands in the record, and nowhere twice.
        op.execute(
            "CREATE VIRTUAL TABLE dispatch_text USING fts5(headline, body, content='', tokenize='porter unicode61')"
        )
    else:
        op.execute(
            "CREATE TABLE dispatch_text (seq INTEGER PRIMARY KEY REFERENCES dispatches (seq) ON DELETE CASCADE,"
            " words TSVECTOR NOT NULL)"
        )
        op.execute("CREATE INDEX ix_dispatch_text_words ON dispatch_text USING GIN (words)")


def _tables() -> None:
    op.create_table(
        "agenda",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_agenda")),
    )
    op.create_index(("ix_agenda_day_id"), "agenda", ["day", "id"], unique=False)
    op.create_index(("ix_agenda_event"), "agenda", ["event"], unique=False)
    op.create_index(("ix_agenda_status_day_id"), "agenda", ["status", "day", "id"], unique=False)
    op.create_table(
        "alerts",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=("pk_alerts")),
        sa.UniqueConstraint("key", name=("uq_alerts_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(("ix_alerts_rule_number"), "alerts", ["rule", "number"], unique=False)
    op.create_table(
        "aliases",
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("old", name=("pk_aliases")),
    )
    op.create_index(("ix_aliases_new"), "aliases", ["new"], unique=False)
    op.create_table(
        "dispatches",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("original", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("pubstatus", sa.Text(), nullable=False),
        sa.Column("wire_id", sa.Text(), nullable=True),
        sa.Column("signals", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("hand", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("text_kept", sa.Boolean(), nullable=False),
        sa.Column("n_events", sa.Integer(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=("pk_dispatches")),
        sa.UniqueConstraint("id", name=("uq_dispatches_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(("ix_dispatches_day_id"), "dispatches", ["day", "id"], unique=False)
    op.create_index(("ix_dispatches_digest"), "dispatches", ["digest"], unique=False)
    op.create_index(("ix_dispatches_hand_day"), "dispatches", ["hand", "day"], unique=False)
    op.create_index(
        ("ix_dispatches_source_day_id_original"), "dispatches", ["source", "day", "id", "original"], unique=False
    )
    op.create_index(("ix_dispatches_url"), "dispatches", ["url"], unique=False)
    op.create_index(("ix_dispatches_wire_id"), "dispatches", ["wire_id"], unique=False)
    op.create_table(
        "events",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("quad", sa.Integer(), nullable=False),
        sa.Column("goldstein", sa.Float(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("n_dispatches", sa.Integer(), nullable=False),
        sa.Column("n_publishers", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_events")),
    )
    op.create_index(("ix_events_act_day_id"), "events", ["act", "day", "id"], unique=False)
    op.create_index(("ix_events_changed_id"), "events", ["changed", "id"], unique=False)
    op.create_index(("ix_events_country_day_id"), "events", ["country", "day", "id"], unique=False)
    op.create_index(("ix_events_day_id"), "events", ["day", "id"], unique=False)
    op.create_index(("ix_events_place_day_id"), "events", ["place", "day", "id"], unique=False)
    op.create_index(("ix_events_status_day_id"), "events", ["status", "day", "id"], unique=False)
    op.create_index(("ix_events_type_day_id"), "events", ["type", "day", "id"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=("pk_meta")),
    )
    op.create_table(
        "positions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_stated", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_positions")),
    )
    op.create_index(("ix_positions_block"), "positions", ["block"], unique=False)
    op.create_index(("ix_positions_last_day_id"), "positions", ["last_day", "id"], unique=False)
    op.create_index(("ix_positions_state_last_day_id"), "positions", ["state", "last_day", "id"], unique=False)
    op.create_table(
        "sample_mentions",
        sa.Column("sample", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mention", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sample", "number", name=("pk_sample_mentions")),
    )
    op.create_index(("ix_sample_mentions_mention"), "sample_mentions", ["mention"], unique=False)
    op.create_table(
        "sources",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("next_poll", sa.Text(), nullable=True),
        sa.Column("last_ok", sa.Text(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("polls", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("over_cap", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("today", sa.Integer(), nullable=False),
        sa.Column("held_back", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("url", name=("pk_sources")),
    )
    op.create_table(
        "storyline_log",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=("pk_storyline_log")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "storylines",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.Column("n_dispatches", sa.Integer(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_storylines")),
    )
    op.create_index(("ix_storylines_last_day_id"), "storylines", ["last_day", "id"], unique=False)
    op.create_table(
        "unsettled",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", name=("pk_unsettled")),
    )
    op.create_table(
        "adjudications",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.Column("mention", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("judged", sa.Text(), nullable=False),
        sa.Column("correction", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("sample", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["dispatch"], ["dispatches.id"], name=("fk_adjudications_dispatch"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=("pk_adjudications")),
        sqlite_autoincrement=True,
    )
    op.create_index(("ix_adjudications_author"), "adjudications", ["author"], unique=False)
    op.create_index(("ix_adjudications_dispatch"), "adjudications", ["dispatch"], unique=False)
    op.create_table(
        "agenda_actors",
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["agenda.id"], name=("fk_agenda_actors_item"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item", "actor", name=("pk_agenda_actors")),
    )
    op.create_index(("ix_agenda_actors_actor_day_item"), "agenda_actors", ["actor", "day", "item"], unique=False)
    op.create_table(
        "agenda_plans",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"], name=("fk_agenda_plans_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", name=("pk_agenda_plans")),
    )
    op.create_index(("ix_agenda_plans_until"), "agenda_plans", ["until"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("alert", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["alert"], ["alerts.number"], name=("fk_deliveries_alert"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("alert", "target", name=("pk_deliveries")),
    )
    op.create_index(("ix_deliveries_state_next_try"), "deliveries", ["state", "next_try"], unique=False)
    op.create_table(
        "dispatch_links",
        sa.Column("later", sa.Text(), nullable=False),
        sa.Column("earlier", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("overlap", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["earlier"], ["dispatches.id"], name=("fk_dispatch_links_earlier"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["later"], ["dispatches.id"], name=("fk_dispatch_links_later"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("later", "earlier", "kind", name=("pk_dispatch_links")),
    )
    op.create_index(("ix_dispatch_links_earlier"), "dispatch_links", ["earlier"], unique=False)
    op.create_table(
        "event_actors",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"], name=("fk_event_actors_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", "role", "actor", name=("pk_event_actors")),
    )
    op.create_index(
        ("ix_event_actors_actor_role_day_event"), "event_actors", ["actor", "role", "day", "event"], unique=False
    )
    op.create_table(
        "event_channels",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"], name=("fk_event_channels_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", "channel", name=("pk_event_channels")),
    )
    op.create_index(
        ("ix_event_channels_channel_day_event"), "event_channels", ["channel", "day", "event"], unique=False
    )
    op.create_table(
        "fingerprint_bands",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["dispatches.seq"], name=("fk_fingerprint_bands_seq"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("band", "seq", name=("pk_fingerprint_bands")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fingerprints",
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name=("fk_fingerprints_dispatch"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("dispatch", name=("pk_fingerprints")),
    )
    op.create_table(
        "mentions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("snippet", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name=("fk_mentions_dispatch"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_mentions")),
    )
    op.create_index(("ix_mentions_dispatch"), "mentions", ["dispatch"], unique=False)
    op.create_table(
        "position_changes",
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Text(), nullable=True),
        sa.Column("data", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["position"], ["positions.id"], name=("fk_position_changes_position"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", "number", name=("pk_position_changes")),
    )
    op.create_index(("ix_position_changes_day"), "position_changes", ["day"], unique=False)
    op.create_table(
        "position_parties",
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["position"], ["positions.id"], name=("fk_position_parties_position"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", "role", "actor", name=("pk_position_parties")),
    )
    op.create_index(
        ("ix_position_parties_actor_role_day_position"),
        "position_parties",
        ["actor", "role", "day", "position"],
        unique=False,
    )
    op.create_table(
        "records",
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("tocsin_version", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name=("fk_records_dispatch"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("dispatch", name=("pk_records")),
    )
    op.create_index(("ix_records_reading_dispatch"), "records", ["reading", "dispatch"], unique=False)
    op.create_table(
        "source_entries",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["source"], ["sources.url"], name=("fk_source_entries_source"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("source", "entry", name=("pk_source_entries")),
    )
    op.create_index(("ix_source_entries_source_seen"), "source_entries", ["source", "seen"], unique=False)
    op.create_table(
        "story_heads",
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name=("fk_story_heads_dispatch"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("dispatch", name=("pk_story_heads")),
    )
    op.create_index(("ix_story_heads_day"), "story_heads", ["day"], unique=False)
    op.create_table(
        "storyline_dispatches",
        sa.Column("storyline", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch"], ["dispatches.id"], name=("fk_storyline_dispatches_dispatch"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["storyline"], ["storylines.id"], name=("fk_storyline_dispatches_storyline"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("storyline", "dispatch", name=("pk_storyline_dispatches")),
    )
    op.create_index(("ix_storyline_dispatches_dispatch"), "storyline_dispatches", ["dispatch"], unique=False)
    op.create_table(
        "agenda_turns",
        sa.Column("mention", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mention"], ["mentions.id"], name=("fk_agenda_turns_mention"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mention", name=("pk_agenda_turns")),
    )
    op.create_index(("ix_agenda_turns_told"), "agenda_turns", ["told"], unique=False)
    op.create_table(
        "event_mentions",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("mention", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch"], ["dispatches.id"], name=("fk_event_mentions_dispatch"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["event"], ["events.id"], name=("fk_event_mentions_event"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["mention"], ["mentions.id"], name=("fk_event_mentions_mention"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", "mention", name=("pk_event_mentions")),
    )
    op.create_index(("ix_event_mentions_dispatch"), "event_mentions", ["dispatch"], unique=False)
    op.create_index(("ix_event_mentions_mention"), "event_mentions", ["mention"], unique=False)
    op.create_table(
        "mention_blocks",
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("mention", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mention"], ["mentions.id"], name=("fk_mention_blocks_mention"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("block", "mention", name=("pk_mention_blocks")),
        sqlite_with_rowid=False,
    )
    op.create_index(("ix_mention_blocks_mention"), "mention_blocks", ["mention"], unique=False)
    op.create_table(
        "mention_sides",
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("mention", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mention"], ["mentions.id"], name=("fk_mention_sides_mention"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("side", "told", "mention", name=("pk_mention_sides")),
        sqlite_with_rowid=False,
    )
    op.create_index(("ix_mention_sides_mention"), "mention_sides", ["mention"], unique=False)
    op.create_table(
        "position_stances",
        sa.Column("mention", sa.Text(), nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mention"], ["mentions.id"], name=("fk_position_stances_mention"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mention", name=("pk_position_stances")),
    )
    op.create_index(("ix_position_stances_block"), "position_stances", ["block"], unique=False)
    op.create_table(
        "standing_verdicts",
        sa.Column("mention", sa.Text(), nullable=False),
        sa.Column("adjudication", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["adjudication"], ["adjudications.number"], name=("fk_standing_verdicts_adjudication")),
        sa.ForeignKeyConstraint(
            ["mention"], ["mentions.id"], name=("fk_standing_verdicts_mention"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mention", name=("pk_standing_verdicts")),
    )
