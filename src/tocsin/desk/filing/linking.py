"""Relations of dispatches on the desk: candidates found, links written, standings brought up to date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, func, insert, literal, or_, select, update

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.filing.candidates import Candidates
from tocsin.desk.filing.keeping import unpacked
from tocsin.desk.filing.repeats import repeats
from tocsin.desk.filing.writing import Filed
from tocsin.reading.resolution.relations import CARRYING, Link, LinkKind, Standing, links_between, standings
from tocsin.reading.resolution.standing import REACH_DAYS, Head, fallen, head_of
from tocsin.reading.resolution.windows import day_of
from tocsin.record.remembered import remembered
from tocsin.record.stated import PubStatus

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, Connection, Select

_D, _L = schema.dispatches.c, schema.links.c
_LINK = (_L.later, _L.earlier, _L.kind, _L.overlap)


def link(connection: Connection, filed: Sequence[Filed]) -> set[str]:
    """Write the relations of dispatches just filed, and what follows for how all they reach stand.

    Returns:
        Ids of the dispatches whose standing changed, the new ones among them.
    """
    links = set[Link]()
    candidates = Candidates(connection, filed)
    beside = {new.seq: candidates.of(new) for new in filed}  # before any link that leads to some of them is taken out
    candidates.put_bands()
    for new in filed:
        found = links_between(new.version, beside[new.seq])
        outdated = set(found.outdated)
        links = {one for one in links if (one.later, one.earlier) not in outdated} | set(found.links)
        _take_out(connection, found.outdated)
    _write(connection, links)
    near = {(new.head.agency, day.isoformat()) for new in filed if (day := day_of(new.head.published))}
    reached = {one for agency, day in sorted(near, key=str) for one in _notices(connection, agency, day)}
    ids = {one.version.id for one in filed}
    plain = repeats(connection, ids)
    _stand_as(connection, plain)
    return plain.keys() | stand(connection, reached | (ids - plain.keys()))


def _take_out(connection: Connection, outdated: Sequence[tuple[str, str]]) -> None:
    """Take out what the words of two texts told; what a notice says stays."""
    for earlier in {earlier for _, earlier in outdated}:
        for part in chunks([later for later, named in outdated if named == earlier]):
            told = and_(_L.earlier == earlier, _L.later.in_(part), _L.overlap > 0)
            connection.execute(delete(schema.links).where(told))


def _write(connection: Connection, links: Collection[Link]) -> None:
    """Write links that are not there; what the words tell and what a notice says may be the same."""
    later = sorted({one.later for one in links})
    there = set[tuple[str, str, str]]()
    for part in chunks(later):
        rows = connection.execute(select(_L.later, _L.earlier, _L.kind).where(_L.later.in_(part)))
        there.update(tuple(row) for row in rows.all())
    new = [one._asdict() for one in sorted(links) if one[:3] not in there]
    if new:
        connection.execute(insert(schema.links), new)


def _notices(connection: Connection, agency: str | None, day: str) -> set[str]:
    """Decide anew what the corrections and kill notices of an agency near a day, on which something came, are about.

    Returns:
        Ids of the dispatches that a notice was about, or is now.
    """
    middle = date.fromisoformat(day)
    first, last = (middle + timedelta(days=days) for days in (-REACH_DAYS, REACH_DAYS))
    near = and_(_D.hand == agency, _D.day >= first.isoformat(), _D.day <= last.isoformat())
    looked_for = {"hand": agency, "first": first.isoformat(), "last": last.isoformat()}
    notices = connection.execute(_notices_of(agency is None), looked_for).scalars().all()
    if not notices:
        return set()
    bodies = connection.execute(
        select(schema.records.c.body).join(schema.dispatches, _D.id == schema.records.c.dispatch).where(near)
    )
    verdicts = fallen(_head(body) for body in bodies.scalars())
    # A notice on the margin may be about something beyond it; what is within reach of the new one is decided here.
    decided = {one for one in notices if _within(connection, one, day)}
    ours = and_(_L.later.in_(decided), _L.kind.in_(("correction", "kill")), _L.overlap == 0)
    before = set(connection.execute(select(_L.earlier).where(ours)).scalars())
    connection.execute(delete(schema.links).where(ours))
    kinds: dict[str, LinkKind] = {"superseded": "correction", "withdrawn": "kill"}
    links = {Link(one.by, one.dispatch, kinds[one.kind]) for one in verdicts if one.by in decided}
    _write(connection, links)
    return before | {one.earlier for one in links}


@cache
def _notices_of(nobody: bool) -> Select[str]:
    """The notices of an agency, or of nobody known, within some days: asked for each day on which something came."""
    hand = _D.hand.is_(None) if nobody else _D.hand == bindparam("hand")
    within = and_(_D.day >= bindparam("first"), _D.day <= bindparam("last"))
    return select(_D.id).where(hand, within, _D.role != "story")


@remembered(2048)
def _head(body: bytes) -> Head:
    """The head of a packed record; days near a notice are looked at again with each batch."""
    return head_of(unpacked(body).dispatch)


def _within(connection: Connection, notice: str, day: str) -> bool:
    """Whether all that a notice may be about was looked at: it is of the new dispatch's day or later."""
    return bool(connection.execute(select(_D.day).where(_D.id == notice)).scalar_one() >= day)


