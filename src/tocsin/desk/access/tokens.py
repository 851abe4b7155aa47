"""Tokens: what programs and people beyond this machine show to be let in.

A token is `tocsin_ID_SECRET`. The desk keeps the SHA-256 of the secret, which has 256 random bits: too many to be
tried, so that no slow hash is needed. Who reads the database can show no token.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from sqlalchemy import insert, select, update

from tocsin.desk.database import schema
from tocsin.errors import NotOnDesk, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

Scope = Literal["read", "adjudicate", "ingest"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
_T = schema.tokens.c
_FORM = re.compile(r"tocsin_([0-9a-f]{12})_([\w-]{43})", re.ASCII)
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Token:
    """A token as the desk knows it; the secret is not among it.

    Attributes:
        id: the part of it that is no secret.
        name: what its owner calls it; verdicts given with it bear this name as their author.
        scopes: what it lets do.
        created: the instant it was made.
        expires: last day on which it holds, or None.
        revoked: the instant it was taken back, or None.
    """

    id: str
    name: str
    scopes: tuple[Scope, ...]
    created: str
    expires: str | None
    revoked: str | None


def add_token(
    connection: Connection, name: str, scopes: Collection[str], now: str, expires: date | None = None
) -> tuple[Token, str]:
    """Make a token.

    Returns:
        The token, and the words to show, which nobody can be told again.

    Raises:
        UsageError: no name or one that is too long, no scope or one that is none.
    """
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise UsageError(f"a token needs a name of at most {_LONGEST_NAME} characters")
    if unknown := sorted(set(scopes) - set(SCOPES)):
        raise UsageError(f"{unknown[0]!r} is no scope", hint=f"scopes are {', '.join(SCOPES)}")
    if not scopes:
        raise UsageError("a token needs a scope", hint=f"scopes are {', '.join(SCOPES)}")
    number, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    kept = tuple(one for one in SCOPES if one in scopes)
    token = Token(number, name.strip(), kept, now, expires.isoformat() if expires else None, None)
    values = {
        "id": token.id, "name": token.name, "digest": _digest(secret), "scopes": " ".join(kept), "created": now,
        "expires": token.expires, "revoked": None,
    }  # fmt: skip
    connection.execute(insert(schema.tokens), values)
    return token, f"tocsin_{number}_{secret}"


def tokens(connection: Connection) -> list[Token]:
    """Give all tokens that were ever made, the oldest first."""
    return [_token(row) for row in connection.execute(select(schema.tokens).order_by(_T.created, _T.id))]


def revoke_token(connection: Connection, wanted: str, now: str) -> Token:
    """Take a token back, by its id, or by its name where one token that holds bears it.

    Raises:
        NotOnDesk: there is none.
        UsageError: several bear the name.
    """
    known = tokens(connection)
    holding = [one for one in known if one.name == wanted and one.revoked is None]
    found = [one for one in known if one.id == wanted] or holding
    if not found:
        raise NotOnDesk("no such token", where=wanted, hint="tocsin token list names them")
    if len(found) > 1:
        raise UsageError(f"{len(found)} tokens are called {wanted!r}", hint="name one by its id")
    connection.execute(update(schema.tokens).where(_T.id == found[0].id, _T.revoked.is_(None)).values(revoked=now))
    return next(one for one in tokens(connection) if one.id == found[0].id)


def token_of(connection: Connection, shown: str, today: date) -> Token | None:
    """Give the token that is shown, where it holds; None for one that is unknown, expired or revoked."""
    match = _FORM.fullmatch(shown)
    row = connection.execute(select(schema.tokens).where(_T.id == match[1])).one_or_none() if match else None
    if match is None or row is None or not hmac.compare_digest(row.digest, _digest(match[2])):
        return None
    token = _token(row)
    over = token.expires is not None and token.expires < today.isoformat()
    return None if over or token.revoked is not None else token


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _token(row: Any) -> Token:
    scopes = cast(tuple[Scope, ...], tuple(row.scopes.split()))
    return Token(row.id, row.name, scopes, row.created, row.expires, row.revoked)
