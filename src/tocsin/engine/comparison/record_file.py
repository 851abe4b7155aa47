"""A file of records, one line of JSON each, as readings in order of their dispatches' ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

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
        for _, (number, start) in sorted(_index(file, path).items()):
            file.seek(start)
            yield reading_of_record(_record(file.readline(), f"{path}:{number}"))


def _index(file: BinaryIO, path: Path) -> dict[str, tuple[int, int]]:
    """Number and first byte of the line of each dispatch."""
    found: dict[str, tuple[int, int]] = {}
    start = 0
    for number, line in enumerate(file, 1):
        if line.strip():
            try:
                found.setdefault(str(json.loads(line)["dispatch"]["id"]), (number, start))
            except (ValueError, KeyError, TypeError) as error:
                hint = "give what tocsin read --jsonl printed"
                raise MalformedInput("is no line of a record", where=f"{path}:{number}", hint=hint) from error
        start += len(line)
    return found


def _record(line: bytes, where: str) -> Record:
    try:
        return Record.model_validate_json(line)
    except ValidationError as error:
        what = error.errors()[0]["msg"]
        raise RecordError(f"the record does not hold together: {what}", where=where) from error
