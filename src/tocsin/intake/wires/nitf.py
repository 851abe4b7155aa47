"""NITF, the News Industry Text Format, 2 to 3.x: head, body head and body of one story.

What is taken from which element stands in docs/reference/formats/nitf.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tocsin.errors import InputError
from tocsin.intake.fields import names, number, pubstatus_of, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.wires.markup import markup_of
from tocsin.intake.xml import find, find_all, parse_xml, root_name, text_of, under
from tocsin.record import Stated, Wire

if TYPE_CHECKING:
    from lxml.etree import _Element


def is_nitf(item: Item) -> bool:
    """Tell NITF by its root element."""
    return root_name(item.head) == "nitf"


def read_nitf(item: Item) -> Iterator[Outcome]:
    """Read the one story of a NITF document.

    Raises:
        MalformedInput: it is not well-formed.
        InputTooLarge: it is too large, too deep, or blown up by entities.
        NoStory: it has neither headline nor body.
    """
    data = item.read()
    root = parse_xml(data, item.where)
    yield Story("nitf", nitf_body(root), nitf_stated(root), data, item.name, kind="html").page()


def nitf_body(root: _Element) -> str:
    """Give the body of a NITF element as HTML: its content, and the tagline at its end."""
    body = find(root, "body")
    pieces = [piece for piece in (find(body, "body.content"), find(body, "body.end/tagline")) if piece is not None]
    return "".join(map(markup_of, pieces or ([body] if body is not None else [])))


def nitf_markup(data: bytes) -> str | None:
    """Give NITF in a string as HTML; None where it is not well-formed."""
    try:
        root = parse_xml(data, "-")
    except InputError:
        return None
    body = nitf_body(root)
    return body or markup_of(root)


def nitf_stated(root: _Element) -> Stated:
    """Read the fields of head and body head."""
    docdata, head = find(root, "head/docdata"), find(root, "body/body.head")
    issued, released = _norm(docdata, "date.issue"), _norm(docdata, "date.release")
    revised = find(root, "head/revision-history")
    modified = revised.get("norm") if revised is not None else None
    status = docdata.get("management-status") if docdata is not None else None
    distributor = words(text_of(find(head, "distributor"))) or _attribute(find(docdata, "doc.copyright"), "holder")
    stated = Stated(
        headline=_headline(root, head),
        byline=words(text_of(find(head, "byline/person"))) or _byline(head),
        dateline=words(text_of(find(head, "dateline"))),
        published=issued or released or _attribute(find(head, "dateline/story.date"), "norm"),
        published_in="date.issue" if issued else "date.release" if released else "story.date",
        modified=words(modified),
        version=_attribute(find(docdata, "du-key"), "version"),
        pubstatus=pubstatus_of(status),
        language=root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        provider=distributor,
        holder=_attribute(find(docdata, "doc.copyright"), "holder"),
        notice=_notice(docdata, head),
        usage_terms=_usage_terms(head, docdata),
    )
    return with_wire(stated, _wire(root, docdata, released, issued))


def _headline(root: _Element, head: _Element | None) -> str | None:
    for path in ("hedline/hl1", "hedline"):
        if found := words(text_of(find(head, path))):
            return found
    return words(text_of(find(root, "head/title")))


def _byline(head: _Element | None) -> str | None:
    """The words of the byline without the title of who wrote it."""
    byline = find(head, "byline")
    if byline is None:
        return None
    title = words(text_of(find(byline, "byttl")))
    whole = words(text_of(byline))
    return words(whole.removesuffix(title)) or whole if whole and title else whole


def _notice(docdata: _Element | None, head: _Element | None) -> str | None:
    """The copyright as said in words, else made of the year and holder that the format has fields for."""
    if printed := words(text_of(find(head, "rights"))):
        return printed
    right = find(docdata, "doc.copyright")
    if right is None:
        return None
    parts = [part for part in (words(right.get("year")), words(right.get("holder"))) if part]
    return " ".join(["Copyright", *parts]) if parts else None


def _usage_terms(head: _Element | None, docdata: _Element | None) -> str | None:
    rights = [words(one.get("code-src")) for one in find_all(docdata, "doc.rights")]
    limits = [words(text_of(one)) for one in under(head, "rights.limitations")]
    return " ".join(names([*rights, *limits])) or None


def _wire(root: _Element, docdata: _Element | None, released: str | None, issued: str | None) -> Wire:
    urgency = find(docdata, "urgency")
    keys = (one.get("key") for one in find_all(docdata, "key-list/keyword"))
    subjects = [
        one.get(part)
        for one in under(find(root, "head/tobject"), "tobject.subject")
        for part in ("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail")
    ]
    notes = (text_of(one) for one in find_all(docdata, "ed-msg"))
    said = (one.get("info") for one in find_all(docdata, "ed-msg"))
    status = words(docdata.get("management-status")) if docdata is not None else None
    key = find(docdata, "du-key")
    correction = find(docdata, "correction")
    return Wire(
        id=_attribute(find(docdata, "doc-id"), "id-string"),
        slug=_attribute(key, "key") or _attribute(find(docdata, "fixture"), "fix-id"),
        keywords=names(keys),
        subjects=names(subjects),
        urgency=number(urgency.get("ed-urg"), 1, 9) if urgency is not None else None,
        embargo=released if status == "embargoed" and released != issued else None,
        note=" ".join(names([*said, *notes])) or None,
        signals=["correction"] if correction is not None else [],
    )


def _norm(docdata: _Element | None, name: str) -> str | None:
    element = find(docdata, name)
    return None if element is None else words(element.get("norm")) or words(text_of(element))


def _attribute(element: _Element | None, name: str) -> str | None:
    return None if element is None else words(element.get(name))
