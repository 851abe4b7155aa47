"""A dispatch: one story, clean, its furniture split off and kept."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from tocsin.record.base import Model
from tocsin.record.rights import Rights
from tocsin.record.stated import PubStatus, Wire

BlockKind = Literal["paragraph", "subhead"]
FurnitureKind = Literal["masthead", "rail", "ad", "caption", "rights", "other"]
PublishedStatus = Literal["stated", "inferred", "absent"]


class Block(Model):
    """A paragraph or subhead of the body: code points `start:end` of `dispatch.text`, half-open."""

    kind: BlockKind
    start: int = Field(ge=0)
    end: int


class FurnitureItem(Model):
    """One line of furniture: a rail's headline, a caption, a line of the rights statement.

    Attributes:
        text: the words as printed.
        source: the address it links to, where the page's markup tells it.
    """

    text: str
    source: str | None = None


class Furniture(Model):
    """What stands on the page around the story: kept and labelled, never coded."""

    kind: FurnitureKind
    heading: str | None
    items: list[FurnitureItem]


class Dateline(Model):
    """Place, day and agency as the dateline prints them.

    Attributes:
        raw: the words of the dateline.
        place: the place as printed, capitals eased ("KYIV" gives "Kyiv"); None where it names none.
        date: ISO 8601 day, the year taken from the page where the dateline has none; None if unknown.
        agency: the agency's short name ("AFP"), or None.
    """

    raw: str
    place: str | None
    date: str | None
    agency: str | None


class Published(Model):
    """When the dispatch was published, and on what ground that is said.

    Attributes:
        value: ISO 8601 day or instant; None when absent. Never filled by a guess.
        status: stated by the page, inferred from it, or absent.
        evidence: the words or the field it was read from.
    """

    value: str | None
    status: PublishedStatus
    evidence: str | None

    @model_validator(mode="after")
    def _absent_means_no_value(self) -> Published:
        if (self.value is None) != (self.status == "absent"):
            raise ValueError(f"published is {self.status} but its value is {self.value}")
        return self


class Source(Model):
    """Where the dispatch came from; no directory and no clock of the machine that read it."""

    name: str | None
    kind: Literal["html", "text"]
    format: str
    encoding: str | None
    digest: str


class Dispatch(Model):
    """One story: head, body, furniture, rights.

    `text` is the body alone: paragraphs and subheads joined by blank lines, characters as printed.
    All offsets of a record are code points into it.
    """

    id: str
    source: Source
    url: str | None
    publisher: str | None
    agency: str | None
    headline: str | None
    byline: str | None
    section: str | None = None
    language: str | None
    text: str
    dateline: Dateline | None
    published: Published
    modified: str | None
    version: str | None
    pubstatus: PubStatus
    wire: Wire | None
    blocks: list[Block]
    furniture: list[Furniture]
    rights: Rights

    @model_validator(mode="after")
    def _blocks_lie_in_the_text(self) -> Dispatch:
        last = 0
        for block in self.blocks:
            if not last <= block.start < block.end <= len(self.text):
                raise ValueError(f"block {block.start}:{block.end} does not lie in the text, in order")
            if self.text[last : block.start].strip():
                raise ValueError(f"text before block {block.start}:{block.end} belongs to no block")
            last = block.end
        if self.text[last:].strip():
            raise ValueError("text after the last block belongs to no block")
        return self
