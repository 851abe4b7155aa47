"""Requests that are sent again: one with a key that was seen is answered as it was, and does nothing twice."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from tocsin.desk.database import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

KEPT = timedelta(days=1)
"""How long a key is known."""
ABANDONED = timedelta(minutes=10)
"""After this, a request that never came to its end may be tried again."""
_R = schema.replays.c


@dataclass(frozen=True)
class Seen:
    """A request of a key that was seen.

    Attributes:
        same: whether it said the same then.
        answer: what it was answered, or None while it is at work.
    """

    same: bool
    answer: str | None


def begin(connection: Connection, token: str, key: str, body: bytes, now: datetime) -> Seen | None:
    """Note a request.

    Args:
        connection: a transaction that writes.
        token: id of the token that it bears.
        key: its own key.
        body: what it says.
        now: the instant, in UTC.

    Returns:
        None where it is to be done; else what is known of it.
    """
    connection.execute(delete(schema.replays).where(_R.at < _written(now - KEPT)))
    ours = (_R.token == token, _R.key == key)
    connection.execute(delete(schema.replays).where(*ours, _R.answer.is_(None), _R.at < _written(now - ABANDONED)))
    values = {"token": token, "key": key, "digest": _digest(body), "answer": None, "at": _written(now)}
    try:
        with connection.begin_nested():
            connection.execute(insert(schema.replays), values)
    except IntegrityError:
        row = connection.execute(select(_R.digest, _R.answer).where(*ours)).one()
        return Seen(row.digest == values["digest"], row.answer)
    return None


def finish(connection: Connection, token: str, key: str, answer: str | None) -> None:
    """Note the answer of a request that was begun; None where it failed, so that it may be sent again."""
    ours = (_R.token == token, _R.key == key)
    if answer is None:
        connection.execute(delete(schema.replays).where(*ours))
    else:
        connection.execute(update(schema.replays).where(*ours).values(answer=answer))


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _written(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds")
