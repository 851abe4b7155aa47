"""Which dispatches stand: a correction supersedes what it corrects, a kill notice withdraws what it names.

A notice names its dispatch by the provider's id of the story, by its headline, or by what it was about. It
reaches back a few days within one agency, and where two dispatches fit as well as each other it withdraws
neither: a desk must not lose what nobody took back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from tocsin.reading.resolution.likeness import overlap
from tocsin.reading.resolution.terms import terms
from tocsin.reading.resolution.windows import day_of
from tocsin.record import Dispatch

REACH_DAYS = 2
"""Days that a correction or a kill notice reaches back."""
_ALIKE = 0.7
"""Least cosine of two headlines that are one, but for a prefix."""
_NAMED, _AHEAD = 3, 2
"""Rare words that a notice must share with a dispatch, and with how many more than with any other."""
_PREFIX = re.compile(r"\s*(?P<kind>CORRECT(?:ED|ION|S)|KILL(?: NOTICE)?|WITHDRAWN|REFILE)\b[\s:–—-]*", re.IGNORECASE)
_NOTICE_WORDS = frozenset(
    terms("kill notice withdraw please sample dispatch report sent gmt confirm replacement attention editors "
          "transmission headline above archive website regret error correct correction use remove story")
)  # fmt: skip


@dataclass(frozen=True)
class Head:
    """What the standing of a dispatch rests on.

    Attributes:
        agency: the agency, else the publisher.
        story: the provider's id of the story, or None.
        kind: what it is: a story, a correction of one, or a notice that kills one.
        headline: stems of the headline, the prefix ("CORRECTED-") off.
        words: stems of headline and body.
    """

    id: str
    published: str
    agency: str | None
    story: str | None
    kind: Literal["story", "correction", "kill"]
    headline: tuple[str, ...]
    words: frozenset[str]


@dataclass(frozen=True)
class Verdict:
    """A dispatch that no longer stands, and the dispatch that says so."""

    dispatch: str
    by: str
    kind: Literal["superseded", "withdrawn"]


def bare_headline(headline: str) -> str:
    """Give a headline without the prefix of a correction or notice ("CORRECTED-")."""
    prefix = _PREFIX.match(headline)
    return headline[prefix.end() :] if prefix else headline


def head_of(dispatch: Dispatch) -> Head:
    """Take from a dispatch what its standing rests on."""
    headline = dispatch.headline or ""
    prefix = _PREFIX.match(headline)
    says = prefix["kind"].casefold() if prefix else ""
    signals = dispatch.wire.signals if dispatch.wire else ()
    kind: Literal["story", "correction", "kill"] = "story"
    if dispatch.pubstatus == "canceled":
        kind = "kill"
    elif says.startswith(("correct", "refile")) or "correction" in signals:
        kind = "correction"
    return Head(
        id=dispatch.id,
        published=dispatch.published.value or "",
        agency=dispatch.agency or dispatch.publisher,
        story=dispatch.wire.id if dispatch.wire else None,
        kind=kind,
        headline=tuple(sorted(terms(bare_headline(headline)))),
        words=frozenset(terms(f"{headline} {dispatch.text}")),
    )


def fallen(heads: Iterable[Head]) -> list[Verdict]:
    """Tell which of the dispatches no longer stand.

    Args:
        heads: dispatches in any order; a store may pass those of one agency and a few days.

    Returns:
        One verdict for each dispatch that fell, by its id; a kill outweighs a correction.
    """
    known = sorted(heads, key=lambda head: (head.published, head.id))
    found: dict[str, Verdict] = {}
    for notice in sorted(known, key=lambda head: head.kind == "kill"):
        if notice.kind != "story" and (target := _target(notice, known)):
            kind: Literal["superseded", "withdrawn"] = "withdrawn" if notice.kind == "kill" else "superseded"
            found[target.id] = Verdict(target.id, notice.id, kind)
    return [found[one] for one in sorted(found)]


def _target(notice: Head, known: Iterable[Head]) -> Head | None:
    """The dispatch that a notice means, or None where none or more than one may be meant."""
    reached = [head for head in known if head.kind != "kill" and head.id != notice.id and _reaches(notice, head)]
    for meant in (
        [head for head in reached if notice.story is not None and head.story == notice.story],
        [head for head in reached if overlap(head.headline, notice.headline) >= _ALIKE],
    ):
        if meant:
            return max(meant, key=lambda head: (head.kind == "story", head.published, head.id))
    return _described(notice, reached) if notice.kind == "kill" else None


def _reaches(notice: Head, head: Head) -> bool:
    back, day = day_of(head.published), day_of(notice.published)
    if back is None or day is None or head.agency != notice.agency:
        return False
    return timedelta() <= day - back <= timedelta(days=REACH_DAYS)


def _described(notice: Head, reached: list[Head]) -> Head | None:
    """The dispatch that a notice without its headline is about, by far the likeliest one."""
    asked = notice.words - _NOTICE_WORDS
    ranked = sorted(reached, key=lambda head: (-len(asked & head.words), head.id))
    if not ranked or len(asked & ranked[0].words) < _NAMED:
        return None
    runner_up = len(asked & ranked[1].words) if len(ranked) > 1 else 0
    return ranked[0] if len(asked & ranked[0].words) >= runner_up + _AHEAD else None
