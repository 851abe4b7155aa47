"""The desk: one folder or database, and all that may be asked of it or done to it.

desk = Desk.init("crises")
desk.add("dispatches/")
for event in desk.events(actor="RUS", recipient="UKR").items:
print(event.type, event.start)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tocsin.desk.access import tokens
from tocsin.desk.adjudication import log as adjudication
from tocsin.desk.adjudication import sampling
from tocsin.desk.asked import MOST
from tocsin.desk.database.engines import reading, writing
from tocsin.desk.database.migrate import check_version, migrate
from tocsin.desk.database.state import Committed
from tocsin.desk.location import engine_in, is_desk, located
from tocsin.desk.queries import adjudications as queries_adjudications
from tocsin.desk.queries import agenda as queries_agenda
from tocsin.desk.queries import dispatches as queries_dispatches
from tocsin.desk.queries import events as queries_events
from tocsin.desk.queries import overview as queries_overview
from tocsin.desk.queries import positions as queries_positions
from tocsin.desk.queries import series as queries_series
from tocsin.desk.queries import source_details as queries_sources
from tocsin.desk.queries import storylines as queries_storylines
from tocsin.desk.queries.counts import Counts
from tocsin.desk.queries.filters import (
    AdjudicationFilter,
    AgendaFilter,
    DispatchFilter,
    EventFilter,
    Page,
    PositionFilter,
    SeriesFilter,
    StorylineFilter,
    filter_of,
)
from tocsin.desk.settings import FILE_NAME, Settings, default_text, settings_of
from tocsin.errors import DeskError, DeskExists, OutputError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from tocsin.desk.access.tokens import Token
    from tocsin.desk.adjudication.agreement import Agreement, Precision
    from tocsin.desk.adjudication.log import Adjudication, Judging
    from tocsin.desk.filing.ingest import AddReport, OnError, Progress, Sources
    from tocsin.desk.filing.rereading import RereadReport
    from tocsin.desk.filing.upkeep import Upkeep
    from tocsin.desk.model import Mention, Position, ResolvedEvent, Storyline
    from tocsin.desk.queries.agenda import Entry
    from tocsin.desk.queries.dispatches import DispatchHead, DispatchLink, Hit, SourceCount
    from tocsin.desk.queries.events import Evidence
    from tocsin.desk.queries.instants import Instants
    from tocsin.desk.queries.overview import Overview, Pair
    from tocsin.desk.queries.source_details import SourceDetails
    from tocsin.desk.queries.storylines import StorylineChange
    from tocsin.desk.queries.told import ToldEvent
    from tocsin.desk.series import Tension
    from tocsin.engine import Reader
    from tocsin.record import Page as RecordPage
    from tocsin.record import Record

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time of the machine, UTC."""
    return datetime.now(UTC)


