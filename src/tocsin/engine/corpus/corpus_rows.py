"""What the steps over a whole corpus need of each record: its head and fingerprint, and its mentions.

Mentions and heads are those of a desk that keeps no more words than the rights let it, so that a desk and a data set
compare the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from tocsin.dispatch.fingerprint import fingerprints
from tocsin.engine.corpus.shards import MENTIONS, PRINTS, VARIANT
from tocsin.engine.dataset.rows import day_of
from tocsin.reading.resolution.likeness import view_of
from tocsin.reading.resolution.mentions import mentions_of
from tocsin.reading.resolution.model import Mention
from tocsin.reading.resolution.standing import head_of
from tocsin.record import Record
from tocsin.record.codec import dumps
from tocsin.record.quotable import blotted

Row = dict[str, Any]


def rows_of_corpus(record: Record) -> dict[str, list[Row]]:
    """Give the rows of a record that are no table's, by name; those of fingerprints lack the fingerprint yet."""
    kept = record if record.dispatch.rights.may.store_text else blotted(record)
    return {PRINTS: [_head_row(kept)], MENTIONS: list(_mention_rows(kept))}


def add_prints(rows: list[Row], texts: Mapping[tuple[str, str], str]) -> None:
    """Add the fingerprints of whole texts to the rows of their dispatches.

    Args:
        rows: as `rows_of_corpus` makes them, with the variant.
        texts: by dispatch and variant.
    """
    found = fingerprints([texts[row["dispatch"], row[VARIANT]] for row in rows])
    for row, one in zip(rows, found, strict=True):
        row.update(shingles=one.shingles, bands=list(one.bands))


def _head_row(record: Record) -> Row:
    dispatch, head = record.dispatch, head_of(record.dispatch)
    return {
        "dispatch": dispatch.id,
        "day": day_of(record),
        "published": dispatch.published.value,
        "agency": dispatch.agency,
        "publisher": dispatch.publisher,
        "story": head.story,
        "signals": list(dispatch.wire.signals) if dispatch.wire else [],
        "pubstatus": dispatch.pubstatus,
        "hand": head.agency,
        "role": head.kind,
        "headline": list(head.headline),
        "words": sorted(head.words),
    }


def mention_row(mention: Mention, day: date | None, is_stated: bool) -> Row:
    """Give the row of a mention: what blocks it falls into, and itself.

    Args:
        mention: of a dispatch whose copies are not known yet.
        day: that its dispatch is filed under.
        is_stated: whether the dispatch states it, rather than telling of it as the content of another.
    """
    view = view_of(mention)
    return {
        "dispatch": mention.dispatch,
        "day": day,
        "id": mention.id,
        "published": mention.published,
        "is_stated": is_stated,
        "first": view.window.first.toordinal() if view.window else None,
        "last": view.window.last.toordinal() if view.window else None,
        "head": view.head,
        "marks": sorted(view.marks),
        "data": dumps(mention).encode(),
    }


def _mention_rows(record: Record) -> Iterator[Row]:
    stated, day = {event.id for event in record.events}, day_of(record)
    for number, mention in enumerate(mentions_of(record)):
        yield {**mention_row(mention, day, mention.id in stated), "number": number}
