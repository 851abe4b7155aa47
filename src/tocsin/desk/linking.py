"""Relations of dispatches on the desk: candidates found, links written, standings brought up to date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, insert, or_, select, update

from tocsin.desk import schema
from tocsin.desk.chunks import chunks
from tocsin.desk.relations import Known, Link, LinkKind, links_between, standings
from tocsin.desk.writing import Filed
from tocsin.dispatch.copies import Version
from tocsin.dispatch.fingerprint import Fingerprint
from tocsin.record.stated import PubStatus

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.sql import ColumnElement

_D, _L = schema.dispatches.c, schema.links.c
MOST_CANDIDATES = 500
"""Dispatches compared with a new one, the newest first; a set phrase shared by more of them is no sign of copying."""


def link(connection: Connection, filed: Sequence[Filed]) -> set[str]:
    """Write the relations of dispatches just filed, and what follows for how all they reach stand.

    Returns:
        Ids of the dispatches whose standing changed, the new ones among them.
    """
    links = [one for new in filed for one in links_between(new.known, _candidates(connection, new))]
    rows = [
        {"later": one.later, "earlier": one.earlier, "kind": one.kind, "overlap": one.overlap}
        for one in sorted(set(links))
    ]
    if rows:
        connection.execute(insert(schema.links), rows)
    return _stand(connection, {new.known.version.id for new in filed})


def _candidates(connection: Connection, new: Filed) -> list[Known]:
    """Dispatches that came before it and share a band, a headline or the provider's id of the story."""
    version = new.known.version
    shared = select(schema.bands.c.seq).where(schema.bands.c.band.in_(version.fingerprint.bands))
    alike: list[ColumnElement[bool]] = [_D.seq.in_(shared)]
    if new.known.headline_key:
        alike.append(_D.headline_key == new.known.headline_key)
    if version.story is not None:
        alike.append(_D.wire_id == version.story)
    wanted = (
        select(schema.dispatches, schema.fingerprints.c.shingles)
        .join(schema.fingerprints, schema.fingerprints.c.dispatch == _D.id)
        .where(_D.seq < new.seq, or_(*alike))
        .order_by(_D.seq.desc())
        .limit(MOST_CANDIDATES)
    )
    return [_known(row) for row in connection.execute(wanted).mappings()]


def _known(row: Any) -> Known:
    version = Version(
        id=row["id"],
        fingerprint=Fingerprint(row["shingles"], ()),
        published=row["published"],
        agency=row["agency"],
        publisher=row["publisher"],
        story=row["wire_id"],
        signals=tuple(row["signals"].split()),
    )
    return Known(version, row["headline_key"], row["pubstatus"])


def _stand(connection: Connection, new: set[str]) -> set[str]:
    """Derive the standing of the dispatches given and of all that links reach from them; write what changed."""
    links = _reached(connection, new)
    ids = sorted(new | {one for link in links for one in (link.later, link.earlier)})
    before: dict[str, tuple[str, str | None]] = {}
    facts: dict[str, tuple[str, PubStatus]] = {}
    for part in chunks(ids):
        columns = select(_D.id, _D.published, _D.pubstatus, _D.state, _D.original).where(_D.id.in_(part))
        for row in connection.execute(columns):
            facts[row.id] = (row.published or "", row.pubstatus)
            before[row.id] = (row.state, row.original)
    changed = set[str]()
    for one, standing in standings(facts, sorted(links)).items():
        if before[one] == (standing.state, standing.original):
            continue
        changed.add(one)
        values = {"state": standing.state, "original": standing.original}
        connection.execute(update(schema.dispatches).where(_D.id == one).values(**values))
        mine = schema.mentions.c.dispatch == one
        connection.execute(update(schema.mentions).where(mine).values(live=standing.state == "current"))
    return changed


def _reached(connection: Connection, start: Iterable[str]) -> set[Link]:
    """All links that hang together with some dispatches. Excerpts tie nothing: no standing follows from them."""
    seen, waiting = set[str](), set(start)
    found = set[Link]()
    while waiting:
        seen |= waiting
        for part in chunks(sorted(waiting)):
            touching = select(schema.links).where(
                and_(_L.kind != "excerpt", or_(_L.later.in_(part), _L.earlier.in_(part)))
            )
            found.update(_a_link(row.later, row.earlier, row.kind, row.overlap) for row in connection.execute(touching))
        waiting = {one for link in found for one in (link.later, link.earlier)} - seen
    return found


def _a_link(later: str, earlier: str, kind: LinkKind, overlap: float) -> Link:
    return Link(later, earlier, kind, overlap)
