"""NewsML 1.0 to 1.2, the IPTC's first news in XML: items of components, the story the longest text in them.

What is taken from which element stands in docs/reference/formats/newsml-1.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tocsin.errors import InputError, NoStory
from tocsin.intake.fields import names, number, pubstatus_of, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.wires.markup import markup_of
from tocsin.intake.wires.nitf import nitf_body, nitf_stated
from tocsin.intake.xml import find, find_all, local, parse_xml, root_name, text_of, under
from tocsin.record import Stated, Wire
from tocsin.record.page import PageKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_STORY = frozenset(
    {"stylesheet", "headline", "subheadline", "caption", "photo caption", "photo", "picture", "video", "audio", "logo",
     "graphic", "supporting", "contact", "byline", "dateline", "copyright"}
)  # fmt: skip
"""Roles of components whose text is no body."""
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def is_newsml_1(item: Item) -> bool:
    """Tell NewsML 1 by its root element."""
    return root_name(item.head) == "NewsML"


def read_newsml_1(item: Item) -> Iterator[Outcome]:
    """Read the items of a document.

    Raises:
        MalformedInput: it is not well-formed.
        InputTooLarge: it is too large, too deep, or blown up by entities.
        NoStory: it has no item.
    """
    data = item.read()
    root = parse_xml(data, item.where)
    found = list(find_all(root, "NewsItem"))
    for index, one in enumerate(found, 1):
        name = item.entry(index) if len(found) > 1 else item.name
        try:
            yield _story(one, root, data, name).page()
        except InputError as error:
            yield error
    if not found:
        raise NoStory("is NewsML without items", where=item.where)


def _story(element: _Element, root: _Element, data: bytes, name: str | None) -> Story:
    content = _main_content(element)
    if content is None and not any(words(text_of(one)) for one in under(element, "HeadLine")):
        kinds = names(_formal(one) for one in under(element, "MediaType"))
        raise NoStory(f"is no text: {', '.join(kinds) or 'no inline content'}", where=name)
    text, kind, inner = _body(content)
    stated = with_wire(_stated(element, content, root, inner), _wire(element, content))
    return Story("newsml-1", text, stated, data, name, kind=kind)


def _main_content(element: _Element) -> _Element | None:
    """The inline text content with the most words, of a role that can be a story."""
    best, most = None, 0
    for content in under(element, "DataContent"):
        if _is_text(content) and (count := len((text_of(content) or "").split())) > most:
            best, most = content, count
    return best


def _is_text(content: _Element) -> bool:
    for above in content.iterancestors():
        role = (_formal(find(above, "Role")) or "").lower()
        if local(above) == "NewsComponent" and role in _NO_STORY:
            return False
        if local(above) == "ContentItem":
            mime = (_formal(find(above, "MimeType")) or "text/plain").lower()
            medium = (_formal(find(above, "MediaType")) or "text").lower()
            encoded = find(above, "Encoding") is not None
            if encoded or "css" in mime or medium != "text" or not mime.startswith(("text/", "application/x")):
                return False
    return True


def _body(content: _Element | None) -> tuple[str, PageKind | None, Stated]:
    if content is None:
        return "", None, Stated()
    nitf = next(under(content, "nitf"), None)
    if nitf is not None:
        return nitf_body(nitf), "html", nitf_stated(nitf)
    if len(content):
        html = next(under(content, "body", "body.content"), content)
        return markup_of(html), "html", Stated()
    return text_of(content) or "", None, Stated()


def _line(element: _Element, content: _Element | None, name: str) -> str | None:
    """A news line of the component nearest to the content; of the item's first component where none has it."""
    above = content.iterancestors() if content is not None else iter(())
    for one in above:
        if local(one) == "NewsComponent" and (found := words(text_of(find(one, f"NewsLines/{name}")))):
            return found
    return next(filter(None, (words(text_of(one)) for one in under(element, name))), None)


def _stated(element: _Element, content: _Element | None, root: _Element, inner: Stated) -> Stated:
    management = find(element, "NewsManagement")
    first = words(text_of(find(management, "FirstCreated")))
    this = words(text_of(find(management, "ThisRevisionCreated")))
    language = next(under(element, "Language"), None)
    holder = words(text_of(next(under(element, "CopyrightHolder"), None)))
    return Stated(
        headline=_line(element, content, "HeadLine") or inner.headline,
        byline=_line(element, content, "ByLine") or inner.byline,
        dateline=_line(element, content, "DateLine") or inner.dateline,
        published=first or this,
        published_in="FirstCreated" if first else "ThisRevisionCreated",
        modified=this,
        version=words(text_of(find(element, "Identification/NewsIdentifier/RevisionId"))),
        pubstatus=pubstatus_of(_formal(find(management, "Status"))),
        language=_formal(language) or words(root.get(_XML_LANG)),
        provider=_provider(element, root),
        holder=holder or inner.holder,
        notice=_line(element, content, "CopyrightLine") or inner.notice,
        usage_terms=_line(element, content, "RightsLine") or _usage(element),
    )


def _provider(element: _Element, root: _Element) -> str | None:
    for one in under(element, "Provider"):
        if found := _formal(find(one, "Party")):
            return found
    sent = _formal(find(root, "NewsEnvelope/SentFrom/Party"))
    return sent or words(text_of(find(element, "Identification/NewsIdentifier/ProviderId")))


def _usage(element: _Element) -> str | None:
    """What the rights metadata says of use: types, places and limits, in its words."""
    return " ".join(names(text_of(one) for one in under(element, "UsageRights"))) or None


def _wire(element: _Element, content: _Element | None) -> Wire:
    management = find(element, "NewsManagement")
    status = (_formal(find(management, "Status")) or "").lower()
    change = words(text_of(find(management, "StatusWillChange/DateAndTime")))
    identifier = find(element, "Identification/NewsIdentifier")
    public = words(text_of(find(identifier, "PublicIdentifier")))
    return Wire(
        id=public or words(text_of(find(identifier, "NewsItemId"))),
        slug=_line(element, content, "SlugLine"),
        keywords=names(text_of(one) for one in under(element, "KeywordLine")),
        subjects=names(_formal(one) for one in under(element, "Subject", "SubjectMatter", "SubjectDetail")),
        urgency=number(_formal(find(management, "Urgency")), 1, 9),
        embargo=change if status == "embargoed" else None,
        note=words(text_of(find(management, "Instruction/Comment"))),
        signals=names((_formal(one) or "").lower() for one in find_all(management, "Instruction")),
    )


def _formal(element: _Element | None) -> str | None:
    return None if element is None else words(element.get("FormalName"))
