"""What an HTML page says of itself in its head: title, author, dates, publisher, canonical address."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from tocsin.dispatch.days import days_in
from tocsin.dispatch.linked_data import article_of, named, person_in, text_in
from tocsin.dispatch.markup_rights import MarkupRights

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued",
    "dcterms.created", "dcterms.date", "parsely-pub-date", "pubdate", "publish-date", "publication_date",
    "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "article.published",
    "published_time", "publishdate", "dc.date.created", "og:published_time", "originalpublicationdate", "published",
    "pub_date", "article_date_original", "dcterms.issued", "dc.date.published",
)  # fmt: skip
_ARTICLE_DAY = ("article:published_time", "og:article:published_time")
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
    "cxenseparse:author",
    "authors",
    "article.author",
)
_SECTION = ("article:section", "articlesection", "parsely-section", "cxenseparse:section", "section")
_KEYWORDS = ("news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags")
_KEPT_UP = 2
"""Years of the calendar; a story is corrected within weeks."""
_MAX_KEYWORD = 60
_SITE = ("og:site_name", "application-name", "publisher", "dc.publisher")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_BASIC = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?(?!\d)")
"""ISO 8601's basic form ("20220107T114500+0100"), which NITF and NewsML 1 write."""


@dataclass(frozen=True)
class Metadata:
    """What the head says; each date with the name of the field it stands in.

    Attributes:
        title: the title, as the surest field has it.
        author: who wrote it.
        published: ISO 8601 day or instant, and its field.
        modified: ISO 8601 day or instant.
        publisher: whose page it is.
        url: its canonical address.
        rights: its rights statement.
        section: the section it stands in.
        titles: all titles, the surest first.
        weak: the day is that of a page which does not say that it is an article; it may be the template's.
        language: tag of the page's language.
        keywords: keywords, in order.
    """

    title: str | None = None
    author: str | None = None
    published: tuple[str, str] | None = None
    modified: str | None = None
    publisher: str | None = None
    url: str | None = None
    rights: str | None = None
    section: str | None = None
    markup_rights: MarkupRights = field(default_factory=MarkupRights)
    titles: tuple[str, ...] = ()
    weak: bool = False
    language: str | None = None
    keywords: tuple[str, ...] = ()


def metadata_of(tree: HtmlElement | None) -> Metadata:
    """Read a page's metadata: linked data first, then meta elements, then elements marked with their property."""
    if tree is None:
        return Metadata()
    meta = _meta(tree)
    article, is_article = article_of(tree)
    published = _first_date(article, meta, tree)
    canonical = next((element.get("href") for element in tree.iter("link") if element.get("rel") == "canonical"), None)
    url = str(canonical).strip() if canonical else meta.get("og:url")
    modified = iso_instant(text_in(article.get("dateModified")) or _first(meta, _MODIFIED))
    of_article = is_article or (meta.get("og:type", "").lower() == "article" and _first(meta, _ARTICLE_DAY) is not None)
    titles = (_first(meta, _TITLE), text_in(article.get("headline")), _title(tree))
    return Metadata(
        title=next((title for title in titles if title), None),
        titles=tuple(dict.fromkeys(title for title in titles if title)),
        author=_author(article, meta, tree),
        published=published,
        weak=not of_article or _is_kept_up(published, modified),
        modified=modified,
        publisher=_first(meta, _SITE) or person_in(article.get("publisher")),
        url=url if url and re.match(r"https?://", url) else None,
        rights=meta.get("copyright") or meta.get("dc.rights") or meta.get("rights"),
        section=text_in(article.get("articleSection")) or _first(meta, _SECTION),
        language=tree.get("lang"),
        keywords=_keywords(article, meta),
    )


def _is_kept_up(published: tuple[str, str] | None, modified: str | None) -> bool:
    """Tell a page that is kept up for years: when it was first put there is no day of what it says now."""
    if published is None or modified is None:
        return False
    return int(modified[:4]) - int(published[0][:4]) >= _KEPT_UP


def _keywords(article: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    stated = article.get("keywords")
    words = ",".join(word for word in stated if isinstance(word, str)) if isinstance(stated, list) else text_in(stated)
    words = words or _first(meta, _KEYWORDS) or ""
    found = (word.strip() for word in words.split(","))
    return tuple(dict.fromkeys(word for word in found if 0 < len(word) <= _MAX_KEYWORD))


def _author(article: dict[str, Any], meta: dict[str, str], tree: HtmlElement) -> str | None:
    found = person_in(article.get("author")) or named(_first(meta, _AUTHOR))
    if found is None and re.search(
        r"\b(?:written|interview|reported|posted)?\s*by$", meta.get("twitter:label1", ""), re.I
    ):
        found = named(meta.get("twitter:data1"))
    return found or _marked_author(tree)


def _marked_author(tree: HtmlElement) -> str | None:
    """Names in elements whose property says that they are the author's."""
    names = []
    for element in tree.xpath("//*[@itemprop='author']"):
        inner = element.xpath(".//*[@itemprop='name']")
        name = re.sub(
            r"\s+", " ", (inner[0] if inner else element).text_content() or element.get("content") or ""
        ).strip()
        if name and len(name) <= 60:
            names.append(name)
    return ", ".join(dict.fromkeys(names)) or None


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
    except (ValueError, TypeError, IndexError, OverflowError):
        return next((day.value.isoformat() for day in days_in(text)), None)


def _extended(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
    return f"{year}-{month}-{day}{clock}"


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(str(name).strip().lower(), str(content).strip())
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _first_date(article: dict[str, Any], meta: dict[str, str], tree: HtmlElement) -> tuple[str, str] | None:
    for name in ("datePublished", "uploadDate"):
        if found := iso_instant(text_in(article.get(name))):
            return found, name
    for name in _PUBLISHED:
        if found := iso_instant(meta.get(name)):
            return found, f"meta {name}"
    for element in tree.xpath("//*[@itemprop='datePublished'] | //time[@pubdate]"):
        if found := iso_instant(element.get("datetime") or element.get("content") or element.text_content()):
            return found, "datePublished"
    return None


def _title(tree: HtmlElement) -> str | None:
    found = tree.findtext(".//title")
    return re.sub(r"\s+", " ", str(found)).strip() or None if found else None
