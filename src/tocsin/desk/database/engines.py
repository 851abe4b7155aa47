"""The database of a desk: engines for SQLite and PostgreSQL, and errors of theirs told as ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tocsin.errors import (
    DeskBusy,
    DeskDamaged,
    DeskError,
    DeskFull,
    DeskReadOnly,
    DeskUnreachable,
    SettingsError,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

BUSY_SECONDS = 30.0
"""How long a writer waits for another one before it gives up."""

_WRITES = "tocsin_writes"
_LOCK = 7_460_011
"""Number of the advisory lock of those who write to a PostgreSQL database."""
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-8192",  # KiB; what is mapped needs none
    "cache_spill=8192",  # pages: what a transaction of that many changed is written once, at its end
    "mmap_size=2147418112",  # bytes, the most that SQLite maps
    "wal_autocheckpoint=8000",  # pages: each that batch after batch changes is written to the file but now and then
)
# SQLite keeps its log and the state of its locks beside the file, for those who only read too.
_WRITABLE = "check the permissions of the folder, or copy the desk to where you may write"
_SQLITE_ERRORS: tuple[tuple[str, type[DeskError], str, str], ...] = (
    (
        "database is locked",
        DeskBusy,
        "another process is writing",
        "wait for it, or raise database.busy_seconds",
    ),
    ("readonly database", DeskReadOnly, "the database may only be read", _WRITABLE),
    ("unable to open database", DeskReadOnly, "the database cannot be opened", _WRITABLE),
    ("database or disk is full", DeskFull, "no room left on the disk", "make room and run the command again"),
    ("disk i/o error", DeskFull, "the disk refuses", "make room or mend the disk, and run the command again"),
    ("malformed", DeskDamaged, "the database is broken", "restore a copy, or make a desk and add the dispatches anew"),
    ("not a database", DeskDamaged, "is no database", "check the path"),
)
_POSTGRES_STATES: tuple[tuple[str, type[DeskError], str, str], ...] = (
    ("53100", DeskFull, "no room left on the server's disk", "make room and run the command again"),
    ("25006", DeskReadOnly, "the database may only be read", "give the role leave to write"),
    ("42501", DeskReadOnly, "the role may not do that", "give the role leave to write"),
    ("55P03", DeskBusy, "another process is writing", "wait for it to end"),
    ("40", DeskBusy, "another process wrote the same rows", "run the command again"),
    ("57P", DeskUnreachable, "the server is shutting down", "run the command again when it is up"),
    ("08", DeskUnreachable, "the server went away", "run the command again when it is up"),
)  # fmt: skip


def sqlite_url(path: Path) -> str:
    """Give the URL of an SQLite file."""
    return f"sqlite:///{path}"


def engine_of(url: str | URL, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Make an engine; nothing is connected to yet.

    SQLite runs with WAL, foreign keys and full synchronisation: what was committed is on the disk. Transactions are
    begun in words, since the driver would begin them late; one that writes takes its lock at once, so that two
    writers wait for each other instead of failing halfway. On PostgreSQL writers take a lock of ours: what is derived
    rests on more rows than a transaction changes, and two at once would derive past each other.

    Raises:
        SettingsError: no such kind of database, or its driver is not installed.
    """
    from sqlalchemy import create_engine, event
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError

    try:
        parsed = make_url(url)
        if parsed.drivername in ("postgresql", "postgres"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() not in ("sqlite", "postgresql"):
            raise SettingsError(f"{parsed.drivername} is no database of a desk", hint="use sqlite or postgresql")
        if parsed.get_backend_name() == "postgresql":
            engine = create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 10})
            event.listen(engine, "begin", _taking_turns(busy_seconds))
            return engine
    except (ArgumentError, NoSuchModuleError) as error:
        raise SettingsError("is no address of a database", where=str(url)) from error
    except ImportError as error:
        raise SettingsError("PostgreSQL needs a driver", hint="pip install 'tocsin[postgres]'") from error
    engine = create_engine(parsed, connect_args={"timeout": busy_seconds})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    """Set up a fresh SQLite connection."""
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _taking_turns(busy_seconds: float) -> Callable[[Connection], None]:
    """Have each transaction of PostgreSQL that writes wait for the one before, so long and no longer."""

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_WRITES):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, round(busy_seconds * 1000))}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")

    return begin


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the database; errors come as ours."""
    with translated(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of it is kept at its end, or nothing."""
    with translated(engine), engine.connect().execution_options(**{_WRITES: True}) as connection, connection.begin():
        yield connection


@contextmanager
def translated(engine: Engine) -> Iterator[None]:
    """Turn what the database's driver raises into errors of the one tree."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        where = engine.url.database if is_sqlite(engine) else engine.url.render_as_string(hide_password=True)
        raise _told(error, where or "the database") from error


def _told(error: Any, where: str) -> DeskError:
    state = getattr(error.orig, "sqlstate", None)
    message = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    for start, kind, what, hint in _POSTGRES_STATES:
        if state and state.startswith(start):
            return kind(what, where=where, hint=hint)
    if error.connection_invalidated or (state is None and type(error.orig).__module__.startswith("psycopg")):
        return DeskUnreachable(f"does not answer ({message})", where=where, hint="run the command again when it is up")
    for words, kind, what, hint in _SQLITE_ERRORS:
        if words in message.lower():
            return kind(what, where=where, hint=hint)
    return DeskError(f"the database refuses: {message}", where=where)


def is_sqlite(engine: Engine) -> bool:
    """Tell whether the database is a file of SQLite."""
    return engine.url.get_backend_name() == "sqlite"
