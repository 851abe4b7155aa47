"""Rights: whose a page is, what its statements amount to, and what follows; the strictest reading wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import get_args

from tocsin.dispatch.claims import (
    Claim,
    claim_of_licence,
    claim_of_words,
    claims_of_told,
    is_licence,
    not_understood,
)
from tocsin.dispatch.markup_rights import MarkupRights
from tocsin.ontology.agencies import agency_by_holder
from tocsin.ontology.page_phrases import page_phrases
from tocsin.ontology.rights_table import Cap
from tocsin.record import Page, Rights
from tocsin.record.rights import Ground, May, ShowText, Terms, Use
from tocsin.record.stated import Stated

_HOLDER = re.compile(
    r"(?:copyright(?:\s*\(c\)|\s*©)?|\(c\)|©)\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s,:]*"
    r"(?:by\s+)?(?P<holder>[A-ZÀ-Þ][\w&.'’ /\-À-ÿ]{1,60}?)(?=\s*(?:[.,;|]|\ball\b|\(|$))",
    re.I | re.M,
)
_OWNED = re.compile(r"\bowned by (?P<holder>[A-Z][\w&'’ \-]{2,60}?)(?=[.,;]|\bAs\b|$)")
_STRICTNESS: tuple[Terms, ...] = get_args(Terms)
_SHOWN: tuple[ShowText, ...] = get_args(ShowText)
_UNBOUNDED = May(store_text=True, show_text="public", quote_words=None, export_text=True, mine=True)
_LONGEST = 300
"""Characters of a statement that a ground repeats."""


def page_rights(page: Page, printed: str | None, source: str | None, markup: MarkupRights) -> Rights:
    """Weigh everything that a page, its format and its server say.

    Args:
        page: the page; its fields and what was told beside it are read.
        printed: the rights line as printed, or None.
        source: where that stands ("rights line", "meta").
        markup: what the markup states.
    """
    stated = page.stated or Stated()
    fields = "\n".join(part for part in (stated.notice, stated.usage_terms, printed) if part)
    in_fields = bool(stated.notice or stated.usage_terms)
    in_format = f"{page.format} rights"
    claims = [claim for part in (stated.notice, stated.usage_terms) for claim in _worded(part, in_format)]
    claims += [*_worded(printed, source), *markup.claims, *claims_of_told(page.told)]
    if stated.coded_rights:
        claims.append(not_understood("an expression in a rights language", in_format))
    holder = stated.holder or (None if in_fields else markup.holder)
    where = in_format if in_fields or stated.coded_rights else source
    return weighed(claims, _known(holder) or (holder_of(fields) if fields else None), fields or None, where)


def rights_of(statement: str | None, source: str | None) -> Rights:
    """Read a rights statement alone.

    Args:
        statement: the words, or None where the page states nothing.
        source: where they stand ("rights line", "meta"), or None.

    Returns:
        The verdict; without a statement, or with one that says nothing known, the strictest default.
    """
    holder = holder_of(statement) if statement else None
    return weighed(list(_worded(statement, source)), holder, statement, source)


def _worded(statement: str | None, where: str | None) -> Iterator[Claim]:
    """Read a statement in words, or a licence by its address or short name, as fields have it."""
    if not statement:
        return
    where = where or "page"
    if is_licence(statement):
        yield claim_of_licence(statement, where)
    else:
        yield claim_of_words(statement, where) or Claim(where, statement, "nothing that is known")


def weighed(claims: Sequence[Claim], holder: str | None, statement: str | None, source: str | None) -> Rights:
    """Weigh claims: the strictest terms give the verdict, and each signal takes from it."""
    strong = [one.terms for one in claims if one.terms and not one.weak]
    weak = [one.terms for one in claims if one.terms and one.weak]
    found: list[Terms] = strong or weak or ["unstated"]
    terms = min(found, key=_STRICTNESS.index)
    may = page_phrases().may[terms]
    if not strong and not weak and any(one.gives_mining for one in claims):
        may = may.model_copy(update={"mine": True})
    for one in claims:
        may = _lowered(may, one.cap)
    return Rights(
        holder=holder,
        statement=statement,
        terms=terms,
        source=source if statement else None,
        grounds=_grounds(claims, outranked=bool(strong)),
        may=may,
    )


def _lowered(may: May, cap: Cap) -> May:
    bounds = [bound for bound in (may.quote_words, cap.quote_words) if bound is not None]
    return May(
        store_text=may.store_text and cap.store_text is not False,
        show_text=min((may.show_text, cap.show_text or "public"), key=_SHOWN.index),
        quote_words=min(bounds, default=None),
        export_text=may.export_text and cap.export_text is not False,
        mine=may.mine and cap.mine is not False,
    )


def _grounds(claims: Sequence[Claim], *, outranked: bool) -> list[Ground]:
    """Give each statement once, though a page may repeat it in its head and under its text.

    Args:
        claims: what was found.
        outranked: a bare copyright line counts for nothing, since a licence stands beside it.
    """
    found: dict[tuple[str, str], Ground] = {}
    for claim in claims:
        ground = _ground(claim, counts=not (claim.weak and outranked))
        found.setdefault((ground.words, ground.means), ground)
    return list(found.values())


def _ground(claim: Claim, *, counts: bool) -> Ground:
    left = _lowered(page_phrases().may[claim.terms] if claim.terms and counts else _UNBOUNDED, claim.cap)
    takes: list[Use] = [use for use in get_args(Use) if getattr(left, use) != getattr(_UNBOUNDED, use)]
    words = " ".join(claim.words.split())
    cut = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return Ground(where=claim.where, words=cut, means=claim.means, takes=takes)


def terms_of(statement: str | None) -> Terms:
    """Tell what a statement in words amounts to; the strictest phrase in it decides."""
    claim = claim_of_words(statement, "") if statement else None
    return claim.terms or "unstated" if claim else "unstated"


def holder_of(statement: str) -> str | None:
    """Give the rights holder that a statement names."""
    for pattern in (_HOLDER, _OWNED):
        if match := pattern.search(statement):
            name = re.sub(r"\s+", " ", match["holder"]).strip(" .-")
            if name and name.lower() not in ("the", "all"):
                return _known(name)
    return None


def _known(name: str | None) -> str | None:
    """The holder's full name where it is one that is known."""
    known = agency_by_holder().get(name.lower()) if name else None
    return known[1] if known else name
