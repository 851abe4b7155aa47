"""What follows from dispatches that came, changed or were judged: events at once, all else when a run settles.

Events are derived in the transaction that brings their mentions. Agenda and positions depend on more than that and
are derived once for many dispatches: what must be is written down with the dispatches, so that a run that was cut off
before it settled is made good by the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from tocsin.desk.agenda.upkeep import settle_agenda
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import Mention, ResolvedEvent
from tocsin.desk.positions.upkeep import all_sides, settle_positions
from tocsin.desk.resolution.derive import derive_events
from tocsin.desk.resolution.live_mentions import LiveMentions, Parsed
from tocsin.desk.settings import Channel
from tocsin.desk.storylines.upkeep import settle_storylines
from tocsin.reading.resolution.likeness import Views
from tocsin.record.at_one_go import at_one_go

if TYPE_CHECKING:
    from sqlalchemy import Connection

_U = schema.unsettled.c


class Upkeep:
    """Keeps up what is derived.

    Args:
        channels: to file events to.
    """

    def __init__(self, channels: Sequence[Channel]) -> None:
        self._channels = channels
        self._parsed = Parsed()
        self._view = Views()

    def after(self, connection: Connection, dispatches: Iterable[str], now: str) -> None:
        """Bring the events up to date after dispatches came or stand otherwise than before."""
        mentions: list[str] = []
        days = set[str]()
        for part in chunks(sorted(dispatches)):
            dated = select(schema.story_heads.c.day).where(schema.story_heads.c.dispatch.in_(part)).distinct()
            days.update(connection.execute(dated).scalars())
            wanted = select(schema.mentions.c.id).where(schema.mentions.c.dispatch.in_(part))
            mentions += connection.execute(wanted).scalars().all()
        _write_marks(connection, {("storyline", day) for day in days})
        self.after_mentions(connection, mentions, now)

    def after_mentions(self, connection: Connection, touched: Sequence[str], now: str) -> None:
        """Bring the events up to date after mentions were added, changed or judged; mark what else follows."""
        mentions = self.mentions(connection)
        events = derive_events(connection, touched, mentions, self._channels, now)
        _mark(connection, mentions.of(touched, dead_too=True), events)

    @at_one_go()
    def settle(self, connection: Connection, now: str) -> None:
        """Derive what was marked: agenda, positions and storylines."""
        marked: dict[str, list[str]] = {}
        for row in connection.execute(select(schema.unsettled).order_by(_U.kind, _U.key)):
            marked.setdefault(row.kind, []).append(row.key)
        if not marked:
            return
        if "agenda" in marked:
            settle_agenda(connection, marked["agenda"], self.mentions(connection), now)
        if "storyline" in marked:
            self.forget()  # they need no mentions, and are what takes most memory
            settle_storylines(connection, marked["storyline"], now)
        if "position" in marked:
            settle_positions(connection, marked["position"], self.mentions(connection), now)
        connection.execute(delete(schema.unsettled))

    def forget(self) -> None:
        """Let go of what was kept parsed; a watch does so behind each feed, so that it holds no more by and by."""
        self._parsed.clear()
        self._view = Views()

    def mentions(self, connection: Connection) -> LiveMentions:
        """The mentions that count, as a transaction sees them."""
        return LiveMentions(connection, self._parsed, self._view)


def _mark(connection: Connection, touched: Iterable[Mention], events: Iterable[ResolvedEvent]) -> None:
    """Write down what must be derived anew: the agenda from the earliest day concerned, positions by side."""
    marked = set[tuple[str, str]]()
    for mention in touched:
        marked |= {("position", side) for side in all_sides(mention)}
        marked.add(("agenda", min(mention.published, mention.end or "9")[:10]))
        marked.add(("storyline", mention.published[:10]))
    marked |= {("storyline", event.history[0].at[:10]) for event in events}
    marked |= {("agenda", event.end[:10]) for event in events if event.end and event.history[0].state == "scheduled"}
    _write_marks(connection, marked)


def _write_marks(connection: Connection, marked: set[tuple[str, str]]) -> None:
    known = set[tuple[str, str]]()
    for part in chunks(sorted({key for _, key in marked})):
        known.update((row.kind, row.key) for row in connection.execute(select(_U.kind, _U.key).where(_U.key.in_(part))))
    new = sorted(marked - known)
    if new:
        connection.execute(insert(schema.unsettled), [{"kind": kind, "key": key} for kind, key in new])
