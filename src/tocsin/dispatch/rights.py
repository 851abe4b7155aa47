"""Rights: whose a page is, what its statement amounts to, and what follows; the strictest reading wins."""

from __future__ import annotations

import re

from tocsin.ontology.agencies import agency_by_holder
from tocsin.ontology.page_phrases import page_phrases
from tocsin.record import Rights
from tocsin.record.rights import Terms

_HOLDER = re.compile(
    r"(?:copyright(?:\s*\(c\)|\s*©)?|\(c\)|©)\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s,:]*"
    r"(?:by\s+)?(?P<holder>[A-ZÀ-Þ][\w&.'’ /\-À-ÿ]{1,60}?)(?=\s*(?:[.,;|]|\ball\b|\(|$))",
    re.I,
)
_OWNED = re.compile(r"\bowned by (?P<holder>[A-Z][\w&'’ \-]{2,60}?)(?=[.,;]|\bAs\b|$)")


def rights_of(statement: str | None, source: str | None, *, coded: bool = False) -> Rights:
    """Read a rights statement.

    Args:
        statement: the words, or None where the page states nothing.
        source: where they stand ("rights line", "meta"), or None.
        coded: there is more in a language that is not read, so that no leave may be taken from the words.

    Returns:
        The verdict; without a statement, or with one that says nothing known, the strictest default.
    """
    terms = terms_of(statement)
    if coded and terms != "all-rights-reserved":
        terms = "unstated"
    return Rights(
        holder=holder_of(statement) if statement else None,
        statement=statement,
        terms=terms,
        source=source if statement else None,
        may=page_phrases().may[terms],
    )


def terms_of(statement: str | None) -> Terms:
    """Tell what a statement amounts to; the strictest phrase in it decides."""
    if statement:
        for name, pattern in page_phrases().terms:
            if pattern.search(statement):
                return name
    return "unstated"


def holder_of(statement: str) -> str | None:
    """Give the rights holder that a statement names."""
    for pattern in (_HOLDER, _OWNED):
        if match := pattern.search(statement):
            name = re.sub(r"\s+", " ", match["holder"]).strip(" .-")
            known = agency_by_holder().get(name.lower())
            if name and name.lower() not in ("the", "all"):
                return known[1] if known else name
    return None
