"""Rows of a gold file: JSON lines, parted by line feeds alone (their texts may hold other line ends)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def gold_rows(path: Path) -> list[dict[str, Any]]:
    """Read all rows of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