class Desk:
    """A desk that is open; use it as a context manager, or `close` it.

    Args:
        engine: its database.
        settings: its `desk.toml`.
        folder: its folder; None for a database without one.
        clock: gives the time, aware of its zone.
    """

    def __init__(
        self, engine: Engine, settings: Settings, folder: Path | None = None, clock: Clock = system_clock
    ) -> None:
        self.engine = engine
        self.settings = settings
        self.folder = folder
        self.clock = clock
        self._committed = Committed(engine)
        self._volumes = queries_series.Volumes()
        self._overview: tuple[str, Overview] | None = None

    @classmethod
    def init(cls, path: str | os.PathLike[str], *, url: str = "", clock: Clock = system_clock) -> Self:
        """Make a desk: a folder with `desk.toml` and, unless a URL names a server, `desk.db`.

        Args:
            path: the folder; it is made where it does not exist.
            url: address of a PostgreSQL database to keep the desk in.
            clock: gives the time.

        Raises:
            DeskExists: the folder holds a desk already.
            OutputError: the folder cannot be made or written to.
        """
        folder = Path(path)
        if is_desk(folder):
            raise DeskExists("is a desk already", where=str(folder), hint="open it, or name another folder")
        text = default_text().replace('url = ""', f'url = "{url}"', 1) if url else default_text()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            settings = settings_of(text)
            engine = engine_in(folder, settings)
            migrate(engine)
            (folder / FILE_NAME).write_text(text, encoding="utf-8")
        except OSError as error:
            raise OutputError(f"cannot be made: {error.strerror}", where=str(folder)) from error
        return cls(engine, settings, folder, clock)

    @classmethod
    def open(cls, path_or_url: str | os.PathLike[str], *, clock: Clock = system_clock) -> Self:
        """Open a desk by its folder, or one on a server by its URL, which has the default settings then.

        Raises:
            DeskNotFound: there is none.
            DeskVersion: its database is of another version; `migrate` brings an older one up.
            SettingsError: its `desk.toml` is broken.
        """
        desk = cls(*located(path_or_url), clock)
        try:
            check_version(desk.engine)
        except DeskError:
            desk.close()
            raise
        return desk

    @classmethod
    def migrate(cls, path_or_url: str | os.PathLike[str]) -> tuple[str | None, str]:
        """Bring the database of a desk to this version; gives the versions before and after."""
        desk = cls(*located(path_or_url))
        try:
            return migrate(desk.engine)
        finally:
            desk.close()

    def close(self) -> None:
        """Let go of the database."""
        self._committed.close()
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def now(self) -> str:
        """The instant, ISO 8601 in UTC."""
        return self.clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def today(self) -> date:
        """The day, in UTC."""
        return self.clock().astimezone(UTC).date()

    @cached_property
    def reader(self) -> Reader:
        """What reads dispatches: the model, the frames and the actors that the settings name."""
        from tocsin.engine import Reader

        base, chosen = self.folder or Path(), self.settings.reading
        return Reader(chosen.model, [base / one for one in chosen.lexicon], [base / one for one in chosen.actors])

    @cached_property
    def instants(self) -> Instants:
        """What tells when things last changed, for those who follow the desk."""
        from tocsin.desk.queries.instants import Instants

        return Instants(self.engine)

    @cached_property
    def counts(self) -> Counts:
        """What counts events by their values and by where they happen."""
        return Counts(self.engine, lambda: {one.key: one.name for one in self.settings.channel})

    @cached_property
    def upkeep(self) -> Upkeep:
        """What derives events and all that follows from them."""
        from tocsin.desk.filing.upkeep import Upkeep

        return Upkeep(self.settings.channel)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self.engine) as connection:
            yield connection

    def add(
        self,
        sources: Sources,
        *,
        columns: Mapping[str, str] | None = None,
        on_progress: Progress | None = None,
        on_error: OnError | None = None,
    ) -> AddReport:
        """Take every story of the sources in; what the desk has already is passed over.

        Args:
            sources: paths, folders, globs, http(s) URLs, "-"; or one of them.
            columns: field of a story to column, for tables.
            on_progress: told after each commit; what it was told of is kept whatever happens.
            on_error: told of each story that cannot be read; without it they are only counted.

        Raises:
            DeskError: the database cannot be written to; what was committed stays.
        """
        from tocsin.desk.filing.ingest import Ingest

        run = Ingest(self.engine, self.settings, self.reader, self.now, self.upkeep, on_progress, on_error)
        return run.add(sources, columns)

    def add_pages(
        self, pages: Iterable[RecordPage], *, on_error: OnError | None = None, settle: bool = True
    ) -> AddReport:
        """Take pages in that were fetched already; as `add`.

        Args:
            pages: the pages.
            on_error: as of `add`.
            settle: bring agenda, positions and storylines up to date; whoever adds many times calls `settle` once.
        """
        from tocsin.desk.filing.ingest import Ingest

        run = Ingest(self.engine, self.settings, self.reader, self.now, self.upkeep, None, on_error)
        return run.add_pages(pages, settle=settle)

    def settle(self) -> None:
        """Let what is no longer under embargo count, and bring agenda, positions and storylines up to date."""
        from tocsin.desk.filing.embargoes import release

        with writing(self.engine) as connection:
            release(connection, self.upkeep, self.now())
            self.upkeep.settle(connection, self.now())

    def add_token(self, name: str, scopes: Collection[str], expires: date | None = None) -> tuple[Token, str]:
        """Make a token for somebody beyond this machine; gives it, and the words to show, which are kept nowhere."""
        with writing(self.engine) as connection:
            return tokens.add_token(connection, name, scopes, self.now(), expires)

    def tokens(self) -> list[Token]:
        """Give all tokens that were ever made."""
        with self._reading() as connection:
            return tokens.tokens(connection)

    def revoke_token(self, token: str) -> Token:
        """Take a token back, by its id or name; raises `NotOnDesk`."""
        with writing(self.engine) as connection:
            return tokens.revoke_token(connection, token, self.now())

    def token_of(self, shown: str) -> Token | None:
        """Give the token that somebody shows, where it holds."""
        with self._reading() as connection:
            return tokens.token_of(connection, shown, self.today())

    def check(self) -> list[str]:
        """Look for what should not be: a line for each thing found, none where all is well."""
        from tocsin.desk.database.checking import check

        with self._reading() as connection:
            return check(connection)

    def reread(
        self,
        *,
        everything: bool = False,
        on_progress: Callable[[RereadReport], None] | None = None,
        on_error: OnError | None = None,
    ) -> RereadReport:
        """Read again what an older version, model or lexicon read; verdicts of adjudicators stay.

        Args:
            everything: read what is of this reading too.
            on_progress: told after each commit.
            on_error: told of each dispatch that cannot be read; without it they are only counted.
        """
        from tocsin.desk.filing.rereading import Rereading

        run = Rereading(self.engine, self.settings, self.reader, self.now, self.upkeep, on_progress, on_error)
        return run.run(everything=everything)

    def adjudicate(self, mention: str, judging: Judging) -> int:
        """Say of a mention that it is right, wrong, or what should have stood; gives the number in the log."""
        with writing(self.engine) as connection:
            number = adjudication.adjudicate(connection, mention, judging, self.upkeep, self.now())
            self.upkeep.settle(connection, self.now())
        return number

    def undo_verdict(self, author: str, sample: str | None = None) -> Adjudication:
        """Take back an author's last verdict, of a sample where one is named; the log keeps both. Gives what was."""
        with writing(self.engine) as connection:
            found = adjudication.undo(connection, author, sample, self.upkeep, self.now())
            self.upkeep.settle(connection, self.now())
        return found

    def adjudications(self, author: str | None = None) -> list[Adjudication]:
        """Give the log of verdicts, oldest first."""
        with self._reading() as connection:
            return adjudication.log(connection, author)

    def verdicts(self, asked: AdjudicationFilter | None = None, **values: object) -> Page[Adjudication]:
        """Give a page of the log of verdicts, the newest first."""
        with self._reading() as connection:
            return queries_adjudications.adjudications(connection, asked or filter_of(AdjudicationFilter, **values))

    def gold(self, author: str | None = None) -> Iterator[str]:
        """Give the log of verdicts as gold, one line of JSON each."""
        from tocsin.desk.adjudication.gold import gold_lines

        with self._reading() as connection:
            yield from gold_lines(connection, author)

    def draw_sample(self, size: int, seed: int) -> tuple[str, list[str]]:
        """Draw a random sample of mentions to be judged: its name, and their ids."""
        with writing(self.engine) as connection:
            return sampling.draw_sample(connection, size, seed)

    def sample(self, name: str) -> list[str]:
        """Give the ids of a sample's mentions as they were drawn; raises `NotOnDesk`."""
        with self._reading() as connection:
            return sampling.sample_of(connection, name)

    def samples(self) -> list[tuple[str, int]]:
        """Give the names of the samples that were drawn, each with the number of its mentions."""
        with self._reading() as connection:
            return sampling.samples(connection)

    def mentions(self, mentions: Iterable[str]) -> list[Mention]:
        """Give mentions as they were read, in order of their ids; what is not on the desk is left out."""
        with self._reading() as connection:
            return queries_events.mentions(connection, mentions)

    def agreement(self, one: str, other: str) -> Agreement:
        """Measure how two adjudicators agree (Cohen's kappa)."""
        with self._reading() as connection:
            return sampling.agreement(connection, one, other)

    def precision(self, sample: str | None = None) -> list[Precision]:
        """Estimate how often readings are right, by type, from the verdicts on a drawn sample."""
        with self._reading() as connection:
            return sampling.precision(connection, sample)

    def events(self, asked: EventFilter | None = None, **values: object) -> Page[ResolvedEvent]:
        """Give a page of events, newest first, by a filter or by its fields as keywords."""
        with self._reading() as connection:
            return queries_events.events(connection, asked or filter_of(EventFilter, **values))

    def told(
        self, asked: EventFilter | None = None, *, most: int | None = None, **values: object
    ) -> Iterator[ToldEvent]:
        """Give all events that a filter finds, newest first, each with its parties, its place and who tells of it.

        Args:
            asked: the filter, or its fields as keywords; its limit is how many are fetched at once.
            most: events at the most; None for all.
            values: fields of the filter.
        """
        from tocsin.desk.queries.told import Tellers

        tellers, given = Tellers(), 0
        wanted = asked or filter_of(EventFilter, **{"limit": MOST, **values})
        while True:
            with self._reading() as connection:
                page = queries_events.events(connection, wanted)
                items = page.items if most is None else page.items[: most - given]
                found = list(tellers.told(connection, items))
            yield from found
            given += len(found)
            if page.next is None or given == most:
                return
            wanted = wanted.model_copy(update={"cursor": page.next})

    def event(self, event: str) -> ResolvedEvent:
        """Give an event by its id, old ids too; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_events.event(connection, event)

    def evidence(self, mentions: Iterable[str]) -> list[Evidence]:
        """Give the words that mentions were read from, within the rights of their sources."""
        with self._reading() as connection:
            return queries_events.evidence(connection, mentions)

    def dispatches(self, asked: DispatchFilter | None = None, **values: object) -> Page[DispatchHead]:
        """Give a page of dispatches, newest first."""
        with self._reading() as connection:
            return queries_dispatches.dispatches(connection, asked or filter_of(DispatchFilter, **values))

    def dispatch(self, dispatch: str) -> DispatchHead:
        """Give a dispatch's head by its id; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_dispatches.dispatch(connection, dispatch)

    def record(self, dispatch: str) -> Record:
        """Give the record of a dispatch as the desk keeps it; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_dispatches.record(connection, dispatch)

    def links(self, dispatch: str) -> list[DispatchLink]:
        """Give the relations of a dispatch with others."""
        with self._reading() as connection:
            return queries_dispatches.links_of(connection, dispatch)

    def search(self, text: str, asked: DispatchFilter | None = None, **values: object) -> Page[Hit]:
        """Search headlines and texts; raises `UsageError` where the query asks for no word."""
        with self._reading() as connection:
            return queries_dispatches.search(connection, text, asked or filter_of(DispatchFilter, **values))

    def agenda(self, asked: AgendaFilter | None = None, **values: object) -> Page[Entry]:
        """Give a page of the agenda as it stands today, the earliest first."""
        with self._reading() as connection:
            return queries_agenda.agenda(connection, asked or filter_of(AgendaFilter, **values), self.today())

    def agenda_item(self, item: str) -> Entry:
        """Give an item of the agenda by its id; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_agenda.agenda_item(connection, item, self.today())

    def positions(self, asked: PositionFilter | None = None, **values: object) -> Page[Position]:
        """Give a page of positions as they stand today, that which was last stated or changed first."""
        with self._reading() as connection:
            return queries_positions.positions(connection, asked or filter_of(PositionFilter, **values), self.today())

    def position(self, position: str) -> Position:
        """Give a position by its id; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_positions.position(connection, position, self.today())

    def storylines(self, asked: StorylineFilter | None = None, **values: object) -> Page[Storyline]:
        """Give a page of storylines, that with the newest dispatch first."""
        with self._reading() as connection:
            return queries_storylines.storylines(connection, asked or filter_of(StorylineFilter, **values))

    def storyline(self, storyline: str) -> Storyline:
        """Give a storyline by its id, old ids too; raises `NotOnDesk`."""
        with self._reading() as connection:
            return queries_storylines.storyline(connection, storyline)

    def storyline_log(self) -> list[StorylineChange]:
        """Give the merges, splits and ends of storylines, oldest first."""
        with self._reading() as connection:
            return queries_storylines.storyline_log(connection)

    def series(self, asked: SeriesFilter | None = None, **values: object) -> Tension:
        """Give the tension series of one actor towards another, or towards all; see docs/explanation/series.md."""
        state = self.state()
        with self._reading() as connection:
            wanted = asked or filter_of(SeriesFilter, **values)
            return queries_series.series(connection, wanted, self.today(), self._volumes.at(state))

    def overview(self) -> Overview:
        """Give what the desk holds at a glance; its rows are counted once after each change."""
        state, kept = self.state(), self._overview
        if kept is not None and kept[0] == state:
            return kept[1]
        with self._reading() as connection:
            found = queries_overview.overview(connection)
        self._overview = (state, found)
        return found

    def state(self) -> str:
        """A word that is another after each change of the desk, by whatever process; of this open desk alone."""
        return self._committed.word()

    def busiest_pairs(self, since: str, until: str, limit: int = 10) -> list[Pair]:
        """Give the pairs of countries with most events in the days, both included."""
        with self._reading() as connection:
            return queries_overview.busiest_pairs(connection, since, until, limit)

    def names(self, parties: Iterable[str]) -> dict[str, str]:
        """Give what parties are called, by id or country code."""
        with self._reading() as connection:
            return queries_overview.names_of(connection, parties)

    def source_details(self, last: date, weeks: int = 26) -> dict[str, SourceDetails]:
        """Give rights, weekly volume up to a day, and lag of all sources, by their names."""
        with self._reading() as connection:
            return queries_sources.source_details(connection, last, weeks)

    def sources(self) -> list[SourceCount]:
        """Give the sources of the desk's dispatches, the one with most first."""
        with self._reading() as connection:
            return queries_dispatches.sources(connection)
