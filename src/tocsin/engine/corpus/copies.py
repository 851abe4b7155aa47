"""Copies across a whole corpus: who carries whose text, and in which dispatch it was first published.

Candidates come from the bands of all fingerprints (`fingerprints.py`); each pair is then compared as two dispatches of
a desk are (`tocsin.dispatch.copies`). A dispatch was taken from the most senior one that it shares its text
with, and its original is where that chain ends. All relations are kept as links, of which follows which dispatches
stand (`standing.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tocsin.dispatch.copies import Relation, Version, relation
from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.engine.corpus.fingerprints import Fingerprints
from tocsin.engine.corpus.scratch import Scratch, together
from tocsin.engine.corpus.shards import VARIANT
from tocsin.engine.corpus.spool import Spool
from tocsin.engine.corpus.standing import Standings
from tocsin.engine.dataset.schema import COPIES, arrow_schema
from tocsin.reading.resolution.relations import link_of

_AT_ONCE = 5_000
Row = dict[str, Any]


def copy_rows(prints: Spool, folder: Path, standings: Standings) -> Spool:
    """Give the rows of the table of copies, on their way to be sorted.

    Args:
        prints: the fingerprints of the corpus.
        folder: for the files of the work.
        standings: is told of all heads and relations.

    Raises:
        OutputError: there is no room on the disk.
    """
    import pyarrow as pa

    schema = arrow_schema(COPIES).append(pa.field(VARIANT, pa.string()))
    found = Spool(folder / "rows", schema)
    scratch = Scratch(folder / "prints")
    known = Fingerprints(scratch)
    try:
        known.load(standings.noted(together(rows for _, rows in prints.days())))
        held: list[Row] = []
        for row in _rows(known, standings):
            held.append({**row, VARIANT: ""})
            if len(held) == _AT_ONCE:
                found.add(pa.Table.from_pylist(held, schema))
                held = []
        found.add(pa.Table.from_pylist(held, schema))
    finally:
        scratch.close()
    return found


def _rows(known: Fingerprints, standings: Standings) -> Iterator[Row]:
    """One row for each dispatch that carries another's text, the most senior first."""
    originals: dict[int, tuple[str, str | None]] = {}
    for rank, pairs in groupby(known.pairs(), key=lambda pair: int(pair[0]["rank"])):
        related = [(pair, one) for pair in pairs if (one := _relation(*pair))]
        if not related:
            continue
        standings.add(link_of(one) for _, one in related)
        (junior, senior), found = related[0]
        original = originals.get(senior["rank"], (senior["dispatch"], _who(senior)))
        originals[rank] = original
        yield {
            **{name: junior[name] for name in ("dispatch", "day")},
            "original": original[0],
            "taken_from": senior["dispatch"],
            "kind": found.kind,
            "shared": found.overlap.shared,
            "share": round(found.overlap.of_first, 6),
            "share_of_original": round(found.overlap.of_second, 6),
            "publisher": _who(junior),
            "original_publisher": original[1],
        }


def _relation(junior: Row, senior: Row) -> Relation | None:
    found = relation(_version(junior), _version(senior))
    return found if found is not None and found.dispatch == junior["dispatch"] else None


def _who(row: Row) -> str | None:
    found: str | None = row["publisher"] or row["agency"]
    return found


def _version(row: Row) -> Version:
    return Version(
        id=row["dispatch"],
        fingerprint=Fingerprint(row["shingles"], ()),
        published=row["published"],
        agency=row["agency"],
        publisher=row["publisher"],
        story=row["story"],
        signals=tuple(row["signals"]),
    )
