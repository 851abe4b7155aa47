"""How input is taken: which columns hold what, and which records of a crawl are wanted at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from tocsin.errors import UsageError

if TYPE_CHECKING:
    from tocsin.intake.web.fetch import Fetcher

RECORD_TYPES = frozenset({"response", "resource", "conversion"})
"""Types of WARC records that hold pages; all others are passed over."""


@dataclass(frozen=True)
class Only:
    """Which records of a WARC or WET file are wanted; an empty set asks nothing.

    Attributes:
        types: types of records ("response", "resource", "conversion").
        hosts: hosts by name, lower case; what stands below one belongs to it.
        languages: ISO 639-1 codes. A record that tells no language, and whose text shows none, is kept.
    """

    types: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Options:
    """How input is taken.

    Attributes:
        columns: field of a story to column or key of tables and JSON lines ("text" to "body").
        only: which records of a crawl are wanted.
        follow: fetch the page that an entry of a feed links to, where the entry bears a summary only.
        fetcher: what fetches URLs; None for one of the run's own.
        today: the day of the run: a story that says it was published later than the next is refused; None asks nothing.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    only: Only = field(default_factory=Only)
    follow: bool = False
    fetcher: Fetcher | None = None
    today: date | None = None


def parse_only(types: str | None, hosts: str | None, languages: str | None) -> Only:
    """Read lists as the command line has them, parted by commas.

    Raises:
        UsageError: a type of record that holds no page, or a language that is no code of two letters.
    """
    found = Only(_parted(types), _parted(hosts), _parted(languages))
    if unknown := found.types - RECORD_TYPES:
        known = ", ".join(sorted(RECORD_TYPES))
        raise UsageError(f"--record-type has {min(unknown)!r}", hint=f"records that hold pages are {known}")
    for code in sorted(found.languages):
        if len(code) != 2 or not code.isalpha():
            raise UsageError(f"--language has {code!r}", hint="give ISO 639-1 codes: en,fr")
    return found


def _parted(text: str | None) -> frozenset[str]:
    return frozenset(part.strip().lower().rstrip(".") for part in (text or "").split(",") if part.strip())
