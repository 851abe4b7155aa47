"""Pages: the body's words, title, author and day of general article pages, and days that were invented.

The body is compared as a bag of words, per page, and averaged; title and author without regard to case
and white space; the day as it stands. A day is invented where the gold says that the page states none.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from evaluation.table import Row, Table
from tocsin.dispatch import dispatch_of
from tocsin.errors import TocsinError
from tocsin.intake import page_from_bytes
from tocsin.record import Dispatch

GOLD = ("pages/gold.jsonl", "pages/html")
_WORD = re.compile(r"\w+")
_SHOWN_ERRORS = 60


def run(gold: Path) -> Table:
    """Read every page of the gold from its bytes, its address given as a fetch would give it."""
    folder = gold / "pages"
    wanted = [json.loads(line) for line in (gold / GOLD[0]).read_text("utf-8").splitlines()]
    found = [_read(gzip.decompress((folder / row["html"]).read_bytes()), row["url"]) for row in wanted]
    words = [word_f1(row["text"] or "", told.text if told else "") for row, told in zip(wanted, found, strict=True)]
    dated = [told.published.value[:10] if told and told.published.value else None for told in found]
    status = [told.published.status if told else "absent" for told in found]
    undated = [index for index, row in enumerate(wanted) if not row["date"]]
    stated = sum(status[index] == "stated" for index in undated)
    inferred = sum(status[index] == "inferred" for index in undated)
    titles = [told.headline if told else None for told in found]
    authors = [told.byline if told else None for told in found]
    rows = [
        Row("pages", "body word F1", sum(words) / len(words), len(words), "trafilatura 0.94"),
        _exact("title", [row["title"] for row in wanted], titles, "best of tools 0.73"),
        _exact("author", [row["author"] for row in wanted], authors, "best of tools 0.62"),
        _exact("date", [row["date"] for row in wanted], dated, "trafilatura 0.86"),
        Row("pages", "days stated where the page has none (count)", stated, len(undated), "trafilatura 161 of 162"),
        Row("pages", "days inferred where the page has none (count)", inferred, len(undated)),
    ]
    errors = [
        f"{row['id']} F1 {score:.2f}: {row['title']!r} {row['author']!r} {row['date']} | {title!r} {author!r} {day}"
        for row, score, title, author, day in zip(wanted, words, titles, authors, dated, strict=True)
        if score < 0.9
    ]
    notes = ["Title, author and date are scored where the gold has one."]
    return Table("pages", "Pages", rows, notes, errors[:_SHOWN_ERRORS])


def word_f1(wanted: str, found: str) -> float:
    """F1 of two texts as bags of words, case apart; two empty ones agree."""
    right, told = Counter(_WORD.findall(wanted.lower())), Counter(_WORD.findall(found.lower()))
    if not right and not told:
        return 1.0
    return 2 * (right & told).total() / (right.total() + told.total())


def exact_share(
    wanted: Sequence[str | None], found: Sequence[str | None], alike: Callable[[str, str], bool]
) -> tuple[float | None, int]:
    """Share of the wanted values that were found, and how many were wanted."""
    pairs = [(right, told) for right, told in zip(wanted, found, strict=True) if right]
    if not pairs:
        return None, 0
    return sum(told is not None and alike(right, told) for right, told in pairs) / len(pairs), len(pairs)


def same_words(one: str, other: str) -> bool:
    """Tell whether two lines have the same words in the same order."""
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())


def _exact(name: str, wanted: Sequence[str | None], found: Sequence[str | None], peer: str) -> Row:
    value, count = exact_share(wanted, found, same_words)
    return Row("pages", f"{name} exact", value, count, peer)


def _read(data: bytes, url: str) -> Dispatch | None:
    try:
        return dispatch_of(page_from_bytes(data, name=url, url=url))
    except TocsinError:
        return None
