"""What a page's markup states of its rights for machines: meta elements, links, linked data, RSL."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tocsin.dispatch.claims import (
    Claim,
    claim_of_licence,
    claim_of_reservation,
    claim_of_words,
    claims_of_directives,
    not_understood,
    signal,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STORIES = re.compile(r"Article|Report|BlogPosting|WebPage|LiveBlog|Story|CreativeWork", re.I)
_IN_WORDS = frozenset({"copyright", "dc.rights", "rights", "dcterms.rights", "dcterms.accessrights"})
_LICENCES = frozenset({"dc.rights.license", "dcterms.license", "license", "licence"})
_NOTICES = ("copyrightNotice", "copyrightText")
_RSL = "rsl+xml"
_NOT_THE_STORY = frozenset({"figure", "figcaption", "picture"})
_DEPTH = 5


@dataclass(frozen=True)
class MarkupRights:
    """What the markup states, and the holder that it names."""

    claims: tuple[Claim, ...] = ()
    holder: str | None = None


def markup_rights(tree: HtmlElement | None) -> MarkupRights:
    """Read a page's markup."""
    if tree is None:
        return MarkupRights()
    data = list(_linked_data(tree))
    claims = [*_meta(tree), *_links(tree), *(claim for one in data for claim in _of_data(one))]
    holder = next((name for one in data if (name := _name(one.get("copyrightHolder")))), None)
    return MarkupRights(tuple(dict.fromkeys(claims)), holder)


def _meta(tree: HtmlElement) -> Iterator[Claim]:
    for element in tree.iter("meta"):
        name = str(element.get("name") or element.get("property") or element.get("http-equiv") or "").strip().lower()
        content = str(element.get("content") or "").strip()
        where = f"meta {name}"
        if not content:
            continue
        if name in ("robots", "tocsin"):
            yield from claims_of_directives(content, where, name)
        elif name == "tdm-reservation":
            yield claim_of_reservation(content, where)
        elif name == "tdm-policy":
            yield Claim(where, content, "the policy under which mining may be asked for")
        elif name in _LICENCES or (name in _IN_WORDS and content.startswith("http")):
            yield claim_of_licence(content, where)
        elif name in _IN_WORDS and (claim := claim_of_words(content, where)):
            yield claim


def _links(tree: HtmlElement) -> Iterator[Claim]:
    for element in tree.iter("link", "a", "script", "meta"):
        kind = str(element.get("type") or "").lower()
        if element.tag == "script":
            if _RSL in kind:
                yield from _rsl(element.text or "", "script rsl+xml")
            continue
        rels = f"{element.get('rel') or ''} {element.get('itemprop') or ''}".lower().split()
        address = str(element.get("href") or element.get("content") or "").strip()
        if not address or not {"license", "licence"} & set(rels):
            continue
        if any(str(one.tag) in _NOT_THE_STORY for one in element.iterancestors()):
            continue  # the licence of a picture
        if _RSL in kind:
            yield signal("licence-for-machines", address, "link license rsl+xml")
        else:
            yield claim_of_licence(address, f"{element.tag} license")


def _rsl(text: str, where: str) -> Iterator[Claim]:
    """Read an RSL document in the page: what it prohibits; whatever it permits has to be asked for."""
    prohibited = re.findall(r"<(?:\w+:)?prohibits\b[^<>]*>([^<>]{0,500})<", text)
    words = " ".join(" ".join(prohibited).split()) or " ".join(text.split())[:200]
    yield signal("licence-for-machines", words, where)


def _linked_data(tree: HtmlElement) -> Iterator[Mapping[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in str(script.get("type") or ""):
            continue
        try:
            yield from _stories(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):
            continue


def _stories(data: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The objects that describe a story or its page; pictures and persons have rights of their own."""
    if depth > _DEPTH:
        return
    if isinstance(data, list):
        for one in data:
            yield from _stories(one, depth + 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        if any(
            isinstance(kind, str) and _STORIES.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            yield from _stories(data.get(key), depth + 1)


def _of_data(data: Mapping[str, Any]) -> Iterator[Claim]:
    for text in _texts(data.get("license")):
        yield claim_of_licence(text, "schema.org license")
    for key in _NOTICES:
        for text in _texts(data.get(key)):
            if claim := claim_of_words(text, f"schema.org {key}"):
                yield claim
    for key in ("usageInfo", "conditionsOfAccess"):
        for text in _texts(data.get(key)):
            where = f"schema.org {key}"
            known = claim_of_licence(text, where)
            yield known if known.terms != "unstated" else not_understood(text, where)
    if str(data.get("isAccessibleForFree")).strip().lower().rpartition("/")[2] in ("false", "no"):
        yield signal("paid", "isAccessibleForFree: false", "schema.org isAccessibleForFree")


def _texts(value: Any) -> list[str]:
    """The words or addresses in a value: a string, an object with one, or a list of them."""
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    if isinstance(value, dict):
        value = next((value[key] for key in ("url", "@id", "name") if isinstance(value.get(key), str)), None)
    return [value.strip()] if isinstance(value, str) and value.strip() else []


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return next((name for one in value if (name := _name(one))), None)
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) and not value.startswith("http") else None
