"""A file of records, one line of JSON each, as readings in order of their dispatches' days and ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import ValidationError

from tocsin.engine.comparison.reading import Reading, reading_of_record
from tocsin.errors import MalformedInput, RecordError, SourceNotFound
from tocsin.record import Record


def readings_of_file(path: Path) -> Iterator[Reading]:
    """Give the readings of a file, one record in memory at a time; of a dispatch that stands twice, the first.

    Raises:
        SourceNotFound: the file cannot be opened.
        MalformedInput: a line is no record's.
        RecordError: a record does not hold together.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise SourceNotFound(f"cannot be read: {error.strerror}", where=str(path)) from error
    with file:
        for number, start in _lines(file, path):
            file.seek(start)
            yield reading_of_record(_record(file.readline(), f"{path}:{number}"))


def _lines(file: BinaryIO, path: Path) -> list[tuple[int, int]]:
    """Number and first byte of each dispatch's line, in the order in which a data set has its dispatches."""
    found: dict[str, tuple[str, int, int]] = {}
    start = 0
    for number, line in enumerate(file, 1):
        if line.strip():
            try:
                dispatch = json.loads(line)["dispatch"]
                found.setdefault(dispatch["id"], (_day(dispatch), number, start))
            except (ValueError, KeyError, TypeError) as error:
                hint = "give what tocsin read --jsonl printed"
                raise MalformedInput("is no line of a record", where=f"{path}:{number}", hint=hint) from error
        start += len(line)
    ordered = sorted(found.items(), key=lambda one: (one[1][0], one[0]))
    return [(number, first) for _, (_, number, first) in ordered]


def _day(dispatch: dict[str, Any]) -> str:
    """Day of publication, else the dateline's; what has none comes last."""
    dateline = dispatch["dateline"] or {}
    return (dispatch["published"]["value"] or dateline.get("date") or "undated")[:10]


def _record(line: bytes, where: str) -> Record:
    try:
        return Record.model_validate_json(line)
    except ValidationError as error:
        what = error.errors()[0]["msg"]
        raise RecordError(f"the record does not hold together: {what}", where=where) from error
