"""Events across a whole corpus: which mentions tell of one, by the rules of a desk, and who tells of it on their own.

Pairs that share a block (`mentions.py`) are compared; those that are alike enough to be joined at all tie knots, and
each knot is grouped by average link with all the likenesses within it. No group ever reaches beyond a knot: a mean
is no greater than the greatest likeness in it. What is held at once is some thousand mentions, and then one knot.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tocsin.engine.corpus.knots import NumberKnots, knots_of
from tocsin.engine.corpus.mentions import CorpusMentions, MentionReader
from tocsin.engine.corpus.scratch import Scratch
from tocsin.engine.dataset.resolved import leading_columns, shared_columns
from tocsin.engine.dataset.schema import EVENT_COLUMNS, arrow_type
from tocsin.reading.resolution.grouping import led_groups_of
from tocsin.reading.resolution.likeness import View, view_of
from tocsin.reading.resolution.merging import event_of, leading
from tocsin.reading.resolution.model import Mention
from tocsin.reading.resolution.resolve import THRESHOLD, nearness

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

VIEWS = 20_000
"""Mentions that are held to be compared: those of a few days, beside which later ones lie."""
_AT_ONCE = 20_000
Row = dict[str, Any]


class CorpusEvents:
    """The events of a corpus, told of its mentions.

    Args:
        folder: a folder for the files of the work.
    """

    def __init__(self, folder: Path) -> None:
        self._scratch = Scratch(folder)

    def resolve(self, mentions: Iterable[pa.Table], standing: Iterable[list[Row]]) -> None:
        """Tell the events of mentions; see `CorpusMentions.load`.

        Raises:
            OutputError: there is no room on the disk.
        """
        known = CorpusMentions(self._scratch)
        known.load(mentions, standing)
        with known.reader() as reader:
            followers = self._compare(known, reader)
            self._scratch.run("CREATE TABLE told AS SELECT * FROM part", part=_told_schema().empty_table())
            held: list[Row] = []
            for rows in known.grouped(self._founders(followers)):
                held += _told(rows, [reader.mention(row) for row in rows])
                if len(held) >= _AT_ONCE:
                    self._write(held)
                    held = []
            self._write(held)
        self._scratch.run("CREATE TABLE events AS SELECT * FROM told ORDER BY day")

    def added_to(self, day: str | None, rows: pa.Table) -> pa.Table:
        """Fill in what the events' own columns say of the mentions of a day.

        Args:
            day: ISO 8601, None for mentions without a day.
            rows: of the table of events.
        """
        import pyarrow as pa
        import pyarrow.compute as pc

        query = "SELECT * FROM events WHERE day IS NOT DISTINCT FROM CAST(? AS DATE) ORDER BY mention"
        batches = list(self._scratch.rows(query, day))
        if not batches:
            return rows
        told = pa.Table.from_batches(batches)
        places = pc.index_in(rows["id"], told["mention"].combine_chunks())
        for field in EVENT_COLUMNS:
            column = told[field.name].take(places).cast(arrow_type(field.kind))
            rows = rows.set_column(rows.schema.get_field_index(field.name), rows.schema.field(field.name), column)
        return rows

    def told(self) -> Iterator[pa.RecordBatch]:
        """Give what was told of all mentions that count: `mention`, `day` and the events' own columns."""
        return self._scratch.rows("SELECT * FROM events ORDER BY day, mention")

    def close(self) -> None:
        """Let the files go."""
        self._scratch.close()

    def _compare(self, known: CorpusMentions, reader: MentionReader) -> NDArray[np.int64]:
        """Compare what may be one; keep the likenesses, and the knots that the great ones tie.

        Returns:
            Numbers of the mentions that only follow others, sorted.
        """
        import numpy as np
        import pyarrow as pa

        views, knots, followers = dict[int, View](), NumberKnots(reader.count), set[int]()
        self._scratch.run("CREATE TABLE near (a BIGINT, b BIGINT, likeness DOUBLE)")

        def view(number: int) -> View:
            found = views.get(number)
            if found is None:
                if len(views) >= VIEWS:
                    views.clear()
                found = views[number] = view_of(reader.numbered(number))
                if found.follows:
                    followers.add(number)
            return found

        for pairs in known.pairs():
            compared = ((one, other, nearness(view(one), view(other))) for one, other in pairs)
            found = [one for one in compared if one[2] > 0]
            for one, other, value in found:
                if value >= THRESHOLD:
                    knots.tie(one, other)
            if found:
                columns = dict(zip(("a", "b", "likeness"), zip(*found, strict=True), strict=True))
                rows = pa.table({name: pa.array(values) for name, values in columns.items()})
                self._scratch.run("INSERT INTO near SELECT a, b, likeness FROM part", part=rows)
        self._scratch.run("CREATE TABLE knots (n BIGINT, knot BIGINT)")
        for part in knots.tables(_AT_ONCE):
            self._scratch.run("INSERT INTO knots SELECT member, knot FROM part", part=part)
        return np.array(sorted(followers), dtype=np.int64)

    def _founders(self, followers: NDArray[np.int64]) -> Iterator[pa.Table]:
        """Group what is within each knot."""
        import pyarrow as pa

        found: list[tuple[int, int]] = []
        for ones, others, values in knots_of(self._scratch.rows(_KNOTS)):
            found += _grouped(ones, others, values, followers)
            if len(found) >= _AT_ONCE:
                yield pa.table({"n": [one for one, _ in found], "founder": [founder for _, founder in found]})
                found = []
        if found:
            yield pa.table({"n": [one for one, _ in found], "founder": [founder for _, founder in found]})

    def _write(self, rows: list[Row]) -> None:
        import pyarrow as pa

        if rows:
            self._scratch.run("INSERT INTO told SELECT * FROM part", part=pa.Table.from_pylist(rows, _told_schema()))


_KNOTS = """
    SELECT ours.knot, a, b, likeness FROM near JOIN knots AS ours ON ours.n = a JOIN knots AS theirs ON theirs.n = b
    WHERE ours.knot = theirs.knot ORDER BY ours.knot, a, b
"""


def _grouped(
    ones: NDArray[np.int64], others: NDArray[np.int64], values: NDArray[np.float64], followers: NDArray[np.int64]
) -> Iterator[tuple[int, int]]:
    """Give the founder's number for each member of a knot."""
    import numpy as np

    members = np.unique(np.concatenate((ones, others)))
    placed = (np.searchsorted(members, ones), np.searchsorted(members, others))
    numbers = members.tolist()
    groups = led_groups_of(np.isin(members, followers), *placed, values, THRESHOLD)
    for member, group in zip(numbers, groups, strict=True):
        yield member, numbers[group]


def _told_schema() -> pa.Schema:
    import pyarrow as pa

    own = [(field.name, arrow_type(field.kind)) for field in EVENT_COLUMNS]
    return pa.schema([("mention", pa.string()), ("day", pa.date32()), *own])


def _told(rows: list[Row], mentions: list[Mention]) -> Iterator[Row]:
    """Say of each mention of an event which it is and how many tell of it; of the leading one, all of the event."""
    event = event_of(mentions)
    stated = [mention for row, mention in zip(rows, mentions, strict=True) if row["is_stated"]]
    lead = leading(stated or mentions).id
    shared = shared_columns(event)
    for row in rows:
        own = {"mention": row["id"], "day": row["day"], "copy_of": row["original"], "leads": row["id"] == lead}
        yield {**own, **shared, **(leading_columns(event) if own["leads"] else {})}
