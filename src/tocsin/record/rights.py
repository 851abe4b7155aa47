"""What the source allows: its statement, and what follows from it for every surface."""

from __future__ import annotations

from typing import Literal

from tocsin.record.base import Model

ShowText = Literal["never", "private", "public"]
Terms = Literal["all-rights-reserved", "open", "public-domain", "sample", "unstated"]


class May(Model):
    """The verdict.

    Attributes:
        store_text: keep the text on the desk.
        show_text: to nobody, to the desk's own users ("private"), or to anyone.
        quote_words: the longest run of words a public surface may show as evidence; None for no bound.
        export_text: let the text leave in an export, an API answer or a feed.
        mine: use the text for text and data mining.
    """

    store_text: bool
    show_text: ShowText
    quote_words: int | None
    export_text: bool
    mine: bool


class Rights(Model):
    """Who holds the rights, what the page says of them, and the verdict.

    Attributes:
        holder: the copyright holder as named, or None.
        statement: the rights line as printed, or None.
        terms: what the statement amounts to.
        source: where the statement was found ("rights line", "meta", ...), None where there is none.
        may: the verdict that every surface obeys.
    """

    holder: str | None
    statement: str | None
    terms: Terms
    source: str | None
    may: May
