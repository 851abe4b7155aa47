"""Feeds as Atom (RFC 4287), in pages (RFC 5005)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tocsin.export.feed import Feed, Item
from tocsin.export.plain_text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/atom+xml"
_SPACE = "http://www.w3.org/2005/Atom"


def atom_of(feed: Feed) -> bytes:
    """Write a feed as Atom; the same feed gives the same bytes.

    All words are of `type="text"`, so that markup in them is shown and never run.
    """
    from lxml import etree

    nsmap: Any = {None: _SPACE}  # the types know of no default namespace
    root: _Element = etree.Element(f"{{{_SPACE}}}feed", nsmap=nsmap)
    _add(root, "id", feed.id)
    _add(root, "title", one_line(feed.title))
    _add(root, "updated", feed.updated)
    _person(root, feed.desk)
    _link(root, "self", feed.address, MEDIA_TYPE)
    _link(root, "alternate", feed.page, "text/html")
    if feed.next:
        _link(root, "next", feed.next, MEDIA_TYPE)
    for item in feed.items:
        _entry(root, item)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return written


def _entry(root: _Element, item: Item) -> None:
    entry = _add(root, "entry")
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _add(entry, "updated", item.updated)
    if item.published:
        _add(entry, "published", item.published)
    if item.author:
        _person(entry, item.author)
    _link(entry, "alternate", item.link, "text/html")
    if item.source:
        _link(entry, "via", item.source)
    for term in item.terms:
        _add(entry, "category").set("term", term)
    if item.summary:
        _add(entry, "summary", item.summary)
    if item.text:
        _add(entry, "content", item.text).set("type", "text")


def _add(parent: _Element, name: str, text: str | None = None) -> _Element:
    from lxml import etree

    child: _Element = etree.SubElement(parent, f"{{{_SPACE}}}{name}")
    child.text = text
    return child


def _person(parent: _Element, name: str) -> None:
    _add(_add(parent, "author"), "name", one_line(name) or "Tocsin")


def _link(parent: _Element, relation: str, address: str, media_type: str | None = None) -> None:
    link = _add(parent, "link")
    link.set("rel", relation)
    link.set("href", address)
    if media_type:
        link.set("type", media_type)
