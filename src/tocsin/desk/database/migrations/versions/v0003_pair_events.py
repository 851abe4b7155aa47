"""What series read of events, by pair of actors, filled from the events that the desk has."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_PUBLISHERS = {
    "sqlite": "json_extract(events.data, '$.publishers')",
    "postgresql": "(events.data::json -> 'publishers')::text",
}
_FILL = """
INSERT INTO pair_events (actor, towards, day, event, status, goldstein, confidence, publishers)
SELECT pairs.actor, pairs.towards, events.day, events.id, events.status, events.goldstein, events.confidence, {}
FROM (
    SELECT acting.event, acting.actor, '' AS towards FROM event_actors AS acting WHERE acting.role = 'actor'
    UNION
    SELECT acting.event, acting.actor, other.actor AS towards
    FROM event_actors AS acting JOIN event_actors AS other ON other.event = acting.event
    WHERE acting.role = 'actor' AND other.actor <> acting.actor
) AS pairs JOIN events ON events.id = pairs.event
ORDER BY pairs.actor, pairs.towards, events.day, events.id
"""


def upgrade() -> None:
    """Make the table and fill it."""
    op.create_table(
        "pair_events",
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("towards", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("goldstein", sa.Float(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("publishers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"], name=("fk_pair_events_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("actor", "towards", "day", "event", name=("pk_pair_events")),
        sqlite_with_rowid=False,
    )
    op.execute(_FILL.format(_PUBLISHERS[op.get_bind().dialect.name]))
    op.create_index(("ix_pair_events_event"), "pair_events", ["event"], unique=False)
