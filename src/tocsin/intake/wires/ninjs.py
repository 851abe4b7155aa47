"""ninjs, the IPTC's news in JSON, 1.0 to 3.x: one item, or a list of them.

Version 1 has one field a thing ("headline", "body_xhtml"), version 2 lists with roles ("headlines",
"bodies"), version 3 writes names in camel case; a reader of all takes names without case. What is taken
from which field stands in docs/reference/formats/ninjs.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tocsin.errors import InputError, NoStory
from tocsin.intake.fields import names, number, pubstatus_of, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.json import load_json
from tocsin.intake.wires.rights_language import is_plain_text
from tocsin.record import Stated, Wire
from tocsin.record.page import PageKind

_SIGNS = re.compile(
    rb'"(?:version_?created|pubstatus|body_(?:xhtml|text|html)|headline|headlines|bodies|representationtype|'
    rb'eventdetails|description_text|renditions|copyrightholder|\$?standard)"\s*:',
    re.I,
)
_URI = re.compile(rb'"uri"\s*:\s*"', re.I)
_NO_TEXT = frozenset({"picture", "photo", "image", "audio", "video", "graphic", "animation", "event", "planning"})
_BODY_ORDER = ("html", "xhtml", "html5", "nitf", "text", "main")
_MARKED = re.compile(r"html|nitf|xml", re.I)


def is_ninjs(item: Item) -> bool:
    """Tell ninjs from other JSON: an object, or a list of objects, with a uri and one of its own fields."""
    head = item.head.lstrip(b"\xef\xbb\xbf \t\r\n")
    opens = head.startswith(b"{") or re.match(rb"\[\s*\{", head) is not None
    return opens and _URI.search(head) is not None and _SIGNS.search(head) is not None and not _is_lines(head)


def _is_lines(head: bytes) -> bool:
    first, _, rest = head.partition(b"\n")
    return first.rstrip().endswith(b"}") and rest.lstrip().startswith(b"{")


def read_ninjs(item: Item) -> Iterator[Outcome]:
    """Read an item or a list of items.

    Raises:
        MalformedInput: it is no JSON.
    """
    data = item.read()
    found = load_json(data, item.where)
    if isinstance(found, list):
        for index, one in enumerate(found, 1):
            yield _outcome(one, data, item.entry(index))
    else:
        yield _outcome(found, data, item.name)


def _outcome(value: Any, data: bytes, name: str | None) -> Outcome:
    try:
        return ninjs_story(value, data, name).page()
    except InputError as error:
        return error


def ninjs_story(value: Any, data: bytes, name: str | None) -> Story:
    """Read one item.

    Args:
        value: the parsed object.
        data: the bytes that hold it.
        name: name of the file or entry.

    Raises:
        NoStory: a picture, a video, an event, or a text without a body.
    """
    fields = {key.lower(): one for key, one in value.items()} if isinstance(value, Mapping) else {}
    text, kind = _body(fields)
    headline = _headline(fields)
    medium = (words(fields.get("type")) or "").lower()
    if medium in _NO_TEXT or (not text and (fields.get("renditions") or fields.get("eventdetails"))):
        raise NoStory(f"is no text: {medium or 'an event or a picture'}", where=name)
    stated = with_wire(_stated(fields, headline), _wire(fields))
    return Story(format="ninjs", text=text, stated=stated, source=data, name=name, kind=kind)


def _stated(fields: Mapping[str, Any], headline: str | None) -> Stated:
    rights = fields.get("rightsinfo")
    first, version = words(fields.get("firstcreated")), words(fields.get("versioncreated"))
    in_field = "firstcreated" if first else "versioncreated" if version else "contentcreated"
    return Stated(
        headline=headline,
        byline=words(fields.get("byline")) or words(fields.get("by")),
        dateline=words(fields.get("dateline")) or words(fields.get("located")),
        published=first or version or words(fields.get("contentcreated")),
        published_in=in_field,
        modified=version,
        version=words(fields.get("version")),
        pubstatus=pubstatus_of(fields.get("pubstatus")),
        language=words(fields.get("language")),
        provider=_provider(fields),
        holder=words(fields.get("copyrightholder")),
        notice=words(fields.get("copyrightnotice")),
        usage_terms=words(fields.get("usageterms")),
        coded_rights=isinstance(rights, Mapping) and bool(rights) and not _is_plain(rights),
    )


def _is_plain(rights: Mapping[str, Any]) -> bool:
    """Tell whether rights in a machine language stand in the item and permit without a condition."""
    coded = [value for key, value in rights.items() if isinstance(key, str) and key.lower() == "encodedrights"]
    return bool(coded) and all(isinstance(one, str) and is_plain_text(one) for one in coded)


def _wire(fields: Mapping[str, Any]) -> Wire:
    return Wire(
        id=words(fields.get("uri")),
        slug=words(fields.get("slugline")) or words(fields.get("slug")),
        keywords=names(_named(fields.get("keyword")) + _named(fields.get("keywords"))),
        subjects=names(_named(fields.get("subject")) + _named(fields.get("subjects"))),
        urgency=number(fields.get("urgency"), 1, 9),
        embargo=words(fields.get("embargoed")) or words(fields.get("embargo")),
        note=words(fields.get("ednote")),
        signals=names(_named(fields.get("signal")) + _named(fields.get("signals"))),
    )


def _provider(fields: Mapping[str, Any]) -> str | None:
    named = _named(fields.get("infosource")) + _named(fields.get("infosources"))
    return words(fields.get("provider")) or next(iter(names(named)), None)


def _named(value: Any) -> list[Any]:
    """Give the names in a list of objects, or of words."""
    values = value if isinstance(value, list) else [value]
    return [one.get("name") if isinstance(one, Mapping) else one for one in values]


def _headline(fields: Mapping[str, Any]) -> str | None:
    return words(fields.get("headline")) or _role(fields, "headline", ("main", "")) or words(fields.get("title"))


def _role(fields: Mapping[str, Any], stem: str, order: tuple[str, ...]) -> str | None:
    """Give the value of a list with roles ("headlines"), by the order of roles; else of a field of version 1."""
    values = fields.get(f"{stem}s")
    found = [one for one in values if isinstance(one, Mapping)] if isinstance(values, list) else []
    for role in order:
        for one in found:
            if (words(one.get("role")) or "").lower() == role and (text := words(one.get("value"))):
                return text
    if found and (text := words(found[0].get("value"))):
        return text
    return words(fields.get(f"{stem}_text"))


def _body(fields: Mapping[str, Any]) -> tuple[str, PageKind | None]:
    """Give the body, marked up rather than plain, since markup keeps paragraphs apart."""
    found: list[tuple[int, str, PageKind]] = []
    for key, one in fields.items():
        if key.startswith("body_") and isinstance(one, str) and one.strip():
            kind: PageKind = "html" if _MARKED.search(key) else "text"
            found.append((_rank(key.removeprefix("body_")), one, kind))
    bodies = fields.get("bodies")
    for one in bodies if isinstance(bodies, list) else []:
        if isinstance(one, Mapping) and isinstance(text := one.get("value"), str) and text.strip():
            lowered = {key.lower(): value for key, value in one.items() if isinstance(key, str)}
            role = (words(lowered.get("role")) or "").lower()
            kind = "html" if _MARKED.search(f"{role} {lowered.get('contenttype')}") else "text"
            found.append((_rank(role), text, kind))
    best = min(found, key=lambda one: one[0], default=(0, "", None))
    return _as_html(best[1]) if best[2] == "html" else best[1], best[2]


def _rank(role: str) -> int:
    return next((rank for rank, known in enumerate(_BODY_ORDER) if known == role), len(_BODY_ORDER))


def _as_html(text: str) -> str:
    """NITF in a string is brought to HTML, so far as it can be parsed; HTML stays as it is."""
    if not re.search(r"<(?:nitf|body\.content|hl2|block)\b", text):
        return text
    from tocsin.intake.wires.nitf import nitf_markup

    return nitf_markup(text.encode()) or text
