"""Verdicts of adjudicators as gold: one line of JSON each, in the order of the log.

A line holds the words that were judged, no more of them than the rights of their source allow, and the values that
stand after the verdict. Only where the text may leave does the whole sentence stand there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tocsin.desk.adjudication.log import Adjudication, log
from tocsin.desk.adjudication.verdicts import Verdict, applied, in_force
from tocsin.desk.model import Mention, Party
from tocsin.desk.queries.dispatches import record
from tocsin.desk.queries.snippets import around

if TYPE_CHECKING:
    from sqlalchemy import Connection


def gold_lines(connection: Connection, author: str | None = None) -> Iterator[str]:
    """Write the verdicts in force as gold, each by each author; those of one author where one is named."""
    for entry in in_force(log(connection, author)):
        yield json.dumps(_row(connection, entry), ensure_ascii=False) + "\n"


def _row(connection: Connection, entry: Adjudication) -> dict[str, Any]:
    dispatch = record(connection, entry.dispatch).dispatch
    right = applied(entry.judged, Verdict(entry.verdict, entry.correction))
    return {
        "dispatch": entry.dispatch,
        "start": entry.start,
        "end": entry.end,
        "words": around(dispatch.text, entry.start, entry.end, dispatch.rights.may.quote_words),
        "verdict": entry.verdict,
        "read": _values(entry.judged),
        "gold": _values(right) if right else None,
        "author": entry.author,
        "at": entry.at,
        "note": entry.note,
        "sample": entry.sample,
    }


def _values(mention: Mention) -> dict[str, Any]:
    return {
        "type": mention.type,
        "act": mention.act,
        "status": mention.status,
        "mode": mention.mode,
        "actor": _ids(mention.actors),
        "recipient": _ids(mention.recipients),
        "start": mention.start,
        "end": mention.end,
    }


def _ids(parties: tuple[Party, ...]) -> list[str]:
    return [one.id for one in parties]
