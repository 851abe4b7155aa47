"""What the fields of a format say of a story, as they stand there and before they are understood."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tocsin.record.base import Model

PubStatus = Literal["usable", "withheld", "canceled"]


class Wire(Model):
    """What a format states beside the text: kept as stated, for sorting, updating and withdrawing.

    Attributes:
        id: the provider's identifier of the story, the same for all its versions where the format has one.
        slug: the slug line.
        keywords: keywords in order.
        subjects: names of subjects in order.
        urgency: 1 (most urgent) to 9, or None.
        embargo: ISO 8601 instant before which nothing may be published; or the words that say so.
        note: the note to editors.
        signals: what the item says of its own kind ("update", "correction", "kill").
        length: words, as counted by who provides it.
    """

    id: str | None = None
    slug: str | None = None
    keywords: list[str] = Field(default_factory=list)
    subjects: list[str] = Field(default_factory=list)
    urgency: int | None = None
    embargo: str | None = None
    note: str | None = None
    signals: list[str] = Field(default_factory=list)
    length: int | None = None


class Stated(Model):
    """The fields of one story.

    Attributes:
        headline: the main headline.
        byline: who wrote it, as printed.
        dateline: the dateline or the place that the format gives apart from the body.
        published: when it was first published, as stated.
        published_in: the field that `published` was taken from.
        modified: when this version was made, as stated.
        version: the version as stated.
        pubstatus: usable, withheld or canceled; None where nothing says so.
        language: the language tag as stated.
        provider: who provides it.
        url: the web address of the story.
        section: the part of the paper or service that it ran in.
        holder: the copyright holder.
        notice: the copyright notice.
        usage_terms: the terms of use.
        coded_rights: the format holds rights in a language that is not read, so the strictest apply.
        wire: what else it states.
    """

    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: str | None = None
    published_in: str | None = None
    modified: str | None = None
    version: str | None = None
    pubstatus: PubStatus | None = None
    language: str | None = None
    provider: str | None = None
    url: str | None = None
    section: str | None = None
    holder: str | None = None
    notice: str | None = None
    usage_terms: str | None = None
    coded_rights: bool = False
    wire: Wire | None = None
