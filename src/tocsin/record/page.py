"""A page: what arrived, decoded, before anything is understood."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tocsin.record.base import Model
from tocsin.record.stated import Stated

PageKind = Literal["html", "text"]
Extent = Literal["page", "story"]


class Told(Model):
    """What came with a page and speaks of its rights, though it does not stand in it.

    Attributes:
        where: the field of the answer's header, "tdmrep.json" or "robots.txt".
        name: what it states ("tdm-reservation", "tdm-policy", "x-robots-tag", "link", "license").
        value: as it stands there.
    """

    where: str
    name: str
    value: str


class Page(Model):
    """The text of a page as it arrived, or of one story of a file that holds several.

    Attributes:
        name: last component of the path, or the URL; None for standard input. Behind "!" stands the
            member of an archive, behind "#" the number of the story in its file. No directories: a
            record must not tell of the machine it was made on.
        url: address it was fetched from, or that its format states; None if unknown.
        kind: "html" for markup, "text" for the text of a page whose tags are gone.
        format: what it was recognised as ("html", "text", "ninjs", "rss", ...).
        extent: "page" where furniture may stand around the story, "story" where the format hands over
            the story's own text.
        encoding: by which the bytes were decoded; None where they came as text.
        digest: SHA-256 of the bytes of the file, archive member or line that held it.
        text: the decoded characters; of a format with fields, those of its body. Surrogates that a
            broken decoder left alone are replaced one for one by U+FFFD.
        stated: what the format's fields say of the story; None for a page without any.
        told: what speaks of its rights beside it: header fields, the site's own statement.
    """

    name: str | None
    url: str | None = None
    kind: PageKind
    format: str
    extent: Extent = "page"
    encoding: str | None
    digest: str
    text: str
    stated: Stated | None = None
    told: list[Told] = Field(default_factory=list)
