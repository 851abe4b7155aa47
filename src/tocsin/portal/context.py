"""What all pages are made from: the desk, who looks, the day they are about, and what is kept between requests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import TypeVar

from tocsin._version import __version__
from tocsin.desk import Desk
from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.errors import NotOnDesk
from tocsin.portal.audience import Audience
from tocsin.portal.templating import query, render

T = TypeVar("T")
_MOST_KEPT = 400
"""Things kept between requests; the one made longest ago goes first."""


@dataclass
class Context:
    """The portal of one desk.

    Attributes:
        desk: the desk.
        audience: who looks.
        follows: whether pages may tell of what comes after they were made.
    """

    desk: Desk
    audience: Audience = field(default_factory=Audience)
    follows: bool = True
    _kept: dict[str, tuple[str, object]] = field(default_factory=dict)
    _making: dict[str, Lock] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def latest(self) -> date:
        """The day the pages are about: today, or the last day of the desk's dispatches where that is over."""
        overview = self.desk.overview()
        last = date.fromisoformat(overview.last_day) if overview.last_day else self.desk.today()
        return min(last, self.desk.today())

    def kept(self, key: str, make: Callable[[], T]) -> T:
        """Give what was made before for this state of the desk, or make it; any change of the desk makes it anew."""
        state = f"{self.desk.state()}/{self.desk.today()}"
        with self._lock:
            found = self._kept.get(key)
            making = self._making.setdefault(key, Lock())
        if found is not None and found[0] == state:
            return found[1]  # type: ignore[return-value]
        if not making.acquire(blocking=found is None):
            return found[1]  # type: ignore[index, return-value]  # somebody makes it anew; until then this serves
        try:
            with self._lock:
                found = self._kept.get(key)
            if found is not None and found[0] == state:
                return found[1]  # type: ignore[return-value]
            made = make()
            self._keep(key, state, made)
            return made
        finally:
            making.release()

    def _keep(self, key: str, state: str, made: object) -> None:
        with self._lock:
            self._kept.pop(key, None)
            self._kept[key] = (state, made)
            while len(self._kept) > _MOST_KEPT:
                oldest = next(iter(self._kept))
                del self._kept[oldest]
                self._making.pop(oldest, None)

    def live(self, **fields: str | None) -> str | None:
        """Give the address under which a search is followed from here on; None where nobody can follow it."""
        if not self.follows:
            return None
        return f"/live{query(**fields, after=self.desk.instants.latest())}"

    def dispatch(self, wanted: str) -> DispatchHead:
        """Give the head of a dispatch where whoever looks may know of it.

        Raises:
            NotOnDesk: there is none that they may know of.
        """
        head = self.desk.dispatch(wanted)
        if not self.audience.may_know(head.state):
            raise NotOnDesk("no such dispatch on the desk", where=wanted)
        return head

    def page(self, template: str, **values: object) -> str:
        """Render a page with what every page shows: the desk's name and line, its channels, the version."""
        settings = self.desk.settings
        return render(
            template,
            desk_name=settings.name or "Tocsin",
            desk_line=settings.line,
            channels=settings.channel,
            public=self.audience.public,
            version=__version__,
            **values,
        )
