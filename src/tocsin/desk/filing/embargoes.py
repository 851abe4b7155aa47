"""Embargoes that end: a dispatch that was withheld counts from the first run after its time.

What is under embargo is filed and read, but tells no event. The desk has a clock only when somebody runs something, so
each run that settles looks for those whose time has come.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.filing.keeping import unpacked
from tocsin.desk.filing.linking import stand
from tocsin.dispatch.embargoes import is_withheld

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tocsin.desk.filing.upkeep import Upkeep

_D, _R = schema.dispatches.c, schema.records.c


def release(connection: Connection, upkeep: Upkeep, now: str) -> None:
    """Let dispatches count whose embargo has ended, and derive the events that they tell of.

    Args:
        connection: a transaction that writes.
        upkeep: derives what follows.
        now: the instant, ISO 8601 with its zone.
    """
    at = datetime.fromisoformat(now)
    waiting = select(_D.id, _R.body).join(schema.records, _R.dispatch == _D.id).where(_D.pubstatus == "withheld")
    ended = [row.id for row in connection.execute(waiting).all() if not is_withheld(unpacked(row.body).dispatch, at)]
    if not ended:
        return
    for part in chunks(sorted(ended)):
        connection.execute(update(schema.dispatches).where(_D.id.in_(part)).values(pubstatus="usable"))
    upkeep.after(connection, stand(connection, set(ended)), now)
