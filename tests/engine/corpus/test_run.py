"""A corpus is coded to the same bytes however it is done, and what may not leave does not."""

import random
from dataclasses import replace
from datetime import date

import pyarrow.parquet as pq
import pytest

from tests.engine.corpus.bytes_of import bytes_of
from tests.engine.corpus.stories import SECRET
from tocsin import Desk
from tocsin.engine import CodingSettings, Dataset, LocalEngine
from tocsin.engine.corpus.run import Part, Run, code
from tocsin.engine.corpus.work import FOLDER, Work
from tocsin.engine.dataset.schema import DATASET_VERSION
from tocsin.engine.engines.inline import InlineEngine
from tocsin.errors import DatasetNotFound, DatasetVersion, UsageError


def test_every_story_is_in_the_data_set_once(reference):
    assert reference.manifest["tables"]["dispatches"] == 38
    ids = reference.table("dispatches", ["dispatch"])["dispatch"].to_pylist()
    assert len(set(ids)) == 38
    events = reference.table("events").to_pylist()
    assert {"ACCUSE", "AGREE", "REQUEST"} <= {event["type"] for event in events}
    assert {event["dispatch"] for event in events} <= set(ids)


def test_two_workers_and_another_order_and_stories_that_come_twice_give_the_same_tables(corpus, reference, tmp_path):
    paths = [str(path) for path in corpus.iterdir()]
    random.Random(7).shuffle(paths)
    made = code(paths, tmp_path / "data", engine=LocalEngine(2))
    assert bytes_of(made.folder) == bytes_of(reference.folder)
    twice = code([*paths, *paths[:9]], tmp_path / "twice")
    assert twice.manifest["digest"] == reference.manifest["digest"]
    assert twice.manifest["stories"]["coded"] == 47


def test_rows_are_parted_by_month_and_sorted_by_day(reference):
    months = [path.parent.name for path in reference.files("events")]
    assert months == ["month=2022-01", "month=2022-02", "month=2022-03", "month=undated"]
    for path in reference.files("dispatches")[:3]:
        rows = pq.read_table(path, partitioning=None).select(["day", "dispatch"]).to_pylist()
        keys = [(row["day"], row["dispatch"]) for row in rows]
        assert keys == sorted(keys)
        assert {f"month={row['day']:%Y-%m}" for row in rows} == {path.parent.name}


def test_a_text_that_may_not_be_exported_stands_nowhere(reference):
    (row,) = [row for row in reference.table("dispatches").to_pylist() if row["terms"] == "all-rights-reserved"]
    assert (row["text"], row["headline"], row["byline"], row["may_export_text"]) == (None, "Ledger", None, False)
    events = [event for event in reference.table("events").to_pylist() if event["dispatch"] == row["dispatch"]]
    assert [event["words"] for event in events] == ["Sweden warned Finland"]
    told = [str(reference.table(name).to_pylist()) for name in reference.tables]
    told += [data.decode("utf-8", "replace") for data in bytes_of(reference.folder).values()]
    assert not any("marmalade" in one for one in told)
    assert "marmalade" in SECRET
    assert reference.manifest["dispatches"]["rights"]["may_export_text"] == 37


def test_words_of_an_event_stand_at_their_place(reference):
    texts = {row["dispatch"]: row["text"] for row in reference.table("dispatches").to_pylist()}
    for event in reference.table("events").to_pylist():
        if text := texts[event["dispatch"]]:
            for span in event["evidence"]:
                assert " ".join(text[span["start"] : span["end"]].split()) in event["words"]


def test_settings_narrow_what_is_coded(corpus, tmp_path):
    settings = CodingSettings(since=date(2022, 3, 1), only=("events",))
    made = code(corpus, tmp_path / "since", settings)
    assert made.tables == ("events",)
    assert {row["day"].month for row in made.table("events", ["day"]).to_pylist()} == {3}
    passed = made.manifest["stories"]["passed_over"]
    assert passed == {"earlier than asked for": 25, "without a day": 1}
    with pytest.raises(DatasetNotFound, match="has no table quotes"):
        made.table("quotes")
    few = code(corpus, tmp_path / "few", replace(settings, since=None, limit=3))
    assert few.manifest["stories"]["coded"] == 3


