"""What may go wrong at work: killed at any step, no room, no leave to write, two writers, a lock, a jumping clock."""

import itertools
import os
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, select, text

from tests.desk.conftest import NOON
from tests.desk.processes import become_nobody, forked, hold_files_to, kill_at, steps_of
from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database import schema
from tocsin.desk.database.engines import engine_of, reading, writing
from tocsin.desk.database.migrate import migrate, version_of
from tocsin.errors import DeskBusy, DeskFull
from tocsin.intake import page_from_text

STORIES = (
    ("Cod row", "Norway accused Iceland of overfishing on Friday. The two will hold talks in Oslo on Monday."),
    ("Row goes on", "Iceland rejected the accusation on Friday. Norway demanded that Iceland withdraw its trawlers."),
    ("CORRECTED-Row goes on", "Iceland denied the accusation on Friday. Norway demanded that Iceland withdraw ships."),
    ("Talks held", "Norway and Iceland held talks in Oslo on Monday. Denmark praised the two countries."),
)  # fmt: skip
ASPECTS = ("events", "dispatches", "positions", "storylines")


@pytest.fixture
def paths(dispatch):
    """Four dispatches that hang together."""
    return [dispatch(headline, body) for headline, body in STORIES]


def state_of(desk):
    found = {aspect: getattr(desk, aspect)(limit=1000).items for aspect in ASPECTS}
    return {**found, "agenda": [one.item for one in desk.agenda(limit=1000).items]}


@pytest.fixture
def reference(tmp_path, paths):
    """What a run that nothing befell makes of them, and a desk that has read them so that models are loaded."""
    with Desk.init(tmp_path / "reference", clock=lambda: NOON) as desk:
        desk.add(paths)
        yield state_of(desk)


def adding(folder, paths):
    def act(tell):
        with Desk.open(folder, clock=lambda: NOON) as desk:
            for path in paths:
                desk.add(path, on_progress=lambda report: None)
                tell(path.name)

    return act


def goes_on(folder, told, paths, reference):
    """See that a desk has all that was told of as filed, and that adding again makes it what it would have been."""
    with Desk.open(folder, clock=lambda: NOON) as desk:
        names = {desk.record(head.id).dispatch.source.name for head in desk.dispatches(limit=100).items}
        assert set(told) <= names
        desk.add(paths)
        assert state_of(desk) == reference
        assert desk.check() == []


