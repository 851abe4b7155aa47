"""Events of a data set with all that tells of them, as a desk tells them.

The event itself stands in the row of the mention that leads it, merged of all its mentions. Each of these brings its
words (of a text that may leave, with what stands around them), its dispatch, and what the dispatch knows of the parties
and the place. They are brought together by a join that goes to the disk where memory ends; what is held at once is
the mentions of one event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tocsin.desk.model import Party, Venue
from tocsin.desk.queries.events import Evidence
from tocsin.desk.queries.snippets import around
from tocsin.desk.queries.told import Side, Spot, Telling, ToldEvent
from tocsin.engine.corpus.scratch import ROWS, Scratch, require_duckdb
from tocsin.engine.dataset.opened import Dataset
from tocsin.engine.dataset.resolved import event_of_row
from tocsin.engine.dataset.schema import BY_NAME, EVENT_COLUMNS, TableName, arrow_schema
from tocsin.engine.dataset.stories import Row, stories_of
from tocsin.export.dataset_rows import source_of

if TYPE_CHECKING:
    import pyarrow as pa

_PARTIES = ("s", "_sectors", "_offices")
_TAKEN: dict[TableName, tuple[str, ...]] = {
    "events": (
        "id", "dispatch", "number", "day", "content_of", "frame", "words", "evidence",
        *(f"{role}{part}" for role in ("actor", "recipient") for part in _PARTIES),
        "place_id", "place", "admin1", "geonames", *(field.name for field in EVENT_COLUMNS),
    ),
    "dispatches": (
        "dispatch", "published", "publisher", "agency", "url", "language", "headline", "terms", "holder", "pubstatus",
    ),
    "actors": ("dispatch", "number", "actor", "name", "kind", "sectors", "office"),
}  # fmt: skip
"""Columns that are brought together, by table."""


def told_events(dataset: Dataset, *, withheld: bool) -> Iterator[ToldEvent]:
    """Give the events of a data set in the order of the mentions that lead them, the earliest first.

    Args:
        dataset: one with a table of events; of others that it lacks nothing is told.
        withheld: give those of dispatches too that were withheld when it was made.

    Raises:
        ExtraMissing: DuckDB is not installed.
        OutputError: there is no room on the disk.
        DatasetDamaged: a file of it cannot be read.
    """
    require_duckdb()
    with TemporaryDirectory(prefix="tocsin-") as folder:
        scratch = Scratch(Path(folder) / "joined")
        try:
            for table in _TAKEN:
                scratch.run(f"CREATE TABLE {table} AS SELECT * FROM part", part=_reader(dataset, table))  # noqa: S608
            scratch.run("CREATE TABLE cuts AS SELECT * FROM part", part=_snippets(dataset))
            rows = (row for batch in scratch.rows(_JOINED, withheld) for row in batch.to_pylist())
            for _, mentions in groupby(rows, key=itemgetter("event")):
                yield _told(list(mentions))
        finally:
            scratch.close()


def _reader(dataset: Dataset, table: TableName) -> pa.RecordBatchReader:
    """Read a table piece by piece; one that the data set has not is empty."""
    import pyarrow as pa

    names = list(_TAKEN[table])
    whole = arrow_schema(BY_NAME[table]).remove_metadata()
    schema = pa.schema([whole.field(name).remove_metadata() for name in names])
    given = dataset.batches(table, names) if table in dataset.tables else ()
    return pa.RecordBatchReader.from_batches(schema, (batch.select(names).cast(schema) for batch in given))


def _snippets(dataset: Dataset) -> pa.RecordBatchReader:
    """Cut the words of each mention out of its text, where the data set has that."""
    import pyarrow as pa

    schema = pa.schema([("id", pa.string()), ("snippet", pa.string())])
    found = _cut(dataset) if "dispatches" in dataset.tables else iter(())
    parts = iter(lambda: list(islice(found, ROWS)), [])
    return pa.RecordBatchReader.from_batches(schema, (pa.RecordBatch.from_pylist(part, schema) for part in parts))


def _cut(dataset: Dataset) -> Iterator[Row]:
    for _, story in stories_of(dataset, ("events",), _OF_TEXTS):
        (head,) = story["dispatches"]
        for row in story["events"] if head["text"] is not None else ():
            first, last = (pick(one[end] for one in row["evidence"]) for pick, end in ((min, "start"), (max, "end")))
            yield {"id": row["id"], "snippet": around(head["text"], first, last, head["may_quote_words"])}


_OF_TEXTS: dict[TableName, list[str]] = {
    "dispatches": ["dispatch", "text", "may_quote_words"],
    "events": ["dispatch", "id", "evidence"],
}
_JOINED = """
    WITH leads AS (SELECT event, day AS lead_day, dispatch AS lead, number AS lead_number FROM events WHERE leads),
    people AS (SELECT dispatch, list({'id': actor, 'name': name, 'kind': kind, 'sectors': sectors, 'office': office}
               ORDER BY number) AS known FROM actors GROUP BY dispatch),
    spots AS (SELECT dispatch, list({'id': place_id, 'name': place, 'admin1': admin1, 'geonames': geonames}
              ORDER BY number) AS spots FROM events WHERE place_id IS NOT NULL GROUP BY dispatch)
    SELECT events.*, dispatches.* EXCLUDE dispatch, known, spots, snippet
    FROM events JOIN leads USING (event) LEFT JOIN dispatches USING (dispatch) LEFT JOIN people USING (dispatch)
    LEFT JOIN spots USING (dispatch) LEFT JOIN cuts USING (id)
    WHERE ? OR coalesce(pubstatus, 'usable') != 'withheld'
    ORDER BY lead_day NULLS LAST, lead, lead_number, day NULLS LAST, dispatch, evidence[1].start, id
