"""A data set of `tocsin code` as a source of exports.

Things come in the order of the data set, oldest first: events with all their mentions (`dataset_events.py`), what is to
come and dispatches with one dispatch's rows in memory (`dataset_rows.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Self

from tocsin.desk.model import Party
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.filters import AgendaFilter, DispatchFilter, EventFilter
from tocsin.desk.queries.told import ToldEvent
from tocsin.engine.dataset.opened import Dataset
from tocsin.engine.dataset.schema import TableName
from tocsin.engine.dataset.stories import stories_of
from tocsin.errors import DatasetNotFound, UsageError
from tocsin.export.dataset_events import told_events
from tocsin.export.dataset_rows import Story, dispatch_of, entries_of
from tocsin.export.ninjs import ToldDispatch

_USEFUL: tuple[TableName, ...] = ("actors",)
"""Tables that exports can do without: then no people are named."""


class DatasetSource:
    """A data set as a source of exports.

    Args:
        dataset: one that is open.
        withheld: give dispatches too that were withheld when it was made, and their events.
    """

    def __init__(self, dataset: Dataset, *, withheld: bool = False) -> None:
        self.dataset = dataset
        self._withheld = withheld

    @property
    def name(self) -> str:
        """Name of its folder, or last part of its address."""
        place = self.dataset.place
        return (place.resolve() if isinstance(place, Path) else place).name

    def events(self, asked: EventFilter, most: int | None) -> Iterator[ToldEvent]:
        """Give the events that a filter finds; raises `UsageError` for what only a desk can tell."""
        _refuse(asked, "text", "channel", "sort")
        if not self._is_of_events_alone():
            self._require("dispatches", "events")
        told = told_events(self.dataset, withheld=self._withheld)
        return islice((one for one in told if meets(asked, one)), most)

    def agenda(self, asked: AgendaFilter, most: int | None) -> Iterator[Entry]:
        """Give the scheduled events that a filter finds, each as of the first dispatch that tells of it."""
        entries = (one for story in self._stories("events", "agenda") for one in entries_of(story))
        return islice(_each_once(one for one in entries if _on_agenda(asked, one)), most)

    def dispatches(self, asked: DispatchFilter, most: int | None) -> Iterator[ToldDispatch]:
        """Give the dispatches that a filter finds; raises `UsageError` for what only a desk can tell."""
        _refuse(asked, "text")
        told = (dispatch_of(story) for story in self._stories("events", "actors"))
        return islice((one for one in told if _within(one.day, asked.since, asked.until)), most)

    def _is_of_events_alone(self) -> bool:
        """Whether it was coded without its dispatches; raises `UsageError` where some of them might be withheld."""
        if "dispatches" in self.dataset.tables or "events" not in self.dataset.tables:
            return False
        if self.dataset.manifest["settings"]["withheld"] and not self._withheld:
            what = "the data set does not tell which of its events are withheld"
            raise UsageError(what, hint="give --withheld too, or code the corpus without --only")
        return True

    def _stories(self, *tables: TableName) -> Iterator[Story]:
        self._require("dispatches", *tables)
        stories = (story for _, story in stories_of(self.dataset, tables))
        return (story for story in stories if self._withheld or story["dispatches"][0]["pubstatus"] != "withheld")

    def _require(self, *tables: TableName) -> None:
        for name in tables:
            if name not in self.dataset.tables and name not in _USEFUL:
                what, hint = f"the data set has no table {name}", "code the corpus without --only"
                raise DatasetNotFound(what, where=str(self.dataset.place), hint=hint)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""


def _refuse(asked: EventFilter | DispatchFilter, *names: str) -> None:
    for name in names:
        if getattr(asked, name) is not None:
            raise UsageError(f"a data set is not asked by {name}", hint="put its sources on a desk with tocsin add")


def meets(asked: EventFilter, told: ToldEvent) -> bool:
    """Whether an event meets a filter, as the desk has it."""
    event = told.event
    listed = ((asked.type, event.type), (asked.act, event.act), (asked.status, event.status), (asked.mode, event.mode))
    place = event.place
    sides = (
        (asked.actor, event.actors), (asked.recipient, event.recipients),
        (asked.party, (*event.actors, *event.recipients)),
    )  # fmt: skip
    return (
        all(not wanted or value in wanted for wanted, value in listed)
        and all(not wanted or _takes_part(wanted, parties) for wanted, parties in sides)
        and (not asked.country or (place is not None and place.country in asked.country))
        and (asked.place is None or (place is not None and place.id == asked.place))
        and (asked.dispatch is None or asked.dispatch in event.dispatches)
        and event.n_publishers >= asked.least_publishers
        and _within((event.start or told.tellings[0].evidence.day)[:10], asked.since, asked.until)
    )


def _takes_part(wanted: list[str], parties: tuple[Party, ...]) -> bool:
    return any(one.id in wanted or one.country in wanted for one in parties)


def _within(day: str, since: str | None, until: str | None) -> bool:
    return (since is None or day >= since) and (until is None or (day != "" and day <= until))


def _each_once(entries: Iterable[Entry]) -> Iterator[Entry]:
    seen = set[str]()
    for one in entries:
        if one.item.id not in seen:
            seen.add(one.item.id)
            yield one


def _on_agenda(asked: AgendaFilter, entry: Entry) -> bool:
    item = entry.item
    return (
        (not asked.status or item.state in asked.status)
        and (not asked.participant or _takes_part(asked.participant, item.participants))
        and (not asked.country or (item.place is not None and item.place.country in asked.country))
        and (asked.since is None or item.end[:10] >= asked.since)
        and (asked.until is None or item.start[:10] <= asked.until)
    )
