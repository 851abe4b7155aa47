"""Rows of records: what the desk writes of them, and takes away again when they are read anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select, update

from tocsin.desk.database import fulltext, schema
from tocsin.desk.database.rows import put_rows
from tocsin.desk.filing.keeping import packed, unpacked
from tocsin.desk.model import Mention
from tocsin.desk.queries.snippets import around
from tocsin.desk.resolution.mention_index import index_mentions
from tocsin.desk.storylines.heads import story_head_of
from tocsin.dispatch.copies import Version, version_of
from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.reading.resolution.mentions import mentions_of, published_of
from tocsin.reading.resolution.standing import Head, head_of
from tocsin.record import Dispatch, Record, content_id
from tocsin.record.codec import dumps
from tocsin.record.quotable import BLOT, quoted_headline

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Filed:
    """A record as it was filed: its number in the order of arrival, and what its relations rest on."""

    seq: int
    version: Version
    head: Head


def reading_of(record: Record) -> str:
    """Name the reading that made a record: the same for the same version, model and lexicon."""
    return reading_name(record.schema_version, record.tocsin_version, record.model, record.lexicon_digest)


def reading_name(schema_version: str, tocsin_version: str, model: str, lexicon_digest: str) -> str:
    """Name a reading by what it is made with."""
    return content_id("r", schema_version, tocsin_version, model, lexicon_digest)


def file_records(
    connection: Connection, records: Sequence[Record], prints: Sequence[Fingerprint], now: str
) -> list[Filed]:
    """Write records that the desk does not have: dispatch, record, fingerprint, words and mentions of each.

    By what bands they are found is written when it is known what they repeat.

    Args:
        connection: a transaction that writes.
        records: no two of one dispatch, and each bound to the desk's rules already.
        prints: of their whole texts, taken before anything was blotted out.
        now: the instant, ISO 8601.
    """
    if not records:
        return []
    versions = [version_of(record.dispatch, one) for record, one in zip(records, prints, strict=True)]
    heads = [head_of(record.dispatch) for record in records]
    rows = [_dispatch_row(*one, now) for one in zip(records, versions, heads, strict=True)]
    inserting = insert(schema.dispatches).returning(schema.dispatches.c.seq, sort_by_parameter_order=True)
    numbers = [int(seq) for seq in connection.execute(inserting, rows).scalars()]
    kept = [{"dispatch": one.id, "shingles": one.fingerprint.shingles} for one in versions]
    put_rows(connection, schema.fingerprints, kept)
    _file_readings(connection, list(zip(records, numbers, strict=True)))
    return [Filed(*one) for one in zip(numbers, versions, heads, strict=True)]


def refile_record(connection: Connection, record: Record, seq: int) -> None:
    """Put a new reading of a dispatch in the place of the one that the desk has."""
    dispatch = record.dispatch
    old = select(schema.records.c.body).where(schema.records.c.dispatch == dispatch.id)
    before = unpacked(connection.execute(old).scalar_one())
    fulltext.take_out(connection, seq, *_searched(before.dispatch))
    for table in (schema.records, schema.mentions, schema.story_heads):
        connection.execute(delete(table).where(table.c.dispatch == dispatch.id))
    _file_readings(connection, [(record, seq)])
    may = dispatch.rights.may
    told = quoted_headline(dispatch.headline, may)
    changed = {"n_events": len(record.events), "text_kept": may.store_text, "headline": told}
    connection.execute(update(schema.dispatches).where(schema.dispatches.c.seq == seq).values(**changed))


def _file_readings(connection: Connection, numbered: Sequence[tuple[Record, int]]) -> None:
    read, heads, told, mentions = [], [], [], []
    for record, _ in numbered:
        dispatch = record.dispatch.id
        read.append({
            "dispatch": dispatch, "reading": reading_of(record), "tocsin_version": record.tocsin_version,
            "body": packed(record),
        })  # fmt: skip
        own = mentions_of(record)
        head = story_head_of(record, own)
        heads.append({"dispatch": dispatch, "day": published_of(record)[:10], "data": dumps(head)})
        told += [_mention_row(mention, record) for mention in own]
        mentions += own
    put_rows(connection, schema.records, read)
    fulltext.put(connection, [(seq, *_searched(record.dispatch)) for record, seq in numbered])
    put_rows(connection, schema.story_heads, heads)
    put_rows(connection, schema.mentions, told)
    index_mentions(connection, mentions)


def _searched(dispatch: Dispatch) -> tuple[str, str]:
    return dispatch.headline or "", dispatch.text.replace(BLOT, " ")


def _mention_row(mention: Mention, record: Record) -> dict[str, object]:
    start, end = mention.evidence[0]
    last = max(span[1] for span in mention.evidence)
    bound = record.dispatch.rights.may.quote_words
    return {
        "id": mention.id,
        "dispatch": mention.dispatch,
        "live": False,
        "start": start,
        "end": end,
        "snippet": around(record.dispatch.text, min(span[0] for span in mention.evidence), last, bound),
        "data": dumps(mention),
    }


def source_of(dispatch: Dispatch) -> str:
    """Name who publishes a dispatch: publisher, agency, or the host of its address; "" where nothing tells."""
    return dispatch.publisher or dispatch.agency or (urlsplit(dispatch.url).hostname if dispatch.url else None) or ""


def _dispatch_row(record: Record, version: Version, head: Head, now: str) -> dict[str, object]:
    dispatch = record.dispatch
    return {
        "id": dispatch.id,
        "state": "new",
        "original": None,
        "source": source_of(dispatch),
        "headline": quoted_headline(dispatch.headline, dispatch.rights.may),
        "url": dispatch.url,
        "agency": dispatch.agency,
        "publisher": dispatch.publisher,
        "language": dispatch.language,
        "day": published_of(record)[:10],
        "published": dispatch.published.value,
        "modified": dispatch.modified,
        "version": dispatch.version,
        "pubstatus": dispatch.pubstatus,
        "wire_id": version.story,
        "signals": " ".join(version.signals),
        "role": head.kind,
        "hand": head.agency,
        "name": dispatch.source.name,
        "format": dispatch.source.format,
        "digest": dispatch.source.digest,
        "terms": dispatch.rights.terms,
        "text_kept": dispatch.rights.may.store_text,
        "n_events": len(record.events),
        "added": now,
    }