def test_killed_at_any_step_of_adding_nothing_acknowledged_is_lost_and_nothing_doubled(tmp_path, paths, reference):
    empty = tmp_path / "empty"
    Desk.init(empty, clock=lambda: NOON).close()
    steps = steps_of(adding(shutil.copytree(empty, tmp_path / "count"), paths))
    for number in range(12):
        folder = shutil.copytree(empty, tmp_path / f"killed{number}")
        act = adding(folder, paths)

        def killed(tell, number=number, act=act):
            kill_at(1 + number * (steps - 1) // 11)
            act(tell)

        told, status = forked(killed)
        assert status == 9
        goes_on(folder, told, paths, reference)


def test_killed_at_any_step_of_reading_again_no_verdict_is_lost(tmp_path, paths):
    model = tmp_path / "model"
    with Desk.init(model, clock=lambda: NOON) as desk:
        desk.add(paths)
        first = desk.events().items[0].mentions[0]
        desk.adjudicate(first, Judging("wrong", "Ada"))
        wanted = state_of(desk)

    def reread(folder):
        def act(_):
            with Desk.open(folder, clock=lambda: NOON) as desk:
                desk.reread(everything=True)

        return act

    count = tmp_path / "count"
    shutil.copytree(model, count)
    steps = steps_of(reread(count))
    for number in range(6):
        folder = tmp_path / f"killed{number}"
        shutil.copytree(model, folder)

        def killed(tell, number=number, folder=folder):
            kill_at(1 + number * (steps - 1) // 5)
            reread(folder)(tell)

        assert forked(killed)[1] == 9
        with Desk.open(folder, clock=lambda: NOON) as desk:
            desk.reread(everything=True)
            assert state_of(desk) == wanted
            assert len(desk.adjudications()) == 1


def test_a_migration_killed_at_any_step_is_done_by_the_next(tmp_path):
    url = f"sqlite:///{tmp_path}/desk.db"

    def act(_):
        migrate(engine_of(url))

    steps = 60
    for number in range(5):

        def killed(tell, number=number):
            kill_at(2 + number * steps // 5)
            act(tell)

        assert forked(killed)[1] == 9
        engine = engine_of(url)
        assert version_of(engine) is None
        engine.dispose()
    engine = engine_of(url)
    assert migrate(engine)[0] is None
    engine.dispose()


def test_a_full_disk_is_told_and_what_was_acknowledged_is_kept(tmp_path, paths, reference):
    folder = tmp_path / "full"
    Desk.init(folder, clock=lambda: NOON).close()
    size = (folder / "desk.db").stat().st_size

    def act(tell):
        hold_files_to(size + 300_000)
        adding(folder, paths)(tell)

    told, status = forked(act)
    assert status != 0
    assert told[-1].startswith("DeskFull: ")
    with Desk.open(folder, clock=lambda: NOON) as desk:
        assert len(desk.dispatches().items) >= len(told) - 1
        desk.add(paths)
        assert state_of(desk) == reference


def test_a_database_with_no_page_left_is_told_and_reading_again_loses_nothing(tmp_path, paths):
    with Desk.init(tmp_path / "desk", clock=lambda: NOON) as desk:
        desk.add(paths)
        wanted = state_of(desk)

        @event.listens_for(desk.engine, "begin")
        def full(connection):
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(DeskFull, match="make room and run the command again"):
            while True:  # pages that were freed are taken first
                desk.reread(everything=True)
                desk.draw_sample(4, len(desk.samples()))
        event.remove(desk.engine, "begin", full)
        desk.engine.dispose()
        assert desk.reread(everything=True).reread == 4
        assert state_of(desk) == wanted
        assert desk.check() == []


def test_a_desk_that_may_only_be_read_is_told(paths, reference):
    folder = Path(tempfile.mkdtemp(prefix="tocsin-ro-")) / "desk"
    folder.parent.chmod(0o755)
    Desk.init(folder, clock=lambda: NOON).close()
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)

    def act(tell):
        text_of = [path.read_text("utf-8") for path in paths]
        become_nobody()
        with Desk.open(folder, clock=lambda: NOON) as desk:
            desk.add_pages(page_from_text(one) for one in text_of)

    told, status = forked(act)
    folder.chmod(0o755)
    shutil.rmtree(folder.parent)
    assert status != 0
    assert told[-1].startswith("DeskReadOnly: ")
    assert told[-1].endswith("or copy the desk to where you may write")


def test_two_writers_at_once_lose_and_double_nothing(tmp_path, paths, reference):
    folder = tmp_path / "two"
    Desk.init(folder, clock=lambda: NOON).close()

    def act(tell):
        other = os.fork()
        adding(folder, paths if other else paths[::-1])(tell)
        if other == 0:
            os._exit(0)
        assert os.waitpid(other, 0)[1] == 0

    told, status = forked(act)
    assert (len(told), status) == (8, 0)
    with Desk.open(folder, clock=lambda: NOON) as desk:
        assert state_of(desk) == reference


def test_a_database_that_stays_locked_is_told(desk, paths):
    settings = desk.folder / "desk.toml"
    settings.write_text(settings.read_text("utf-8").replace("busy_seconds = 30 ", "busy_seconds = 0.1 "), "utf-8")
    with Desk.open(desk.folder) as other, writing(desk.engine) as connection:
        connection.execute(text("SELECT 1"))
        with pytest.raises(DeskBusy, match=r"database\.busy_seconds"):
            other.add(paths[0])
        assert other.dispatches().items == ()


def test_what_a_clock_that_jumps_refused_is_taken_once_it_is_right_and_only_stamps_differ(tmp_path, paths, reference):
    times = itertools.cycle([NOON, NOON - timedelta(days=900), NOON + timedelta(days=9000)])
    with Desk.init(tmp_path / "jumps", clock=lambda: next(times)) as jumping:
        for path in paths:
            jumping.add(path)
    with Desk.open(tmp_path / "jumps", clock=lambda: NOON) as desk:
        desk.add(paths)
        found = state_of(desk)
        for aspect in ("events", "positions", "storylines", "agenda"):
            assert found[aspect] == reference[aspect]
        assert {head.id for head in found["dispatches"]} == {head.id for head in reference["dispatches"]}


def test_what_a_run_left_unsettled_the_next_one_settles(desk, paths):
    desk.add(paths)
    wanted = state_of(desk)
    with writing(desk.engine) as connection:
        connection.execute(text("DELETE FROM agenda"))
        connection.execute(text("DELETE FROM storylines"))
        rows = [{"kind": "agenda", "key": "2022-01-07"}, {"kind": "storyline", "key": "2022-01-07"}]
        connection.execute(schema.unsettled.insert(), rows)
    desk.add(paths)
    assert state_of(desk) == wanted
    with reading(desk.engine) as connection:
        assert connection.execute(select(schema.unsettled)).all() == []


def test_now_is_told_in_utc(tmp_path):
    with Desk.init(tmp_path / "clock", clock=lambda: datetime(2022, 1, 1, tzinfo=UTC)) as desk:
        assert desk.now() == "2022-01-01T00:00:00Z"
