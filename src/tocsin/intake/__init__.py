"""Bytes to pages: files, folders, archives, URLs and standard input, recognised and split into stories."""

from tocsin.intake.decode import MAX_BYTES, mend_surrogates, page_from_bytes, page_from_text
from tocsin.intake.formats import FORMATS, pages_of
from tocsin.intake.item import Item
from tocsin.intake.options import Only, Options
from tocsin.intake.source import Taken, load, load_many

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "Item",
    "Only",
    "Options",
    "Taken",
    "load",
    "load_many",
    "mend_surrogates",
    "page_from_bytes",
    "page_from_text",
    "pages_of",
]
