"""NewsML-G2, the IPTC's news in XML: news items, alone or in a news message.

Other items (packages, plans, concepts, catalogues) and news items without text are told as no story.
What is taken from which element stands in docs/reference/formats/newsml-g2.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tocsin.errors import InputError, NoStory
from tocsin.intake.fields import names, number, pubstatus_of, web_address, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.wires.markup import markup_of
from tocsin.intake.wires.nitf import nitf_body, nitf_stated
from tocsin.intake.wires.rights_language import is_plain
from tocsin.intake.xml import find, find_all, local, parse_xml, root_name, text_of, under
from tocsin.record import Stated, Wire
from tocsin.record.page import PageKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_ITEMS = {
    "packageItem": "a package that lists other items",
    "planningItem": "a plan of coverage",
    "conceptItem": "a concept",
    "knowledgeItem": "a list of concepts",
    "catalogItem": "a catalogue of schemes",
}
_ROOTS = frozenset({"newsItem", "newsMessage", *_ITEMS})
_NO_TEXT = frozenset({"picture", "graphic", "video", "audio", "animation", "composite"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MAX_MESSAGE = 64 * 1024 * 1024
"""Largest message read; one may bring a day's items."""


def is_newsml_g2(item: Item) -> bool:
    """Tell NewsML-G2 by its root element."""
    return root_name(item.head) in _ROOTS


def read_newsml_g2(item: Item) -> Iterator[Outcome]:
    """Read the items of a document.

    Raises:
        MalformedInput: it is not well-formed.
        InputTooLarge: it is too large, too deep, or blown up by entities.
    """
    data = item.read(MAX_MESSAGE)
    root = parse_xml(data, item.where)
    if local(root) != "newsMessage":
        yield _outcome(root, data, item.name)
        return
    found = [one for items in find_all(root, "itemSet") for one in items if local(one) in _ROOTS]
    for index, one in enumerate(found, 1):
        yield _outcome(one, data, item.entry(index) if len(found) > 1 else item.name)
    if not found:
        raise NoStory("is a message without items", where=item.where)


def _outcome(element: _Element, data: bytes, name: str | None) -> Outcome:
    try:
        return _story(element, data, name).page()
    except InputError as error:
        return error


def _story(element: _Element, data: bytes, name: str | None) -> Story:
    if kind := _ITEMS.get(local(element)):
        raise NoStory(f"is no story: {kind}", where=name)
    item_class = find(element, "itemMeta/itemClass")
    medium = _code(item_class) or "text"
    if medium in _NO_TEXT:
        raise NoStory(f"is no text: {medium}", where=name)
    body, inner = _body(element)
    stated = with_wire(_stated(element, inner), _wire(element))
    return Story("newsml-g2", body[0], stated, data, name, kind=body[1])


def _body(element: _Element) -> tuple[tuple[str, PageKind | None], Stated]:
    """Give the inline content: XHTML or NITF before plain text; what an inner NITF states comes with it."""
    content = find(element, "contentSet")
    for inline in find_all(content, "inlineXML"):
        nitf = next(under(inline, "nitf"), None)
        if nitf is not None:
            return (nitf_body(nitf), "html"), nitf_stated(nitf)
        html = next(under(inline, "body"), None)
        text = markup_of(html if html is not None else inline)
        if _has_prose(html if html is not None else inline):
            return (text, "html"), Stated()
    for inline in find_all(content, "inlineData"):
        kind = inline.get("contenttype") or "text/plain"
        if kind.startswith("text/") and not inline.get("encoding"):
            return (text_of(inline) or "", "html" if "html" in kind else None), Stated()
    return ("", None), Stated()


def _has_prose(element: _Element) -> bool:
    """Tell a story from the tables of sports and finance data that are inline XML too."""
    return any(local(one) in ("p", "div", "section", "body") for one in element.iter())


def _stated(element: _Element, inner: Stated) -> Stated:
    meta, content, rights = (find(element, name) for name in ("itemMeta", "contentMeta", "rightsInfo"))
    first, version = (words(text_of(find(meta, name))) for name in ("firstCreated", "versionCreated"))
    created = words(text_of(find(content, "contentCreated")))
    language = find(content, "language")
    tag = language.get("tag") if language is not None else element.get(_LANG)
    expressions = list(find_all(rights, "rightsExpressionXML"))
    coded = not all(map(is_plain, expressions)) or find(rights, "rightsExpressionData") is not None
    return Stated(
        headline=_headline(content) or inner.headline or words(text_of(find(meta, "title"))),
        byline=words(text_of(find(content, "by"))) or inner.byline,
        dateline=words(text_of(find(content, "dateline"))) or inner.dateline or _name(find(content, "located")),
        published=first or version or created,
        published_in="firstCreated" if first else "versionCreated" if version else "contentCreated",
        modified=version,
        version=words(element.get("version")),
        pubstatus=pubstatus_of(_code(find(meta, "pubStatus"))),
        language=words(tag),
        provider=_name(find(meta, "provider")) or _name(find(content, "infoSource")) or _code(find(meta, "provider")),
        url=_canonical(meta),
        holder=_name(find(rights, "copyrightHolder")) or inner.holder,
        notice=_words_of(rights, "copyrightNotice") or inner.notice,
        usage_terms=_words_of(rights, "usageTerms"),
        coded_rights=coded,
    )


def _headline(content: _Element | None) -> str | None:
    """The headline of the first rank; one without a rank comes before all others."""
    found = [(int(rank) if (rank := one.get("rank", "0")).isdecimal() and len(rank) < 6 else 0, words(text_of(one)))
             for one in find_all(content, "headline")]  # fmt: skip
    return min((one for one in found if one[1]), key=lambda one: one[0], default=(0, None))[1]


def _wire(element: _Element) -> Wire:
    meta, content = find(element, "itemMeta"), find(element, "contentMeta")
    notes = [words(text_of(one)) for one in find_all(meta, "edNote") if not _is_private(one)]
    urgency = find(content, "urgency")
    return Wire(
        id=words(element.get("guid")),
        slug=words(text_of(find(content, "slugline"))),
        keywords=names(text_of(one) for one in find_all(content, "keyword")),
        subjects=names(_name(one) for one in find_all(content, "subject")),
        urgency=number(text_of(urgency), 1, 9),
        embargo=words(text_of(find(meta, "embargoed"))),
        note="\n".join(note for note in dict.fromkeys(notes) if note) or None,
        signals=names(_code(one) for one in find_all(meta, "signal")),
    )


def _is_private(note: _Element) -> bool:
    """Contacts of the desk, and notes that repeat the others as markup."""
    return "nonpublic" in note.get("pubconstraint", "") or note.get("role", "").endswith(":notepad")


def _words_of(parent: _Element | None, name: str) -> str | None:
    return " ".join(names(text_of(one) for one in find_all(parent, name))) or None


def _name(element: _Element | None) -> str | None:
    return words(text_of(find(element, "name")))


def _code(element: _Element | None) -> str | None:
    """Give the code of a "scheme:code" or the last part of a URI, or the literal."""
    if element is None:
        return None
    code = words(element.get("qcode")) or words(element.get("uri")) or words(element.get("literal"))
    return code.rpartition(":")[2].rpartition("/")[2] if code else None


def _canonical(meta: _Element | None) -> str | None:
    for link in find_all(meta, "link"):
        if (link.get("rel") or "").rpartition(":")[2].lower() in ("canonical", "original", "webversion"):
            return web_address(link.get("href"))
    return None
