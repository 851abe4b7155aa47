"""Adjudication: what people say of mentions, kept for good and applied on top of every reading.

A verdict is on the words that a mention was read from. When another reading calls the mention otherwise, the verdict is
tied to it by where its predicate stands; one that fits no mention any more stays in the log and waits.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from tocsin.desk.adjudication.agreement import Agreement, Precision, cohens_kappa, precision_of
from tocsin.desk.adjudication.verdicts import Correction, Judgement, Verdict, applied
from tocsin.desk.database import schema
from tocsin.desk.database.codec import dumps, loads
from tocsin.desk.model import Mention
from tocsin.desk.resolution.mention_index import reindex_mentions
from tocsin.errors import NotOnDesk, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tocsin.desk.filing.upkeep import Upkeep

_A, _M, _S = schema.adjudications.c, schema.mentions.c, schema.sample_mentions.c


@dataclass(frozen=True)
class Adjudication:
    """One entry of the log.

    Attributes:
        number: its place in the log.
        dispatch: the dispatch it is on; `start` and `end` where the predicate stands that was judged.
        mention: id of the mention as it was called then.
        verdict: "right", "wrong" or "corrected".
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


def log(connection: Connection, author: str | None = None) -> list[Adjudication]:
    """Give the log, oldest first."""
    query = select(schema.adjudications).order_by(_A.number)
    if author is not None:
        query = query.where(_A.author == author)
    return [
        Adjudication(
            number=row.number, dispatch=row.dispatch, mention=row.mention, start=row.start, end=row.end,
            verdict=row.verdict, judged=loads(Mention, row.judged),
            correction=loads(Correction, row.correction) if row.correction else None,
            author=row.author, at=row.at, note=row.note, sample=row.sample,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def tie_verdicts(connection: Connection, dispatches: Sequence[str]) -> None:
    """Tie the verdicts of dispatches to their mentions as they are now; the last verdict on a mention holds."""
    for dispatch in dispatches:
        entries = connection.execute(
            select(schema.adjudications).where(_A.dispatch == dispatch).order_by(_A.number)
        ).all()
        if not entries:
            continue
        rows = connection.execute(select(_M.id, _M.data).where(_M.dispatch == dispatch).order_by(_M.id))
        mentions = {row.id: loads(Mention, row.data) for row in rows}
        standing: dict[str, tuple[int, Verdict]] = {}
        for entry in entries:
            found = _meant(entry.mention, loads(Mention, entry.judged), mentions)
            if found is not None:
                standing[found] = (entry.number, Verdict.of(entry.verdict, entry.correction))
        ids = sorted(mentions)
        connection.execute(delete(schema.standing_verdicts).where(schema.standing_verdicts.c.mention.in_(ids)))
        if standing:
            values = [{"mention": one, "adjudication": number} for one, (number, _) in sorted(standing.items())]
            connection.execute(insert(schema.standing_verdicts), values)
        judged = [applied(mentions[one], verdict) or mentions[one] for one, (_, verdict) in sorted(standing.items())]
        reindex_mentions(connection, judged)


def _meant(called: str, judged: Mention, mentions: dict[str, Mention]) -> str | None:
    """Find the mention that a verdict is on: of the same id, else at the same words and most alike."""
    if called in mentions:
        return called
    there = [one for one in mentions.values() if one.evidence[0] == judged.evidence[0]]
    same = [one for one in there if one.act == judged.act and one.status == judged.status]
    found = same or [one for one in there if one.act == judged.act] or there
    return found[0].id if len(found) == 1 else None


def draw_sample(connection: Connection, size: int, seed: int) -> tuple[str, list[str]]:
    """Draw a random sample of the mentions that stand, to be judged; the same seed on the same desk gives the same.

    Args:
        connection: a transaction that writes.
        size: how many; all where there are fewer.
        seed: of the generator.

    Returns:
        The sample's name, and the ids of its mentions in the order they were drawn.
    """
    if size < 1:
        raise UsageError(f"a sample of {size} mentions is none")
    name = f"{seed}-{size}"
    drawn = connection.execute(select(_S.mention).where(_S.sample == name).order_by(_S.number)).scalars().all()
    if drawn:
        return name, list(drawn)
    ids = connection.execute(select(_M.id).where(_M.live).order_by(_M.id)).scalars().all()
    found = random.Random(seed).sample(ids, min(size, len(ids)))  # noqa: S311  (a sample, no secret)
    if found:
        rows = [{"sample": name, "number": number, "mention": one} for number, one in enumerate(found)]
        connection.execute(insert(schema.sample_mentions), rows)
    return name, found


def agreement(connection: Connection, one: str, other: str) -> Agreement:
    """Measure how two adjudicators agree on the mentions that both judged, by the last verdict of each.

    Raises:
        UsageError: there is no mention that both judged.
    """
    said = [
        {(entry.dispatch, entry.start, entry.end): entry.verdict for entry in log(connection, name)}
        for name in (one, other)
    ]
    both = sorted(said[0].keys() & said[1].keys())
    if not both:
        raise UsageError(f"{one} and {other} judged no mention in common")
    return cohens_kappa([(said[0][place], said[1][place]) for place in both])


def precision(connection: Connection, sample: str | None = None) -> list[Precision]:
    """Estimate how often readings are right, by type and over all, from verdicts on a drawn sample.

    Args:
        connection: where it is read from.
        sample: name of a sample; None for all verdicts, which say little where nobody drew at random.
    """
    query = select(_A.mention, _A.verdict, _A.judged).order_by(_A.number)
    if sample is not None:
        query = query.where(_A.mention.in_(select(_S.mention).where(_S.sample == sample)))
    last = {row.mention: (row.verdict, loads(Mention, row.judged).type) for row in connection.execute(query)}
    by_type: dict[str, list[bool]] = {}
    for verdict, kind in last.values():
        for name in ("all", kind):
            by_type.setdefault(name, []).append(verdict == "right")
    return [precision_of(name, by_type[name]) for name in sorted(by_type, key=lambda name: (name != "all", name))]
