"""The reader: sources in, records out; the whole way of a dispatch in one place.

A `Reader` holds a model and a lexicon and loads each on first use, so that making one costs nothing
and reading many sources pays for loading once.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from tocsin._version import __version__
from tocsin.dispatch import dispatch_of, dispatch_of_text
from tocsin.dispatch.plausible import check_day
from tocsin.errors import InputError, TocsinError
from tocsin.intake import Options, load, load_many
from tocsin.ontology.gazetteer import Gazetteer, gazetteer_with, in_force
from tocsin.ontology.lexicon import Lexicon, load_lexicon
from tocsin.ontology.toponyms import toponyms
from tocsin.reading.actors.first_person import with_first_person
from tocsin.reading.actors.grounds import with_countries
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.events.agenda import read_agenda
from tocsin.reading.events.reader import read_events
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.gate import gate
from tocsin.reading.parsing import language
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import read_places
from tocsin.reading.quantities.reader import read_quantities
from tocsin.reading.quotes.reader import Voices, read_quotes
from tocsin.reading.times.reader import Anchor, read_times
from tocsin.record import SCHEMA_VERSION, Dispatch, Page, Record
from tocsin.record.record import participants_in

Source = str | os.PathLike[str]

_CAPITAL = 30
"""How many times its people a capital counts where a dateline's place has namesakes."""


class Reader:
    """Reads pages into records.

    Args:
        model: name of an installed English spaCy pipeline.
        lexicon: files or folders of frames to add to the installed lexicon.
        actors: files of actors, offices and role nouns of your own, which come before the installed ones.
        gate: parse only what sounds like news of politics or conflict (`reading.gate`); several times faster on
            mixed corpora, and nothing is read of what is passed over.
    """

    def __init__(
        self,
        model: str = language.DEFAULT_MODEL,
        lexicon: Path | str | Sequence[Path | str] = (),
        actors: Path | str | Sequence[Path | str] = (),
        gate: bool = False,
    ) -> None:
        self.model = model
        self._gate = gate
        self._extra = _paths(lexicon)
        self._actors = _paths(actors)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The frames in force, loaded on first use."""
        return load_lexicon(self._extra)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The actors in force, loaded on first use.

        Raises:
            OntologyError: a file of actors is broken; names file and row.
        """
        return gazetteer_with(self._actors)

    @cached_property
    def lexicon_digest(self) -> str:
        """SHA-256 of the frames, and of the user's actors and the gate where there are any: what records state."""
        frames, more = self.lexicon.digest, self.gazetteer.digest + (gate().digest if self._gate else "")
        return hashlib.sha256(f"{frames}{more}".encode()).hexdigest() if more else frames

    @property
    def model_label(self) -> str:
        """Name and version of the model, as records state it."""
        return language.model_label(self.model)

    def read(self, source: Source) -> Record:
        """Read one page.

        Args:
            source: a path, an http(s) URL, or "-" for standard input.

        Raises:
            InputError: the source is missing, empty, binary, undecodable or too large.
            ModelError: the model cannot be used.
            LexiconError: a lexicon file is broken.
        """
        return self.read_page(load(source))

    def read_text(self, text: str, *, published: str | None = None, headline: str | None = None) -> Record:
        """Read a text that is a body as it stands: offsets are into it, nothing is split off.

        Args:
            text: the body.
            published: ISO 8601 day or instant, or None if not known.
            headline: the headline, or None.
        """
        return self.read_dispatch(dispatch_of_text(text, published=published, headline=headline))

    def read_many(
        self,
        sources: Source | Iterable[Source],
        *,
        columns: Mapping[str, str] | None = None,
        options: Options | None = None,
        on_error: Callable[[TocsinError], None] | None = None,
    ) -> Iterator[Record]:
        """Read every story of many sources, one after the other, each when it is asked for.

        Args:
            sources: paths, folders, globs, http(s) URLs, "-" for standard input; or one of them. A feed,
                an archive, a message or a table gives a record for each story in it.
            columns: field of a story to column or key, for tables and JSON lines.
            options: `tocsin.intake.Options`, instead of `columns`: also which records of a crawl are wanted.
            on_error: what is told of a story that cannot be read; the others are read on. Without it,
                the first error is raised.
        """
        chosen = options or Options(columns=columns or {})
        for taken in load_many(sources, chosen):
            try:
                yield self.read_page(taken.page(), today=chosen.today)
            except InputError as error:
                if on_error is None:
                    raise
                on_error(error)

    def read_page(self, page: Page, *, today: date | None = None) -> Record:
        """Read a page that has been loaded already.

        Args:
            page: the page.
            today: the day of the run; None asks nothing.

        Raises:
            ImplausibleDate: it says that it was published later than the day after `today`.
        """
        try:
            dispatch = dispatch_of(page)
            check_day(dispatch, today)
            return self.read_dispatch(dispatch)
        except InputError as error:
            error.where = error.where or page.name
            raise

    def read_dispatch(self, dispatch: Dispatch) -> Record:
        """Read a dispatch that has been made already."""
        return next(self.read_dispatches([dispatch]))

    def read_dispatches(self, dispatches: Sequence[Dispatch]) -> Iterator[Record]:
        """Read dispatches that have been made already, faster than one by one and to the same records.

        Args:
            dispatches: what is parsed at once; a few dozen are as good as hundreds, and take less memory.
        """
        texts, unread = [one.text for one in dispatches], [self._unread(one) for one in dispatches]
        parses = language.parse_many(texts, self.model, unread)
        for dispatch, parse in zip(dispatches, parses, strict=True):
            with in_force(self.gazetteer):
                record = self._record(dispatch, parse)
            yield record

    def _unread(self, dispatch: Dispatch) -> list[tuple[int, int]]:
        """The ranges of a body that are not parsed: its dateline, and what the gate shuts out."""
        dateline = _dateline_in(dispatch)
        return ([dateline] if dateline else []) + (gate().shut(dispatch.text) if self._gate else [])

    def _record(self, dispatch: Dispatch, parse: Parse) -> Record:
        anchor = _anchor_of(dispatch)
        day = anchor.day if anchor else None
        actors = read_actors(parse, day)
        times = read_times(parse, anchor)
        home = _home_of(dispatch)
        places = read_places(parse, home)
        actors = settled(parse, actors, places, home)
        quantities = read_quantities(parse, times, actors)
        quotes = read_quotes(parse, dispatch.blocks, actors)
        actors = with_first_person(parse, actors, quotes)
        around = Surroundings(parse, actors, times, places, quantities, Voices(quotes), day)
        # A kill notice is an order to editors: what it says happened nowhere.
        killed = dispatch.pubstatus == "canceled"
        events = [] if killed else read_events(around, self.lexicon, dispatch.id)
        actors = with_countries(actors, participants_in(events), places)
        return Record(
            schema_version=SCHEMA_VERSION,
            tocsin_version=__version__,
            model=self.model_label,
            lexicon_digest=self.lexicon_digest,
            dispatch=dispatch,
            actors=list(actors.actors),
            places=list(places.places),
            times=list(times.times),
            quantities=list(quantities),
            quotes=list(quotes),
            events=events,
            agenda=read_agenda(events, actors.actors, places.places),
        )