def test_a_lead_is_the_first_paragraphs_and_keeps_the_id(tmp_path):
    path = tmp_path / "long.html"
    body = "<p>Norway accused Iceland of lying on Monday.</p><p>Denmark attacked Sweden on Tuesday.</p>"
    path.write_text(f"<html><body><article><h1>Row</h1>{body}</article></body></html>", "utf-8")
    whole = code(path, tmp_path / "whole")
    lead = code(path, tmp_path / "lead", CodingSettings(lead=1))
    assert [row["act"] for row in whole.table("events").to_pylist()] == ["ACCUSE", "ASSAULT"]
    assert [row["act"] for row in lead.table("events").to_pylist()] == ["ACCUSE"]
    assert whole.table("dispatches", ["dispatch"]) == lead.table("dispatches", ["dispatch"])


def test_a_whole_data_set_is_replaced_and_none_of_its_tables_stay(tmp_path):
    path = tmp_path / "row.txt"
    path.write_text("OSLO, Jan 7, 2022 (AFP) - Norway accused Iceland of lying.\n", "utf-8")
    code(path, tmp_path / "data")
    again = code(path, tmp_path / "data", CodingSettings(only=("events",)))
    assert bytes_of(again.folder) == bytes_of(code(path, tmp_path / "fresh", CodingSettings(only=("events",))).folder)
    assert not list(again.folder.glob("dispatches*"))


def test_parts_read_by_themselves_are_found_by_the_run_that_makes_the_data_set(corpus, reference, tmp_path):
    out = tmp_path / "data"
    coded = []
    with Work(out).log() as log:
        log.unit("of the run that makes the data set")
    for number in (1, 2):
        run = Run(out, CodingSettings(), InlineEngine())
        run.read(corpus, Part(number, 2))
        coded.append(run.progress.coded)
        with pytest.raises(DatasetNotFound):
            Dataset.open(out)
        assert list(Work(out).units()) == ["of the run that makes the data set"]
    last = Run(out, CodingSettings(), InlineEngine())
    last.read(corpus)
    assert (sum(coded), last.progress.kept) == (38, 38)
    assert bytes_of(last.finish().folder) == bytes_of(reference.folder)
    assert not (out / FOLDER).exists()


def test_a_data_set_of_an_older_version_is_told_and_left_alone(corpus, reference, tmp_path):
    manifest = tmp_path / "manifest.json"
    manifest.write_text((reference.folder / "manifest.json").read_text().replace(f'"{DATASET_VERSION}"', '"0.9"', 1))
    before = bytes_of(tmp_path)
    with pytest.raises(DatasetVersion, match=f"version 0.9, this Tocsin's of {DATASET_VERSION}"):
        Dataset.open(tmp_path)
    with pytest.raises(DatasetVersion):
        code(corpus, tmp_path)
    assert bytes_of(tmp_path) == before


def test_a_folder_with_other_files_is_left_alone(corpus, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"thesis\.txt"):
        code(corpus, tmp_path)


@pytest.mark.parametrize("text", ["", "0/4", "5/4", "1", "a/b", "-1/3"])
def test_what_is_no_part_is_refused(text):
    with pytest.raises(UsageError, match="is no part"):
        Part.parse(text)


def test_a_data_set_is_no_source_of_another(reference, tmp_path):
    with pytest.raises(UsageError, match="is a data set: it holds what was read"):
        code(reference.folder, tmp_path / "again")
    with (
        Desk.init(tmp_path / "desk") as desk,
        pytest.raises(UsageError, match="give the sources that it was coded from"),
    ):
        desk.add([reference.folder])
