"""What is told of a corpus only once all of it is known: copies, which dispatches count, and events."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tocsin.engine.corpus.copies import copy_rows
from tocsin.engine.corpus.events import CorpusEvents
from tocsin.engine.corpus.scratch import Scratch, together
from tocsin.engine.corpus.spool import Spool
from tocsin.engine.corpus.standing import Standings


@dataclass(frozen=True)
class Across:
    """What was told of a corpus.

    Attributes:
        copies: rows of the table of copies.
        events: what fills the events' own columns; None where no mentions were given.
    """

    copies: Spool
    events: CorpusEvents | None


@contextmanager
def across(prints: Spool, mentions: Spool | None, folder: Path) -> Iterator[Across]:
    """Tell what only the whole corpus tells.

    Args:
        prints: fingerprints and heads of the corpus.
        mentions: its mentions, where events are wanted.
        folder: for the files of the work.

    Raises:
        OutputError: there is no room on the disk.
    """
    scratch = Scratch(folder / "standing")
    standings, events = Standings(scratch), CorpusEvents(folder / "events")
    try:
        copies = copy_rows(prints, folder / "copying", standings)
        if mentions is not None:
            events.resolve(together(rows for _, rows in mentions.days()), standings.rows())
        yield Across(copies, events if mentions is not None else None)
    finally:
        scratch.close()
        events.close()
