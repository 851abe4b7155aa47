"""A page to a dispatch: head, body, furniture and rights put together from the labelled lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tocsin.dispatch.dateline import dateline_of
from tocsin.dispatch.head import byline_of, headline_of, modified_of, published_of, story_titles, written_day
from tocsin.dispatch.html import html_page
from tocsin.dispatch.layout import BODY, Layout, layout_of, story_layout
from tocsin.dispatch.lines import Line, lines_of
from tocsin.dispatch.markup_layout import markup_layout
from tocsin.dispatch.markup_rights import markup_rights
from tocsin.dispatch.metadata import Metadata, iso_instant, metadata_of
from tocsin.dispatch.printed_wire import printed_wire
from tocsin.dispatch.rights import page_rights, rights_of
from tocsin.dispatch.stated import (
    repeated_head,
    stated_agency,
    stated_dateline,
    stated_language,
    stated_wire,
    with_stated,
)
from tocsin.errors import UsageError
from tocsin.intake import mend_surrogates, page_from_text
from tocsin.ontology.agencies import agency_by_holder
from tocsin.ontology.language_guess import language_of
from tocsin.record import (
    Block,
    Dateline,
    Dispatch,
    Furniture,
    FurnitureItem,
    Page,
    Published,
    Source,
    Stated,
    Wire,
    content_id,
)
from tocsin.record.dispatch import FurnitureKind
from tocsin.record.stated import PubStatus

_KILL = re.compile(r"^(?:KILL|BC-.*KILL|MANDATORY KILL|WITHDRAW(?:AL|N))\b|\bkill notice\b", re.I)
_KILL_SIGNALS = frozenset({"kill", "mandatory-kill", "withdrawal", "withdraw", "canceled", "cancelled"})
_PARAGRAPH = re.compile(r"\S(?:.*?\S)?(?=\s*\n[^\S\n]*\n|\s*\r\n[^\S\r\n]*\r\n|\s*\Z)", re.S)


@dataclass(frozen=True)
class _Body:
    text: str
    blocks: list[Block]
    dateline: Dateline | None


def page_layout(page: Page) -> tuple[Layout, Metadata]:
    """Give a page's labelled lines, and what its markup and its fields say of it."""
    if page.kind == "text":
        return _labelled(page, page.text, lines_of(page.text)), with_stated(Metadata(), page)
    parsed = html_page(page.text)
    meta = with_stated(replace(metadata_of(parsed.tree), markup_rights=markup_rights(parsed.tree)), page)
    layout = markup_layout(parsed, story_titles(meta, page.url)) if page.extent == "page" else None
    return layout or _labelled(page, parsed.text, parsed.lines), meta


def _labelled(page: Page, text: str, lines: Sequence[Line]) -> Layout:
    if page.extent == "page":
        return layout_of(text, lines)
    return story_layout(text, lines, repeated_head(lines, page.stated or Stated()))


def dispatch_of(page: Page) -> Dispatch:
    """Split a page into its story and its furniture.

    Raises:
        InputTooLarge: markup nested too deep.
    """
    layout, meta = page_layout(page)
    stated = page.stated or Stated()
    body = _body(layout, meta, stated)
    furniture = _furniture(layout)
    headline = stated.headline or headline_of(layout, meta, page.url)
    published = published_of(page, layout, meta, body.dateline)
    statement, source = _statement(layout, meta)
    rights = page_rights(page, statement, source, meta.markup_rights)
    agency = body.dateline.agency if body.dateline and body.dateline.agency else None
    wire, version = stated_wire(stated), stated.version
    if page.stated is None:
        wire, version = printed_wire(layout, headline, meta.keywords)
    return Dispatch(
        id=content_id("d", headline, body.text, body.dateline.raw if body.dateline else None, published.value),
        source=Source(name=page.name, kind=page.kind, format=page.format, encoding=page.encoding, digest=page.digest),
        url=page.url or meta.url,
        publisher=_publisher(layout, meta),
        agency=agency or stated_agency(stated) or _agency_of(rights.holder),
        headline=headline,
        byline=byline_of(layout, meta, page.url),
        section=meta.section,
        language=stated_language(stated) or language_of(body.text or layout.text),
        text=body.text,
        dateline=body.dateline,
        published=published,
        modified=modified_of(layout, meta),
        version=version,
        pubstatus=_pubstatus(headline, stated, wire),
        wire=wire,
        blocks=body.blocks,
        furniture=furniture,
        rights=rights,
    )


