"""On a terminal, coding tells how many stories there are, at what rate, and how long it will take."""

import os
import pty
import re
import sys

from tests.engine.corpus.stories import write_stories


def test_a_terminal_shows_stories_rate_and_time_left(tmp_path):
    paths = [str(path) for path in write_stories(tmp_path / "corpus", 34)]
    child, terminal = pty.fork()
    if child == 0:
        words = ["code", *paths, "-o", str(tmp_path / "out"), "--engine", "inline", "--only", "events"]
        os.execv(sys.executable, [sys.executable, "-c", "from tocsin.cli import main; main()", *words])
    shown = ""
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:  # the other end of a terminal has gone
            break
        if not data:
            break
        shown += data.decode("utf-8", "replace")
    assert os.waitpid(child, 0)[1] == 0
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
    assert re.search(r"reading [^\r]*32 stories, \d+\.\d a second", plain)
    assert re.search(r"reading [^\r]*(\d+:\d\d:\d\d|-:--:--)", plain)
    assert "merging" in plain
    assert "events" in plain.splitlines()[-1]
