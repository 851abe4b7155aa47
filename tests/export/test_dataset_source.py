"""A data set is exported as a desk is: an event a row, with what the whole corpus tells of it, within its rights."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import polars as pl
import pytest
from icalendar import Calendar

from tests.desk.conftest import WIRE
from tests.export.conftest import CANARY, RESERVED
from tests.export.test_coded import GDELT, POLECAT
from tocsin.errors import DatasetNotFound, DeskNotFound, UsageError
from tocsin.export.event_table import COLUMNS
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource, Source, open_source


def coded(source: Path, out: Path, *options: str) -> Source:
    words = [sys.executable, "-m", "tocsin", "code", str(source), "-o", str(out), "--engine", "inline", *options]
    subprocess.run(words, check=True, capture_output=True)
    return open_source(str(out))


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Source:
    return coded(WIRE, tmp_path_factory.mktemp("coded") / "wire")


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Source:
    folder = tmp_path_factory.mktemp("strict")
    (folder / "afp.txt").write_text(RESERVED, "utf-8")
    return coded(folder / "afp.txt", folder / "coded")


def written(source: Source, name: str, wanted: Wanted | None = None) -> bytes:
    out = io.BytesIO()
    FORMATS[name].write(source, wanted or Wanted(), out)
    return out.getvalue()


def test_each_event_is_a_row_with_the_values_of_the_mention_that_leads(wire: Source) -> None:
    frame = pl.read_parquet(io.BytesIO(written(wire, "parquet")))
    assert frame.columns == [one.name for one in COLUMNS]
    assert frame["id"].is_unique().all()
    rows = pl.read_parquet(f"{wire.dataset.folder}/events/*/*.parquet")  # type: ignore[attr-defined]
    told = rows.filter(pl.col("leads"))
    assert set(frame["id"]) == set(rows["event"].drop_nulls())
    assert frame["id"].to_list() == told["event"].to_list()
    assert frame["goldstein"].to_list() == told["goldstein"].to_list()
    assert frame["words"].to_list() == [" ".join(one.split()) if one else None for one in told["words"]]


def test_its_events_and_their_sources_are_those_of_a_desk(wire: Source, told_wire: DeskSource) -> None:
    names = ["id", "n_dispatches", "n_copies", "n_publishers", "publishers", "mentions", "dispatches", "start", "end"]
    ours, theirs = (
        pl.read_parquet(io.BytesIO(written(one, "parquet"))).select(names).sort("id") for one in (wire, told_wire)
    )
    assert ours.rows() == theirs.rows()
    assert ours["n_publishers"].max() > 2  # type: ignore[operator]


def test_gdelt_counts_mentions_sources_and_articles_of_the_whole_corpus(wire: Source, told_wire: DeskSource) -> None:
    counts = ["NumMentions", "NumSources", "NumArticles"]
    found = []
    for one in (wire, told_wire):
        frame = pd.read_csv(io.BytesIO(written(one, "gdelt")), sep="\t", names=GDELT, dtype=str, quoting=3)
        found.append(sorted(map(tuple, frame[counts].astype(int).to_numpy().tolist())))
    assert max(found[0]) == max(found[1])
    assert sum(row[1] > 1 for row in found[0]) > 20


def test_gdelt_and_polecat_have_their_columns(wire: Source) -> None:
    frame = pd.read_csv(io.BytesIO(written(wire, "gdelt")), sep="\t", names=GDELT, dtype=str, quoting=3)
    assert len(frame) > 300
    assert set(frame["QuadClass"]) <= set("1234")
    assert frame["IsRootEvent"].isna().all()
    polecat = pl.read_csv(io.BytesIO(written(wire, "polecat")), separator="\t", quote_char=None, infer_schema=False)
    assert polecat.columns == POLECAT


def test_filters_hold_as_on_a_desk(wire: Source) -> None:
    wanted = Wanted(filters={"actor": ["RUS"], "type": ["THREATEN"], "since": "2022-01-01", "until": "2022-02-28"})
    found = [json.loads(line) for line in written(wire, "jsonl", wanted).splitlines()]
    assert found
    assert {line["type"] for line in found} == {"THREATEN"}
    assert all("RUS" in [one["country"] for one in line["actors"]] for line in found)
    assert len(written(wire, "jsonl", Wanted(most=7)).splitlines()) == 7


@pytest.mark.parametrize(("name", "filters"), [("csv", {"text": "gas"}), ("csv", {"channel": "war"}),
                                               ("ninjs", {"text": "gas"})])  # fmt: skip
def test_what_only_a_desk_can_tell_is_refused(wire: Source, name: str, filters: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="a data set is not asked by"):
        written(wire, name, Wanted(filters=filters))


def test_its_agenda_is_a_calendar(wire: Source) -> None:
    entries = Calendar.from_ical(written(wire, "ical")).walk("VEVENT")
    assert entries
    assert len({str(one["uid"]) for one in entries}) == len(entries)
    some = Calendar.from_ical(written(wire, "ical", Wanted(filters={"party": ["FRA"]}))).walk("VEVENT")
    assert 0 < len(some) < len(entries)


def test_its_dispatches_are_ninjs(wire: Source) -> None:
    items = json.loads(written(wire, "ninjs"))
    assert len(items) > 60
    assert all(one["standard"]["version"] == "3.0" for one in items)
    assert any(one["representationType"] == "complete" for one in items)


@pytest.mark.parametrize("name", FORMATS)
def test_a_canary_leaves_in_no_format(strict: Source, name: str) -> None:
    found = written(strict, name)
    assert len(found) > 100
    assert CANARY.encode() not in found.lower()


@pytest.fixture(scope="module")
def events_alone(tmp_path_factory: pytest.TempPathFactory) -> Source:
    return coded(WIRE / "2022-01-10-geneva.txt", tmp_path_factory.mktemp("events") / "coded", "--only", "events")


def test_of_events_alone_all_is_exported_but_where_their_dispatches_stand(events_alone: Source, tmp_path: Path) -> None:
    whole = coded(WIRE / "2022-01-10-geneva.txt", tmp_path / "coded")
    ours, theirs = (pl.read_parquet(io.BytesIO(written(one, "parquet"))) for one in (events_alone, whole))
    assert ours.height > 3
    assert ours.drop("urls").rows() == theirs.drop("urls").rows()
    assert ours["urls"].list.len().sum() == 0


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"ical", "ninjs"}))
def test_each_format_of_events_takes_events_alone(events_alone: Source, name: str) -> None:
    assert len(written(events_alone, name)) > 400


@pytest.mark.parametrize("name", ["ical", "ninjs"])
def test_what_is_made_of_dispatches_asks_for_them(events_alone: Source, name: str) -> None:
    with pytest.raises(DatasetNotFound, match="the data set has no table dispatches"):
        written(events_alone, name)


def test_events_alone_that_may_be_withheld_leave_only_where_that_is_asked_for(tmp_path: Path) -> None:
    source = coded(WIRE / "2022-01-10-geneva.txt", tmp_path / "coded", "--only", "events", "--withheld")
    with pytest.raises(UsageError, match="does not tell which of its events are withheld"):
        written(source, "csv")
    assert len(written(open_source(str(tmp_path / "coded"), withheld=True), "csv").splitlines()) > 3


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_data_set_gives_the_same_bytes(strict: Source, name: str) -> None:
    assert written(strict, name) == written(strict, name)


def test_a_folder_that_is_neither_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeskNotFound):
        open_source(str(tmp_path))
