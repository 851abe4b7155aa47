"""What may befall a run: killed, no room, damaged work, damaged input. Nothing is lost but what the manifest names."""

import json
import os
import signal

import pytest

from tests.desk.processes import forked, hold_files_to, room_for
from tests.engine.corpus.bytes_of import bytes_of
from tests.engine.corpus.stories import write_stories
from tocsin.engine.corpus.run import Run, code
from tocsin.engine.corpus.scratch import Scratch
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.corpus.work import FOLDER, Work
from tocsin.engine.engines.inline import InlineEngine
from tocsin.errors import DatasetDamaged, OutputError
from tocsin.reading.parsing.language import DEFAULT_MODEL, load


@pytest.mark.parametrize("stage", ["reading", "merging"])
def test_killed_and_taken_up_again_it_gives_the_same_bytes(corpus, reference, tmp_path, stage):
    out = tmp_path / "data"

    def act(_):
        def die(progress):
            if progress.coded and progress.stage == stage:
                os.kill(os.getpid(), signal.SIGKILL)

        code(corpus, out, on_progress=die)

    assert forked(act)[1] == signal.SIGKILL
    assert not (out / "manifest.json").exists()
    run = Run(out, CodingSettings(), InlineEngine())
    run.read(corpus)
    assert run.progress.kept == (32 if stage == "reading" else 38)
    assert bytes_of(run.finish().folder) == bytes_of(reference.folder)


def test_killed_while_tables_are_put_in_place_it_gives_the_same_bytes(corpus, reference, tmp_path):
    out = tmp_path / "data"
    run = Run(out, CodingSettings(), InlineEngine())
    run.read(corpus)
    (out / "events").mkdir()
    (out / "events" / "half").write_text("left by a run that was killed")
    again = Run(out, CodingSettings(), InlineEngine())
    again.read(corpus)
    assert bytes_of(again.finish().folder) == bytes_of(reference.folder)


def test_a_full_disk_is_told_and_what_was_coded_is_kept(corpus, reference, tmp_path):
    out = tmp_path / "data"

    def act(tell):
        hold_files_to(20_000)
        code(corpus, out)

    told, status = forked(act)
    assert status != 0
    assert told[-1].startswith("OutputError: ")
    assert "File too large" in told[-1]
    assert "run the same command again" in told[-1]
    assert bytes_of(code(corpus, out).folder) == bytes_of(reference.folder)


def test_a_truncated_shard_is_read_again(corpus, reference, tmp_path):
    out = tmp_path / "data"
    run = Run(out, CodingSettings(), InlineEngine())
    run.read(corpus)
    shards = sorted((out / FOLDER).rglob("*.shard"))
    shards[0].write_bytes(shards[0].read_bytes()[:-7])
    with pytest.raises(DatasetDamaged, match="run the same command again"):
        run.finish()
    again = Run(out, CodingSettings(), InlineEngine())
    again.read(corpus)
    assert again.progress.kept < 38
    assert bytes_of(again.finish().folder) == bytes_of(reference.folder)


def test_a_story_for_which_there_is_no_memory_is_named_and_the_others_are_coded(corpus, reference, tmp_path):
    folder = tmp_path / "corpus"
    write_stories(folder, 2)
    paragraph = "The council of Bergen met the envoys of Chad on Friday and spoke of roads. " * 8
    (folder / "long.txt").write_text("Long talks\n\nOSLO, Jan 7, 2022 (AFP) - " + "\n\n".join([paragraph] * 120))

    def act(tell):
        run = Run(tmp_path / "data", CodingSettings(), InlineEngine())
        with room_for(50_000_000):
            run.read(folder)
        made = run.finish()
        tell(json.dumps(made.manifest["stories"]))
        tell((made.folder / "quarantine.jsonl").read_text("utf-8").strip())

    told, status = forked(act)
    assert status == 0, told
    assert json.loads(told[0]) == {"coded": 4, "passed_over": {}, "failed": {"out-of-memory": 1}}
    assert json.loads(told[1])["source"] == str(folder / "long.txt")
    assert "no memory left to read 7" in told[1]


def test_a_story_at_which_the_reader_fails_is_named_with_the_cause_and_the_others_are_coded(tmp_path):
    folder = tmp_path / "corpus"
    write_stories(folder, 2)
    (folder / "odd.txt").write_text("Geysers\n\nOSLO, Jan 7, 2022 (AFP) - The geyser of Chad rose again on Friday.\n")

    def act(tell):
        model = load(DEFAULT_MODEL)
        tokenizer = model.tokenizer

        def trips(text):
            if "geyser" in text:
                raise ValueError("a model that trips")
            return tokenizer(text)

        model.tokenizer = trips
        made = code(folder, tmp_path / "data")
        tell(json.dumps(made.manifest["stories"]))
        tell((made.folder / "quarantine.jsonl").read_text("utf-8").strip())

    told, status = forked(act)
    assert status == 0, told
    assert json.loads(told[0]) == {"coded": 4, "passed_over": {}, "failed": {"unreadable": 1}}
    named = json.loads(told[1])
    assert named["source"] == str(folder / "odd.txt")
    assert named["what"] == "the reader failed: ValueError: a model that trips"


def test_a_corpus_for_which_there_is_no_memory_is_told(tmp_path):
    scratch = Scratch(tmp_path)
    for setting in ("memory_limit = '1MB'", "temp_directory = ''"):
        scratch.run(f"SET {setting}")
    with pytest.raises(OutputError, match="in memory and run the same command again"):
        scratch.run("CREATE TABLE much AS SELECT hash(range) AS a, range AS b FROM range(5000000) ORDER BY a")
    scratch.close()


def test_damaged_input_is_quarantined_and_the_rest_is_coded(tmp_path):
    folder = tmp_path / "corpus"
    write_stories(folder, 2)
    (folder / "cut.json").write_text('{"version": "3.0", "uri": "x", "type": "text", "headlines": [{"value": "Cut')
    made = code(folder, tmp_path / "data")
    assert made.manifest["stories"]["coded"] == 4
    assert made.manifest["stories"]["failed"] == {"malformed-input": 1}
    (line,) = (made.folder / "quarantine.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["source"] == str(folder / "cut.json")
    assert (made.folder / "retry.txt").read_text("utf-8") == f"{folder / 'cut.json'}\n"


def test_a_shard_of_a_run_with_other_settings_is_not_taken(corpus, tmp_path):
    out = tmp_path / "data"
    Run(out, CodingSettings(lead=1), InlineEngine()).read(corpus)
    other = Run(out, CodingSettings(), InlineEngine())
    other.read(corpus)
    assert other.progress.kept == 0
    assert len(list(Work(out).units())) == 2