def _paths(given: Path | str | Sequence[Path | str]) -> tuple[Path, ...]:
    """Bring one path or several to a tuple."""
    return tuple(Path(path) for path in ([given] if isinstance(given, str | Path) else given))


def _dateline_in(dispatch: Dispatch) -> tuple[int, int] | None:
    """Where a body that was given as it stands bears its dateline, which tells of the dispatch only."""
    raw = dispatch.dateline.raw if dispatch.dateline else None
    start = len(dispatch.text) - len(dispatch.text.lstrip())
    return (start, start + len(raw)) if raw and dispatch.text.startswith(raw, start) else None


def _home_of(dispatch: Dispatch) -> str | None:
    """Country of the dateline's place, of several of that name the capital's, unless another is far larger."""
    place = dispatch.dateline.place if dispatch.dateline else None
    found = toponyms(place.partition(",")[0].partition("/")[0]) if place else ()
    weights = ((one.population * (_CAPITAL if one.kind == "capital" else 1), one.country) for one in found)
    return max(weights, key=lambda one: one[0])[1] if found else None


def _anchor_of(dispatch: Dispatch) -> Anchor | None:
    """The day that relative times count from: the dateline's, else the day of publication."""
    if dispatch.dateline and dispatch.dateline.date:
        return Anchor(date.fromisoformat(dispatch.dateline.date), "dateline")
    if dispatch.published.value:
        return Anchor(date.fromisoformat(dispatch.published.value[:10]), "published")
    return None
