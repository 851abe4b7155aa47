"""Full-text search: words and phrases over headlines and bodies, on FTS5 and on PostgreSQL's tsvector.

A query is words, all of which must stand in a dispatch; "words in quotation marks" stand side by side; a word or
phrase after "-" must not stand there; OR between two means either. Words are compared by their English stems.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tocsin.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row
    from sqlalchemy.sql import ColumnElement

_TOKEN = re.compile(r'(-?)"([^"]*)"|(-?)([^\s"]+)')
_WORDS = re.compile(r"\w+")
_COMMON = 3000
"""Dispatches from which on a query counts as one that most hold."""
_MOST_WORDS = 64
"""Words of a query: an index parses each into a tree, which may not grow without end."""


@dataclass(frozen=True)
class Term:
    """A word, or several that stand side by side; `excluded` where it must not stand there."""

    words: tuple[str, ...]
    excluded: bool


def alternatives_of(query: str) -> list[list[Term]]:
    """Parse a query into alternatives, each a list of terms that must all hold.

    Raises:
        UsageError: it holds no word or too many, or says only what must not stand there.
    """
    found: list[list[Term]] = [[]]
    for match in _TOKEN.finditer(query):
        if match[4] == "OR":
            found.append([])
            continue
        words = tuple(_WORDS.findall(match[2] if match[2] is not None else match[4]))
        if words:
            found[-1].append(Term(words, bool(match[1] or match[3])))
    found = [terms for terms in found if terms]
    if not found or any(all(term.excluded for term in terms) for terms in found):
        raise UsageError(f"{query!r} asks for no word", hint="give a word that the dispatches hold")
    if sum(len(term.words) for terms in found for term in terms) > _MOST_WORDS:
        raise UsageError(f"a search for more than {_MOST_WORDS} words", hint="ask for fewer")
    return found


def words_of(query: str) -> list[str]:
    """Give the words that a query asks for, for marking them."""
    return [word for terms in alternatives_of(query) for term in terms if not term.excluded for word in term.words]


def _fts5(alternatives: Sequence[Sequence[Term]]) -> str:
    return " OR ".join(f"({_fts5_terms(terms)})" for terms in alternatives)


def _fts5_terms(terms: Sequence[Term]) -> str:
    wanted = " AND ".join(f'"{" ".join(term.words)}"' for term in terms if not term.excluded)
    barred = "".join(f' NOT "{" ".join(term.words)}"' for term in terms if term.excluded)
    return wanted + barred


def _websearch(alternatives: Sequence[Sequence[Term]]) -> str:
    return " or ".join(
        " ".join(f'{"-" if term.excluded else ""}"{" ".join(term.words)}"' for term in terms) for terms in alternatives
    )


def holds(connection: Connection, query: str) -> ColumnElement[bool]:
    """Give the condition that a row of `dispatches` holds what a query asks for.

    Raises:
        UsageError: see `alternatives_of`.
    """
    from sqlalchemy import text

    alternatives = alternatives_of(query)
    if connection.dialect.name == "sqlite":
        found = "dispatches.seq IN (SELECT rowid FROM dispatch_text WHERE dispatch_text MATCH :words)"
        return text(found).bindparams(words=_fts5(alternatives))  # type: ignore[return-value]
    found = "dispatches.seq IN (SELECT seq FROM dispatch_text WHERE words @@ websearch_to_tsquery('english', :words))"
    return text(found).bindparams(words=_websearch(alternatives))  # type: ignore[return-value]


def holds_one_by_one(connection: Connection, query: str) -> ColumnElement[bool]:
    """As `holds`, asked of one row of `dispatches` after another: sooner where most hold it and few are looked at.

    Raises:
        UsageError: see `alternatives_of`.
    """
    from sqlalchemy import text

    if connection.dialect.name != "sqlite":
        return holds(connection, query)
    found = "EXISTS (SELECT 1 FROM dispatch_text WHERE dispatch_text MATCH :words AND rowid = dispatches.seq)"
    return text(found).bindparams(words=_fts5(alternatives_of(query)))  # type: ignore[return-value]


def is_common(connection: Connection, query: str) -> bool:
    """Whether more dispatches hold what a query asks for than are brought together one by one."""
    from sqlalchemy import text

    if connection.dialect.name != "sqlite":
        return False
    some = "SELECT count(*) FROM (SELECT rowid FROM dispatch_text WHERE dispatch_text MATCH :words LIMIT :most)"
    words = {"words": _fts5(alternatives_of(query)), "most": _COMMON}
    return bool(connection.execute(text(some), words).scalar_one() == _COMMON)


def newest(
    connection: Connection,
    query: str,
    columns: Sequence[ColumnElement[Any]],
    conditions: Sequence[ColumnElement[bool]],
    limit: int,
) -> Sequence[Row[Any]]:
    """Give columns of the dispatches that hold what a query asks for and meet conditions, the last that came first.

    Raises:
        UsageError: see `alternatives_of`.
    """
    from sqlalchemy import column, select, table, text

    from tocsin.desk.database.schema import dispatches

    alternatives = alternatives_of(query)
    if connection.dialect.name == "sqlite":
        index = table("dispatch_text", column("rowid"))
        holding, order = text("dispatch_text MATCH :words").bindparams(words=_fts5(alternatives)), index.c.rowid
    else:
        index = table("dispatch_text", column("seq"))
        found = "dispatch_text.words @@ websearch_to_tsquery('english', :words)"
        holding, order = text(found).bindparams(words=_websearch(alternatives)), index.c.seq
    wanted = select(*columns).select_from(index).join(dispatches, dispatches.c.seq == order)
    return connection.execute(wanted.where(holding, *conditions).order_by(order.desc()).limit(limit)).all()


def put(connection: Connection, texts: Sequence[tuple[int, str, str]]) -> None:
    """Put dispatches' words in the index: the number of each, its headline, its body."""
    from sqlalchemy import text

    if connection.dialect.name == "sqlite":
        statement = "INSERT INTO dispatch_text (rowid, headline, body) VALUES (:seq, :headline, :body)"
    else:
        statement = (
            "INSERT INTO dispatch_text (seq, words) VALUES (:seq, setweight(to_tsvector('english', :headline), 'A')"
            " || to_tsvector('english', :body))"
        )
    connection.execute(text(statement), [{"seq": seq, "headline": head, "body": body} for seq, head, body in texts])


def take_out(connection: Connection, seq: int, headline: str, body: str) -> None:
    """Take out what `put` put there; an index without contents must be told the same words."""
    from sqlalchemy import text

    if connection.dialect.name == "sqlite":
        statement = (
            "INSERT INTO dispatch_text (dispatch_text, rowid, headline, body) VALUES ('delete', :seq, :headline, :body)"
        )
        connection.execute(text(statement), {"seq": seq, "headline": headline, "body": body})
    else:
        connection.execute(text("DELETE FROM dispatch_text WHERE seq = :seq"), {"seq": seq})
