"""Samples of mentions that are drawn to be judged, and what the verdicts on them tell: agreement and precision."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from tocsin.desk.adjudication.agreement import Agreement, Precision, cohens_kappa, precision_of
from tocsin.desk.adjudication.log import log
from tocsin.desk.adjudication.verdicts import in_force
from tocsin.desk.database import schema
from tocsin.desk.model import Mention
from tocsin.errors import NotOnDesk, UsageError
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

_A, _M, _S = schema.adjudications.c, schema.mentions.c, schema.sample_mentions.c


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


def sample_of(connection: Connection, name: str) -> list[str]:
    """Give the mentions of a sample in the order they were drawn, as they were called then.

    Raises:
        NotOnDesk: no sample of that name was drawn.
    """
    query = select(_S.mention).where(_S.sample == name).order_by(_S.number)
    found = list(connection.execute(query).scalars())
    if not found:
        raise NotOnDesk("no such sample on the desk", where=name, hint="draw one with tocsin verdicts sample")
    return found


def samples(connection: Connection) -> list[tuple[str, int]]:
    """Give the names of all samples that were drawn, each with the number of its mentions."""
    query = select(_S.sample, func.count()).group_by(_S.sample).order_by(_S.sample)
    return [(row[0], row[1]) for row in connection.execute(query)]


def agreement(connection: Connection, one: str, other: str) -> Agreement:
    """Measure how two adjudicators agree on the mentions that both judged, by the last verdict of each.

    Raises:
        UsageError: there is no mention that both judged.
    """
    said = [
        {(entry.dispatch, entry.start, entry.end): entry.verdict for entry in in_force(log(connection, name))}
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
    query = select(_A.author, _A.mention, _A.verdict, _A.judged).order_by(_A.number)
    if sample is not None:
        query = query.where(_A.mention.in_(select(_S.mention).where(_S.sample == sample)))
    last = {row.mention: (row.verdict, loads(Mention, row.judged).type) for row in in_force(connection.execute(query))}
    by_type: dict[str, list[bool]] = {}
    for verdict, kind in last.values():
        for name in ("all", kind):
            by_type.setdefault(name, []).append(verdict == "right")
    return [precision_of(name, by_type[name]) for name in sorted(by_type, key=lambda name: (name != "all", name))]
