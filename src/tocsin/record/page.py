"""A page: what arrived, decoded, before anything is understood."""

from __future__ import annotations

from typing import Literal

from tocsin.record.base import Model

PageKind = Literal["html", "text"]


class Page(Model):
    """The text of a page as it arrived.

    Attributes:
        name: last component of the path, or the URL; None for standard input. No directories: a
            record must not tell of the machine it was made on.
        url: address it was fetched from, or None.
        kind: "html" for markup, "text" for the text of a page whose tags are gone.
        encoding: by which the bytes were decoded; None where they came as text.
        digest: SHA-256 of the bytes.
        text: the decoded characters, nothing removed; surrogates that a broken decoder left alone are
            replaced one for one by U+FFFD.
    """

    name: str | None
    url: str | None = None
    kind: PageKind
    encoding: str | None
    digest: str
    text: str
