"""Whether anything was committed to a desk's database since it was last looked at, without counting its rows."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import is_sqlite, translated

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class Committed:
    """Tells the state of a database by a word that is another after each commit, by whatever process.

    SQLite counts the commits of others for each connection, so one that never writes is kept for asking; PostgreSQL
    names the transactions that a look at it would see.

    Args:
        engine: the database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._asking: Connection | None = None
        self._lock = Lock()

    def word(self) -> str:
        """The word of now; the same word means that nothing was committed between."""
        from sqlalchemy import text

        with translated(self._engine), self._lock:
            if not is_sqlite(self._engine):
                with self._engine.connect() as connection:
                    return str(connection.execute(text("SELECT pg_current_snapshot()::text")).scalar_one())
            if self._asking is None:
                self._asking = self._engine.connect()
            with self._asking.begin():
                return str(self._asking.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Let go of the connection."""
        with self._lock:
            if self._asking is not None:
                self._asking.close()
                self._asking = None
