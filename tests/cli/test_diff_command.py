"""`tocsin diff`: files and desks, a table and JSON, and an exit code that says whether anything differs."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.warm import tell_tocsin
from tocsin import Desk, Record, read_text
from tocsin.record import canonical_json

TEXT = "OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of overfishing."


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return tell_tocsin("diff", *words)


def code(source: Path, out: Path, *options: str) -> None:
    assert tell_tocsin("code", source, "-o", out, "--engine", "inline", *options).returncode == 0


def with_type(record: Record, kind: str) -> Record:
    event = record.events[0].model_copy(update={"type": kind, "frame": "own.other"})
    return record.model_copy(update={"events": [event], "lexicon_digest": "f" * 64})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("diff")
    (made / "cod.txt").write_text(TEXT, "utf-8")
    with Desk.init(made / "desk") as desk:
        desk.add(made / "cod.txt")
        record = desk.record(desk.dispatches().items[0].id)
    (made / "a.jsonl").write_text(canonical_json(record) + "\n", "utf-8")
    (made / "b.jsonl").write_text(canonical_json(with_type(record, "REJECT")) + "\n", "utf-8")
    (made / "other.jsonl").write_text(canonical_json(read_text("Kenya praised Norway.")) + "\n", "utf-8")
    return made


def test_the_same_readings_leave_with_nought(folder: Path) -> None:
    done = run(folder / "a.jsonl", folder / "desk")
    assert done.returncode == 0, done.stderr
    assert "1 read alike, 0 otherwise, 0 gone, 0 new" in done.stdout


def test_a_change_is_told_by_kind_with_its_frames(folder: Path) -> None:
    done = run(folder / "desk", folder / "b.jsonl")
    assert done.returncode == 1
    assert "event.type" in done.stdout
    assert "own.other" in done.stdout
    assert "ACCUSE → REJECT" in done.stdout
    assert "lexicon ffffffffffff" in done.stdout


def test_json_holds_every_difference(folder: Path) -> None:
    done = run(folder / "a.jsonl", folder / "b.jsonl", "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    (kind,) = told["kinds"]
    assert (kind["kind"], kind["changed"], kind["frames"][0]["after"]) == ("event.type", 1, "own.other")
    assert [(one["before"], one["after"]) for one in told["differences"]] == [("ACCUSE", "REJECT")]
    assert told["dispatches"] == {"alike": 0, "different": 1, "gone": [], "new": []}


def test_dispatches_of_one_side_alone_are_counted(folder: Path) -> None:
    done = run(folder / "a.jsonl", folder / "other.jsonl", "--examples", "0")
    assert done.returncode == 1
    assert "0 read alike, 0 otherwise, 1 gone, 1 new" in done.stdout


def test_what_is_not_there_is_named(folder: Path) -> None:
    done = run(folder / "a.jsonl", folder / "none")
    assert done.returncode == 3
    assert "no such file, desk or data set" in done.stderr


def test_a_data_set_is_compared_with_records_and_with_itself(folder: Path) -> None:
    code(folder / "cod.txt", folder / "coded")
    assert run(folder / "coded", folder / "coded").returncode == 0
    told = run(folder / "coded", folder / "b.jsonl", "--json")
    assert told.returncode == 1
    kinds = {one["kind"]: one["changed"] for one in json.loads(told.stdout)["kinds"]}
    assert kinds["event.type"] == 1


def test_a_data_set_of_events_alone_is_compared_by_them(folder: Path) -> None:
    out = folder / "events-only"
    code(folder / "cod.txt", out, "--only", "events")
    assert run(out, folder / "coded").returncode == 0


def test_of_two_data_sets_what_the_corpus_makes_of_an_event_and_copies_are_compared(folder: Path) -> None:
    wires = folder / "wires"
    wires.mkdir()
    story = (
        "{place}, Jan 7, 2022 ({agency}) - Norway accused Russia on Friday of overfishing in the Barents Sea.\n\n"
        "The fisheries minister said that inspectors had counted nineteen trawlers beyond the line since December.\n"
    )
    (wires / "afp.txt").write_text(story.format(place="OSLO", agency="AFP"), "utf-8")
    code(wires, folder / "alone", "--engine", "inline")
    other = "BERGEN, Jan 7, 2022 (Reuters) - Norway accused Russia of overfishing on Friday.\n"
    (wires / "reuters.txt").write_text(other, "utf-8")
    (wires / "copy.txt").write_text(story.format(place="TROMSO", agency="AFP"), "utf-8")
    code(wires, folder / "both", "--engine", "inline")
    told = run(folder / "alone", folder / "both", "--json")
    assert told.returncode == 1
    found = json.loads(told.stdout)
    assert len(found["dispatches"]["new"]) == 2
    changed = {one["kind"]: (one["before"], one["after"]) for one in found["differences"]}
    assert changed["event.n_publishers"] == (1, 2)
    assert changed["event.n_copies"] == (0, 1)
    assert "event.type" not in changed
    assert run(folder / "both", folder / "both").returncode == 0
