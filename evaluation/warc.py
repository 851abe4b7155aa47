"""Records of a crawl a second, filtered by type, host and language, beside fastwarc alone in the same run.

The crawl is our own: `crawl_of` writes the same bytes each time from the dispatches of the sample wire. It
holds 2,000 records, as a news crawl has them: a request, a response and the crawler's metadata for each
page, of twenty hosts and five languages, each response a page of markup with furniture around a dispatch.
"""

from __future__ import annotations

import gzip
import io
import time
from collections.abc import Callable
from pathlib import Path

from evaluation.table import Row, Table
from tocsin.intake import Item, Only, Options
from tocsin.intake.archives.warc import read_warc

GOLD: tuple[str, ...] = ()
RECORDS = 2000
_ROUNDS = 40
_SAMPLES = Path(__file__).parent.parent / "samples" / "wire"
_LANGUAGES = ("en", "de", "fr", "es", "en")
_HOSTS = 20
ONLY = Only(frozenset({"response"}), frozenset({"site-4.example"}), frozenset({"en"}))
"""What the run asks for: responses, one host of twenty, English."""


def run(gold: Path) -> Table:
    """Time both on the same bytes, plain and packed record by record, in turn."""
    rows = []
    for name, data in (("plain", crawl_of(RECORDS)), ("gzip", crawl_of(RECORDS, packed=True))):
        pairs = [(_seconds(_alone, data), _seconds(_filtered, data)) for _ in range(_ROUNDS)]
        alone, ours = (min(seconds) for seconds in zip(*pairs, strict=True))
        ratio, rate = alone / ours, RECORDS / ours
        data_name = f"own crawl, {name}"
        rows.append(Row(data_name, "records a second, of fastwarc alone", ratio, RECORDS, "fastwarc alone 1.0"))
        rows.append(Row(data_name, "records a second", rate, RECORDS))
    notes = [
        f"{RECORDS:,} records made by `evaluation/warc.py` from the sample wire; the best of {_ROUNDS} rounds of each, "
        "the two in turn in one process: a round takes milliseconds, and what else the machine does only adds to it.",
        "fastwarc alone walks over the responses and parses their HTTP header; Tocsin gives the bodies that are wanted "
        "(responses of one host of twenty, in English) and looks whether the file is whole.",
    ]
    return Table("warc", "WARC", rows, notes)


def crawl_of(count: int, *, packed: bool = False) -> bytes:
    """Write a crawl of `count` records.

    Args:
        count: records.
        packed: gzip, each record a member of its own, as crawls are kept.
    """
    stories = [path.read_text("utf-8") for path in sorted(_SAMPLES.glob("*.txt"))]
    made = [_record("warcinfo", b"software: tocsin evaluation\r\n", {})]
    page = 0
    while len(made) < count:
        address = f"https://www.site-{page % _HOSTS}.example/news/{page}"
        answer = _answer(stories[page % len(stories)], _LANGUAGES[page % len(_LANGUAGES)], page)
        target = {"WARC-Target-URI": address, "WARC-Date": "2022-01-10T12:00:00Z"}
        made += [
            _record("request", b"GET / HTTP/1.1\r\nHost: site.example\r\n\r\n", target),
            _record("response", answer, target | {"Content-Type": "application/http; msgtype=response"}),
            _record("metadata", b"fetchTimeMs: 120\r\n", target),
        ]
        page += 1
    return b"".join(gzip.compress(one, mtime=0) if packed else one for one in made[:count])


def _record(kind: str, block: bytes, fields: dict[str, str]) -> bytes:
    head = {"WARC-Type": kind, **fields, "Content-Length": str(len(block))}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n"


def _answer(story: str, language: str, number: int) -> bytes:
    rail = "".join(
        f'<li><a href="/news/{number + step}">Story {number + step} of the day</a></li>' for step in range(200)
    )
    body = "".join(f"<p>{part}</p>" for part in story.split("\n\n"))
    page = (
        f'<!doctype html><html lang="{language}"><head><title>{number}</title></head><body><nav><ul>{rail}</ul></nav>'
        f"<article>{body}</article></body></html>"
    ).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n"
    return head.encode() + page


def _alone(data: bytes) -> int:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    return sum(1 for _ in ArchiveIterator(io.BytesIO(data), record_types=WarcRecordType.response))


def _filtered(data: bytes) -> int:
    item = Item("crawl.warc", io.BytesIO(data), options=Options(only=ONLY))
    return sum(isinstance(one, Item) for one in read_warc(item))


def _seconds(act: Callable[[bytes], int], data: bytes) -> float:
    start = time.perf_counter()
    if not act(data):
        raise AssertionError("a walk over the crawl found nothing")
    return time.perf_counter() - start
