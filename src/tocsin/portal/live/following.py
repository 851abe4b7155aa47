"""Following a search: which events are new or changed since somebody looked.

Instants on a desk are whole seconds, and two writers may commit in another order than they took theirs. So each look
goes back a little over what was told, and what was told already is left out: nothing is lost. Whoever resumes is told
the last seconds again, since no one knows how much of them was received.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tocsin.desk import Desk
from tocsin.desk.asked import MOST
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.filters import EventFilter
from tocsin.export.event_line import line_of
from tocsin.export.feed import instant_of
from tocsin.export.plain_text import one_line

TOLD_IN_FULL = 100
"""Most events of one message; of more, only their number is told."""
_BACK = timedelta(seconds=10)


@dataclass(frozen=True)
class News:
    """What is told at once.

    Attributes:
        at: the instant up to which all is told; following may be resumed from it.
        new: ids of events that no dispatch told of before; `changed` of those that were known.
        lines: what they are, by id, for the first of them.
        more: whether there are more than could be looked through.
    """

    at: str
    new: tuple[str, ...]
    changed: tuple[str, ...]
    lines: dict[str, str]
    more: bool


@dataclass
class Following:
    """One search that is followed.

    Attributes:
        desk: the desk.
        asked: the search.
        known: number of the last dispatch that is known to who follows.
        at: the instant up to which all was told.
    """

    desk: Desk
    asked: EventFilter
    known: int
    at: str
    _told: dict[str, str] = field(default_factory=dict)
    _pulse: str = ""

    @classmethod
    def begin(cls, desk: Desk, asked: EventFilter, after: str | None, *, resumed: bool) -> Following:
        """Begin, or go on.

        Args:
            desk: the desk.
            asked: the search; its paging does not count.
            after: the instant up to which the client knows all, None for now.
            resumed: the client was cut off, and may not have had all that was told at that instant.
        """
        instant = instant_of(after) or desk.instants.latest() or desk.now()
        asked = asked.model_copy(update={"cursor": None, "limit": MOST})
        made = cls(desk, asked, desk.instants.last_number(_back(instant) if resumed else instant), instant)
        if not resumed:
            made._told = {
                event.id: at for at, event in desk.instants.changed_since(_back(instant), asked) if at <= instant
            }
        return made

    def look(self) -> News | None:
        """Look at the desk; None where there is nothing new."""
        pulse = self.desk.instants.pulse()
        if pulse == self._pulse:
            return None
        self._pulse = pulse
        earliest = _back(self.at)
        found = self.desk.instants.changed_since(earliest, self.asked)
        more = len(found) == MOST
        self.at = max(self.at, self.desk.instants.latest() if more else "", *(at for at, _ in found))
        fresh = [(at, event) for at, event in found if self._told.get(event.id, "") < at]
        kept = {name: at for name, at in self._told.items() if at >= earliest}
        self._told = kept | {event.id: at for at, event in found}
        return self._news([event for _, event in fresh], more=more) if fresh else None

    def _news(self, events: list[ResolvedEvent], *, more: bool) -> News:
        first = self.desk.instants.first_told(event.id for event in events)
        new = tuple(one.id for one in events if first.get(one.id, 0) > self.known)
        unknown = set(new)
        return News(
            at=self.at,
            new=new,
            changed=tuple(one.id for one in events if one.id not in unknown),
            lines={one.id: one_line(line_of(one)) for one in events[:TOLD_IN_FULL]},
            more=more,
        )


def _back(instant: str) -> str:
    earlier = datetime.fromisoformat(instant).astimezone(UTC) - _BACK
    return earlier.isoformat(timespec="seconds").replace("+00:00", "Z")
