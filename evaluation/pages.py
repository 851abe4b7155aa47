"""Pages: the body's words, title, author and day of general article pages, and days that were invented.

Trafilatura reads the same pages in turn, for its words and its speed; our own pages (`own_pages`) have
their paragraphs and furniture scored too.

The body is compared as a bag of words, per page, and averaged; title and author without regard to case
and white space; the day as it stands. A day is invented where the gold says that the page states none.
"""

from __future__ import annotations

import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from evaluation.own_pages import own_rows
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
    pages = [(gzip.decompress((folder / row["html"]).read_bytes()), row["url"]) for row in wanted]
    found, peers, ratio = _in_turn(pages)
    words = [word_f1(row["text"] or "", told.text if told else "") for row, told in zip(wanted, found, strict=True)]
    peer_words = [word_f1(row["text"] or "", text) for row, text in zip(wanted, peers, strict=True)]
    dated = [told.published.value[:10] if told and told.published.value else None for told in found]
    status = [told.published.status if told else "absent" for told in found]
    undated = [index for index, row in enumerate(wanted) if not row["date"]]
    stated = sum(status[index] == "stated" for index in undated)
    inferred = sum(status[index] == "inferred" for index in undated)
    titles = [told.headline if told else None for told in found]
    authors = [told.byline if told else None for told in found]
    rows = [
        Row("pages", "body word F1", sum(words) / len(words), len(words), "trafilatura 0.94"),
        Row("pages", "body word F1 of trafilatura, this run", sum(peer_words) / len(words), len(words)),
        Row("pages", "pages a second, as a share of trafilatura's", ratio, len(words), "trafilatura 1.0"),
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
    own, own_errors = own_rows()
    notes = [
        "Title, author and date are scored where the gold has one.",
        "Speed: bytes to dispatch beside trafilatura's bytes to text, page by page in turn, one process; total times.",
    ]
    return Table("pages", "Pages", rows + own, notes, errors[:_SHOWN_ERRORS] + own_errors[:_SHOWN_ERRORS])


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


def _in_turn(pages: Sequence[tuple[bytes, str]]) -> tuple[list[Dispatch | None], list[str], float]:
    """Read each page with Tocsin and with trafilatura; give both readings and how much faster the first is."""
    import trafilatura

    for data, url in pages[:10]:  # both warm
        _read(data, url), trafilatura.extract(data)
    ours = theirs = 0.0
    found: list[Dispatch | None] = []
    peers: list[str] = []
    for data, url in pages:
        start = time.perf_counter()
        found.append(_read(data, url))
        between = time.perf_counter()
        peers.append(trafilatura.extract(data) or "")
        ours, theirs = ours + between - start, theirs + time.perf_counter() - between
    return found, peers, theirs / ours


def _read(data: bytes, url: str) -> Dispatch | None:
    try:
        return dispatch_of(page_from_bytes(data, name=url, url=url))
    except TocsinError:
        return None
