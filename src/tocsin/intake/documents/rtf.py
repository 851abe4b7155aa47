"""Rich Text Format, as far as its words go: paragraphs of plain text, all dress left out.

A small reader of our own: one pass over the bytes, bounded in the depth of groups; what is no text of the
document (fonts, styles, pictures, headers, fields' instructions) is passed over group by group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tocsin.errors import InputTooLarge, MalformedInput
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.libraries.nexis import is_nexis_text, nexis_outcomes
from tocsin.record import Stated

MAX_RTF = 64 * 1024 * 1024
_MAX_DEPTH = 500
_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)")
_NO_TEXT = frozenset(
    b"""fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object
    themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator fldinst
    filetbl revtbl xmlnstbl mmathPr bkmkstart bkmkend nonshppict""".split()
)
_BREAKS = frozenset((b"par", b"line", b"sect", b"page", b"row", b"cell", b"column"))
_WORDS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SIGNS = {b"~": "\u00a0", b"_": "-", b"-": "", b"\n": "\n", b"\r": "\n", b"\\": "\\", b"{": "{", b"}": "}"}


@dataclass
class _Group:
    """What holds within a pair of braces: whether it is text, and the bytes that stand in for a character."""

    silent: bool = False
    stand_ins: int = 1


def is_rtf(item: Item) -> bool:
    """Tell RTF by what it opens with."""
    return item.head.startswith(b"{\\rtf")


def read_rtf(item: Item) -> Iterator[Outcome]:
    """Read a document: the stories of an export of Nexis, else its text as one page.

    Raises:
        MalformedInput: it ends within a group, as a file cut short does, and holds no whole story.
        InputTooLarge: groups are nested too deep.
    """
    data = item.read(MAX_RTF)
    reader = _Reader(item.where)
    text = reader.text(data)
    if is_nexis_text(text):
        yield from nexis_outcomes(item, text, "nexis")
    else:
        yield Story("rtf", text, Stated(), data, item.name, kind="text", extent="page").page()
    if reader.open:
        what = f"is cut short: {reader.open} groups are open at its end, byte {len(data):,}"
        raise MalformedInput(what, where=item.where, hint="get it again; what came before it was read")


class _Reader:
    """One pass over a document."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._groups = [_Group()]
        self._codepage = "cp1252"
        self._bytes = bytearray()
        self._found: list[str] = []
        self._skip = 0

    @property
    def open(self) -> int:
        """Groups that have not been closed."""
        return len(self._groups) - 1

    def text(self, data: bytes) -> str:
        """Give the document's text, a blank line between paragraphs."""
        starred = False
        for match in _TOKEN.finditer(data):
            word, number, code, sign, brace, plain = match.groups()
            if brace:
                self._brace(brace)
            elif sign == b"*":
                starred = True
                continue
            elif word is not None:
                self._word(word, int(number) if number else None, starred)
            elif code:
                self._byte(bytes.fromhex(code.decode()))
            elif sign:
                self._say(_SIGNS.get(sign, ""))
            else:
                self._byte(plain.translate(None, b"\r\n\0"))
            starred = False
        self._flush()
        paragraphs = "".join(self._found).split("\n")
        return "\n\n".join(part for part in (" ".join(one.split()) for one in paragraphs) if part)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            if len(self._groups) > _MAX_DEPTH:
                raise InputTooLarge(f"groups are nested deeper than {_MAX_DEPTH}", where=self._where)
            self._groups.append(_Group(self._groups[-1].silent, self._groups[-1].stand_ins))
        elif len(self._groups) > 1:
            self._groups.pop()

    def _word(self, word: bytes, number: int | None, starred: bool) -> None:
        group = self._groups[-1]
        if word in _NO_TEXT or (starred and word not in (b"shppict", b"fldrslt")):
            self._flush()
            group.silent = True
        elif word == b"uc" and number is not None:
            group.stand_ins = min(max(number, 0), 8)
        elif word == b"ansicpg" and number:
            self._codepage = _codec(number)
        elif word == b"u" and number is not None:
            point = number % 65536
            self._say(chr(point))
            self._skip = group.stand_ins
        elif word == b"bin" and number:
            group.silent = True
        elif word in _BREAKS:
            self._say("\n")
        elif word in _WORDS:
            self._say(_WORDS[word])

    def _say(self, text: str) -> None:
        self._flush()
        self._skip = 0
        if not self._groups[-1].silent:
            self._found.append(text)

    def _byte(self, data: bytes) -> None:
        """Take bytes of text; those that stand in for a character already said are left out."""
        left = min(self._skip, len(data))
        self._skip -= left
        if not self._groups[-1].silent:
            self._bytes += data[left:]

    def _flush(self) -> None:
        if self._bytes:
            self._found.append(self._bytes.decode(self._codepage, "replace"))
            self._bytes.clear()


def _codec(number: int) -> str:
    import codecs

    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return "cp1252"