def dispatch_of_text(text: str, *, published: str | None = None, headline: str | None = None) -> Dispatch:
    """Take a text as a body as it stands: offsets are into it, nothing is split off.

    Args:
        text: the body; blank lines part paragraphs.
        published: ISO 8601 day or instant.
        headline: the headline.

    Raises:
        UsageError: `published` is no ISO 8601 day or instant.
        EmptyInput: the text holds no visible character.
    """
    text = mend_surrogates(text)
    page = page_from_text(text)
    day = _given_day(published)
    blocks = [Block(kind="paragraph", start=match.start(), end=match.end()) for match in _PARAGRAPH.finditer(text)]
    reference = date.fromisoformat(day[:10]) if day else None
    first = text[blocks[0].start : blocks[0].end] if blocks else ""
    found = dateline_of(first, reference=reference)
    dateline = found[0] if found else None
    stated = _stated(day, dateline)
    return Dispatch(
        id=_id(headline, text, dateline, stated),
        source=Source(name=None, kind="text", format="text", encoding=None, digest=page.digest),
        url=None,
        publisher=None,
        agency=dateline.agency if dateline else None,
        headline=headline,
        byline=None,
        language=language_of(text),
        text=text,
        dateline=dateline,
        published=stated,
        modified=None,
        version=None,
        pubstatus="usable",
        wire=None,
        blocks=blocks,
        furniture=[],
        rights=rights_of(None, None),
    )


def _given_day(published: str | None) -> str | None:
    day = iso_instant(published)
    if published is not None and (day is None or not re.match(r"\d{4}-\d\d-\d\d", published)):
        raise UsageError(f"published is {published!r}, no ISO 8601 day or instant", hint="write 2022-01-07")
    return day


def _stated(day: str | None, dateline: Dateline | None) -> Published:
    """When a text came out: as its caller says, or else as its dateline does."""
    if day is not None:
        return Published(value=day, status="stated", evidence="given by the caller")
    if dateline is not None and dateline.date:
        return Published(value=dateline.date, status="stated", evidence=dateline.raw)
    return Published(value=None, status="absent", evidence=None)


def _id(headline: str | None, text: str, dateline: Dateline | None, published: Published) -> str:
    return content_id("d", headline, text, dateline.raw if dateline else None, published.value)


def _body(layout: Layout, meta: Metadata, stated: Stated) -> _Body:
    """Join the story's lines by blank lines; a dateline that opens it is split off."""
    reference = date.fromisoformat(meta.published[0][:10]) if meta.published else written_day(layout, meta)
    alone = layout.lines("dateline")
    dateline = None
    if alone and (found := dateline_of(alone[0].text, reference=reference)):
        dateline = found[0]
    text = ""
    blocks: list[Block] = []
    for segment in layout.segments:
        if segment.label not in BODY or segment.line is None:
            continue
        words = segment.line.text
        if not blocks and dateline is None and (found := dateline_of(words, reference=reference)):
            dateline, words = found[0], words[found[1] :]
        if not words.strip():
            continue
        text += "\n\n" if text else ""
        kind = "subhead" if segment.label == "subhead" else "paragraph"
        blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(words)))
        text += words
    return _Body(text, blocks, dateline or stated_dateline(stated, meta.published[0] if meta.published else None))


def _furniture(layout: Layout) -> list[Furniture]:
    found: list[Furniture] = []
    kinds: dict[str, FurnitureKind] = {
        "masthead": "masthead", "ad": "ad", "caption": "caption", "rights": "rights", "other": "other",
    }  # fmt: skip
    for segment in layout.segments:
        if segment.line is None:
            continue
        item = FurnitureItem(text=segment.line.text, source=_safe(segment.line.link))
        if segment.label == "rail-heading":
            found.append(Furniture(kind="rail", heading=segment.line.text, items=[]))
        elif segment.label == "rail-item":
            if not found or found[-1].kind != "rail":
                found.append(Furniture(kind="rail", heading=None, items=[]))
            found[-1].items.append(item)
        elif kind := kinds.get(segment.label):
            if found and found[-1].kind == kind and kind in ("rights", "other", "masthead"):
                found[-1].items.append(item)
            else:
                found.append(Furniture(kind=kind, heading=None, items=[item]))
    return found


def _safe(address: str | None) -> str | None:
    """An address that leads somewhere and runs nothing: http(s), or one within the site."""
    plain = re.sub(r"[\x00-\x20]+", "", address or "")  # as browsers read it
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", plain)
    return address if plain and (scheme is None or scheme[0].lower() in ("http:", "https:")) else None


def _publisher(layout: Layout, meta: Metadata) -> str | None:
    masthead = layout.lines("masthead")
    if masthead and not meta.publisher:
        return re.split(r"\s+[-–—|:]\s+", masthead[0].text)[0].strip() or None
    return meta.publisher


def _statement(layout: Layout, meta: Metadata) -> tuple[str | None, str | None]:
    lines = layout.lines("rights")
    if lines:
        return "\n".join(line.text for line in lines), "rights line"
    return (meta.rights, "meta") if meta.rights else (None, None)


def _agency_of(holder: str | None) -> str | None:
    known = agency_by_holder().get(holder.lower()) if holder else None
    return known[0] if known else None


def _pubstatus(headline: str | None, stated: Stated, wire: Wire | None) -> PubStatus:
    signals = wire.signals if wire else []
    if (headline and _KILL.search(headline)) or any(signal.lower() in _KILL_SIGNALS for signal in signals):
        return "canceled"
    if stated.wire is None and wire and wire.embargo:
        return "withheld"
    return stated.pubstatus or "usable"
