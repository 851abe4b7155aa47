"""The body of an XML story as HTML: elements renamed by a table, what is no story left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tocsin.intake.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_HTML = {
    # NITF
    "hl1": "h1", "hl2": "h2", "bq": "blockquote", "block": "div", "media": "figure", "media-caption": "figcaption",
    "media-producer": "figcaption", "fn": "p", "tagline": "footer", "body.content": "div", "body.end": "div",
    "nitf-table": "table", "note": "aside",
    # IPTC's older body markup in NewsML 1
    "body.head": "header", "hedline": "header",
}  # fmt: skip
_KEPT = frozenset(
    """a abbr address article aside b blockquote body br caption cite code dd del div dl dt em figcaption figure
    footer h1 h2 h3 h4 h5 h6 header hr html i ins li main nav ol p pre q s section small span strong sub sup table
    tbody td tfoot th thead time tr u ul""".split()
)
_DROPPED = frozenset(
    """head header style script nav media-reference media-metadata media-object picture source img video audio
    object iframe form byline dateline abstract distributor""".split()
)
"""Elements whose words are fields already, or no words of the story."""
_DROPPED_CLASSES = frozenset({"teaser", "byline", "abstract", "notepad", "slugline"})
"""Classes of paragraphs that repeat fields, as dpa and others mark them."""
_ASIDE_CLASSES = frozenset({"infobox", "linkbox", "factbox"})


def markup_of(element: _Element) -> str:
    """Write an element and what is in it as HTML of a story; unknown elements stay as spans."""
    from lxml import etree

    made = _copied(element)
    return "" if made is None else etree.tostring(made, encoding="unicode", method="html", with_tail=False)


def _copied(element: _Element) -> _Element | None:
    from lxml import etree

    name = local(element)
    classes = element.get("class", "").lower().split()
    if not name or name in _DROPPED or _DROPPED_CLASSES.intersection(classes):
        return None
    aside = "aside" if _ASIDE_CLASSES.intersection(classes) else None
    made = etree.Element(aside or _HTML.get(name, name if name in _KEPT else "span"))
    if name == "a" and (href := element.get("href")):
        made.set("href", href)
    made.text = element.text
    last = None
    for child in element:
        copy = _copied(child)
        if copy is not None:
            made.append(copy)
            copy.tail = child.tail
            last = copy
        elif child.tail and last is not None:
            last.tail = (last.tail or "") + child.tail
        elif child.tail:
            made.text = (made.text or "") + child.tail
    return made
