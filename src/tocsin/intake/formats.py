"""The formats that are recognised: name, test on the first bytes, reader; tried in order.

What no test claims is a page, plain or marked up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tocsin.errors import InputError
from tocsin.intake.archives.members import is_compressed, is_tar, is_zip, read_compressed, read_tar, read_zip
from tocsin.intake.archives.warc import is_warc, read_warc
from tocsin.intake.decode import page_from_bytes
from tocsin.intake.documents.docx import is_docx, read_docx
from tocsin.intake.documents.mail import is_mail, read_mail
from tocsin.intake.documents.markdown import is_markdown, read_markdown
from tocsin.intake.documents.mbox import is_mbox, read_mbox
from tocsin.intake.documents.pdf import is_pdf, read_pdf
from tocsin.intake.documents.rtf import is_rtf, read_rtf
from tocsin.intake.item import Item, Outcome
from tocsin.intake.libraries.factiva import is_factiva, read_factiva
from tocsin.intake.libraries.nexis import is_nexis, read_nexis
from tocsin.intake.libraries.proquest import is_proquest, read_proquest
from tocsin.intake.tables.parquet import is_parquet, read_parquet
from tocsin.intake.tables.rows import is_json, is_json_lines, is_table, read_json, read_json_lines, read_table
from tocsin.intake.web.feeds import is_feed, is_json_feed, read_feed, read_json_feed
from tocsin.intake.wires.anpa import is_anpa, read_anpa
from tocsin.intake.wires.iptc7901 import is_iptc7901, read_iptc7901
from tocsin.intake.wires.newsml_1 import is_newsml_1, read_newsml_1
from tocsin.intake.wires.newsml_g2 import is_newsml_g2, read_newsml_g2
from tocsin.intake.wires.ninjs import is_ninjs, read_ninjs
from tocsin.intake.wires.nitf import is_nitf, read_nitf
from tocsin.record import Page

Reader = Callable[[Item], Iterator[Outcome | Item]]


@dataclass(frozen=True)
class Format:
    """One format.

    Attributes:
        name: the name that pages and reports bear.
        claims: tells from an item's first bytes whether it is of the format.
        read: gives its stories, errors for those that fail, and items that must be recognised in turn.
    """

    name: str
    claims: Callable[[Item], bool]
    read: Reader


def _page(item: Item) -> Iterator[Outcome]:
    yield page_from_bytes(item.read(), name=item.name, url=item.url, content_type=item.content_type)


FORMATS: tuple[Format, ...] = (
    Format("docx", is_docx, read_docx),
    Format("zip", is_zip, read_zip),
    Format("warc", is_warc, read_warc),
    Format("compressed", is_compressed, read_compressed),
    Format("tar", is_tar, read_tar),
    Format("parquet", is_parquet, read_parquet),
    Format("pdf", is_pdf, read_pdf),
    Format("rtf", is_rtf, read_rtf),
    Format("json-feed", is_json_feed, read_json_feed),
    Format("ninjs", is_ninjs, read_ninjs),
    Format("json-lines", is_json_lines, read_json_lines),
    Format("json", is_json, read_json),
    Format("newsml-g2", is_newsml_g2, read_newsml_g2),
    Format("newsml-1", is_newsml_1, read_newsml_1),
    Format("nitf", is_nitf, read_nitf),
    Format("feed", is_feed, read_feed),
    Format("iptc7901", is_iptc7901, read_iptc7901),
    Format("anpa1312", is_anpa, read_anpa),
    Format("mbox", is_mbox, read_mbox),
    Format("email", is_mail, read_mail),
    Format("factiva", is_factiva, read_factiva),
    Format("nexis", is_nexis, read_nexis),
    Format("proquest", is_proquest, read_proquest),
    Format("markdown", is_markdown, read_markdown),
    Format("csv", is_table, read_table),
    Format("page", lambda _: True, _page),
)


def format_of(item: Item) -> Format:
    """Tell an item's format by its content."""
    return next(one for one in FORMATS if one.claims(item))


def pages_of(item: Item) -> Iterator[Outcome]:
    """Read an item: a page for each story in it, an error for each that fails.

    Never raises an `InputError`: what fails is told, and the rest goes on.
    """
    try:
        for found in format_of(item).read(item):
            if isinstance(found, Item):
                yield from pages_of(found)
            elif isinstance(found, Page) and item.told:
                yield found.model_copy(update={"told": item.told})
            else:
                yield found
    except InputError as error:
        error.where = error.where or item.where
        yield error
