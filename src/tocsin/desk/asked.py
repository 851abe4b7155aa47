"""Days, words and amounts as filters and settings take them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

MOST = 1000
"""Most rows of one page."""
_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d", re.ASCII)
"""A day that may be asked for: years before and after one must be years too, since days are counted from it."""


def _a_day(value: object) -> object:
    if isinstance(value, str) and not _is_day(value):
        raise ValueError("write a day as 2022-01-07")
    return value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return _DAY.fullmatch(value) is not None  # Python takes other forms of ISO 8601 too, which sort otherwise


Day = Annotated[
    str | None, BeforeValidator(_a_day), Field(json_schema_extra={"format": "date", "pattern": f"^{_DAY.pattern}$"})
]
"""A day as 2022-01-07, or None."""
Words = Annotated[str | None, Field(json_schema_extra={"pattern": r"\w"})]
"""Words that are looked for, or None."""
