"""A mailbox file: messages one after the other, each opened by a line "From SENDER DAY"."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from tocsin.errors import InputTooLarge
from tocsin.intake.documents.mail import MAX_MAIL, is_message
from tocsin.intake.item import Item, Outcome

_POSTMARK = re.compile(rb"^From [^\r\n]{1,500}\r?\n")
_QUOTED = re.compile(rb"^>+From ")


def is_mbox(item: Item) -> bool:
    """Tell a mailbox by a postmark that the fields of a message follow."""
    postmark = _POSTMARK.match(item.head)
    return postmark is not None and is_message(item.head[postmark.end() :])


def read_mbox(item: Item) -> Iterator[Outcome | Item]:
    """Give each message, to be recognised in turn."""
    item.file.seek(0)
    for number, message in enumerate(_messages(item.file), 1):
        where = item.entry(number)
        if message is None:
            yield InputTooLarge(f"a message has more than {MAX_MAIL:,} bytes", where=where)
        else:
            yield item.inner(where, io.BytesIO(message))


def _messages(file: BinaryIO) -> Iterator[bytes | None]:
    """Split at postmarks behind a blank line; None stands for a message that is too long."""
    lines: list[bytes] = []
    size, blank, begun = 0, True, False
    while line := file.readline(1024 * 1024):
        if blank and _POSTMARK.match(line):
            if begun:
                yield b"".join(lines) if size <= MAX_MAIL else None
            lines, size, begun = [], 0, True
        else:
            size += len(line)
            if size <= MAX_MAIL:
                lines.append(line[1:] if _QUOTED.match(line) else line)
        blank = not line.strip(b"\r\n")
    if begun:
        yield b"".join(lines) if size <= MAX_MAIL else None
