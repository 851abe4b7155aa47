"""What the source allows: its statements, and what follows from them for every surface."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tocsin.record.base import Model

ShowText = Literal["never", "private", "public"]
Terms = Literal[
    "all-rights-reserved", "unstated", "noncommercial", "no-derivatives", "sample", "open", "public-domain"
]  # fmt: skip
"""What statements amount to, the strictest first."""
Use = Literal["store_text", "show_text", "quote_words", "export_text", "mine"]


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


class Ground(Model):
    """One statement that the verdict rests on.

    Attributes:
        where: where it stands ("rights line", "meta robots", "header x-robots-tag", "tdmrep.json", ...).
        words: the statement as it stands there, cut where it is long.
        means: what it was understood as.
        takes: what it takes away from an unbounded use.
    """

    where: str
    words: str
    means: str
    takes: list[Use] = Field(default_factory=list)


class Rights(Model):
    """Who holds the rights, what the page says of them, and the verdict.

    Attributes:
        holder: the copyright holder as named, or None.
        statement: the rights line as printed, or None.
        terms: what the statements amount to.
        source: where the statement was found ("rights line", "meta", ...), None where there is none.
        grounds: every statement that was found, in words and in signs for machines.
        may: the verdict that every surface obeys.
    """

    holder: str | None
    statement: str | None
    terms: Terms
    source: str | None
    grounds: list[Ground] = Field(default_factory=list)
    may: May
