"""What may go wrong at work on PostgreSQL: killed at any step, two writers, a migration cut off, no leave to write."""

from __future__ import annotations

import os

import pytest
from sqlalchemy import create_engine, text

from tests.desk.conftest import NOON
from tests.desk.filing.test_faults import STORIES, adding, goes_on, state_of
from tests.desk.processes import forked, kill_at, steps_of
from tocsin import Desk
from tocsin.desk.database.engines import engine_of, writing
from tocsin.desk.database.migrate import migrate, newest_version, version_of
from tocsin.errors import DeskBusy, DeskReadOnly


@pytest.fixture
def paths(dispatch):
    """Four dispatches that hang together."""
    return [dispatch(headline, body) for headline, body in STORIES]


@pytest.fixture
def reference(tmp_path, paths):
    """What a run on SQLite that nothing befell makes of them; models are loaded after it."""
    with Desk.init(tmp_path / "reference", clock=lambda: NOON) as desk:
        desk.add(paths)
        return state_of(desk)


def test_killed_at_any_step_of_adding_nothing_is_lost_or_doubled(postgres, tmp_path, paths, reference):
    def fresh(name):
        Desk.init(tmp_path / name, url=postgres.database(name), clock=lambda: NOON).close()
        return tmp_path / name

    steps = steps_of(adding(fresh("count"), paths))
    for number in range(4):
        folder = fresh(f"killed{number}")

        def killed(tell, number=number, folder=folder):
            kill_at(1 + number * (steps - 1) // 3)
            adding(folder, paths)(tell)

        told, status = forked(killed)
        assert status == 9
        goes_on(folder, told, paths, reference)


def test_two_writers_at_once_lose_and_double_nothing(postgres, tmp_path, paths, reference):
    folder = tmp_path / "two"
    Desk.init(folder, url=postgres.database("two"), clock=lambda: NOON).close()

    def act(tell):
        other = os.fork()
        adding(folder, paths if other else paths[::-1])(tell)
        if other == 0:
            os._exit(0)
        assert os.waitpid(other, 0)[1] == 0

    told, status = forked(act)
    assert (len(told), status) == (8, 0), told
    with Desk.open(folder, clock=lambda: NOON) as desk:
        assert state_of(desk) == reference
        assert desk.check() == []


def test_a_database_that_another_goes_on_writing_to_is_told(postgres, tmp_path, paths, reference):
    with Desk.init(tmp_path / "busy", url=postgres.database("busy"), clock=lambda: NOON) as desk:
        settings = desk.folder / "desk.toml"
        settings.write_text(settings.read_text("utf-8").replace("busy_seconds = 30 ", "busy_seconds = 0.1 "), "utf-8")
        with Desk.open(desk.folder) as other, writing(desk.engine):
            with pytest.raises(DeskBusy, match="another process is writing"):
                other.add(paths[0])
            assert other.dispatches().items == ()


def test_a_migration_killed_at_any_step_is_done_by_the_next(postgres):
    url = postgres.database("cut_off")
    for step in (3, 30, 60):

        def killed(_, step=step):
            kill_at(step)
            migrate(engine_of(url))

        assert forked(killed)[1] == 9
        engine = engine_of(url)
        assert version_of(engine) is None
        engine.dispose()
    engine = engine_of(url)
    assert migrate(engine) == (None, newest_version())
    engine.dispose()


def test_a_database_that_may_only_be_read_answers_and_takes_nothing(postgres, tmp_path, paths):
    url = postgres.database("read_only")
    with Desk.init(tmp_path / "desk", url=url, clock=lambda: NOON) as desk:
        desk.add(paths[0])
    engine = create_engine(engine_of(url).url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("ALTER DATABASE read_only SET default_transaction_read_only = on"))
    engine.dispose()
    with Desk.open(tmp_path / "desk", clock=lambda: NOON) as desk:
        assert len(desk.dispatches().items) == 1
        assert desk.search("overfishing").items
        with pytest.raises(DeskReadOnly, match="give the role leave to write"):
            desk.add(paths)
        assert len(desk.dispatches().items) == 1
