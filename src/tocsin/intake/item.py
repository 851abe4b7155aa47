"""One item of input: bytes with a name, of which one or many pages come."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import BinaryIO

from tocsin.errors import EmptyInput, InputError, InputTooLarge, NoStory
from tocsin.intake.decode import MAX_BYTES, is_markup, mend_surrogates
from tocsin.intake.options import Options
from tocsin.record import Page, Stated
from tocsin.record.page import Extent, PageKind, Told

_TAGS = re.compile(r"<[^<>]*>")
HEAD = 64 * 1024
"""Bytes that a recogniser sees."""


@dataclass
class Budget:
    """Bytes that may still be unpacked of one source, over all archives in it."""

    left: int = 8 * 1024**3


@dataclass
class Item:
    """Bytes to be recognised and read.

    Attributes:
        name: file name or URL, for people; None for standard input.
        file: the bytes, seekable, at their start.
        url: address it was fetched from.
        content_type: the transport's Content-Type header, if any.
        options: how it is taken.
        told: what came with it and speaks of its rights.
        nest: how many archives it was taken out of.
        budget: bytes that may still be unpacked.
    """

    name: str | None
    file: BinaryIO
    url: str | None = None
    content_type: str | None = None
    options: Options = field(default_factory=Options)
    told: list[Told] = field(default_factory=list)
    nest: int = 0
    budget: Budget = field(default_factory=Budget)

    @classmethod
    def of(cls, data: bytes, name: str | None = None) -> Item:
        """Make an item of bytes at hand."""
        return cls(name, io.BytesIO(data))

    @property
    def columns(self) -> Mapping[str, str]:
        """Field of a story to column or key, for tables and JSON lines."""
        return self.options.columns

    @property
    def where(self) -> str:
        """What errors call it."""
        return self.name or "-"

    @cached_property
    def head(self) -> bytes:
        """The first bytes, by which the format is told; the file stands at its start again."""
        self.file.seek(0)
        head = self.file.read(HEAD)
        self.file.seek(0)
        return head

    def read(self, limit: int = MAX_BYTES) -> bytes:
        """Give all bytes.

        Raises:
            InputTooLarge: there are more than `limit`.
            EmptyInput: there are none.
        """
        self.file.seek(0)
        data = self.file.read(limit + 1)
        if len(data) > limit:
            what = f"more than {limit:,} bytes"
            raise InputTooLarge(what, where=self.where, hint="split it into dispatches")
        if not data.strip():
            raise EmptyInput("there is nothing to read", where=self.where)
        return data

    def entry(self, number: int | str) -> str:
        """Name a story of an item that holds several."""
        return f"{self.name or ''}#{number}"

    def member(self, path: str, file: BinaryIO) -> Item:
        """Make an item of what an archive holds."""
        return self.inner(f"{self.name or ''}!{path}", file)

    def inner(self, name: str | None, file: BinaryIO) -> Item:
        """Make an item of what this one holds, to be recognised in turn."""
        return Item(name, file, options=self.options, told=self.told, nest=self.nest + 1, budget=self.budget)


@dataclass(frozen=True)
class Story:
    """One story as a reader of a format hands it over.

    Attributes:
        format: name of the format.
        text: the body, as markup or plain.
        stated: what the fields say.
        source: the bytes it was read from, for the digest.
        name: of the file, or of the entry in it.
        kind: of `text`; None to tell by content.
        extent: whether furniture may stand around the story.
    """

    format: str
    text: str
    stated: Stated
    source: bytes | str
    name: str | None
    kind: PageKind | None = None
    extent: Extent = "story"

    def page(self) -> Page:
        """Make the page.

        Raises:
            NoStory: there is neither headline nor body.
            InputTooLarge: the body is longer than a page may be.
        """
        where = self.name or "-"
        text = mend_surrogates(self.text)
        if not _TAGS.sub("", text).strip() and not self.stated.headline:
            raise NoStory("has neither headline nor body", where=where)
        if len(text) > MAX_BYTES:
            what = f"{len(text):,} characters are more than a page may have ({MAX_BYTES:,})"
            raise InputTooLarge(what, where=where)
        digest = self.source if isinstance(self.source, str) else hashlib.sha256(self.source).hexdigest()
        return Page(
            name=self.name,
            url=self.stated.url,
            kind=self.kind or ("html" if is_markup(text) else "text"),
            format=self.format,
            extent=self.extent,
            encoding=None,
            digest=digest,
            text=text,
            stated=self.stated,
        )


Outcome = Page | InputError
"""What comes of one item or story: a page, or the error that says why there is none."""