def stand(connection: Connection, new: set[str]) -> set[str]:
    """Derive how the dispatches given stand, and all that their links may concern; write what changed.

    These are what carries the text of one of them, or of what it replaces or is replaced by, and what that carries.
    """
    start = new | _beside(connection, new)
    carried = _carried(connection, start)
    ids = sorted(start | {one for link in carried for one in (link.later, link.earlier)})
    before: dict[str, tuple[str, str | None]] = {}
    facts: dict[str, tuple[str, PubStatus]] = {}
    for part in chunks(ids):
        columns = select(_D.id, _D.published, _D.pubstatus, _D.state, _D.original).where(_D.id.in_(part))
        for one, published, status, state, original in connection.execute(columns).all():
            facts[one] = (published or "", status)
            before[one] = (state, original)
    after = standings(facts, carried | _fates(connection, ids))
    changed = {one: now for one, now in after.items() if before[one] != (now.state, now.original)}
    _stand_as(connection, changed)
    return set(changed)


def _stand_as(connection: Connection, told: Mapping[str, Standing]) -> None:
    """Write how dispatches stand, and whether their mentions count."""
    if not told:
        return
    rows = [
        {"one": one, "now": now.state, "of": now.original, "counts": now.state == "current"}
        for one, now in told.items()
    ]
    own = update(schema.dispatches).where(_D.id == bindparam("one"))
    connection.execute(own.values(state=bindparam("now"), original=bindparam("of")), rows)
    mentions = update(schema.mentions).where(schema.mentions.c.dispatch == bindparam("one"))
    connection.execute(mentions.values(live=bindparam("counts")), rows)


def _beside(connection: Connection, some: Collection[str]) -> set[str]:
    """What some dispatches kill or replace, and what kills or replaces them."""
    found = set[str]()
    for part in chunks(sorted(some)):
        for link in connection.execute(_touching(carrying=False), {"ids": part}):
            found |= {link.later, link.earlier}
    return found


def _carried(connection: Connection, start: Iterable[str]) -> set[Link]:
    """All copies and excerpts that hang together with some dispatches."""
    seen, waiting = set[str](), set(start)
    found = set[Link]()
    while waiting:
        seen |= waiting
        rows = [
            row
            for part in chunks(sorted(waiting))
            for row in connection.execute(_touching(carrying=True), {"ids": part}).all()
        ]
        found.update(map(Link._make, rows))
        waiting = {one for row in rows for one in row[:2]} - seen
    return found


def _fates(connection: Connection, ids: Sequence[str]) -> set[Link]:
    """By what some dispatches are killed or replaced, and what they replace: of many that do the same, one is told."""
    found = set[Link]()
    for part in chunks(ids):
        for asked in _fates_of():
            found.update(map(Link._make, connection.execute(asked, {"ids": part}).all()))
    return found


@cache
def _touching(*, carrying: bool) -> Select[str, str, str, float]:
    these: BindParameter[str] = bindparam("ids", expanding=True)
    kinds = _L.kind.in_(CARRYING) if carrying else _L.kind.not_in(CARRYING)
    return select(*_LINK).where(or_(_L.later.in_(these), _L.earlier.in_(these)), kinds)


@cache
def _fates_of() -> tuple[Select[str, str, str, float], ...]:
    these: BindParameter[str] = bindparam("ids", expanding=True)
    fallen_ = select(func.min(_L.later), _L.earlier, _L.kind, literal(0.0)).group_by(_L.earlier, _L.kind)
    replacing = select(_L.later, func.min(_L.earlier), _L.kind, literal(0.0)).group_by(_L.later, _L.kind)
    return (
        fallen_.where(_L.earlier.in_(these), _L.kind.not_in(CARRYING)),
        replacing.where(_L.later.in_(these), _L.kind.not_in(CARRYING)),
    )
