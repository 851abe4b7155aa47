"""The day in the name of a file: "2022-01-07-riga.txt", "20220107.txt", "riga_7jan2022.txt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_YEAR = r"((?:19|20)\d\d)"
_GAP = r"[-_., ]{0,2}"
_NUMBERS = re.compile(rf"(?<!\d){_YEAR}[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)")
_DAY_FIRST = re.compile(rf"(?<!\d)(\d{{1,2}}){_GAP}{_MONTH}{_GAP}{_YEAR}(?!\d)", re.I)
_MONTH_FIRST = re.compile(rf"(?<![a-z]){_MONTH}{_GAP}(\d{{1,2}}){_GAP}{_YEAR}(?!\d)", re.I)
_YEAR_FIRST = re.compile(rf"(?<!\d){_YEAR}{_GAP}{_MONTH}{_GAP}(\d{{1,2}})(?!\d)", re.I)


def day_in_name(name: str) -> str | None:
    """Give the first day that a name bears, as ISO 8601; None where it bears none.

    Days in numbers alone are read year first only: "07-01-2022" is the seventh of January to some and the
    first of July to others.
    """
    for year, month, day in _readings(name):
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            continue
    return None


def _readings(name: str) -> Iterator[tuple[int, int, int]]:
    for match in _NUMBERS.finditer(name):
        yield int(match[1]), int(match[2]), int(match[3])
    for match in _DAY_FIRST.finditer(name):
        yield int(match[3]), _number(match[2]), int(match[1])
    for match in _MONTH_FIRST.finditer(name):
        yield int(match[3]), _number(match[1]), int(match[2])
    for match in _YEAR_FIRST.finditer(name):
        yield int(match[1]), _number(match[2]), int(match[3])


def _number(month: str) -> int:
    return _MONTHS.index(month.lower()[:3]) + 1
