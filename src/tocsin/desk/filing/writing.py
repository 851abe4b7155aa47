"""Rows of one record: what the desk writes of it, and takes away again when it is read anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select, update

from tocsin.desk.database import fulltext, schema
from tocsin.desk.database.codec import dumps
from tocsin.desk.filing.keeping import BLOT, packed, unpacked
from tocsin.desk.filing.standing import Head, head_of
from tocsin.desk.model import Mention
from tocsin.desk.queries.snippets import around
from tocsin.desk.resolution.mention_index import index_mentions
from tocsin.desk.resolution.mentions import mentions_of, published_of, story_head_of
from tocsin.dispatch.copies import Version, version_of
from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.record import Dispatch, Record, content_id

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


def file_record(connection: Connection, record: Record, fingerprint: Fingerprint, now: str) -> Filed:
    """Write a record that the desk does not have: dispatch, record, fingerprint, words and mentions.

    Args:
        connection: a transaction that writes.
        record: the record, bound to the desk's rules already.
        fingerprint: of its whole text, taken before anything was blotted out.
        now: the instant, ISO 8601.
    """
    dispatch = record.dispatch
    version, head = version_of(dispatch, fingerprint), head_of(dispatch)
    values = _dispatch_row(record, version, head, now)
    inserted = connection.execute(insert(schema.dispatches).returning(schema.dispatches.c.seq), values)
    seq = int(inserted.scalar_one())
    connection.execute(insert(schema.fingerprints), {"dispatch": dispatch.id, "shingles": fingerprint.shingles})
    if fingerprint.bands:
        rows = [{"band": band, "seq": seq} for band in sorted(set(fingerprint.bands))]
        connection.execute(insert(schema.bands), rows)
    _file_reading(connection, record, seq)
    return Filed(seq, version, head)


def refile_record(connection: Connection, record: Record, seq: int) -> None:
    """Put a new reading of a dispatch in the place of the one that the desk has."""
    dispatch = record.dispatch
    old = select(schema.records.c.body).where(schema.records.c.dispatch == dispatch.id)
    before = unpacked(connection.execute(old).scalar_one())
    fulltext.take_out(connection, seq, *_searched(before.dispatch))
    for table in (schema.records, schema.mentions, schema.story_heads):
        connection.execute(delete(table).where(table.c.dispatch == dispatch.id))
    _file_reading(connection, record, seq)
    changed = {"n_events": len(record.events), "text_kept": dispatch.rights.may.store_text}
    connection.execute(update(schema.dispatches).where(schema.dispatches.c.seq == seq).values(**changed))


def _file_reading(connection: Connection, record: Record, seq: int) -> None:
    dispatch = record.dispatch
    row = {
        "dispatch": dispatch.id,
        "reading": reading_of(record),
        "tocsin_version": record.tocsin_version,
        "body": packed(record),
    }
    connection.execute(insert(schema.records), row)
    fulltext.put(connection, seq, *_searched(dispatch))
    head = {"dispatch": dispatch.id, "day": published_of(record)[:10], "data": dumps(story_head_of(record))}
    connection.execute(insert(schema.story_heads), head)
    mentions = mentions_of(record)
    if mentions:
        connection.execute(insert(schema.mentions), [_mention_row(mention, record) for mention in mentions])
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
        "headline": dispatch.headline,
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
