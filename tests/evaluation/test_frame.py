"""The evaluation's frame: floors that only rise, figures below them told, gold that is not the same refused."""

from pathlib import Path

import pytest

from evaluation.__main__ import main
from evaluation.floors import Floors, below_floors, digest_of, raised, read_floors, write_floors
from evaluation.gold_rows import gold_rows
from evaluation.names import NAMES, load
from evaluation.report import figure
from evaluation.table import Counts, Row, Table


def table(value: float) -> Table:
    return Table("stories", "Storylines", [Row("own", "F", value, 3), Row("own", "errors (count)", 9.0, 3)])


def gold_in(folder: Path) -> Path:
    for file in load("stories").GOLD:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{"id": 1}\n', encoding="utf-8")
    return folder


def test_counts_give_precision_recall_and_f1():
    counts = Counts(3, 1, 2) + Counts(0, 0, 1)
    assert (counts.precision, counts.recall) == (0.75, 0.5)
    assert counts.f1 == pytest.approx(0.6)
    assert Counts().f1 == 0.0


def test_floors_rise_and_never_fall_and_counts_have_none(tmp_path):
    gold = gold_in(tmp_path)
    first = raised(Floors(), [table(0.8123)], gold)
    assert first.values == {("stories", "own: F"): 0.812}
    assert raised(first, [table(0.7)], gold).values == first.values
    assert raised(first, [table(0.9)], gold).values == {("stories", "own: F"): 0.9}


def test_floors_are_written_and_read_back(tmp_path):
    floors = raised(Floors(), [table(0.5)], gold_in(tmp_path))
    write_floors(floors, tmp_path / "floors.toml")
    assert read_floors(tmp_path / "floors.toml") == floors
    assert read_floors(tmp_path / "none.toml") == Floors()


def test_a_figure_below_its_floor_and_other_data_are_told(tmp_path):
    gold = gold_in(tmp_path)
    floors = raised(Floors(), [table(0.8)], gold)
    assert below_floors(floors, gold, lambda name, folder: table(0.8)) == []
    (told,) = below_floors(floors, gold, lambda name, folder: table(0.75))
    assert "below the floor 0.8" in told
    (gold / load("stories").GOLD[0]).write_text('{"id": 2}\n', encoding="utf-8")
    (told,) = below_floors(floors, gold, lambda name, folder: table(0.9))
    assert "not the data" in told


def test_a_folder_has_a_digest_of_its_names_and_bytes(tmp_path):
    (tmp_path / "a").write_text("1")
    before = digest_of(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert digest_of(tmp_path) != before


def test_rows_are_parted_by_line_feeds_alone(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "a\u2028b"}\n{"text": "c"}\n', encoding="utf-8")
    assert [row["text"] for row in gold_rows(path)] == ["a\u2028b", "c"]


def test_missing_gold_is_one_line_and_a_usage_error(tmp_path, capsys):
    assert main(["stories", "--gold", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("UsageError: ")


@pytest.mark.parametrize("name", NAMES)
def test_every_scorer_names_its_gold_and_runs(name):
    scorer = load(name)
    assert isinstance(scorer.GOLD, tuple)
    assert callable(scorer.run)


def test_a_figure_that_could_not_be_measured_is_a_dash():
    assert figure(Row("own", "F", None, 0)) == "–"
    assert figure(Row("own", "F", 0.5, 1)) == "0.500"
