"""The mentions of a whole corpus in a database beside it: which may be of one event, told by a join.

Two mentions share a block where family of act, factuality, a side and a week are the same, or the text they stand
in (`tocsin.reading.resolution`). DuckDB joins the blocks, on the disk where memory ends, and only those come out whose
days meet; the others are ruled out by the rules too. What is compared with what is the same as on a desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tocsin.engine.corpus.fingerprints import written
from tocsin.engine.corpus.scratch import Scratch
from tocsin.engine.corpus.work import told_as_output
from tocsin.reading.resolution.model import Mention
from tocsin.record.codec import loads

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]


class CorpusMentions:
    """The mentions of a corpus, numbered in the order in which founders are chosen.

    Args:
        scratch: the database for the work.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._path = scratch.folder / "mentions"
        scratch.run(_LOADED)
        scratch.run("CREATE TABLE standing (dispatch VARCHAR, state VARCHAR, original VARCHAR)")

    def load(self, mentions: Iterable[pa.Table], standing: Iterable[list[Row]]) -> None:
        """Take the mentions in.

        Args:
            mentions: rows as a shard's table of mentions has them, those of each dispatch once.
            standing: dispatches that are not current or are copies; see `Standings.rows`. What is withheld counts by
                itself alone, so that nothing public tells of it.
        """
        import pyarrow as pa

        offset = 0
        with told_as_output(self._path), self._path.open("wb") as file:
            for rows in mentions:
                places = written(rows["data"], file, offset)
                offset = file.tell()
                self._scratch.run(_LOAD, part=rows.append_column("place", [places]))
        for some in standing:
            self._scratch.run("INSERT INTO standing SELECT dispatch, state, original FROM part", part=pa.table({
                "dispatch": pa.array([row["dispatch"] for row in some], pa.string()),
                "state": pa.array([row["state"] for row in some], pa.string()),
                "original": pa.array([row["original"] for row in some], pa.string()),
            }))  # fmt: skip
        for statement in (_RANKED, "DROP TABLE loaded", _KEYS, _PAIRS, "DROP TABLE keys"):
            self._scratch.run(statement)

    def pairs(self) -> Iterator[Iterator[tuple[int, int]]]:
        """Give the pairs of numbers of mentions that may be of one event, some at a time, sorted."""
        for batch in self._scratch.rows("SELECT a, b FROM pairs ORDER BY a, b"):
            yield zip(batch["a"].to_pylist(), batch["b"].to_pylist(), strict=True)

    def grouped(self, founders: Iterable[pa.Table]) -> Iterator[list[Row]]:
        """Give the mentions of each event, in their order, with what `mention` needs to give one.

        Args:
            founders: `n` and the number of the event's `founder`, of those that are in an event with others.
        """
        self._scratch.run("CREATE TABLE founders (n BIGINT, founder BIGINT)")
        for part in founders:
            self._scratch.run("INSERT INTO founders SELECT n, founder FROM part", part=part)
        held: list[Row] = []
        for batch in self._scratch.rows(_GROUPED):
            for row in batch.to_pylist():
                if held and held[0]["founder"] != row["founder"]:
                    yield held
                    held = []
                held.append(row)
        if held:
            yield held

    def reader(self) -> MentionReader:
        """Give what reads mentions; to be closed."""
        return MentionReader(self._path, Places(self._scratch))


class Places:
    """Where each mention stands in the file: sixteen bytes a mention, and of copies the original.

    Args:
        scratch: the database, the mentions in it numbered.
    """

    def __init__(self, scratch: Scratch) -> None:
        import numpy as np

        found = [
            (batch["place"].to_numpy(), batch["size"].to_numpy())
            for batch in scratch.rows("SELECT place, size FROM ranked ORDER BY n")
        ]
        empty = np.empty(0, np.int64)
        self._places = np.concatenate([place for place, _ in found] or [empty])
        self._sizes = np.concatenate([size for _, size in found] or [empty])
        self._originals = {
            row["n"]: row["original"]
            for batch in scratch.rows("SELECT n, original FROM ranked WHERE original IS NOT NULL")
            for row in batch.to_pylist()
        }

    def __len__(self) -> int:
        return len(self._places)

    def row(self, number: int) -> Row:
        """Give what `MentionReader.mention` needs of the mention of a number."""
        original = self._originals.get(number)
        return {"place": int(self._places[number]), "size": int(self._sizes[number]), "original": original}


class MentionReader:
    """Reads mentions by their places; to be used as a context.

    Args:
        path: the file.
        places: where each stands in it.
    """

    def __init__(self, path: Path, places: Places) -> None:
        self._file = path.open("rb")
        self._places = places

    @property
    def count(self) -> int:
        """How many mentions there are; their numbers lie below it."""
        return len(self._places)

    def numbered(self, number: int) -> Mention:
        """Give the mention of a number."""
        return self.mention(self._places.row(number))

    def mention(self, row: Row) -> Mention:
        """Give the mention of a row with `place`, `size` and `original`."""
        self._file.seek(row["place"])
        found = loads(Mention, self._file.read(row["size"]).decode())
        return replace(found, copy_of=row["original"]) if row["original"] is not None else found

    def __enter__(self) -> MentionReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


_LOADED = """
    CREATE TABLE loaded (
        dispatch VARCHAR, day DATE, id VARCHAR, published VARCHAR, is_stated BOOLEAN, first BIGINT, last BIGINT,
        head VARCHAR, marks VARCHAR[], place BIGINT, size BIGINT
    )
"""
_LOAD = (
    "INSERT INTO loaded SELECT dispatch, day, id, published, is_stated, first, last, head, marks, place, "
    "octet_length(data) FROM part"
)
_RANKED = """
    CREATE TABLE ranked AS
    SELECT row_number() OVER (ORDER BY published, id) - 1 AS n, loaded.* EXCLUDE first, original,
        CASE WHEN state = 'withheld' THEN NULL ELSE first END AS first
    FROM loaded LEFT JOIN standing USING (dispatch) WHERE coalesce(state, 'current') IN ('current', 'withheld')
"""
_KEYS = """
    CREATE TABLE keys AS
    SELECT hash(head, mark, week) AS key, n, first, last, week
    FROM (SELECT *, unnest(generate_series((first - 1) // 7, (last - 1) // 7)) AS week
          FROM (SELECT n, head, first, last, unnest(marks) AS mark FROM ranked WHERE first IS NOT NULL))
    UNION ALL
    SELECT hash(head, coalesce(original, dispatch)), n, first, last, NULL FROM ranked WHERE first IS NOT NULL
"""
"""A day's number counts from the Monday of a week on, so that a seventh of it is the week's."""
_PAIRS = """
    CREATE TABLE pairs AS
    SELECT DISTINCT one.n AS a, other.n AS b FROM keys AS one JOIN keys AS other ON one.key = other.key
    WHERE one.n < other.n AND one.first <= other.last AND other.first <= one.last
    AND (one.week IS NULL OR one.week = (greatest(one.first, other.first) - 1) // 7)
"""
"""Of the weeks that two share, the pair is taken in the one in which the later of them begins."""
_GROUPED = """
    SELECT coalesce(founder, n) AS founder, n, id, dispatch, day, is_stated, place, size, original
    FROM ranked LEFT JOIN founders USING (n) ORDER BY founder, n
"""
