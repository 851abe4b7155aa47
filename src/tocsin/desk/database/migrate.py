"""From any version of a desk's database to this one's, by Alembic, in one transaction.

A migration that is cut off leaves the database as it was: both databases take changes of their tables back with the
rest of a transaction.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import column, inspect, select, table

from tocsin.desk.database.engines import reading, writing
from tocsin.errors import DeskDamaged, DeskVersion

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection, Engine

_VERSIONS = table("alembic_version", column("version_num"))


def newest_version() -> str:
    """Give the version that this Tocsin writes: the last that its migrations bear in their names."""
    found = [path.name[1:5] for path in (Path(__file__).parent / "migrations" / "versions").glob("v*.py")]
    if not found:
        raise DeskDamaged("this installation holds no migrations", hint="install Tocsin anew")
    return max(found)


def version_of(engine: Engine) -> str | None:
    """Give the version of a database; None where it holds no desk."""
    with reading(engine) as connection:
        return _version(connection)


def check_version(engine: Engine) -> None:
    """Make sure that a database is of this Tocsin's version.

    Raises:
        DeskVersion: it is older or newer.
        DeskDamaged: it is no desk's.
    """
    found, wanted, where = version_of(engine), newest_version(), engine.url.database
    if found is None:
        raise DeskDamaged("holds no desk", where=where, hint="make one with tocsin init")
    if found > wanted:
        what = f"is of version {found}, newer than this Tocsin ({wanted})"
        raise DeskVersion(what, where=where, hint="update Tocsin")
    if found < wanted:
        what = f"is of version {found}, this Tocsin writes {wanted}"
        raise DeskVersion(what, where=where, hint="run tocsin migrate")


def migrate(engine: Engine) -> tuple[str | None, str]:
    """Bring a database to the newest version; an empty one gets its tables.

    Returns:
        The version it was of (None where it was empty) and the one it is of now.

    Raises:
        DeskVersion: it is newer than this Tocsin.
    """
    from alembic import command

    wanted = newest_version()
    with writing(engine) as connection:
        found = _version(connection)
        if found is not None and found > wanted:
            raise DeskVersion(
                f"is of version {found}, newer than this Tocsin ({wanted})",
                where=engine.url.database,
                hint="update Tocsin",
            )
        if found != wanted:
            command.upgrade(_config(connection), "head")
    return found, wanted


def _version(connection: Connection) -> str | None:
    """Look where Alembic keeps it; loading Alembic for that would cost each command half of its time."""
    if not inspect(connection).has_table(_VERSIONS.name):
        return None
    return connection.execute(select(_VERSIONS.c.version_num)).scalar()


def _config(connection: Connection | None = None) -> Config:
    from alembic.config import Config

    from tocsin.desk.database.schema import metadata

    attributes: dict[str, Any] = {"connection": connection, "metadata": metadata}
    config = Config(attributes=attributes)
    config.set_main_option("script_location", "tocsin.desk.database:migrations")
    config.set_main_option("path_separator", "os")
    return config
