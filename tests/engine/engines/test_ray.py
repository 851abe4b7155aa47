"""A Ray cluster on this machine: the same bytes, lost actors, a story that ends actors, a head that is not there."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.engine.corpus.bytes_of import bytes_of
from tests.engine.corpus.stories import write_stories
from tocsin.engine import code
from tocsin.engine.engines.ray_data import RayEngine
from tocsin.errors import EngineUnreachable

pytest.importorskip("ray")
ROOT = Path(__file__).parents[3]
LOST = """
import json, sys
from pathlib import Path
from tests.engine.engines.coders import TouchyCoder, unit_of
from tocsin.engine.corpus.shards import FAILURES, PASSED
from tocsin.engine.engines.ray_data import RayEngine

units = [unit_of("u1", "a", "ONCE", "b"), unit_of("u2", "c"), unit_of("u3", "d", "CRASH", "e")]
found = {one.unit: one.shard for one in RayEngine(1).run(TouchyCoder(Path(sys.argv[1])), iter(units))}
read = {name: shard.tables[PASSED]["reason"].to_pylist() for name, shard in found.items()}
lost = [row for shard in found.values() for row in shard.tables[FAILURES].to_pylist()]
print(json.dumps({"read": read, "lost": lost}))
"""


def run(*words: str) -> str:
    """Run Python in a process of its own: Ray warns of itself, and its threads outlive a run."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, *words], env=env, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_actors_give_the_same_bytes_as_one_process(tmp_path):
    write_stories(tmp_path / "corpus", 34)
    made = code(tmp_path / "corpus", tmp_path / "inline")
    words = [str(tmp_path / "corpus"), "-o", str(tmp_path / "ray"), "--engine", "ray", "--workers", "2"]
    run("-c", "from tocsin.cli import main; main()", "code", *words)
    assert bytes_of(tmp_path / "ray") == bytes_of(made.folder)


def test_a_lost_actor_loses_nothing_and_a_story_that_ends_actors_is_named(tmp_path):
    told = json.loads(run("-c", LOST, str(tmp_path)).splitlines()[-1])
    assert told["read"] == {"u1": ["a", "ONCE", "b"], "u2": ["c"], "u3": ["d", "e"]}
    assert [(row["source"], row["code"]) for row in told["lost"]] == [("u3-CRASH.txt", "worker-lost")]


@pytest.mark.parametrize("scheme", ["", "ray://"])
def test_a_head_that_does_not_answer_is_told_at_once(tmp_path, scheme):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"{scheme}127.0.0.1:{taken.getsockname()[1]}"
    start = time.monotonic()
    with pytest.raises(EngineUnreachable, match="does not answer"):
        code(write_stories(tmp_path / "corpus", 1), tmp_path / "out", engine=RayEngine(1, address))
    assert time.monotonic() - start < 60  # Ray itself tries for minutes


def test_what_is_no_address_is_told(tmp_path):
    with pytest.raises(EngineUnreachable, match="no address"):
        code(write_stories(tmp_path / "corpus", 1), tmp_path / "out", engine=RayEngine(1, "somewhere"))
