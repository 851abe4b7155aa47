"""JSON that stays JSON even where something takes it for a page."""

from __future__ import annotations

import json


def json_bytes(value: object, indent: int | None = None) -> bytes:
    """Write a value as UTF-8; the less-than sign is written as an escape, so that no markup stands in it."""
    return (json.dumps(value, ensure_ascii=False, indent=indent).replace("<", "\\u003c") + "\n").encode()
