"""Names that events are sorted by, an index for each order, and how many events fall where and when."""

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_CHUNK = 2000
_SORTED_BY = ("who", "towards", "venue", "goldstein", "n_publishers", "confidence")
_LONGEST = 80
_COUNT = """
INSERT INTO event_counts (period, place, country, type, status, events)
SELECT substr(day, 1, {length}) AS period, coalesce(place, ''), coalesce(country, ''), type, status, count(*)
FROM events WHERE {where} GROUP BY 1, 2, 3, 4, 5
"""


def upgrade() -> None:
    """Add the columns, fill them from what each event holds, count, and make the indices."""
    for name in ("who", "towards", "venue"):
        op.add_column("events", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    _name_events()
    for name in _SORTED_BY:
        op.create_index(f"ix_events_{name}_day_id", "events", [name, "day", "id"], unique=False)
    op.create_index("ix_events_type_goldstein_day_id", "events", ["type", "goldstein", "day", "id"], unique=False)
    op.create_index("ix_events_type_country_day_id", "events", ["type", "country", "day", "id"], unique=False)
    op.create_table(
        "event_counts",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("period", "place", "country", "type", "status", name=("pk_event_counts")),
        sqlite_with_rowid=False,
    )
    for length, where in ((4, "day <> ''"), (7, "day <> ''"), (7, "day = ''")):
        op.execute(_COUNT.format(length=length, where=where))
    op.create_index("ix_event_counts_place_period", "event_counts", ["place", "period"], unique=False)


def _name_events() -> None:
    """Write the names; in Python, since what is lower case in SQL differs from one database to the other."""
    set_names = sa.text("UPDATE events SET who = :who, towards = :towards, venue = :venue WHERE id = :id")
    for part in _parts():
        op.get_bind().execute(set_names, part)


def _parts() -> Iterator[list[dict[str, str]]]:
    query = sa.text("SELECT id, data FROM events WHERE id > :last ORDER BY id LIMIT :most")
    last = ""
    while rows := op.get_bind().execute(query, {"last": last, "most": _CHUNK}).all():
        last = rows[-1].id
        told = [(row.id, json.loads(row.data)) for row in rows]
        yield [
            {
                "id": key,
                "who": _name(next(iter(one["actors"]), None)),
                "towards": _name(next(iter(one["recipients"]), None)),
                "venue": _name(one["place"]),
            }
            for key, one in told
        ]


def _name(named: dict[str, str] | None) -> str:
    return named["name"].lower()[:_LONGEST] if named else ""
