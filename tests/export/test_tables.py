"""Parquet, CSV and JSON lines, read back by what their users read them with."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest

from tocsin.desk.queries.told import ToldEvent
from tocsin.export import csv_table
from tocsin.export.event_table import COLUMNS
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource


def written(source: DeskSource, name: str, wanted: Wanted | None = None) -> bytes:
    out = io.BytesIO()
    FORMATS[name].write(source, wanted or Wanted(), out)
    return out.getvalue()


@pytest.fixture(scope="module")
def events(told_wire: DeskSource) -> list[ToldEvent]:
    return list(told_wire.desk.told())


@pytest.fixture(scope="module")
def parquet(told_wire: DeskSource, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "events.parquet"
    path.write_bytes(written(told_wire, "parquet"))
    return path


def test_every_event_of_the_desk_is_told_once(told_wire: DeskSource, events: list[ToldEvent]) -> None:
    ids = [one.event.id for one in events]
    assert len(ids) == len(set(ids)) == told_wire.desk.overview().events
    assert list(told_wire.desk.told(limit=7)) == events
    assert list(told_wire.desk.told(most=5)) == events[:5]


def test_parties_have_sectors_and_offices(events: list[ToldEvent]) -> None:
    sides = [side for one in events for side in (*one.actors, *one.recipients)]
    putin = next(side for side in sides if side.party.name == "Vladimir Putin")
    assert putin.sectors[0] == "GOV"
    assert putin.office == "President of Russia"


def test_polars_reads_the_parquet_with_days_and_lists(parquet: Path, events: list[ToldEvent]) -> None:
    frame = pl.read_parquet(parquet)
    assert frame.columns == [one.name for one in COLUMNS]
    assert frame.height == len(events)
    assert frame.schema["day"] == pl.Date
    assert frame.schema["actors"] == pl.List(pl.String)
    assert frame["id"].to_list() == [one.event.id for one in events]


def test_pandas_reads_the_parquet(parquet: Path, events: list[ToldEvent]) -> None:
    frame = pd.read_parquet(parquet)
    assert len(frame) == len(events)
    assert frame["goldstein"].between(-10, 10).all()


def test_duckdb_asks_the_parquet(parquet: Path, events: list[ToldEvent]) -> None:
    query = "select count(*) from read_parquet(?) where list_contains(actor_countries, 'RUS') and quad = 4"
    asked = duckdb.execute(query, [str(parquet)]).fetchone()
    hostile = {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
    expected = [
        one for one in events if one.event.type in hostile and "RUS" in [side.country for side in one.event.actors]
    ]
    assert asked == (len(expected),)
    assert expected


def test_each_column_of_the_parquet_says_what_it_means(parquet: Path) -> None:
    schema = pq.read_schema(parquet)
    assert [field.metadata[b"comment"].decode() for field in schema] == [one.meaning for one in COLUMNS]
    assert pq.ParquetFile(parquet).metadata.row_group(0).column(0).compression == "ZSTD"


@pytest.mark.parametrize("name", ["parquet", "csv", "jsonl"])
def test_the_same_desk_gives_the_same_bytes(told_wire: DeskSource, name: str) -> None:
    assert written(told_wire, name) == written(told_wire, name)


@pytest.mark.parametrize("raw", [False, True])
def test_pandas_and_polars_read_the_csv(told_wire: DeskSource, events: list[ToldEvent], raw: bool) -> None:
    found = written(told_wire, "csv", Wanted(raw=raw))
    frame = pd.read_csv(io.BytesIO(found), parse_dates=["day"], dtype={"cameo": str})
    assert list(frame.columns) == [one.name for one in COLUMNS]
    assert frame["id"].to_list() == [one.event.id for one in events]
    assert frame["actors"].fillna("").to_list() == ["|".join(p.id for p in one.event.actors) for one in events]
    assert pl.read_csv(io.BytesIO(found), schema_overrides={"cameo": pl.String}).height == len(events)


@pytest.mark.parametrize("evil", ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_no_text_of_the_csv_for_spreadsheets_is_run_as_a_formula(events: list[ToldEvent], evil: str) -> None:
    first = events[0]
    party = replace(first.event.actors[0], name=evil)
    told = replace(first, event=replace(first.event, actors=(party,)))
    rows = list(csv.DictReader(io.StringIO(b"".join(csv_table.csv_of([told])).decode("utf-8-sig"))))
    assert rows[0]["actor_names"][0] not in "=+-@\t\r＝"
    assert rows[0]["actor_names"].lstrip("'") == evil.strip()
    assert float(rows[0]["goldstein"]) == first.event.goldstein
    raw = list(csv.DictReader(io.StringIO(b"".join(csv_table.csv_of([told], raw=True)).decode(), newline="")))
    assert raw[0]["actor_names"] == evil


def test_json_lines_hold_an_object_an_event_with_its_words(told_wire: DeskSource, events: list[ToldEvent]) -> None:
    lines = [json.loads(line) for line in written(told_wire, "jsonl").splitlines()]
    assert [line["id"] for line in lines] == [one.event.id for one in events]
    line, told = lines[0], events[0]
    assert [one["words"] for one in line["mentions"]] == [one.evidence.snippet for one in told.tellings]
    frame = pl.read_ndjson(io.BytesIO(written(told_wire, "jsonl")), infer_schema_length=None)
    assert frame.height == len(events)


def test_filters_hold_for_exports(told_wire: DeskSource) -> None:
    wanted = Wanted(filters={"actor": ["RUS"], "type": ["THREATEN"]})
    lines = [json.loads(line) for line in written(told_wire, "jsonl", wanted).splitlines()]
    assert lines
    assert {line["type"] for line in lines} == {"THREATEN"}
    assert len(written(told_wire, "jsonl", Wanted(most=3)).splitlines()) == 3


def test_events_are_written_as_they_come_and_not_held(events: list[ToldEvent]) -> None:
    taken = 0

    def coming() -> Iterator[ToldEvent]:
        nonlocal taken
        for _ in range(20):
            for one in events:
                taken += 1
                yield one

    pieces = csv_table.csv_of(coming())
    next(pieces)
    next(pieces)
    assert 0 < taken <= 500
