"""Processes of one machine: a lost worker costs nothing but time, and a story that ends workers is named."""

import multiprocessing
import os
import signal

import pytest

from tests.engine.engines.coders import TouchyCoder, unit_of
from tocsin.engine.corpus.coder import CorpusCoder
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.corpus.shards import FAILURES, PASSED
from tocsin.engine.engines.choice import engine_named
from tocsin.engine.engines.local import LocalEngine
from tocsin.errors import ModelError, UsageError


def run(engine, coder, units):
    found = {coded.unit: coded.shard for coded in engine.run(coder, iter(units))}
    read = {name: shard.tables[PASSED]["reason"].to_pylist() for name, shard in found.items()}
    lost = [row for shard in found.values() for row in shard.tables[FAILURES].to_pylist()]
    return read, lost


def test_each_unit_gives_one_result(tmp_path):
    units = [unit_of(f"u{number}", "a", "b") for number in range(9)]
    read, lost = run(LocalEngine(2), TouchyCoder(tmp_path), units)
    assert read == {unit.name: ["a", "b"] for unit in units}
    assert lost == []


def test_a_worker_that_is_killed_loses_nothing(tmp_path):
    units = [unit_of("u1", "a", "ONCE", "b"), unit_of("u2", "c")]
    read, lost = run(LocalEngine(1), TouchyCoder(tmp_path), units)
    assert read == {"u1": ["a", "ONCE", "b"], "u2": ["c"]}
    assert lost == []


@pytest.mark.parametrize(("poison", "patience"), [("CRASH", 60.0), ("ENDLESS", 3.0)])
def test_a_story_that_ends_its_worker_each_time_is_named_and_the_others_are_read(tmp_path, poison, patience):
    units = [unit_of("u1", "a", poison, "b"), unit_of("u2", "c")]
    read, lost = run(LocalEngine(2, patience=patience), TouchyCoder(tmp_path), units)
    assert read == {"u1": ["a", "b"], "u2": ["c"]}
    assert [(row["source"], row["code"]) for row in lost] == [(f"u1-{poison}.txt", "worker-lost")]


def test_workers_go_when_whoever_started_them_is_killed(tmp_path):
    get, put = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(get)
        os.set_inheritable(put, True)
        found = LocalEngine(1).run(TouchyCoder(tmp_path), iter([unit_of("u1", "a"), unit_of("u2", "b")]))
        next(found)
        workers = [process.pid for process in multiprocessing.active_children()]
        os.write(put, f"{workers[0]}\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)
    os.close(put)
    with os.fdopen(get) as lines:
        worker = int(lines.readline())
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    watched = os.pidfd_open(worker)
    import select

    assert select.select([watched], [], [], 30)[0] == [watched]
    os.close(watched)


def test_what_workers_need_is_missed_before_there_is_work():
    coder = CorpusCoder(CodingSettings(model="no_such_model"))
    with pytest.raises(ModelError, match="no_such_model"):
        run(LocalEngine(1), coder, [unit_of("u1", "a")])


@pytest.mark.parametrize(
    ("name", "workers", "address", "told"),
    [("cloud", 1, None, "no engine"), ("local", 0, None, "do no work"), ("local", 1, "h:1", "only the engine ray"),
     ("inline", 2, None, "has no workers")],
)  # fmt: skip
def test_an_engine_that_is_none_is_refused(name, workers, address, told):
    with pytest.raises(UsageError, match=told):
        engine_named(name, workers, address)
