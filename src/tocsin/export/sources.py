"""What can be exported: a desk."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Protocol, Self

from tocsin.desk import Desk
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.filters import MOST, AgendaFilter, EventFilter
from tocsin.desk.queries.told import ToldEvent


class Source(Protocol):
    """Whatever gives events and an agenda; a context manager, which lets go of it."""

    def events(self, asked: EventFilter, most: int | None) -> Iterator[ToldEvent]:
        """Give the events that a filter finds, newest first, and no more than `most`."""
        ...

    def agenda(self, asked: AgendaFilter, most: int | None) -> Iterator[Entry]:
        """Give the items of the agenda that a filter finds, the earliest first, and no more than `most`."""
        ...

    def __enter__(self) -> Self:
        """Begin."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of it."""
        ...


class DeskSource:
    """A desk as a source of exports.

    Args:
        desk: one that is open; leaving the context closes it.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def events(self, asked: EventFilter, most: int | None) -> Iterator[ToldEvent]:
        """Give the events that a filter finds, newest first."""
        return self.desk.told(asked.model_copy(update={"limit": MOST}), most=most)

    def agenda(self, asked: AgendaFilter, most: int | None) -> Iterator[Entry]:
        """Give the items of the agenda that a filter finds as they stand today, the earliest first."""
        wanted, given = asked.model_copy(update={"limit": MOST}), 0
        while True:
            page = self.desk.agenda(wanted)
            for entry in page.items:
                if given == most:
                    return
                yield entry
                given += 1
            if page.next is None:
                return
            wanted = wanted.model_copy(update={"cursor": page.next})

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the desk."""
        self.desk.close()


def open_source(where: str) -> Source:
    """Open a desk by its folder or the URL of its database.

    Raises:
        DeskNotFound: there is none.
    """
    return DeskSource(Desk.open(where))
