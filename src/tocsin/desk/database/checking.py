"""Whether a desk holds together: what the tables say of each other, and what runs left to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import except_, exists, func, select, union_all

from tocsin.desk.database import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_D, _R, _M, _E, _EM = (
    schema.dispatches.c, schema.records.c, schema.mentions.c, schema.events.c, schema.event_mentions.c,
)  # fmt: skip


def check(connection: Connection) -> list[str]:
    """Look for what should not be; gives a line for each thing found, none where all is well."""
    found = [
        f"{count:,} {what}" for what, query in _QUESTIONS.items() if (count := connection.execute(query).scalar_one())
    ]
    if connection.dialect.name == "sqlite":
        for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
            if line != "ok":
                found.append(f"SQLite: {line}")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            found.append(f"{len(broken):,} rows that refer to nothing")
    return found


def _miscounted() -> Select[Any]:
    """Months of a place whose number is another than that of the events, on either side."""
    counted = schema.event_counts.c
    key = (func.substr(_E.day, 1, 7), func.coalesce(_E.place, ""), func.coalesce(_E.country, ""), _E.type, _E.status)
    held = select(*(one.label(f"k{at}") for at, one in enumerate(key)), func.count().label("events")).group_by(*key)
    told = select(
        *(one.label(f"k{at}") for at, one in enumerate(
            (counted.period, counted.place, counted.country, counted.type, counted.status)
        )),
        counted.events,
    ).where(func.length(counted.period) != len("2022"))  # fmt: skip
    differing = union_all(except_(held, told).subquery().select(), except_(told, held).subquery().select())
    return select(func.count()).select_from(differing.subquery())


_QUESTIONS: dict[str, Select[Any]] = {
    "dispatches without a record": select(func.count()).select_from(schema.dispatches).where(
        ~exists().where(_R.dispatch == _D.id)
    ),
    "dispatches that were never decided on": select(func.count()).select_from(schema.dispatches).where(
        _D.state == "new"
    ),
    "mentions that count and belong to no event": select(func.count()).select_from(schema.mentions).where(
        _M.live, ~exists().where(_EM.mention == _M.id), ~exists().where(schema.standing_verdicts.c.mention == _M.id)
    ),
    "mentions that do not count and belong to an event": select(func.count()).select_from(schema.mentions).where(
        ~_M.live, exists().where(_EM.mention == _M.id)
    ),
    "mentions that belong to more than one event": select(func.count()).select_from(
        select(_EM.mention).group_by(_EM.mention).having(func.count() > 1).subquery()
    ),
    "events without a mention": select(func.count()).select_from(schema.events).where(
        ~exists().where(_EM.event == _E.id)
    ),
    "events that no series finds": select(func.count()).select_from(schema.events).where(
        exists().where(schema.event_actors.c.event == _E.id, schema.event_actors.c.role == "actor"),
        ~exists().where(schema.pair_events.c.event == _E.id),
    ),
    "numbers of events by place and time that are not so": _miscounted(),
    "things left to be derived; the next tocsin add does it": select(func.count()).select_from(schema.unsettled),
}  # fmt: skip
"""What is counted, and should be none."""
