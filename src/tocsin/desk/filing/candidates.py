"""Which dispatches a new one is compared with: those that share a band with it, and what stands behind these.

What one hand sends again word for word has no bands of its own. Whatever is like it is like its first sending, which is
found, and no other text is linked with it; where one may be, the sendings behind the first are looked up by their
links. So a text that was sent a hundred times is compared once and not a hundred times.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from functools import cache
from heapq import nlargest
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, or_, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.rows import put_rows
from tocsin.desk.filing.writing import Filed
from tocsin.dispatch.copies import Version
from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.reading.resolution.relations import is_plain, is_resent, is_same_sending
from tocsin.reading.resolution.windows import day_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_D, _L, _F, _B = schema.dispatches.c, schema.links.c, schema.fingerprints.c, schema.bands.c
MOST_CANDIDATES = 500
"""Dispatches compared with a new one, the newest first; a set phrase shared by more of them is no sign of copying."""


class Candidates:
    """What the dispatches of a batch are compared with.

    Args:
        connection: a transaction in which they are filed, but for their bands.
        filed: the batch, in order of arrival.
    """

    def __init__(self, connection: Connection, filed: Sequence[Filed]) -> None:
        self._connection = connection
        self._filed = filed
        near = {new.seq: self._near(number) for number, new in enumerate(filed)}
        known = versions_of(connection, {seq for some in near.values() for seq in some})
        self._found = {seq: {one: known[one] for one in some if one in known} for seq, some in near.items()}
        self._resent = {new.seq for new in filed if is_resent(new.version, self._found[new.seq].values())}

    def of(self, new: Filed) -> list[Version]:
        """Give those that one of the batch is compared with, the newest first; all came before it."""
        found = self._found[new.seq]
        if new.seq not in self._resent:
            found = found | _resendings(self._connection, list(found.values()), _since(new.version))
        return [found[seq] for seq in nlargest(MOST_CANDIDATES, found) if seq < new.seq]

    def put_bands(self) -> None:
        """Write by what bands later dispatches find those of the batch that were not sent before."""
        first = (new for new in self._filed if new.seq not in self._resent)
        bands = sorted({(band, new.seq) for new in first for band in new.version.fingerprint.bands})
        put_rows(self._connection, schema.bands, [{"band": band, "seq": seq} for band, seq in bands])

    def _near(self, number: int) -> set[int]:
        """Numbers of the dispatches that share a band with one of the batch, or the provider's id of the story."""
        new = self._filed[number]
        bands = frozenset(new.version.fingerprint.bands)
        found = {one.seq for one in self._filed[:number] if not bands.isdisjoint(one.version.fingerprint.bands)}
        if bands:
            there = self._connection.execute(_sharing_bands(), {"bands": sorted(bands), "before": new.seq})
            found.update(there.scalars().all())
        if new.version.story is not None:
            told = select(_D.seq).where(_D.wire_id == new.version.story, _D.seq < new.seq)
            found.update(self._connection.execute(told).scalars().all())
        return found


@cache
def _sharing_bands() -> Select[int]:
    shared = _B.band.in_(bindparam("bands", expanding=True))
    return select(_B.seq).where(shared, _B.seq < bindparam("before")).distinct()


def _since(new: Version) -> str:
    """The day from which on something may be younger than a dispatch, to whatever hour its day is told; "" for any.

    Of sendings that are older, a plain text is linked with the first alone.
    """
    day = day_of(new.published) if is_plain(new) else None
    return (day - timedelta(days=2)).isoformat() if day else ""


def _resendings(connection: Connection, found: Sequence[Version], since: str) -> dict[int, Version]:
    """What was filed before as the same text by the same hand as one of some dispatches: undated or of a day on."""
    first = {one.id: one for one in found}
    copied: set[tuple[int, str]] = set()
    for part in chunks(sorted(first)):
        told = select(_D.seq, _L.earlier).join(schema.links, _L.later == _D.id)
        told = told.where(or_(_D.published.is_(None), _D.published >= since))
        copied.update(connection.execute(told.where(_L.kind == "copy", _L.earlier.in_(part))).all())
    versions = versions_of(connection, {seq for seq, _ in copied})
    return {seq: versions[seq] for seq, earlier in copied if is_same_sending(versions[seq], first[earlier])}


def versions_of(connection: Connection, numbers: Collection[int]) -> Mapping[int, Version]:
    """What the relations of some dispatches rest on, by the numbers of these."""
    columns = (_D.seq, _D.id, _D.published, _D.agency, _D.publisher, _D.wire_id, _D.signals, _F.shingles)
    wanted = select(*columns).join(schema.fingerprints, _F.dispatch == _D.id)
    found: dict[int, Version] = {}
    for part in chunks(sorted(numbers)):
        rows = connection.execute(wanted.where(_D.seq.in_(part))).all()
        for seq, one, published, agency, publisher, story, signals, shingles in rows:
            print_ = Fingerprint(shingles, ())
            found[seq] = Version(one, print_, published, agency, publisher, story, tuple(signals.split()))
    return found
