"""The log of verdicts in pages, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from tocsin.desk.adjudication.log import Adjudication, entry_of
from tocsin.desk.database import schema
from tocsin.desk.queries.filters import AdjudicationFilter, Page, cursor_parts, page_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_A = schema.adjudications.c


def adjudications(connection: Connection, asked: AdjudicationFilter) -> Page[Adjudication]:
    """Give a page of the log, the newest first."""
    query = select(schema.adjudications)
    for column, value in (
        (_A.author, asked.author), (_A.dispatch, asked.dispatch), (_A.mention, asked.mention),
        (_A.verdict, asked.verdict),
    ):  # fmt: skip
        if value is not None:
            query = query.where(column == value)
    if asked.since is not None:
        query = query.where(_A.at >= asked.since)
    if asked.until is not None:
        query = query.where(_A.at < asked.until + "T99")  # instants of the day itself sort before it
    if asked.cursor:
        query = query.where(_A.number < int(cursor_parts(asked.cursor)[1]))
    rows = connection.execute(query.order_by(_A.number.desc()).limit(asked.limit + 1)).all()
    return page_of([(row.at[:10], str(row.number), entry_of(row)) for row in rows], asked.limit)
