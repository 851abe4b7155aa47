"""Bytes to pages: files, URLs and standard input, decoded; nothing is understood here."""

from tocsin.intake.decode import MAX_BYTES, mend_surrogates, page_from_bytes, page_from_text
from tocsin.intake.source import load

__all__ = ["MAX_BYTES", "load", "mend_surrogates", "page_from_bytes", "page_from_text"]
