"""What a format's fields say of a story, joined to what its text shows; the fields win."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tocsin.dispatch.dateline import dateline_in_field
from tocsin.dispatch.lines import Line
from tocsin.dispatch.metadata import Metadata, iso_instant
from tocsin.ontology.agencies import agency_by_dateline, agency_by_holder
from tocsin.record import Dateline, Page, Stated, Wire

_BY = re.compile(r"^(?:by|von|par|por|di|av|af|door)\s+", re.I)


def with_stated(meta: Metadata, page: Page) -> Metadata:
    """Put a format's fields over what markup says of itself."""
    stated = page.stated
    if stated is None:
        return meta
    instant = iso_instant(stated.published)
    evidence = f"{page.format} {stated.published_in}" if stated.published_in else page.format
    modified = iso_instant(stated.modified)
    return replace(
        meta,
        title=stated.headline or meta.title,
        author=_name_in(stated.byline) or meta.author,
        published=(instant, evidence) if instant else meta.published,
        modified=(modified if modified != instant else None) or meta.modified,
        publisher=stated.provider or meta.publisher,
        url=stated.url or meta.url,
        section=stated.section or meta.section,
    )


def _name_in(byline: str | None) -> str | None:
    """Cut the word that opens a byline in the wires' languages."""
    return _BY.sub("", byline).strip(" ,;") or None if byline else None


def stated_dateline(stated: Stated, day: str | None) -> Dateline | None:
    """Read the dateline that stands in a field of its own."""
    reference = date.fromisoformat(day[:10]) if day else None
    return dateline_in_field(stated.dateline, reference=reference) if stated.dateline else None


def stated_agency(stated: Stated) -> str | None:
    """Give the agency's short name where the provider is one that is known."""
    name = (stated.provider or "").lower().strip()
    known = agency_by_holder().get(name)
    return known[0] if known else agency_by_dateline().get(name)


def stated_language(stated: Stated) -> str | None:
    """Give the ISO 639-1 code that a language tag opens with."""
    code = (stated.language or "").partition("-")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isalpha() and code.isascii() else None


def stated_wire(stated: Stated) -> Wire | None:
    """Give what the format states beside the text, an embargo's instant written as ISO 8601."""
    wire = stated.wire
    if wire is None or wire.embargo is None:
        return wire
    return wire.model_copy(update={"embargo": iso_instant(wire.embargo) or wire.embargo})


def repeated_head(lines: Sequence[Line], stated: Stated) -> dict[int, str]:
    """Find the lines at the head of a body that repeat the fields: headline and byline."""
    fields = {"headline": stated.headline, "byline": stated.byline}
    known = {_folded(text): label for label, text in fields.items() if text}
    found: dict[int, str] = {}
    for index, line in enumerate(lines[:6]):
        if label := known.get(_folded(line.text)):
            found[index] = label
    return found


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(".")
