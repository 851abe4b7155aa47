"""The database of every version comes up to this one's, and is then what the tables are declared to be."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from tests.desk.processes import forked, kill_at
from tocsin import Desk
from tocsin.desk.database import schema
from tocsin.desk.database.engines import engine_of, reading, writing
from tocsin.desk.database.migrate import migrate, newest_version, version_of
from tocsin.errors import DeskDamaged, DeskVersion

SAMPLES = sorted((Path(__file__).parent / "samples").glob("desk-*.sql"))


def test_the_migrations_make_the_tables_as_declared(desk):
    assert _differences(desk) == []


def _differences(desk):
    with reading(desk.engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _of_ours})
        return compare_metadata(context, schema.metadata)


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def older(request, tmp_path):
    """The folder of a desk that an older Tocsin wrote, and its version."""
    folder = tmp_path / "older"
    Desk.init(folder).close()
    for path in folder.glob("desk.db*"):
        path.unlink()
    connection = sqlite3.connect(folder / "desk.db")
    connection.executescript(request.param.read_text("utf-8"))
    connection.close()
    return folder, request.param.stem.removeprefix("desk-")


def test_a_desk_of_an_older_version_is_told_what_to_do(older):
    folder, version = older
    with pytest.raises(DeskVersion, match=f"version {version}.*tocsin migrate"):
        Desk.open(folder)


def test_a_desk_of_an_older_version_that_was_cut_off_on_its_way_up_is_as_it_was_and_comes_up(older):
    folder, version = older
    for step in (2, 5, 9, 14, 18, 21, 24, 28):

        def killed(_, step=step):
            kill_at(step)
            Desk.migrate(folder)

        assert forked(killed)[1] == 9
        engine = engine_of(f"sqlite:///{folder / 'desk.db'}")
        assert version_of(engine) == version
        engine.dispose()
    assert Desk.migrate(folder) == (version, newest_version())
    with Desk.open(folder) as desk:
        assert _differences(desk) == []
        assert desk.check() == []


def test_a_desk_of_an_older_version_comes_up_and_loses_nothing(older):
    folder, version = older
    assert Desk.migrate(folder) == (version, newest_version())
    with Desk.open(folder) as desk:
        assert _differences(desk) == []
        assert desk.check() == []
        heads = {head.headline: head for head in desk.dispatches().items}
        assert sorted(heads) == ["Frigates sent to Barents Sea", "Ships sent, port closed", "Talks held in Oslo"]
        assert [bool(heads[one].original) for one in sorted(heads)] == [False, True, False]
        assert {hit.dispatch.headline for hit in desk.search("frigates").items} == set(heads)
        assert [(entry.item.start, entry.item.state) for entry in desk.agenda().items] == [("2022-01-20", "held")]
        assert [position.kind for position in desk.positions().items] == ["demand"]
        assert [one.author for one in desk.adjudications()] == ["ada"]
        assert all(desk.evidence(event.mentions) for event in desk.events().items)
        assert desk.record(heads["Talks held in Oslo"].id).dispatch.headline == "Talks held in Oslo"


def test_a_desk_that_came_up_takes_in_more_and_what_it_has_stays_known(older, dispatch):
    folder, _ = older
    Desk.migrate(folder)
    body = (
        "Norway sent two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. "
        "Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, "
        "the ministry said. Norway accused Iceland of overfishing."
    )
    with Desk.open(folder) as desk:
        assert desk.add(dispatch("Cod row in Oslo", body, day="Jan 8, 2022", agency="DPA")).added == 1
        added = next(head for head in desk.dispatches().items if head.headline == "Cod row in Oslo")
        elder = next(head for head in desk.dispatches().items if head.headline == "Frigates sent to Barents Sea")
        assert added.original == elder.id
        assert desk.check() == []


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
