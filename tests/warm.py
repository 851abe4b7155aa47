"""The command line in processes of its own that are warm: forked from one that has read a text already.

A process that begins anew loads models and lists for some seconds before it does what a test is about. Those here do
what the `tocsin` script does, each with its own arguments, folder, environment and streams, and leave with its code.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any, NoReturn

ROOT = Path(__file__).parents[1]
_AT_START = ("PYTHONUTF8", "LC_ALL")
"""Variables that Python looks at when it begins."""


def run_tocsin(
    *words: str, cwd: Path | None = None, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run `tocsin` with some arguments; gives its exit code and what it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [str(Path(folder) / name) for name in ("in", "out", "err")]
        Path(streams[0]).write_bytes(stdin)
        asked: dict[str, Any] = {
            "words": words,
            "cwd": str(cwd or Path.cwd()),
            "env": dict(env or os.environ),
            "streams": streams,
        }
        server = _server(*(asked["env"].get(name) for name in _AT_START))
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(asked) + "\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return subprocess.CompletedProcess(words, code, Path(streams[1]).read_bytes(), Path(streams[2]).read_bytes())


def tell_tocsin(*words: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `tocsin` with some arguments, warnings being errors; gives its exit code and what it wrote, as text."""
    done = run_tocsin(*map(str, words), cwd=cwd, env={**os.environ, "PYTHONWARNINGS": "error"})
    return subprocess.CompletedProcess(words, done.returncode, done.stdout.decode(), done.stderr.decode())


@cache
def _server(*at_start: str | None) -> subprocess.Popen[str]:
    """The process that the others are forked from; one for each way of Python to begin in."""
    began = {name: value for name, value in zip(_AT_START, at_start, strict=True) if value is not None}
    # One thread of BLAS: what is forked must not wait for others that were left behind.
    env = {**os.environ, **began, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "tests.warm"]
    server = subprocess.Popen(words, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(_end, server)
    return server


def _end(server: subprocess.Popen[str]) -> None:
    assert server.stdin is not None
    server.stdin.close()
    server.wait(30)


def _serve(asking: IO[str], answers: IO[str]) -> None:
    """Fork for each line that asks, and answer with the exit code."""
    import duckdb  # noqa: F401 - loaded, as all of these, for those that are forked
    import pandas  # noqa: F401 - which arrow looks for

    import tocsin.cli.app
    import tocsin.desk.database.migrate
    import tocsin.desk.store

    tocsin.read_text("The council of Norway met in Oslo on Monday.", published="2022-01-07")
    gc.freeze()  # what is loaded is walked by none of them
    for line in asking:
        forked = os.fork()
        if not forked:
            _be(json.loads(line))
        answers.write(f"{os.waitstatus_to_exitcode(os.waitpid(forked, 0)[1])}\n")
        answers.flush()


def _be(asked: dict[str, Any]) -> NoReturn:
    """Do what the script does, with the arguments, the folder and the streams that are asked for."""
    code = 0
    try:
        _take_on(**asked)
        from tocsin.cli import main

        main()
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else int(left.code is not None)
    except BaseException:  # as Python itself tells of what nobody caught
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _take_on(words: list[str], cwd: str, env: dict[str, str], streams: list[str]) -> None:
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    for number, (stream, flags) in enumerate(zip(streams, (os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT] * 2), strict=True)):
        os.dup2(os.open(stream, flags, 0o600), number)
    if env.get("PYTHONWARNINGS") == "error":
        warnings.simplefilter("error")
    sys.argv = ["tocsin", *words]


if __name__ == "__main__":
    _serve(sys.stdin, sys.stdout)
