"""The coder: a unit of stories in, a shard out. What the engines carry to their workers.

An error of one story is a row of the shard and the others are read on, whatever the error: a corpus is not lost for
what one story does to the reader.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any, Protocol

from tocsin.dispatch import dispatch_of
from tocsin.dispatch.embargoes import is_withheld
from tocsin.dispatch.plausible import check_day
from tocsin.engine.corpus.corpus_rows import add_prints, rows_of_corpus
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.corpus.shards import FAILURES, PASSED, PRINTS, VARIANT, Shard
from tocsin.engine.corpus.units import Story, Unit
from tocsin.engine.dataset.leads import lead_of
from tocsin.engine.dataset.rows import Row, rows_of
from tocsin.engine.reader import Reader
from tocsin.errors import BinaryInput, EmptyInput, InputError, NoStory
from tocsin.record import Dispatch, Record, canonical_json

AT_ONCE = 32
"""Dispatches that are parsed at once."""
_NO_DISPATCH = (NoStory, EmptyInput, BinaryInput)
Alive = Callable[[], None]


class Coder(Protocol):
    """What codes units; it is sent to workers, and loads there what it needs when it is first used."""

    def ready(self) -> None:
        """Load what coding needs, so that what is missing is told before there is work."""

    def code(self, unit: Unit, alive: Alive) -> Shard:
        """Code a unit.

        Args:
            unit: the stories.
            alive: called before each story that is read, as a sign of life.
        """


@dataclass(frozen=True)
class CorpusCoder:
    """Codes stories by the settings of a run."""

    settings: CodingSettings

    @cached_property
    def _reader(self) -> Reader:
        return self.settings.reader()

    def ready(self) -> None:
        """Load model, lexicon and actors.

        Raises:
            ModelError: the model cannot be used.
            OntologyError: a file of frames or actors is broken.
        """
        self._reader.read_text("The council met.")

    def code(self, unit: Unit, alive: Alive) -> Shard:
        """Code a unit; see `Coder`."""
        rows: dict[str, list[Row]] = {FAILURES: [], PASSED: []}
        taken = list(self._taken(unit, rows, alive))
        for start in range(0, len(taken), AT_ONCE):
            for record in self._records(taken[start : start + AT_ONCE], rows, alive):
                variant = _variant(record.dispatch)
                told = {**rows_of(record), **rows_of_corpus(record)}
                for table, found in told.items():
                    rows.setdefault(table, []).extend({**row, VARIANT: variant} for row in found)
        add_prints(rows.get(PRINTS, []), {(one.id, _variant(one)): one.text for _, one in taken})
        return Shard.of(rows)

    def _taken(self, unit: Unit, rows: dict[str, list[Row]], alive: Alive) -> Iterator[tuple[Story, Dispatch]]:
        """The dispatches of a unit that are to be read."""
        for story in unit.stories:
            alive()
            try:
                dispatch = self._standing(dispatch_of(story.page))
                check_day(dispatch, self.settings.options.today)
                passed = self._passed_over(dispatch)
            except Exception as error:
                _failed(rows, story, error)
                continue
            if passed:
                rows[PASSED].append({"reason": passed, "stories": 1})
            else:
                yield story, lead_of(dispatch, self.settings.lead) if self.settings.lead else dispatch

    def _standing(self, dispatch: Dispatch) -> Dispatch:
        """Give a dispatch as it stands on the day of the run: usable where its embargo ended before that."""
        today = self.settings.options.today
        now = datetime.combine(today, time(), UTC) if today else None
        if dispatch.pubstatus != "withheld" or is_withheld(dispatch, now):
            return dispatch
        return dispatch.model_copy(update={"pubstatus": "usable"})

    def _passed_over(self, dispatch: Dispatch) -> str | None:
        """Why a dispatch is not read, or None where it is."""
        if dispatch.pubstatus == "withheld" and not self.settings.withheld:
            return "withheld"
        if self.settings.since is None:
            return None
        told = dispatch.published.value or (dispatch.dateline.date if dispatch.dateline else None)
        if told is None:
            return "without a day"
        return "earlier than asked for" if date.fromisoformat(told[:10]) < self.settings.since else None

    def _records(
        self, taken: Sequence[tuple[Story, Dispatch]], rows: dict[str, list[Row]], alive: Alive
    ) -> Iterator[Record]:
        """Read dispatches at once; where one fails, that one is left out."""
        alive()
        try:
            yield from list(self._reader.read_dispatches([dispatch for _, dispatch in taken]))
        except Exception as error:
            if len(taken) == 1:
                _failed(rows, taken[0][0], error)
                return
            for one in taken:
                yield from self._records([one], rows, alive)


def _failed(rows: dict[str, list[Row]], story: Story, error: Exception) -> None:
    where = story.page.name or story.source
    if (reason := no_dispatch(error)) is not None:
        rows[PASSED].append({"reason": reason, "stories": 1})
        return
    if isinstance(error, InputError):
        code, what = error.code, error.what
    elif isinstance(error, MemoryError):
        code, what = "out-of-memory", f"no memory left to read {len(story.page.text):,} characters"
    else:
        code, what = "unreadable", f"the reader failed: {type(error).__name__}: {error}"
    rows[FAILURES].append(failure(story.source, where, code, what))


def no_dispatch(error: Exception) -> str | None:
    """Tell why something is no dispatch at all rather than one that could not be read; None for the latter."""
    if not isinstance(error, _NO_DISPATCH):
        return None
    return error.what if isinstance(error, NoStory) else error.code


def failure(source: str, where: str, code: str, what: str) -> dict[str, Any]:
    """Make a row of what could not be read; a lone surrogate of a file's name is shown as an escape."""
    told = {"source": source, "where": where, "code": code, "what": what}
    return {name: value.encode("utf-8", "backslashreplace").decode() for name, value in told.items()}


def _variant(dispatch: Dispatch) -> str:
    return hashlib.sha256(canonical_json(dispatch).encode("utf-8", "surrogatepass")).hexdigest()[:20]
