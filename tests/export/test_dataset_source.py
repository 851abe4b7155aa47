"""A data set is exported as a desk is: an event a row, with what the whole corpus tells of it, within its rights."""

from __future__ import annotations

import io
import json
from operator import itemgetter
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pytest
from icalendar import Calendar

from tests.desk.conftest import WIRE
from tests.desk.processes import forked, hold_files_to
from tests.export.conftest import CANARY, RESERVED
from tests.export.test_coded import GDELT, POLECAT
from tests.warm import tell_tocsin
from tocsin.errors import DatasetNotFound, DeskNotFound, UsageError
from tocsin.export.event_table import COLUMNS
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource, Source, open_source


def coded(source: Path, out: Path, *options: str) -> Source:
    assert tell_tocsin("code", source, "-o", out, "--engine", "inline", *options).returncode == 0
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


def table_of(source: Source) -> pl.DataFrame:
    return pl.read_parquet(io.BytesIO(written(source, "parquet")))


def objects_of(source: Source) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written(source, "jsonl").splitlines()]


def test_each_event_is_a_row_in_the_order_of_the_mentions_that_lead(wire: Source) -> None:
    frame = table_of(wire)
    assert frame.columns == [one.name for one in COLUMNS]
    rows = pl.read_parquet(f"{wire.dataset.folder}/events/*/*.parquet")  # type: ignore[attr-defined]
    assert frame["id"].to_list() == rows.filter(pl.col("leads"))["event"].to_list()
    assert set(frame["id"]) == set(rows["event"].drop_nulls())


def test_its_events_are_those_of_a_desk_in_every_column(wire: Source, told_wire: DeskSource) -> None:
    ours, theirs = (table_of(one).drop("words").sort("id") for one in (wire, told_wire))
    assert ours.rows() == theirs.rows()
    assert ours["n_publishers"].max() > 2  # type: ignore[operator]


def test_figures_that_disagree_stand_with_those_who_state_them_as_on_a_desk(
    wire: Source, told_wire: DeskSource
) -> None:
    ours, theirs = ({one["id"]: one["figures"] for one in objects_of(source)} for source in (wire, told_wire))
    assert ours == theirs
    several = [figures for figures in ours.values() if len({one["value"] for one in figures}) > 1]
    assert any(len({name for one in figures for name in one["dispatches"]}) > 1 for figures in several)


def test_all_its_mentions_have_the_evidence_that_they_have_on_a_desk(wire: Source, told_wire: DeskSource) -> None:
    may_leave = dict(wire.dataset.table("dispatches", ["dispatch", "may_export_text"])  # type: ignore[attr-defined]
                     .to_pandas().itertuples(index=False))  # fmt: skip
    found = []
    for source in (wire, told_wire):
        mentions = [one for told in sorted(objects_of(source), key=itemgetter("id")) for one in told["mentions"]]
        for one in mentions:
            one["words"] = one["words"] if may_leave[one["dispatch"]] else ""
        found.append(mentions)
    assert found[0] == found[1]
    assert sum(one["copy_of"] is not None for one in found[0]) > 3
    assert sum(bool(one["words"]) for one in found[0]) > 400


def test_where_a_text_may_not_leave_the_words_are_those_of_the_evidence_alone(strict: Source) -> None:
    rows = strict.dataset.table("events", ["id", "words"]).to_pylist()  # type: ignore[attr-defined]
    words = {row["id"]: row["words"] for row in rows}
    mentions = [one for told in objects_of(strict) for one in told["mentions"]]
    assert mentions
    assert all(one["words"] == words[one["mention"]] for one in mentions)


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
    assert ours.drop("urls", "words").rows() == theirs.drop("urls", "words").rows()
    assert ours["words"].null_count() == 0
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


def test_no_room_to_join_a_data_set_is_told(wire: Source) -> None:
    def act(_: object) -> None:
        hold_files_to(20_000)
        written(wire, "csv")

    told, status = forked(act)
    assert status != 0
    assert told[-1].startswith("OutputError: ")
    assert "make room on the disk" in told[-1]


def test_a_folder_that_is_neither_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeskNotFound):
        open_source(str(tmp_path))
