"""How new dispatches stand that repeat what stands, or nothing: told without a walk through all that repeats it too.

A text that was sent a hundred times has a family of a hundred, and what a further copy makes of it is the same each
time: the copy stands, and its original is that of what it copies. This holds where nothing was killed or replaced in
any family that the copy comes to; what is not so is left to the walk.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, or_, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.reading.resolution.relations import CARRYING, Standing

if TYPE_CHECKING:
    from sqlalchemy import Connection

_D, _L = schema.dispatches.c, schema.links.c
_Above = dict[str, dict[str, str]]
"""What some dispatches carry, and whether as a copy or an excerpt."""


def repeats(connection: Connection, new: Collection[str]) -> dict[str, Standing]:
    """Tell how those of some new dispatches stand of which that is plain.

    Args:
        connection: a transaction in which their links are written.
        new: their ids; none of them stands in any way yet.

    Returns:
        Standings by id; of the others nothing is told.
    """
    above, odd = _above(connection, new)
    facts = _facts(connection, {*new, *(one for some in above.values() for one in some)})
    copied = {one: [other for other, kind in above[one].items() if kind == "copy"] for one in new}
    plain = {one for one in new if one not in odd and facts[one].pubstatus == "usable"}
    fallen = _near_what_fell(connection, {other for one in plain for other in copied[one]})
    plain -= {one for one in plain if not fallen.isdisjoint(copied[one])}
    while resting := {one for one in plain if any(other in new and other not in plain for other in above[one])}:
        plain -= resting  # on one of which it is not plain
    found: dict[str, Standing] = {}
    for one in sorted(plain):
        _tell(one, above, facts, found)
    return found


def _tell(one: str, above: _Above, facts: Mapping[str, Any], found: dict[str, Standing]) -> str:
    """Tell how one stands, after those that it carries; give the original of it, itself where it has none."""
    if one in found or one not in above:
        told = found[one].original if one in found else facts[one].original
        return told or one
    roots = {_tell(other, above, facts, found) for other in above[one]}
    original = min(roots, key=lambda root: (facts[root].published or "9", root), default=None)
    found[one] = Standing("current", original)
    return original or one


def _above(connection: Connection, new: Collection[str]) -> tuple[_Above, set[str]]:
    """What each new dispatch carries, and how; and those that have a link of another kind, or from what was there."""
    above: _Above = {one: {} for one in new}
    odd = set[str]()
    for part in chunks(sorted(new)):
        touching = select(_L.later, _L.earlier, _L.kind).where(or_(_L.later.in_(part), _L.earlier.in_(part)))
        for later, earlier, kind in connection.execute(touching).all():
            if kind not in CARRYING or later not in above:
                odd |= {later, earlier}
            elif above[later].get(earlier) != "copy":
                above[later][earlier] = kind
    return above, odd


def _facts(connection: Connection, ids: Collection[str]) -> dict[str, Any]:
    """The rows of dispatches and of their originals, by id."""
    found: dict[str, Any] = {}
    wanted = set(ids)
    while wanted:
        for part in chunks(sorted(wanted)):
            columns = select(_D.id, _D.published, _D.pubstatus, _D.original).where(_D.id.in_(part))
            found.update((row.id, row) for row in connection.execute(columns).all())
        wanted = {row.original for row in found.values() if row.original} - found.keys()
    return found


def _near_what_fell(connection: Connection, copied: Collection[str]) -> set[str]:
    """Those of some dispatches in whose family of copies one was killed, replaced or replaces another."""
    found = set[str]()
    for part in chunks(sorted(copied)):
        near = select(_D.id.label("start"), _D.id.label("one")).where(_D.id.in_(part)).cte("near", recursive=True)
        beside = and_(_L.kind == "copy", or_(_L.later == near.c.one, _L.earlier == near.c.one))
        other = case((_L.later == near.c.one, _L.earlier), else_=_L.later)
        family = near.union(select(near.c.start, other).join_from(near, schema.links, beside))
        fell = and_(or_(_L.earlier == family.c.one, _L.later == family.c.one), _L.kind.not_in(CARRYING))
        found.update(connection.execute(select(family.c.start).distinct().join(schema.links, fell)).scalars())
    return found
