"""What an HTML page says of itself in its head: title, author, dates, publisher, canonical address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from tocsin.dispatch.markup_rights import MarkupRights

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued",
    "dcterms.created", "dcterms.date", "parsely-pub-date", "pubdate", "publish-date", "publication_date",
    "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "article.published",
    "published_time", "publishdate", "dc.date.created", "og:published_time", "originalpublicationdate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "datemodified",
    "dcterms.modified",
)
_TITLE = ("og:title", "twitter:title", "parsely-title", "dc.title", "headline")
_AUTHOR = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
)
_SECTION = ("article:section", "articlesection", "parsely-section", "cxenseparse:section", "section")
_SITE = ("og:site_name", "application-name", "publisher", "dc.publisher")
_ARTICLES = re.compile(r"Article|Report|BlogPosting|WebPage|LiveBlog|Story", re.I)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_BASIC = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?(?!\d)")
"""ISO 8601's basic form ("20220107T114500+0100"), which NITF and NewsML 1 write."""


@dataclass(frozen=True)
class Metadata:
    """What the head says; each date with the name of the field it stands in."""

    title: str | None = None
    author: str | None = None
    published: tuple[str, str] | None = None
    modified: str | None = None
    publisher: str | None = None
    url: str | None = None
    rights: str | None = None
    section: str | None = None
    markup_rights: MarkupRights = field(default_factory=MarkupRights)


def metadata_of(tree: HtmlElement | None) -> Metadata:
    """Read a page's metadata: linked data first, then meta elements, then `time` elements."""
    if tree is None:
        return Metadata()
    meta = _meta(tree)
    article = _article(tree)
    published = _first_date(article, meta, tree)
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    url = str(canonical[0]).strip() if canonical else meta.get("og:url")
    return Metadata(
        title=_first(meta, _TITLE) or _text(article.get("headline")) or _title(tree),
        author=_person(article.get("author")) or _named(_first(meta, _AUTHOR)),
        published=published,
        modified=iso_instant(_text(article.get("dateModified")) or _first(meta, _MODIFIED)),
        publisher=_first(meta, _SITE) or _person(article.get("publisher")),
        url=url if url and re.match(r"https?://", url) else None,
        rights=meta.get("copyright") or meta.get("dc.rights") or meta.get("rights"),
        section=_first_text(article.get("articleSection")) or _first(meta, _SECTION),
    )


def iso_instant(text: str | None) -> str | None:
    """Give a day or instant as ISO 8601 if the text is one, or an RFC 2822 date; None otherwise."""
    if not text:
        return None
    text = _BASIC.sub(_extended, text.strip(), count=1) if _BASIC.match(text.strip()) else text.strip()
    match = _ISO_DAY.match(text)
    if match:
        try:
            date(*map(int, match.groups()))
        except ValueError:
            return None
        try:
            return datetime.fromisoformat(text.replace(" ", "T", 1)).isoformat() if len(text) > 10 else text
        except ValueError:
            return match.group()
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        return _written_day(text)


def _extended(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
    return f"{year}-{month}-{day}{clock}"


def _written_day(text: str) -> str | None:
    match = re.fullmatch(r"(?:\w+,?\s+)?([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),?\s+(\d{4})(?:\D.*)?", text)
    for form in ("%B %d %Y", "%b %d %Y"):
        try:
            return datetime.strptime(" ".join(match.groups()), form).date().isoformat() if match else None
        except ValueError:
            continue
    return None


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(str(name).strip().lower(), str(content).strip())
    return found


def _article(tree: HtmlElement) -> dict[str, Any]:
    """The linked-data object that describes the article."""
    for script in tree.iter("script"):
        if "ld+json" not in str(script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            kinds = item.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and _ARTICLES.search(kind) for kind in kinds) and "datePublished" in item:
                return item
    return {}


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(data, list):
        for item in data:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _objects(data.get("@graph"), depth + 1)
        yield from _objects(data.get("mainEntity"), depth + 1)


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _first_date(article: dict[str, Any], meta: dict[str, str], tree: HtmlElement) -> tuple[str, str] | None:
    if found := iso_instant(_text(article.get("datePublished"))):
        return found, "datePublished"
    for name in _PUBLISHED:
        if found := iso_instant(meta.get(name)):
            return found, f"meta {name}"
    for element in tree.xpath("//*[@itemprop='datePublished'] | //time[@pubdate]"):
        if found := iso_instant(element.get("datetime") or element.get("content") or element.text_content()):
            return found, "datePublished"
    times = [iso_instant(element.get("datetime")) for element in tree.xpath("//article//time | //header//time")]
    times = times or [iso_instant(element.get("datetime")) for element in tree.iter("time")][:1]
    return next(((found, "time element") for found in times if found), None)


def _text(value: Any) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None


def _first_text(value: Any) -> str | None:
    return _text(value[0] if isinstance(value, list) and value else value)


def _person(value: Any) -> str | None:
    if isinstance(value, list):
        names = [name for name in map(_person, value) if name]
        return ", ".join(names) or None
    if isinstance(value, dict):
        return _named(_text(value.get("name")))
    return _named(_text(value))


def _named(text: str | None) -> str | None:
    return None if text is None or text.startswith(("http:", "https:", "@")) else text


def _title(tree: HtmlElement) -> str | None:
    found = tree.findtext(".//title")
    return re.sub(r"\s+", " ", str(found)).strip() or None if found else None
