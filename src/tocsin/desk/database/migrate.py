"""From any version of a desk's database to this one's, by Alembic, in one transaction.

A migration that is cut off leaves the database as it was: both databases take changes of their tables back with the
rest of a transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tocsin.desk.database.engines import reading, writing
from tocsin.errors import DeskDamaged, DeskVersion

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection, Engine


def newest_version() -> str:
    """Give the version that this Tocsin writes."""
    from alembic.script import ScriptDirectory

    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise DeskDamaged("this installation holds no migrations", hint="install Tocsin anew")
    return head


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
    from alembic.runtime.migration import MigrationContext

    found: str | None = MigrationContext.configure(connection).get_current_revision()
    return found


def _config(connection: Connection | None = None) -> Config:
    from alembic.config import Config

    from tocsin.desk.database.schema import metadata

    attributes: dict[str, Any] = {"connection": connection, "metadata": metadata}
    config = Config(attributes=attributes)
    config.set_main_option("script_location", "tocsin.desk.database:migrations")
    config.set_main_option("path_separator", "os")
    return config
