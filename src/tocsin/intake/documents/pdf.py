"""PDF that holds text: its runs by pypdf, put back into lines, columns and paragraphs by where they stand.

A PDF says where on a page each run of characters is painted and nothing of paragraphs. Running heads, feet
and page numbers are left out; a scan holds no characters and is no story. The day in a PDF's properties is
that of its making, not of publication, and is not taken for one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import TYPE_CHECKING, Any

from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.documents.pdf_text import Block, Run, paragraphs_of
from tocsin.intake.fields import words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.record import Stated

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PDF = 64 * 1024 * 1024
MAX_PAGES = 400
_MAX_RUNS = 400_000


def is_pdf(item: Item) -> bool:
    """Tell PDF by its mark, before which some servers leave a few bytes."""
    return b"%PDF-" in item.head[:1024]


def read_pdf(item: Item) -> Iterator[Outcome]:
    """Read the text of a PDF as one page.

    Raises:
        MalformedInput: it is encrypted, or too damaged to be read.
        InputTooLarge: it has more than `MAX_PAGES` pages, or more text than a page may have.
        NoStory: it holds no characters: it is a scan.
    """
    data = item.read(MAX_PDF)
    item.file.seek(0)
    with _quiet():
        try:
            pages, language = _pages(item)
        except InputError:
            raise
        except Exception as error:  # pypdf raises almost anything on hostile bytes, recursion among it
            what = f"is no PDF that can be read: {str(error)[:200] or type(error).__name__}"
            raise MalformedInput(what, where=item.where, hint="get it again from its source") from error
    blocks = paragraphs_of(pages)
    if not blocks:
        what = "is a PDF without text: a scan or pictures"
        raise NoStory(what, where=item.where, hint="have its characters recognised (OCR) first")
    yield _story(item, data, blocks, language).page()


def _story(item: Item, data: bytes, blocks: list[Block], language: str | None) -> Story:
    """Make the story: under its headline, where one stands out, with what is over it set apart."""
    title = next((at for at, one in enumerate(blocks) if one.tag == "h1"), None)
    marked = [f"<{one.tag}>{escape(one.text)}</{one.tag}>" for one in blocks]
    if title is None:
        return Story("pdf", "".join(marked), Stated(language=language), data, item.name, kind="html", extent="page")
    markup = f"<header>{''.join(marked[:title])}</header>{''.join(marked[title + 1 :])}"
    return Story("pdf", markup, Stated(headline=blocks[title].text, language=language), data, item.name, kind="html")


def _pages(item: Item) -> tuple[list[list[Run]], str | None]:
    """Give the runs of each page, and the language that the document states."""
    from pypdf import PdfReader

    reader = PdfReader(item.file)
    if reader.is_encrypted and not reader.decrypt(""):
        raise MalformedInput("is encrypted", where=item.where, hint="save it without its password")
    count = len(reader.pages)
    if count > MAX_PAGES:
        raise InputTooLarge(f"has {count:,} pages (limit {MAX_PAGES})", where=item.where, hint="split it")
    pages: list[list[Run]] = []
    size = 0
    for page in reader.pages:
        runs = _runs(page)
        size += sum(len(run.text) for run in runs)
        if size > MAX_BYTES:
            raise InputTooLarge(f"holds more than {MAX_BYTES:,} characters", where=item.where, hint="split it")
        pages.append(runs)
    return pages, words(_root(reader).get("/Lang"))


def _root(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def _runs(page: Any) -> list[Run]:
    """Collect what is painted on a page, left to right as it stands; what is painted askew is left out."""
    found: list[Run] = []
    fresh = True

    def visit(text: str, user: list[float], matrix: list[float], font: Any, size: float) -> None:
        nonlocal fresh
        begins = fresh or text.startswith("\n")
        fresh = text.endswith("\n") or (fresh and not text)
        text = text.strip("\r\n")
        if not text.strip() or len(found) >= _MAX_RUNS:
            return
        across = matrix[0] * user[0] + matrix[1] * user[2]
        down = matrix[0] * user[1] + matrix[1] * user[3]
        if across <= 0 or abs(down) > 0.1 * across:
            return
        x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
        y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
        height = abs(size * (matrix[3] * user[3] + matrix[2] * user[1])) or abs(size)
        found.append(Run(x, y, min(max(height, 1.0), 500.0), text, not begins))

    page.extract_text(visitor_text=visit)
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep pypdf's own remarks on broken files out of the log: what matters is told as an error."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)
