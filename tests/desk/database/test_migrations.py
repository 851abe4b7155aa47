"""The database of every version comes up to this one's, and is then what the tables are declared to be."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from tocsin import Desk
from tocsin.desk.database import schema
from tocsin.desk.database.engines import engine_of, reading, writing
from tocsin.desk.database.migrate import migrate, newest_version, version_of
from tocsin.errors import DeskDamaged, DeskVersion


def test_the_migrations_make_the_tables_as_declared(desk):
    with reading(desk.engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _of_ours})
        assert compare_metadata(context, schema.metadata) == []


def _of_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not (name or "").startswith("dispatch_text")


def test_a_desk_of_this_version_is_left_as_it_is(desk):
    assert Desk.migrate(desk.folder) == (newest_version(), newest_version())


def test_a_newer_database_is_not_touched(desk):
    with writing(desk.engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DeskVersion, match="update Tocsin"):
        Desk.open(desk.folder)
    with pytest.raises(DeskVersion):
        migrate(desk.engine)


def test_a_database_without_a_desk_is_told(tmp_path):
    engine = engine_of(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(DeskDamaged, match="tocsin init"):
        Desk.open(f"sqlite:///{tmp_path / 'empty.db'}")
    engine.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path):
    engine = engine_of(f"sqlite:///{tmp_path / 'half.db'}")
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE storylines (id TEXT)"))  # so that the migration fails halfway
    with pytest.raises(Exception, match="storylines"):
        migrate(engine)
    assert version_of(engine) is None
    with reading(engine) as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
    engine.dispose()
    assert names == ["storylines"]
