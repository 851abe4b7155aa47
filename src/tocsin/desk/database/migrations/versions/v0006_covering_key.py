"""On PostgreSQL, all that series read of a pair's events in the key, so that no row is looked up for it."""

from alembic import op

revision = "0006"
down_revision = "0005"

_SHORTEN = {
    "sqlite": "UPDATE pair_events SET publishers = '' WHERE length(CAST(publishers AS BLOB)) > 1000",
    "postgresql": "UPDATE pair_events SET publishers = '' WHERE octet_length(publishers) > 1000",
}
_NEW_KEY = """
ALTER TABLE pair_events DROP CONSTRAINT pk_pair_events,
ADD CONSTRAINT pk_pair_events PRIMARY KEY (actor, towards, day, event)
INCLUDE (status, goldstein, confidence, publishers)
"""


def upgrade() -> None:
    """Leave long lists of publishers to the events, since no key may be so long, and make the key."""
    kind = op.get_bind().dialect.name
    op.execute(_SHORTEN[kind])
    if kind == "postgresql":
        op.execute(_NEW_KEY)
