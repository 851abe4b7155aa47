"""Fingerprints of a whole corpus in a database beside it: who may carry whose text, told by the bands of MinHash.

The join of the bands is DuckDB's, which goes to the disk where memory ends. It is done a band at a time, so that what
is held is a column and not all of them. Of the dispatches that share a band each is paired with the most senior ones
alone: a text that a thousand papers carry gives some thousand pairs, not half a million, and its original is among
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tocsin.dispatch.copies import instant_of
from tocsin.dispatch.fingerprint import BANDS
from tocsin.engine.corpus.work import told_as_output
from tocsin.errors import ExtraMissing, OutputError

if TYPE_CHECKING:
    import pyarrow as pa

SENIORS = 50
"""The most senior dispatches of a band, with which each of the others is compared."""
AT_ONCE = 20_000
"""Fingerprints that are loaded at once, some 60 MiB."""
MEMORY = "1500MB"
"""What DuckDB may hold; beyond it goes to the disk."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FACTS = ("dispatch", "day", "published", "agency", "publisher", "story", "signals")


def require_duckdb() -> None:
    """Make sure that there is what joins the bands.

    Raises:
        ExtraMissing: DuckDB is not installed.
    """
    try:
        import duckdb  # noqa: F401
    except ImportError as error:
        raise ExtraMissing("the table of copies", "global") from error


class Fingerprints:
    """The fingerprints of a corpus, on disk.

    Args:
        folder: a folder for the files; made where it is not there.
    """

    def __init__(self, folder: Path) -> None:
        import duckdb

        with told_as_output(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self._shingles = folder / "shingles"
        self._database = duckdb.connect(str(folder / "fingerprints.duckdb"))
        for name, value in (("memory_limit", MEMORY), ("temp_directory", str(folder / "beyond"))):
            self._database.execute(f"SET {name} = '{value}'")
        self._database.execute("SET preserve_insertion_order = false")

    def load(self, parts: Iterable[pa.Table]) -> None:
        """Take the fingerprints in; each dispatch comes once.

        Args:
            parts: rows as a shard's table of fingerprints has them, the variant left out.
        """
        offset = 0
        self._run(_LOADED)
        with told_as_output(self._shingles), self._shingles.open("wb") as file:
            for rows in _together(parts):
                places = _written(rows["shingles"], file, offset)
                offset = file.tell()
                added = {"place": places, "instant": _instants(rows["published"])}
                for name, values in added.items():
                    rows = rows.append_column(name, [values])
                self._database.register("part", rows)
                self._run(_LOAD)
                self._database.unregister("part")
        self._run(_RANKED)
        self._run("DROP TABLE loaded")

    def pairs(self) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        """Give the dispatches that may carry each other's text, the junior first, sorted by its rank and the other's.

        Each is given as a row: `rank` (0 the most senior of the corpus), the facts of the dispatch, `shingles`.
        """
        self._run("CREATE TABLE pairs (junior BIGINT, senior BIGINT)")
        for number in range(BANDS):
            self._run(_PAIRS.format(band=f"b{number}", seniors=SENIORS))
        self._run(_CANDIDATES)
        found = self._database.table("candidates").order("j_rank, s_rank").to_arrow_reader(20_000)
        with self._shingles.open("rb") as file:
            for batch in found:
                for row in batch.to_pylist():
                    yield _side(row, "j", file), _side(row, "s", file)

    def close(self) -> None:
        """Let the files go."""
        self._database.close()

    def _run(self, query: str) -> Any:
        import duckdb

        try:
            return self._database.execute(query)
        except (duckdb.IOException, duckdb.OutOfMemoryException, duckdb.InvalidInputException) as error:
            # What Arrow finds no memory for comes as an input that is no good.
            if isinstance(error, duckdb.InvalidInputException) and "MemoryError" not in str(error):
                raise
            what = f"the fingerprints cannot be joined: {str(error).splitlines()[0]}"
            hint = "make room on the disk or in memory and run the same command again: what is done is kept"
            raise OutputError(what, where=str(self._shingles.parent), hint=hint) from error


_ASKED = ("rank", *_FACTS, "place", "size")
_LOADED = """
    CREATE TABLE loaded (
        dispatch VARCHAR, day DATE, published VARCHAR, agency VARCHAR, publisher VARCHAR, story VARCHAR,
        signals VARCHAR[], place BIGINT, instant BIGINT, size BIGINT, bands BIGINT[]
    )
"""
_LOAD = (
    "INSERT INTO loaded SELECT dispatch, day, published, agency, publisher, story, signals, place, instant, "
    "octet_length(shingles), bands FROM part"
)
_BAND_COLUMNS = ", ".join(f"bands[{number + 1}] AS b{number}" for number in range(BANDS))
_ORDER = "instant, coalesce(agency = publisher, false) DESC, size DESC, dispatch"
"""The order of seniority, which is that of `tocsin.dispatch.copies`."""
_RANKED = (
    f"CREATE TABLE ranked AS SELECT row_number() OVER (ORDER BY {_ORDER}) - 1 AS rank, * EXCLUDE bands, "  # noqa: S608
    f"{_BAND_COLUMNS} FROM loaded"
)
_SIDES = ", ".join(f"{side}.{name} AS {side}_{name}" for side in "js" for name in _ASKED)
_CANDIDATES = (
    f"CREATE TABLE candidates AS SELECT {_SIDES} FROM (SELECT DISTINCT junior, senior FROM pairs) "  # noqa: S608
    "JOIN ranked AS j ON j.rank = junior JOIN ranked AS s ON s.rank = senior"
)
_PAIRS = """
    INSERT INTO pairs
    WITH shared AS (SELECT {band} AS band FROM ranked WHERE {band} IS NOT NULL GROUP BY {band} HAVING count(*) > 1),
    members AS (
        SELECT rank, {band} AS band, row_number() OVER (PARTITION BY {band} ORDER BY rank) AS place
        FROM ranked WHERE {band} IN (SELECT band FROM shared)
    )
    SELECT junior.rank, senior.rank FROM members AS junior
    JOIN members AS senior ON senior.band = junior.band AND senior.place < junior.place
    WHERE senior.place <= {seniors}
"""


def _together(parts: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """Put small parts together: each that is loaded is a transaction, which waits for the disk."""
    import pyarrow as pa

    held: list[pa.Table] = []
    for rows in parts:
        held.append(rows)
        if sum(one.num_rows for one in held) >= AT_ONCE:
            yield pa.concat_tables(held)
            held = []
    if held:
        yield pa.concat_tables(held)


def _written(column: pa.ChunkedArray, file: Any, offset: int) -> pa.Array:
    """Write shingles behind each other; give where each begins."""
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


def _side(row: dict[str, Any], side: str, file: Any) -> dict[str, Any]:
    found = {name: row[f"{side}_{name}"] for name in _ASKED}
    file.seek(found["place"])
    return {**found, "shingles": file.read(found["size"])}
