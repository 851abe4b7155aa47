"""How a corpus is coded: all that changes what a data set holds, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tocsin._version import __version__
from tocsin.engine.dataset.schema import BY_NAME, DATASET_VERSION, TABLES, TableName
from tocsin.engine.reader import Reader
from tocsin.errors import UsageError
from tocsin.intake import Options
from tocsin.reading.parsing.language import DEFAULT_MODEL


@dataclass(frozen=True)
class CodingSettings:
    """How a corpus is coded.

    Attributes:
        model: name of an installed English spaCy pipeline.
        lexicon: files or folders of frames of your own.
        actors: files of actors, offices and roles of your own.
        gate: leave unparsed what sounds like no news of politics or conflict.
        lead: code the first so many paragraphs of each dispatch only; None for all.
        since: dispatches of earlier days, and those without a day, are passed over.
        limit: take so many stories and no more, in the order in which they come.
        only: tables that the data set holds; empty for all.
        withheld: code too what is withheld: under an embargo that has not ended on the day of the run, or for good.
        options: how input is taken.
    """

    model: str = DEFAULT_MODEL
    lexicon: tuple[Path, ...] = ()
    actors: tuple[Path, ...] = ()
    gate: bool = False
    lead: int | None = None
    since: date | None = None
    limit: int | None = None
    only: tuple[TableName, ...] = ()
    withheld: bool = False
    options: Options = field(default_factory=Options)

    def __post_init__(self) -> None:
        for name, value in (("lead", self.lead), ("limit", self.limit)):
            if value is not None and value < 1:
                raise UsageError(f"{name} is {value}", hint="give a number of 1 or more")

    @property
    def tables(self) -> tuple[TableName, ...]:
        """Names of the tables that the data set holds, in their order."""
        return tuple(table.name for table in TABLES if not self.only or table.name in self.only)

    @property
    def looks_across(self) -> bool:
        """Whether anything is wanted that only the whole corpus tells: copies, or the events of mentions."""
        return not {"events", "copies"}.isdisjoint(self.tables)

    def reader(self) -> Reader:
        """Make what reads by these settings."""
        return Reader(self.model, self.lexicon, self.actors, self.gate)

    def provenance(self) -> dict[str, Any]:
        """Give what a data set says of how it was made: versions and settings, nothing of the machine."""
        reader = self.reader()
        return {
            "dataset_version": DATASET_VERSION,
            "tocsin_version": __version__,
            "model": reader.model_label,
            "lexicon_digest": reader.lexicon_digest,
            "settings": {
                "gate": self.gate,
                "lead": self.lead,
                "since": self.since.isoformat() if self.since else None,
                "limit": self.limit,
                "withheld": self.withheld,
                "tables": list(self.tables),
            },
        }


def tables_named(text: str | None) -> tuple[TableName, ...]:
    """Read names of tables as the command line has them, parted by commas.

    Raises:
        UsageError: there is no such table.
    """
    named = [part.strip() for part in (text or "").split(",") if part.strip()]
    if unknown := sorted(set(named) - BY_NAME.keys()):
        raise UsageError(f"there is no table {unknown[0]!r}", hint=f"tables are {', '.join(BY_NAME)}")
    return tuple(table.name for table in TABLES if table.name in named)


def reading_digest(settings: CodingSettings) -> str:
    """Digest all that what is coded of one story depends on; 64 hexadecimal digits."""
    told = settings.provenance()
    told["settings"] = {name: told["settings"][name] for name in ("lead", "since", "withheld")}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
