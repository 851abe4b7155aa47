"""Fingerprints of a whole corpus in a database beside it: who may carry whose text, told by the bands of MinHash.

The join of the bands is DuckDB's, which goes to the disk where memory ends. It is done a band at a time, so that what
is held is a column and not all of them. Of the dispatches that share a band each is paired with the most senior ones
alone: a text that a thousand papers carry gives some thousand pairs, not half a million, and its original is among
them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tocsin.dispatch.copies import instant_of
from tocsin.dispatch.fingerprint import BANDS
from tocsin.engine.corpus.scratch import Scratch
from tocsin.engine.corpus.work import told_as_output

if TYPE_CHECKING:
    import pyarrow as pa

SENIORS = 50
"""The most senior dispatches of a band, with which each of the others is compared."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FACTS = ("dispatch", "day", "published", "agency", "publisher", "story", "signals")


class Fingerprints:
    """The fingerprints of a corpus, on disk.

    Args:
        scratch: the database that they are joined in.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._shingles = scratch.folder / "shingles"

    def load(self, parts: Iterable[pa.Table]) -> None:
        """Take the fingerprints in; each dispatch comes once.

        Args:
            parts: rows as a shard's table of fingerprints has them, the variant left out; see `together`.
        """
        offset = 0
        self._scratch.run(_LOADED)
        with told_as_output(self._shingles), self._shingles.open("wb") as file:
            for rows in parts:
                places = written(rows["shingles"], file, offset)
                offset = file.tell()
                added = {"place": places, "instant": _instants(rows["published"]), "sending": _sendings(rows)}
                for name, values in added.items():
                    rows = rows.append_column(name, [values])
                self._scratch.run(_LOAD, part=rows)
        self._scratch.run(_RANKED)
        self._scratch.run("DROP TABLE loaded")

    def pairs(self) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        """Give the dispatches that may carry each other's text, the junior first, sorted by its rank and the other's.

        Where one hand sent the very same text many times, each is paired with the first sending alone. A dispatch is
        given as a row: `rank` (0 the most senior of the corpus), its facts, `shingles`.
        """
        self._scratch.run("CREATE TABLE pairs (junior BIGINT, senior BIGINT)")
        for shared in (*(f"b{number}" for number in range(BANDS)), "story"):
            self._scratch.run(_PAIRS.format(shared=shared, seniors=SENIORS))
        self._scratch.run(_CANDIDATES)
        with self._shingles.open("rb") as file:
            for batch in self._scratch.rows("SELECT * FROM candidates ORDER BY j_rank, s_rank"):
                for row in batch.to_pylist():
                    yield _side(row, "j", file), _side(row, "s", file)


_ASKED = ("rank", *_FACTS, "place", "size")
_LOADED = """
    CREATE TABLE loaded (
        dispatch VARCHAR, day DATE, published VARCHAR, agency VARCHAR, publisher VARCHAR, story VARCHAR,
        signals VARCHAR[], place BIGINT, instant BIGINT, sending BIGINT, size BIGINT, bands BIGINT[]
    )
"""
_LOAD = (
    "INSERT INTO loaded SELECT dispatch, day, published, agency, publisher, story, signals, place, instant, "
    "sending, octet_length(shingles), bands FROM part"
)
_BAND_COLUMNS = ", ".join(f"bands[{number + 1}] AS b{number}" for number in range(BANDS))
_ORDER = "instant, coalesce(agency = publisher, false) DESC, size DESC, dispatch"
"""The order of seniority, which is that of `tocsin.dispatch.copies`."""
_RANKED = (
    "CREATE TABLE ranked AS SELECT *, CASE WHEN sending IS NULL THEN rank "  # noqa: S608
    "ELSE min(rank) OVER (PARTITION BY sending) END AS first_sending FROM ("
    f"SELECT row_number() OVER (ORDER BY {_ORDER}) - 1 AS rank, * EXCLUDE bands, {_BAND_COLUMNS} FROM loaded)"
)
"""What names a story, or says that it is an update or a correction, is no mere sending: it stands for itself."""
_SIDES = ", ".join(f"{side}.{name} AS {side}_{name}" for side in "js" for name in _ASKED)
_CANDIDATES = (
    f"CREATE TABLE candidates AS SELECT {_SIDES} FROM (SELECT DISTINCT junior, senior FROM pairs) "  # noqa: S608
    "JOIN ranked AS j ON j.rank = junior JOIN ranked AS s ON s.rank = senior "
    "WHERE j.sending IS NULL OR s.first_sending = s.rank"
)
_PAIRS = """
    INSERT INTO pairs
    WITH shared AS (
        SELECT {shared} AS shared FROM ranked WHERE {shared} IS NOT NULL GROUP BY {shared} HAVING count(*) > 1
    ),
    members AS (
        SELECT rank, {shared} AS shared, row_number() OVER (PARTITION BY {shared} ORDER BY rank) AS place
        FROM ranked WHERE {shared} IN (SELECT shared FROM shared)
    )
    SELECT junior.rank, senior.rank FROM members AS junior
    JOIN members AS senior ON senior.shared = junior.shared AND senior.place < junior.place
    WHERE senior.place <= {seniors}
"""


def written(column: pa.ChunkedArray, file: Any, offset: int) -> pa.Array:
    """Write the values of a column of bytes behind each other; give where each begins."""
    import pyarrow as pa

    places = []
    for one in column:
        data = one.as_py()
        places.append(offset)
        file.write(data)
        offset += len(data)
    return pa.array(places, pa.int64())


def _instants(published: pa.ChunkedArray) -> pa.Array:
    """Give microseconds by which the dates of publication are ordered as `tocsin.dispatch.copies` orders them."""
    import pyarrow as pa

    instants = (instant_of(one.as_py()).astimezone(UTC) for one in published)
    return pa.array([(one - _EPOCH) // timedelta(microseconds=1) for one in instants], pa.int64())


def _sendings(rows: pa.Table) -> pa.Array:
    """Give the same number to the same text of the same hand; null for what is no mere sending."""
    import pyarrow as pa

    found: list[int | None] = []
    for row in rows.select(["shingles", "agency", "publisher", "story", "signals"]).to_pylist():
        hand = json.dumps([row["agency"], row["publisher"]]).encode()
        digest = hashlib.blake2b(row["shingles"] + hand, digest_size=8).digest()
        plain = row["story"] is None and not row["signals"]
        found.append(int.from_bytes(digest, "big", signed=True) if plain else None)
    return pa.array(found, pa.int64())


def _side(row: dict[str, Any], side: str, file: Any) -> dict[str, Any]:
    found = {name: row[f"{side}_{name}"] for name in _ASKED}
    file.seek(found["place"])
    return {**found, "shingles": file.read(found["size"])}
