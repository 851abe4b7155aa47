"""Feeds: RSS 0.9 to 2.0, RDF, Atom, JSON Feed; each entry that bears its text is a story.

An entry with a summary only is no story here: what it links to is. A feed that is not well-formed, as
many are, is read as far as it can be.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tocsin.errors import InputError, MalformedInput, NoStory
from tocsin.intake.fields import names, plain, web_address, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.json import load_json
from tocsin.intake.xml import find, find_all, local, parse_xml, root_name, text_of
from tocsin.record import Stated, Wire

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS = {"rss": "rss", "RDF": "rss", "feed": "atom", "channel": "rss"}
_JSON_FEED = re.compile(rb'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version', re.I)
_FEED_SIGNS = re.compile(rb"<(?:\w+:)?(?:item|entry|channel|title)\b")
_TAGS = re.compile(r"<[^<>]*>")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MAX_FEED = 128 * 1024 * 1024
LEAST_WORDS = 80
"""Words from which a description is taken for the story itself; what is shorter sums it up."""


def is_feed(item: Item) -> bool:
    """Tell a feed by its root element."""
    return root_name(item.head) in _ROOTS and _FEED_SIGNS.search(item.head) is not None


def is_json_feed(item: Item) -> bool:
    """Tell a JSON Feed by the version it must state."""
    return item.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and _JSON_FEED.search(item.head) is not None


def read_feed(item: Item) -> Iterator[Outcome]:
    """Read the entries of an RSS or Atom feed.

    Raises:
        MalformedInput: it is no XML, not even in part.
        InputTooLarge: it is too large, or blown up by entities.
        NoStory: it has no entry.
    """
    data = item.read(MAX_FEED)
    root = parse_xml(data, item.where, forgiving=True)
    digest = hashlib.sha256(data).hexdigest()
    channel = next((one for one in root if local(one) == "channel"), root)
    about = _about(channel)
    number = 0
    for parent in dict.fromkeys((channel, root)):
        for entry in parent:
            if local(entry) in ("item", "entry"):
                number += 1
                yield _outcome(_rss_or_atom(entry, about, item.entry(number)), digest)
    if number == 0:
        raise NoStory("is a feed without entries", where=item.where)


def read_json_feed(item: Item) -> Iterator[Outcome]:
    """Read the entries of a JSON Feed.

    Raises:
        MalformedInput: it is no JSON, or has no list of items.
        NoStory: the list is empty.
    """
    data = item.read(MAX_FEED)
    feed = load_json(data, item.where)
    entries = feed.get("items") if isinstance(feed, Mapping) else None
    if not isinstance(entries, list):
        raise MalformedInput("is a JSON Feed without a list of items", where=item.where)
    digest = hashlib.sha256(data).hexdigest()
    for number, entry in enumerate(entries, 1):
        fields = entry if isinstance(entry, Mapping) else {}
        yield _outcome(_json_entry(fields, feed, item.entry(number)), digest)
    if not entries:
        raise NoStory("is a feed without entries", where=item.where)


@dataclass(frozen=True)
class _Entry:
    """One entry: its full text, None where it bears none, its summary, its fields."""

    format: str
    full: str | None
    summary: str
    stated: Stated
    name: str


def _outcome(entry: _Entry, digest: str) -> Outcome:
    try:
        text = entry.full
        if text is None and len(_TAGS.sub(" ", entry.summary).split()) >= LEAST_WORDS:
            text = entry.summary
        if not text or not text.strip():
            hint = f"read {entry.stated.url}" if entry.stated.url else None
            error = NoStory("bears no full text", where=entry.name, hint=hint)
            error.link = entry.stated.url
            raise error
        return Story(entry.format, text, entry.stated, digest, entry.name).page()
    except InputError as error:
        return error


@dataclass(frozen=True)
class _About:
    """What a feed says of all its entries, read once."""

    title: str | None
    author: str | None
    language: str | None
    rights: str | None
    licence: str | None


def _about(channel: _Element) -> _About:
    return _About(
        title=plain(text_of(find(channel, "title"))),
        author=_author(channel),
        language=words(text_of(find(channel, "language")) or channel.get(_LANG)),
        rights=text_of(find(channel, "rights")) or text_of(find(channel, "copyright")),
        licence=_licence(channel),
    )


def _rss_or_atom(entry: _Element, about: _About, name: str) -> _Entry:
    is_atom = local(entry) == "entry"
    published, field = _date(entry)
    stated = Stated(
        headline=plain(text_of(find(entry, "title"))),
        byline=_author(entry) or (about.author if is_atom else None),
        published=published,
        published_in=field,
        modified=words(text_of(find(entry, "updated") if is_atom else find(entry, "modified"))),
        language=words(entry.get(_LANG) or text_of(find(entry, "language"))) or about.language,
        provider=about.title,
        url=_link(entry),
        notice=plain(text_of(find(entry, "rights")) or about.rights),
        usage_terms=_licence(entry) or about.licence,
    )
    wire = Wire(
        id=words(text_of(find(entry, "guid"))) or words(text_of(find(entry, "id"))),
        keywords=names(one.get("term") or text_of(one) for one in find_all(entry, "category")),
    )
    content = find(entry, "encoded")
    content = find(entry, "content") if content is None else content
    summary = find(entry, "description")
    summary = find(entry, "summary") if summary is None else summary
    full = _markup(content).strip() or None
    return _Entry("atom" if is_atom else "rss", full, _markup(summary), with_wire(stated, wire), name)


def _markup(element: _Element | None) -> str:
    """Give what an element holds: escaped markup as it is, XHTML written out, plain text escaped."""
    if element is None:
        return ""
    if len(element):
        from tocsin.intake.wires.markup import markup_of

        return markup_of(element)
    return element.text or ""


def _date(entry: _Element) -> tuple[str | None, str | None]:
    for name in ("pubDate", "published", "issued", "date", "created", "updated"):
        if found := words(text_of(find(entry, name))):
            return found, name
    return None, None


def _author(parent: _Element) -> str | None:
    """The name of who wrote it; an address that RSS puts before it is cut off ("a@b.org (Jane Roe)")."""
    for path in ("creator", "author/name", "author"):
        found = names(text_of(one) for one in find_all(parent, path))
        if found:
            joined = ", ".join(found)
            inner = re.fullmatch(r"\S+@\S+\s*\((.+)\)", joined)
            return inner[1] if inner else None if "@" in joined else joined
    return None


def _link(entry: _Element) -> str | None:
    for link in find_all(entry, "link"):
        if link.get("rel", "alternate") == "alternate" and (found := web_address(link.get("href") or text_of(link))):
            return found
    guid = find(entry, "guid")
    return web_address(text_of(guid)) if guid is not None and guid.get("isPermaLink") != "false" else None


def _licence(parent: _Element) -> str | None:
    """The address of a licence: a link of that relation, or the element of Creative Commons' own module."""
    for link in find_all(parent, "link"):
        if (link.get("rel") or "").lower() == "license" and (found := web_address(link.get("href"))):
            return found
    return words(text_of(find(parent, "license")))


def _json_entry(entry: Mapping[str, Any], feed: Mapping[str, Any], name: str) -> _Entry:
    html, text = entry.get("content_html"), entry.get("content_text")
    full = html if isinstance(html, str) and html.strip() else text if isinstance(text, str) else None
    summary = entry.get("summary")
    stated = Stated(
        headline=words(entry.get("title")),
        byline=_json_authors(entry) or _json_authors(feed),
        published=words(entry.get("date_published")),
        published_in="date_published",
        modified=words(entry.get("date_modified")),
        language=words(entry.get("language")) or words(feed.get("language")),
        provider=words(feed.get("title")),
        url=web_address(entry.get("url")),
    )
    tags = entry.get("tags")
    wire = Wire(id=words(entry.get("id")), keywords=names(tags if isinstance(tags, list) else []))
    short = summary if isinstance(summary, str) else ""
    return _Entry("json-feed", full, short, with_wire(stated, wire), name)


def _json_authors(holder: Mapping[str, Any]) -> str | None:
    authors = holder.get("authors")
    found = authors if isinstance(authors, list) else [holder.get("author")]
    return ", ".join(names(one.get("name") for one in found if isinstance(one, Mapping))) or None