"""
"""The mentions of each event, the earliest first, beside what their dispatches tell."""


def _told(mentions: list[Row]) -> ToldEvent:
    event = event_of_row(next(row for row in mentions if row["leads"]))
    return ToldEvent(
        event=event,
        actors=tuple(_side(party, mentions) for party in event.actors),
        recipients=tuple(_side(party, mentions) for party in event.recipients),
        spot=_spot(event.place, mentions) if event.place else None,
        tellings=tuple(_telling(row) for row in mentions),
    )


def _side(party: Party, mentions: Iterable[Row]) -> Side:
    """What the earliest dispatch tells of a party that knows it."""
    for row in mentions:
        for key, sectors, office in _known(row):
            if key == party.id:
                return Side(party=party, sectors=tuple(sectors), office=office)
    return Side(party=party)


def _known(row: Row) -> Iterator[tuple[str, list[str], str | None]]:
    """Whom a mention's dispatch names: id, sectors and office; without its actors, whom the mention names."""
    if row["known"] is not None:
        yield from ((one["id"], one["sectors"], one["office"]) for one in row["known"])
        return
    for role in ("actor", "recipient"):
        for key, sectors, office in zip(*(row[f"{role}{part}"] for part in _PARTIES), strict=True):
            yield key, [one for one in sectors.split(";") if one], office or None


def _spot(venue: Venue, mentions: Iterable[Row]) -> Spot:
    for row in mentions:
        for one in row["spots"] or ():
            if one["id"] == venue.id:
                return Spot(venue=venue, admin1=one["admin1"], geonames=one["geonames"])
    return Spot(venue=venue)


def _telling(row: Row) -> Telling:
    return Telling(
        evidence=_evidence(row),
        agency=row["agency"],
        published=row["published"],
        language=row["language"],
        terms=row["terms"] or "unstated",
        holder=row["holder"],
        leads=None,
        frame=row["frame"] if row["content_of"] is None else None,
        people=_names(row, "person"),
        organisations=_names(row, "organisation"),
        places=tuple(dict.fromkeys(one["name"] for one in row["spots"] or ())),
    )


def _names(row: Row, kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one["name"] for one in row["known"] or () if one["kind"] == kind))


def _evidence(row: Row) -> Evidence:
    first = row["evidence"][0]
    return Evidence(
        mention=row["id"], dispatch=row["dispatch"], start=first["start"], end=first["end"],
        snippet=row["snippet"] or row["words"] or "", headline=row["headline"], source=source_of(row), url=row["url"],
        day=row["day"].isoformat() if row["day"] else "", original=row["copy_of"],
        state="withheld" if row["pubstatus"] == "withheld" else "current",
    )  # fmt: skip
