"""What can be exported: a desk, or a data set that `tocsin code` made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from types import TracebackType
from typing import Protocol, Self, TypeVar

from tocsin.desk import Desk
from tocsin.desk.asked import MOST
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.filters import AgendaFilter, DispatchFilter, EventFilter, Page, Paging
from tocsin.desk.queries.told import ToldEvent
from tocsin.engine.dataset.opened import Dataset, lies_at
from tocsin.export.ninjs import ToldDispatch, told_dispatch

_TOLD = ("current", "superseded", "withdrawn")
"""States of dispatches that anybody may be told of; a notice is none by itself."""
T = TypeVar("T")
F = TypeVar("F", bound=Paging)


class Source(Protocol):
    """Whatever gives events, an agenda and dispatches; a context manager, which lets go of it."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    def events(self, asked: EventFilter, most: int | None) -> Iterator[ToldEvent]:
        """Give the events that a filter finds, newest first, and no more than `most`."""
        ...

    def agenda(self, asked: AgendaFilter, most: int | None) -> Iterator[Entry]:
        """Give the items of the agenda that a filter finds, the earliest first, and no more than `most`."""
        ...

    def dispatches(self, asked: DispatchFilter, most: int | None) -> Iterator[ToldDispatch]:
        """Give the dispatches that a filter finds, newest first, and no more than `most`."""
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
        withheld: give dispatches too that are withheld still.
    """

    def __init__(self, desk: Desk, *, withheld: bool = False) -> None:
        self.desk = desk
        self._states = (*_TOLD, "withheld") if withheld else _TOLD

    @property
    def name(self) -> str:
        """Name of the desk's folder, or of its database."""
        return self.desk.folder.resolve().name if self.desk.folder else str(self.desk.engine.url.database)

    def events(self, asked: EventFilter, most: int | None) -> Iterator[ToldEvent]:
        """Give the events that a filter finds, newest first."""
        return self.desk.told(asked.model_copy(update={"limit": MOST}), most=most)

    def agenda(self, asked: AgendaFilter, most: int | None) -> Iterator[Entry]:
        """Give the items of the agenda that a filter finds as they stand today, the earliest first."""
        return islice(_all_of(asked, self.desk.agenda), most)

    def dispatches(self, asked: DispatchFilter, most: int | None) -> Iterator[ToldDispatch]:
        """Give the dispatches that a filter finds, newest first."""
        told = asked.model_copy(update={"state": asked.state or self._states})
        heads = islice(_all_of(told, self.desk.dispatches), most)
        return (told_dispatch(head, self.desk.record(head.id)) for head in heads)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the desk."""
        self.desk.close()


def _all_of(asked: F, ask: Callable[[F], Page[T]]) -> Iterator[T]:
    """Give what a filter finds, one page after the other."""
    wanted = asked.model_copy(update={"limit": MOST})
    while True:
        page = ask(wanted)
        yield from page.items
        if page.next is None:
            return
        wanted = wanted.model_copy(update={"cursor": page.next})


def open_source(where: str, *, withheld: bool = False) -> Source:
    """Open a desk by its folder or the URL of its database, or a data set by its folder or address.

    Args:
        where: the folder, URL or address.
        withheld: give what is withheld too: under an embargo that has not ended, or by its provider.

    Raises:
        DeskNotFound: there is none of either.
        DatasetNotFound: at the address of a store lies no data set.
        DatasetVersion: the data set's tables are of another version.
    """
    if lies_at(where):
        from tocsin.export.dataset_source import DatasetSource

        return DatasetSource(Dataset.open(where), withheld=withheld)
    return DeskSource(Desk.open(where), withheld=withheld)
