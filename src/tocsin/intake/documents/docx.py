"""Word documents (.docx), as far as their words go: paragraphs and headings, by zipfile and the XML module."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from tocsin.errors import InputTooLarge, MalformedInput, NoStory, UnsafeArchive
from tocsin.intake.archives.members import BROKEN, MAX_GROWTH
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.libraries.nexis import is_nexis_text, nexis_outcomes
from tocsin.intake.xml import find, local, parse_xml
from tocsin.record import Stated

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_DOCUMENT = 64 * 1024 * 1024
"""Most bytes that the text of a document may unpack to."""
_GROWN = 16 * 1024 * 1024
_PARTS = re.compile(rb"\[Content_Types\]\.xml|word/")
_BODY = "word/document.xml"
_SILENT = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "footnoteReference", "pict", "drawing"})
_BREAKS = frozenset({"br", "cr"})


def is_docx(item: Item) -> bool:
    """Tell a Word document by the part that holds its text."""
    if not item.head.startswith(b"PK\x03\x04") or not _PARTS.search(item.head):
        return False
    item.file.seek(0)
    try:
        with zipfile.ZipFile(item.file) as archive:
            return _BODY in archive.namelist()
    except BROKEN:
        return False


def read_docx(item: Item) -> Iterator[Outcome]:
    """Read a document: the stories of an export of Nexis, else its text as one page.

    Raises:
        MalformedInput: it is damaged.
        InputTooLarge, UnsafeArchive: its text unpacks to more than is read.
        NoStory: it holds no words.
    """
    data = _part(item)
    paragraphs = list(_paragraphs(parse_xml(data, item.where)))
    text = "\n\n".join(text for _, text in paragraphs)
    if is_nexis_text(text):
        yield from nexis_outcomes(item, text, "nexis")
        return
    if not paragraphs:
        raise NoStory("is a document without words", where=item.where)
    markup = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in paragraphs)
    yield Story("docx", f"<article>{markup}</article>", Stated(), data, item.name, kind="html", extent="page").page()


def _part(item: Item) -> bytes:
    """Unpack the part that holds the text."""
    item.file.seek(0)
    try:
        with zipfile.ZipFile(item.file) as archive:
            packed = archive.getinfo(_BODY).compress_size
            with archive.open(_BODY) as part:
                data = part.read(MAX_DOCUMENT + 1)
    except BROKEN as error:
        what = f"is no document that can be read: {error}"
        raise MalformedInput(what, where=item.where, hint="get it again from its source") from error
    item.budget.left -= len(data)
    if len(data) > max(_GROWN, MAX_GROWTH * packed):
        what = f"grows more than {MAX_GROWTH}-fold when it is unpacked"
        raise UnsafeArchive(what, where=item.where, hint="it looks like a bomb")
    if len(data) > MAX_DOCUMENT:
        raise InputTooLarge(f"unpacks to more than {MAX_DOCUMENT:,} bytes", where=item.where, hint="split it")
    return data


def _paragraphs(root: _Element) -> Iterator[tuple[str, str]]:
    """Give element and words of each paragraph that has some; a line break ends one, as exports write them."""
    for one in root.iter():
        if local(one) == "p":
            tag = _tag(one)
            for text in "".join(_words(one)).split("\n"):
                if plain := " ".join(text.split()):
                    yield tag, plain


def _tag(paragraph: _Element) -> str:
    style = find(paragraph, "pPr/pStyle")
    names = [] if style is None else [str(value) for key, value in style.items() if str(key).endswith("}val")]
    name = names[0].lower() if names else ""
    if name.startswith(("title", "heading1")):
        return "h1"
    return "h2" if name.startswith(("heading", "subtitle")) else "p"


def _words(element: _Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name == "tab":
            yield "\t"
        elif name in _BREAKS:
            yield "\n"
        elif name not in _SILENT and name != "p":  # a text box in a paragraph holds paragraphs of its own
            yield from _words(child)
