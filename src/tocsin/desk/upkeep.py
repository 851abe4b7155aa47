"""What follows from dispatches that came, changed or were judged: events, agenda, positions, storylines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from tocsin.desk import schema
from tocsin.desk.chunks import chunks
from tocsin.desk.derive import derive_events
from tocsin.desk.live_mentions import LiveMentions
from tocsin.desk.model import Mention
from tocsin.desk.settings import Channel

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Upkeep:
    """Keeps up what is derived, within the transaction that changed what it is derived from.

    Args:
        channels: to file events to.
    """

    def __init__(self, channels: Sequence[Channel]) -> None:
        self._channels = channels
        self._parsed: dict[str, Mention] = {}

    def after(self, connection: Connection, dispatches: Iterable[str], now: str) -> None:
        """Bring all up to date after dispatches came or stand otherwise than before."""
        mentions: list[str] = []
        for part in chunks(sorted(dispatches)):
            wanted = select(schema.mentions.c.id).where(schema.mentions.c.dispatch.in_(part))
            mentions += connection.execute(wanted).scalars()
        self.after_mentions(connection, mentions, now)

    def after_mentions(self, connection: Connection, mentions: Iterable[str], now: str) -> None:
        """Bring all up to date after mentions were added, changed or judged."""
        derive_events(connection, mentions, LiveMentions(connection, self._parsed), self._channels, now)
