"""The demo as `make demo ONCE=1` runs it."""

import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "samples" / "demo.py"


def test_the_demo_tells_the_crisis_and_checks_every_page():
    done = subprocess.run([sys.executable, str(DEMO), "--once"], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr[-2000:] + done.stdout[-2000:]
    assert "Russia ASSAULT Ukraine" in done.stdout
    last = done.stdout.splitlines()[-1]
    assert " 0 failed: " in last
    for page in ("front", "storylines", "dispatches", "events", "dyads", "agenda", "map", "table", "adjudicate"):
        assert f" {page}" in last
