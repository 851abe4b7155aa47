"""Our own page gold: paragraphs, furniture, head and days of sixty pages in the manner of twenty sites.

`docs/reference/page-annotation.md` says what the labels mean; `tools/build_page_gold.py` writes the pages.
Blocks count where kind and words are the gold's, in the gold's order. A line of furniture counts where the
dispatch keeps its words under the gold's kind; how the words are cut into lines does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row
from tocsin.dispatch import dispatch_of
from tocsin.intake import page_from_bytes
from tocsin.record import Dispatch

OWN = Path(__file__).parent / "gold" / "pages"
DATA = "own pages"
Block = tuple[str, str]
_JOINTS = re.compile(r"\s*(?:,|;|&|\b(?:and|und|et|y|e|ve)\b)\s*")
_SPACE = re.compile(r"\s+")


def own_rows() -> tuple[list[Row], list[str]]:
    """Read every page of our own gold from its bytes; give the figures and the errors."""
    wanted = gold_rows(OWN / "gold.jsonl")
    found = [read_own(row) for row in wanted]
    pairs = list(zip(wanted, found, strict=True))
    blocks = sum((block_counts(_blocks(row["blocks"]), blocks_in(told)) for row, told in pairs), Counts())
    kept = [(row, kind, text, is_kept(kind, text, told)) for row, told in pairs for kind, text in row["furniture"]]
    fields = {
        "headline exact": [_plain(row["headline"]) == _plain(told.headline or "") for row, told in pairs],
        "authors exact": [names_in(told.byline) == row["authors"] for row, told in pairs if row["authors"]],
        "dateline right": [is_dateline(row["dateline"], told) for row, told in pairs],
        "published right": [
            same_instant(told.published.value, row["published"]) for row, told in pairs if row["published"]
        ],
        "modified right": [same_instant(told.modified, row["modified"]) for row, told in pairs if row["modified"]],
        "section right": [told.section == row["section"] for row, told in pairs if row["section"]],
    }
    rows = [
        Row(DATA, "paragraphs exact, F1", blocks.f1, len(wanted), "newspaper4k 0.89, on another set"),
        Row(DATA, "furniture labelled right", sum(one[3] for one in kept) / len(kept), len(kept)),
        *(Row(DATA, name, sum(right) / len(right), len(right)) for name, right in fields.items()),
        Row(DATA, "days stated where the page has none (count)", _invented(pairs), _undated(pairs)),
    ]
    return rows, [*(f"{row['id']}: no {kind} {text!r}" for row, kind, text, right in kept if not right)]


def read_own(row: Mapping[str, Any]) -> Dispatch:
    """Read one page of our own gold."""
    return dispatch_of(page_from_bytes((OWN / row["html"]).read_bytes(), name=row["html"], url=row["url"]))


def blocks_in(told: Dispatch) -> list[Block]:
    """Give the blocks of a dispatch as kind and words."""
    return [(block.kind, _plain(told.text[block.start : block.end])) for block in told.blocks]


def block_counts(wanted: Sequence[Block], found: Sequence[Block]) -> Counts:
    """Count the blocks that are found in order: those of a longest common subsequence."""
    right = [0] * (len(found) + 1)
    for one in wanted:
        before = 0
        for at, other in enumerate(found, 1):
            before, right[at] = right[at], before + 1 if one == other else max(right[at], right[at - 1])
    return Counts(right[-1], len(found) - right[-1], len(wanted) - right[-1])


def is_kept(kind: str, text: str, told: Dispatch) -> bool:
    """Tell whether the furniture of a kind holds the words, run together with its neighbours."""
    lines = [line for one in told.furniture if one.kind == kind for line in _lines_of(one)]
    return _tight(text) in _tight("".join(lines))


def names_in(byline: str | None) -> list[str]:
    """Give the names that a byline joins."""
    return [name for name in _JOINTS.split(byline or "") if name]


def is_dateline(wanted: Mapping[str, str | None] | None, told: Dispatch) -> bool:
    """Tell whether place, day and agency are right, or there is no dateline and none was found."""
    if wanted is None or told.dateline is None:
        return wanted is None and told.dateline is None
    found = told.dateline
    return (found.place, found.date, found.agency) == (wanted["place"], wanted["date"], wanted["agency"])


def same_instant(told: str | None, wanted: str) -> bool:
    """Tell whether two days, or two instants, are one: "Z" and "+00:00" are."""
    if told is None or (len(told) > 10) != (len(wanted) > 10):
        return False
    return datetime.fromisoformat(told) == datetime.fromisoformat(wanted)


def _lines_of(one: Any) -> Iterable[str]:
    return [*([one.heading] if one.heading else []), *(item.text for item in one.items)]


def _blocks(rows: Iterable[Sequence[str]]) -> list[Block]:
    return [(kind, _plain(text)) for kind, text in rows]


def _invented(pairs: Iterable[tuple[Mapping[str, Any], Dispatch]]) -> int:
    return sum(told.published.status == "stated" for row, told in pairs if not row["published"])


def _undated(pairs: Iterable[tuple[Mapping[str, Any], Dispatch]]) -> int:
    return sum(not row["published"] for row, _ in pairs)


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _tight(text: str) -> str:
    return _SPACE.sub("", text)
