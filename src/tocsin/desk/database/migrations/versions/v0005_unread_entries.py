"""How many entries of a feed's last answer could not be taken, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns; what was polled before has left none untaken that anybody counted."""
    op.add_column("sources", sa.Column("unread", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("sources", sa.Column("unread_why", sa.Text(), nullable=True))
