"""Adjudication: what people say of mentions, kept for good and applied on top of every reading.

A verdict is on the words that a mention was read from. When another reading calls the mention otherwise, the verdict is
tied to it by where its predicate stands; one that fits no mention any more stays in the log and waits. Nothing is ever
struck out: who takes a verdict back appends an entry that says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from tocsin.desk.adjudication.verdicts import Correction, Judgement, Verdict, applied, in_force
from tocsin.desk.database import schema
from tocsin.desk.model import Mention
from tocsin.desk.resolution.mention_index import reindex_mentions
from tocsin.errors import NotOnDesk, UsageError
from tocsin.record.codec import dumps, loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tocsin.desk.filing.upkeep import Upkeep

_A, _M, _V = schema.adjudications.c, schema.mentions.c, schema.standing_verdicts.c


@dataclass(frozen=True)
class Adjudication:
    """One entry of the log.

    Attributes:
        number: its place in the log.
        dispatch: the dispatch it is on; `start` and `end` where the predicate stands that was judged.
        mention: id of the mention as it was called then.
        verdict: "right", "wrong", "corrected", or "undone", which takes back its author's verdict before it.
        judged: the mention as it was read.
        correction: the values that should have stood.
        author: who says so; `at` the instant; `note` why.
        sample: name of the sample it was drawn for, or None.
    """

    number: int
    dispatch: str
    mention: str
    start: int
    end: int
    verdict: Judgement
    judged: Mention
    correction: Correction | None
    author: str
    at: str
    note: str | None
    sample: str | None


@dataclass(frozen=True)
class Judging:
    """A verdict as somebody gives it; `author` must not be empty."""

    verdict: Judgement
    author: str
    correction: Correction | None = None
    note: str | None = None
    sample: str | None = None


def adjudicate(connection: Connection, mention: str, judging: Judging, upkeep: Upkeep, now: str) -> int:
    """Put a verdict in the log and apply it; gives its number.

    Raises:
        NotOnDesk: no mention of that id.
        UsageError: no author, a correction without values, or values without being one.
    """
    if judging.verdict == "undone":
        raise UsageError("a verdict is taken back by its author, not given anew", hint="undo the last one")
    if not judging.author.strip():
        raise UsageError("a verdict needs an author", hint="name yourself with --author")
    if (judging.verdict == "corrected") != (judging.correction is not None):
        raise UsageError("a correction, and nothing else, says what should have stood", hint="give --set FIELD=VALUE")
    row = connection.execute(select(_M.dispatch, _M.start, _M.end, _M.data).where(_M.id == mention)).one_or_none()
    if row is None:
        raise NotOnDesk("no such mention on the desk", where=mention, hint="tocsin events --json names them")
    values = {
        "dispatch": row.dispatch, "mention": mention, "start": row.start, "end": row.end,
        "verdict": judging.verdict, "judged": row.data,
        "correction": dumps(judging.correction) if judging.correction else None,
        "author": judging.author.strip(), "at": now, "note": judging.note, "sample": judging.sample,
    }  # fmt: skip
    inserted = connection.execute(insert(schema.adjudications).returning(_A.number), values)
    number = int(inserted.scalar_one())
    _apply(connection, mention, row.dispatch, upkeep, now)
    return number


def _apply(connection: Connection, mention: str, dispatch: str, upkeep: Upkeep, now: str) -> None:
    """Take the mention out of its event as it was, and put it where it belongs as it is."""
    live = connection.execute(select(_M.live).where(_M.id == mention)).scalar_one()
    connection.execute(update(schema.mentions).where(_M.id == mention).values(live=False))
    upkeep.after_mentions(connection, [mention], now)
    tie_verdicts(connection, [dispatch])
    connection.execute(update(schema.mentions).where(_M.id == mention).values(live=live))
    upkeep.after_mentions(connection, [mention], now)


def undo(connection: Connection, author: str, sample: str | None, upkeep: Upkeep, now: str) -> Adjudication:
    """Take back the last verdict of an author that is in force, by appending an entry that says so.

    Args:
        connection: a transaction that writes.
        author: whose verdict.
        sample: the sample it was given for; None for any.
        upkeep: derives what follows.
        now: the instant.

    Returns:
        The verdict that was taken back.

    Raises:
        UsageError: there is none.
    """
    given = [one for one in in_force(log(connection, author)) if sample is None or one.sample == sample]
    if not given:
        raise UsageError(f"{author} has no verdict to take back")
    last = given[-1]
    copied = (_A.dispatch, _A.mention, _A.start, _A.end, _A.judged, _A.author, _A.sample)
    row = connection.execute(select(*copied).where(_A.number == last.number)).one()
    connection.execute(insert(schema.adjudications), {**row._mapping, "verdict": "undone", "at": now})
    mentions = _mentions_of(connection, last.dispatch)
    found = _meant(last.mention, last.judged, mentions)
    if found is not None:
        _apply(connection, found, last.dispatch, upkeep, now)
    return last


def log(connection: Connection, author: str | None = None) -> list[Adjudication]:
    """Give the log, oldest first."""
    query = select(schema.adjudications).order_by(_A.number)
    if author is not None:
        query = query.where(_A.author == author)
    return [entry_of(row) for row in connection.execute(query)]


def entry_of(row: Any) -> Adjudication:
    """Give the entry of a row of the log."""
    return Adjudication(
        number=row.number, dispatch=row.dispatch, mention=row.mention, start=row.start, end=row.end,
        verdict=row.verdict, judged=loads(Mention, row.judged),
        correction=loads(Correction, row.correction) if row.correction else None,
        author=row.author, at=row.at, note=row.note, sample=row.sample,
    )  # fmt: skip


def tie_verdicts(connection: Connection, dispatches: Sequence[str]) -> None:
    """Tie the verdicts of dispatches to their mentions as they are now; the last verdict on a mention holds."""
    for dispatch in dispatches:
        entries = connection.execute(
            select(schema.adjudications).where(_A.dispatch == dispatch).order_by(_A.number)
        ).all()
        if not entries:
            continue
        mentions = _mentions_of(connection, dispatch)
        standing: dict[str, tuple[int, Verdict]] = {}
        for entry in in_force(entries):
            found = _meant(entry.mention, loads(Mention, entry.judged), mentions)
            if found is not None:
                standing[found] = (entry.number, Verdict.of(entry.verdict, entry.correction))
        ids = sorted(mentions)
        freed = set(connection.execute(select(_V.mention).where(_V.mention.in_(ids))).scalars()) - standing.keys()
        connection.execute(delete(schema.standing_verdicts).where(_V.mention.in_(ids)))
        if standing:
            values = [{"mention": one, "adjudication": number} for one, (number, _) in sorted(standing.items())]
            connection.execute(insert(schema.standing_verdicts), values)
        judged = [applied(mentions[one], verdict) or mentions[one] for one, (_, verdict) in sorted(standing.items())]
        reindex_mentions(connection, [*judged, *(mentions[one] for one in sorted(freed))])


def _mentions_of(connection: Connection, dispatch: str) -> dict[str, Mention]:
    rows = connection.execute(select(_M.id, _M.data).where(_M.dispatch == dispatch).order_by(_M.id))
    return {row.id: loads(Mention, row.data) for row in rows}


def _meant(called: str, judged: Mention, mentions: dict[str, Mention]) -> str | None:
    """Find the mention that a verdict is on: of the same id, else at the same words and most alike."""
    if called in mentions:
        return called
    there = [one for one in mentions.values() if one.evidence[0] == judged.evidence[0]]
    same = [one for one in there if one.act == judged.act and one.status == judged.status]
    found = same or [one for one in there if one.act == judged.act] or there
    return found[0].id if len(found) == 1 else None
