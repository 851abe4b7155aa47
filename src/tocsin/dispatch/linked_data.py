"""The linked data of a page (schema.org in JSON): the object that describes the article, and who its authors are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLES = re.compile(r"Article|Report|BlogPosting|LiveBlog|Story", re.I)
_PAGES = re.compile(r"WebPage|CollectionPage|ItemPage|ProfilePage", re.I)
_MEDIA = re.compile(r"VideoObject|AudioObject|ImageGallery|MediaGallery|PodcastEpisode", re.I)
_DAYS = ("datePublished", "uploadDate")
_PEOPLE = re.compile(r"Person|Organization", re.I)
_CONTROL = re.compile(r"[\x00-\x1f]+")
_MAX_DEPTH = 6


def article_of(tree: HtmlElement) -> tuple[dict[str, Any], bool]:
    """Find the object that describes the article.

    Returns:
        The object, and whether it says that it is an article; a page's own object ("WebPage") serves where
        there is none, and tells of the page only. References to people are followed.
    """
    objects = [item for script in tree.iter("script") for item in _objects_in(script)]
    known = {item["@id"]: item for item in objects if isinstance(item.get("@id"), str) and item.get("name")}
    articles, pages, media = ([item for item in objects if _is_a(item, sort)] for sort in (_ARTICLES, _PAGES, _MEDIA))
    if articles:
        best, is_article = next(filter(_is_dated, articles), articles[0]), True
    elif any(map(_is_dated, pages)) or not any(map(_is_dated, media)):
        best, is_article = next(filter(_is_dated, pages), pages[0] if pages else {}), False
    else:
        best, is_article = next(filter(_is_dated, media)), True  # a page of a film or of pictures
    return ({**best, "author": _followed(best.get("author"), known)} if best else {}), is_article


def _is_dated(item: dict[str, Any]) -> bool:
    return any(day in item for day in _DAYS)


def person_in(value: Any) -> str | None:
    """Give the names of an author or a publisher, joined by commas."""
    if isinstance(value, list):
        names = [name for name in map(person_in, value) if name]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        return person_in(value.get("name"))
    return named(text_in(value))


def named(text: str | None) -> str | None:
    """Give a name, None for an address or a number."""
    return None if text is None or re.match(r"https?:|@|\d+$", text) else text


def text_in(value: Any) -> str | None:
    """Give a field that is a text with something in it, the first of a list."""
    if isinstance(value, list) and value:
        value = value[0]
    return value.strip() if isinstance(value, str) and value.strip() else None


def _objects_in(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in str(script.get("type") or ""):
        return
    try:
        data = json.loads(_CONTROL.sub(" ", script.text or "").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from _objects(data)


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for field in ("@graph", "mainEntity", "mainEntityOfPage", "author"):
            if isinstance(data.get(field), dict | list):
                yield from _objects(data[field], depth + 1)


def _is_a(item: dict[str, Any], pattern: re.Pattern[str]) -> bool:
    kinds = item.get("@type")
    return any(
        isinstance(kind, str) and pattern.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _followed(value: Any, known: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_followed(one, known) for one in value]
    if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
        return known.get(value["@id"], value)
    return value
