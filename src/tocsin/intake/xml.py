"""XML parsed as if its sender were hostile.

No external entity, no document type fetched, no network; small internal entities are allowed, since
real feeds have them, and the amplification of nested ones is bounded by libxml2. Names of HTML's
entities are known though no document type declares them. Elements are addressed by local name, since
the same format comes with its namespace, with another, or without any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import TYPE_CHECKING

from tocsin.errors import InputTooLarge, MalformedInput

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*+(?>(?:(?><\?.*?\?>)|(?><!--.*?-->)|(?><!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>))\s*+)*+"
    rb"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)",  # atomic, so that a thousand comments cost no more than one
    re.S,
)
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = frozenset({b"lt", b"gt", b"amp", b"quot", b"apos"})
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


def root_name(head: bytes) -> str | None:
    """Tell the local name of the root element from the first bytes; None where they are no XML."""
    if head.startswith(_UTF16):
        head = head.decode("utf-16-be" if head[:1] in (b"\xfe", b"\x00") else "utf-16-le", "replace").encode()
    match = _ROOT.match(head)
    return match[1].decode() if match else None


def parse_xml(data: bytes, where: str, *, forgiving: bool = False) -> _Element:
    """Parse a document.

    Args:
        data: its bytes.
        where: what errors call it.
        forgiving: keep what can be kept of one that is not well-formed.

    Raises:
        MalformedInput: it is not well-formed, or asks for an external entity.
        InputTooLarge: entities blow it up, or elements are nested too deep.
    """
    from lxml import etree

    try:
        return _parsed(data, False)
    except etree.XMLSyntaxError as error:
        first = error
    if _undeclared(first):
        try:
            return _parsed(_with_entities(data), False)
        except etree.XMLSyntaxError as error:
            first = error
    if _is_bomb(first):
        raise InputTooLarge(_reason(first), where=where, hint="its entities or nesting blow it up") from first
    if forgiving:
        try:
            return _parsed(_with_entities(data), True)
        except etree.XMLSyntaxError as error:
            first = error
    what = f"is not well-formed XML: {_reason(first)}"
    raise MalformedInput(what, where=where, hint="get it again from its source") from first


def _parsed(data: bytes, recover: bool) -> _Element:
    """Parse; where a forgiving parser finds no element at all, an empty one is given."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities="internal",  # type: ignore[arg-type] # a value that the published types do not know
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
        strip_cdata=True,
    )
    root: _Element | None = etree.fromstring(data, parser)
    return etree.Element("empty") if root is None else root


def _undeclared(error: Exception) -> bool:
    return "Entity '" in str(error) and "not defined" in str(error)


def _is_bomb(error: Exception) -> bool:
    text = str(error).lower()
    return any(sign in text for sign in ("amplification", "entity loop", "excessive depth", "huge", "too deep"))


def _reason(error: Exception) -> str:
    return re.sub(r"\s*\(<string>.*\)$", "", str(error)).strip()[:200] or "no element"


def _with_entities(data: bytes) -> bytes:
    """Write HTML's named characters by number, since the document type that declares them is not fetched."""

    def numbered(match: re.Match[bytes]) -> bytes:
        name = match[1]
        text = None if name in _XML_ENTITIES else html5.get(name.decode() + ";")
        return "".join(f"&#{ord(char)};" for char in text).encode() if text else match[0]

    return _NAMED.sub(numbered, data)


def local(element: _Element) -> str:
    """Give an element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def find(element: _Element | None, path: str) -> _Element | None:
    """Find the first element at a path of local names ("itemMeta/provider")."""
    return None if element is None else next(find_all(element, path), None)


def find_all(element: _Element | None, path: str) -> Iterator[_Element]:
    """Find all elements at a path of local names, in order."""
    if element is None:
        return
    name, _, rest = path.partition("/")
    for child in element:
        if local(child) == name:
            if rest:
                yield from find_all(child, rest)
            else:
                yield child


def under(element: _Element | None, *wanted: str) -> Iterator[_Element]:
    """Find all elements of a name at any depth, in order."""
    if element is not None:
        for one in element.iter():
            if local(one) in wanted:
                yield one


def text_of(element: _Element | None) -> str | None:
    """Give all characters in an element; None where there is none."""
    return None if element is None else "".join(str(part) for part in element.itertext())
