"""Which dispatches of a whole corpus count, and whose copies they are, by the rules of a desk.

What was corrected, updated or killed tells of no event, nor do its copies; what an original tells is not told again by
its copies. The relations of texts come from comparing them (`copies.py`); whom a correction or a kill notice means is
told by the heads of its agency's dispatches of those days (`tocsin.reading.resolution.standing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from tocsin.engine.corpus.knots import Knots
from tocsin.engine.corpus.scratch import Scratch
from tocsin.reading.resolution.relations import Link, LinkKind, standings
from tocsin.reading.resolution.standing import REACH_DAYS, Head, fallen

if TYPE_CHECKING:
    import pyarrow as pa

_AT_ONCE = 20_000
_LINK = ("later", "earlier", "kind", "overlap")
_KINDS: dict[str, LinkKind] = {"superseded": "correction", "withdrawn": "kill"}
Row = dict[str, Any]


class Standings:
    """How the dispatches of a corpus stand.

    Args:
        scratch: the database for the work.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._held: list[Link] = []
        scratch.run("CREATE TABLE links (later VARCHAR, earlier VARCHAR, kind VARCHAR, overlap DOUBLE)")
        scratch.run(f"CREATE TABLE heads ({', '.join(f'{name} {kind}' for name, kind in _HEAD.items())})")

    def noted(self, prints: Iterable[pa.Table]) -> Iterator[pa.Table]:
        """Hand on rows as a shard's table of fingerprints has them, their heads taken in; each dispatch comes once."""
        for rows in prints:
            self._scratch.run(f"INSERT INTO heads SELECT {', '.join(_HEAD)} FROM part", part=rows)  # noqa: S608
            yield rows

    def add(self, links: Iterable[Link]) -> None:
        """Take relations in."""
        self._held += links
        if len(self._held) > _AT_ONCE:
            self._write()

    def rows(self) -> Iterator[list[Row]]:
        """Give the dispatches that are not current or are copies, some at a time, with `state` and `original`."""
        self.add(self._notices())
        self._write()
        knots = Knots()
        for batch in self._scratch.rows("SELECT later, earlier FROM links"):
            for row in batch.to_pylist():
                knots.tie(row["later"], row["earlier"])
        self._scratch.run("CREATE TABLE knots (dispatch VARCHAR, knot VARCHAR)")
        for part in knots.tables(_AT_ONCE):
            self._scratch.run("INSERT INTO knots SELECT member, knot FROM part", part=part)
        for batch in self._scratch.rows(_UNLINKED):
            yield [{**row, "original": None} for row in batch.to_pylist()]
        heads = _by_knot(self._scratch.rows(_LINKED))
        links = _by_knot(self._scratch.rows(_LINKS))
        held: list[Row] = []
        for (_, members), (_, told) in zip(heads, links, strict=True):
            held += _standing_rows(members, told)
            if len(held) > _AT_ONCE:
                yield held
                held = []
        if held:
            yield held

    def _write(self) -> None:
        import pyarrow as pa

        if self._held:
            columns = zip(*self._held, strict=True)
            rows = pa.table(dict(zip(_LINK, columns, strict=True)))
            self._scratch.run("INSERT INTO links SELECT later, earlier, kind, overlap FROM part", part=rows)
            self._held = []

    def _notices(self) -> Iterator[Link]:
        """What corrections and kill notices are about."""
        days: list[tuple[str | None, str]] = []
        for batch in self._scratch.rows(_NOTICE_DAYS):
            days += [(row["hand"], row["day"]) for row in batch.to_pylist()]
        for hand, day in days:
            near = [_head(row) for row in self._near(hand, day)]
            told = {one.id for one in near if one.kind != "story" and one.published[:10] == day}
            for verdict in fallen(near):
                if verdict.by in told:
                    yield Link(verdict.by, verdict.dispatch, _KINDS[verdict.kind])

    def _near(self, hand: str | None, day: str) -> Iterator[Row]:
        first = (date.fromisoformat(day) - timedelta(days=REACH_DAYS)).isoformat()
        for batch in self._scratch.rows(_NEAR, hand, first, day):
            yield from batch.to_pylist()


_HEAD = {
    "dispatch": "VARCHAR", "published": "VARCHAR", "pubstatus": "VARCHAR", "hand": "VARCHAR", "story": "VARCHAR",
    "role": "VARCHAR", "headline": "VARCHAR[]", "words": "VARCHAR[]",
}  # fmt: skip
_NOTICE_DAYS = """
    SELECT DISTINCT hand, left(published, 10) AS day FROM heads
    WHERE role <> 'story' AND published IS NOT NULL ORDER BY hand, day
"""
_NEAR = "SELECT * FROM heads WHERE hand IS NOT DISTINCT FROM ? AND left(published, 10) BETWEEN ? AND ?"
_UNLINKED = """
    SELECT dispatch, CASE pubstatus WHEN 'canceled' THEN 'notice' ELSE 'withheld' END AS state FROM heads
    WHERE pubstatus <> 'usable' AND dispatch NOT IN (SELECT dispatch FROM knots) ORDER BY dispatch
"""
_LINKED = """
    SELECT knot, dispatch, published, pubstatus FROM heads JOIN knots USING (dispatch) ORDER BY knot, dispatch
"""
_LINKS = """
    SELECT DISTINCT knot, later, earlier, kind, overlap FROM links JOIN knots ON knots.dispatch = later
    ORDER BY knot, later, earlier, kind, overlap
"""


def _by_knot(batches: Iterator[pa.RecordBatch]) -> Iterator[tuple[str, list[Row]]]:
    rows = (row for batch in batches for row in batch.to_pylist())
    for knot, members in groupby(rows, key=itemgetter("knot")):
        yield knot, list(members)


def _standing_rows(members: Sequence[Row], told: Sequence[Row]) -> list[Row]:
    facts = {row["dispatch"]: (row["published"] or "", row["pubstatus"]) for row in members}
    found = standings(facts, [Link(*(row[name] for name in _LINK)) for row in told])
    return [
        {"dispatch": one, "state": how.state, "original": how.original}
        for one, how in found.items()
        if how.state != "current" or how.original is not None
    ]


def _head(row: Row) -> Head:
    return Head(
        id=row["dispatch"], published=row["published"] or "", agency=row["hand"], story=row["story"], kind=row["role"],
        headline=tuple(row["headline"]), words=frozenset(row["words"]),
    )  # fmt: skip
