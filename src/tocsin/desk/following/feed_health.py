"""How each feed is: when it is due, what went wrong, how much it sent, and which of its entries were seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks

if TYPE_CHECKING:
    from sqlalchemy import Connection

_S, _E = schema.sources.c, schema.source_entries.c


@dataclass
class FeedHealth:
    """The health of a feed.

    Attributes:
        url: its address; `name` what people call it.
        state: "new", "ok", "backing-off" after failures, or "refused" by its robots.txt.
        etag: validators of what is on the desk; `last_modified` likewise.
        next_poll: the instant it is due; `last_ok` when it last answered; `last_error` what went wrong since.
        failures: polls in a row that failed.
        polls: polls ever; `unchanged` those that brought nothing, `taken` entries taken.
        over_cap: entries held back by the cap, each time they were.
        day: the day that `today` counts entries of.
        held_back: whether the last poll left entries for another day.
        unread: entries of its last answer that no dispatch could be made of; `unread_why` says what hindered the first.
    """

    url: str
    name: str = ""
    state: str = "new"
    etag: str | None = None
    last_modified: str | None = None
    next_poll: str | None = None
    last_ok: str | None = None
    last_error: str | None = None
    failures: int = 0
    polls: int = 0
    unchanged: int = 0
    taken: int = 0
    over_cap: int = 0
    day: str = ""
    today: int = 0
    held_back: bool = False
    unread: int = 0
    unread_why: str | None = None

    def missed(self, why: str | None = None, count: int = 1) -> None:
        """Count entries that no dispatch could be made of; the first reason is kept."""
        self.unread += count
        self.unread_why = self.unread_why or why


def healths(connection: Connection) -> list[FeedHealth]:
    """Give the health of every feed that was ever polled, by address."""
    rows = connection.execute(select(schema.sources).order_by(_S.url)).mappings()
    return [FeedHealth(**row) for row in rows]


def seen_entries(connection: Connection, url: str) -> dict[str, str]:
    """Give the entries of a feed that were seen: digest of the text by the feed's id."""
    rows = connection.execute(select(_E.entry, _E.digest).where(_E.source == url))
    return {row.entry: row.digest for row in rows}


def keep(connection: Connection, health: FeedHealth, entries: Mapping[str, str], now: str) -> None:
    """Write the health of a feed and the entries that it shows now."""
    known = connection.execute(select(_S.url).where(_S.url == health.url)).first()
    values = asdict(health)
    if known is None:
        connection.execute(insert(schema.sources), values)
    else:
        connection.execute(update(schema.sources).where(_S.url == health.url).values(**values))
    for part in chunks(sorted(entries)):
        connection.execute(delete(schema.source_entries).where(_E.source == health.url, _E.entry.in_(part)))
        rows = [{"source": health.url, "entry": one, "digest": entries[one], "seen": now} for one in part]
        connection.execute(insert(schema.source_entries), rows)


def forget_entries(connection: Connection, url: str, before: str) -> None:
    """Forget the entries of a feed that it has not shown since an instant."""
    connection.execute(delete(schema.source_entries).where(_E.source == url, _E.seen < before))
