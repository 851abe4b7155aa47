"""Factiva: the HTML of an export, an element a story, with its field codes beside the fields or without them.

With codes a story is a table of two columns ("HD", "SN", "PD", "LP", "TD"); without, the fields stand one under
the other in the order in which Factiva prints them, and the text in paragraphs of a class of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory
from tocsin.intake.decode import decoded
from tocsin.intake.item import Item, Outcome
from tocsin.intake.libraries.stories import Exported, is_day, language_code, length_of, outcomes_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_DEPTH = 240
MAX_EXPORT = 64 * 1024 * 1024
_ARTICLE = re.compile(rb"<div\b[^<>]*\bclass\s*=\s*[\"']?[^\"'<>]*\barticle\b[^<>]*>", re.I)
_SIGNS = re.compile(
    rb"articleParagraph|\b[a-z]{2}Headline\b|<b>\s*(?:HD|SN|PD|TD|AN)\s*</b>|Document\s+[A-Z]{2,12}0{2,}"
)
_NUMBER = re.compile(r"^Document\s+([A-Za-z0-9]{10,40})$")
_CLOCK = re.compile(r"^\d{1,2}:\d\d(?:\s*[AP]M)?$", re.I)
_CODE = re.compile(r"^[A-Z0-9]{2,12}$")
_RIGHT = re.compile(r"^(?:\(c\)|©|Copyright\b)", re.I)
_BY = re.compile(r"^(?:by|von|par|por)\s", re.I)
_PAGE = re.compile(r"^\d{1,4}$")
_NS = re.compile(r"\s*\|\s*")


def is_factiva(item: Item) -> bool:
    """Tell an export by its elements of class "article" and its own classes or codes in them."""
    head = item.head
    return b"<" in head[:4096] and _ARTICLE.search(head) is not None and len(set(_SIGNS.findall(head))) >= 2


def read_factiva(item: Item) -> Iterator[Outcome]:
    """Read each story of an export.

    Raises:
        MalformedInput: no story can be found in it.
        InputTooLarge: elements are nested too deep.
    """
    import lxml.html
    from lxml import etree

    text, _ = decoded(item.read(MAX_EXPORT), item.content_type, item.where)
    try:
        tree = lxml.html.document_fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", " ", text))
    except (etree.ParserError, ValueError) as error:
        raise MalformedInput(f"is no HTML that can be read: {error}", where=item.where) from error
    if _is_cut(tree):
        what = f"elements are nested deeper than {_MAX_DEPTH}"
        raise InputTooLarge(what, where=item.where, hint="export it again")
    stories = [one for one in tree.iter("div") if "article" in str(one.get("class", "")).split()]
    if not stories:
        raise MalformedInput("holds no element of class article", where=item.where, hint="export it again as HTML")
    yield from outcomes_of(item, "factiva", "html", (_story(one) for one in stories))


def _is_cut(tree: HtmlElement) -> bool:
    """Tell whether elements stand so deep that libxml2 silently left out what is deeper."""
    from lxml import etree

    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _story(element: HtmlElement) -> Exported | InputError:
    coded = {
        _plain(cells[0]): cells[1]
        for row in element.iter("tr")
        if len(cells := [cell for cell in row if cell.tag == "td"]) == 2 and _CODE.match(_plain(cells[0]))
    }
    found = _by_codes(coded) if {"HD", "SN"} <= coded.keys() else _by_order(element)
    found.source = str(element.text_content())
    return found if found.text else NoStory("bears no full text")


def _by_codes(cells: dict[str, HtmlElement]) -> Exported:
    """Read a story from its field codes."""

    def said(code: str) -> str | None:
        return _plain(cells[code]) or None if code in cells else None

    paragraphs = [*_paragraphs(cells.get("LP")), *_paragraphs(cells.get("TD"))]
    return Exported(
        text=_markup(paragraphs),
        headline=said("HD"),
        byline=said("BY"),
        publisher=said("SN"),
        day=said("PD"),
        day_in="PD",
        clock=said("ET"),
        section=said("SE"),
        length=said("WC"),
        language=said("LA"),
        notice=said("CY"),
        url=said("URL"),
        id=(said("AN") or "").removeprefix("Document ") or None,
        note=said("CX"),
        subjects=[part.partition(" : ")[2] or part for part in _NS.split(said("NS") or "")],
    )


def _by_order(element: HtmlElement) -> Exported:
    """Read a story from the order of its fields: headline, byline, length, day, clock, source, language, rights."""
    found = Exported(day_in="day under the headline")
    paragraphs: list[HtmlElement] = []
    for one in element.iter("div", "p", "span"):
        classes = str(one.get("class", ""))
        if one.tag == "p":
            if "articleParagraph" in classes or not classes:
                paragraphs.append(one)
        elif "Headline" in classes or one.get("id") == "hd":
            found.headline = found.headline or _plain(one) or None
        elif one.tag == "div" and one is not element and not one.xpath(".//div|.//p"):
            _take_line(found, _plain(one), classes)
    texts = [one for one in paragraphs if not _NUMBER.match(_plain(one))]
    number = next((match for one in paragraphs if (match := _NUMBER.match(_plain(one)))), None)
    found.id = number[1] if number else found.id
    found.text = _markup(texts)
    return found


def _take_line(found: Exported, line: str, classes: str) -> None:
    """Take a line under the headline by what it looks like and where it stands."""
    if not line or line == found.headline:
        return
    if _RIGHT.match(line):
        found.notice = found.notice or line
    elif found.length is None and length_of(line) is not None and len(line) <= 20:
        found.length = line
    elif found.day is None and is_day(line):
        found.day = line
    elif found.clock is None and _CLOCK.match(line):
        found.clock = line
    elif found.language is None and language_code(line) is not None and not _CODE.match(line):
        found.language = line
    elif "author" in classes or (found.length is None and _BY.match(line)):
        found.byline = found.byline or line
    elif found.day is None:
        found.section = found.section or line
    elif found.publisher is None and not _PAGE.match(line):
        found.publisher = line


def _paragraphs(cell: HtmlElement | None) -> list[HtmlElement]:
    """The paragraphs of a cell; of one without any, the cell."""
    if cell is None:
        return []
    return list(cell.iter("p")) or [cell]


def _markup(paragraphs: list[HtmlElement]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for one in paragraphs if (text := _plain(one)))


def _plain(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())
