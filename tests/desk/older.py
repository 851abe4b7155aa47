"""A desk of today brought down to the tables of an older version, with all that it holds."""

from sqlalchemy import text

from tocsin import Desk
from tocsin.desk.database.engines import writing

_ORDERS = ("who", "towards", "venue", "goldstein", "n_publishers", "confidence")
_DOWN = {
    "0005": [],
    "0004": [f"ALTER TABLE sources DROP COLUMN {name}" for name in ("unread", "unread_why")],
    "0003": [
        "DROP TABLE event_counts",
        "DROP INDEX ix_events_type_goldstein_day_id",
        "DROP INDEX ix_events_type_country_day_id",
        *(f"DROP INDEX ix_events_{name}_day_id" for name in _ORDERS),
        *(f"ALTER TABLE events DROP COLUMN {name}" for name in ("who", "towards", "venue")),
    ],
    "0002": ["DROP TABLE pair_events"],
}


def bring_down(desk: Desk, version: str) -> None:
    """Take away what each version after the given one added."""
    with writing(desk.engine) as connection:
        for step in sorted(_DOWN, reverse=True):
            if step >= version:
                for statement in _DOWN[step]:
                    connection.execute(text(statement))
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
