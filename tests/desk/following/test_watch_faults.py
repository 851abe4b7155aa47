"""What befalls a watch that goes on for weeks: a database held by another, a server that restarts, a full disk."""

import threading

import pytest
from sqlalchemy import text

from tests.desk.following.test_watch import Clock, watched, watching
from tests.desk.processes import forked, hold_files_to
from tests.feed_site import STORY
from tocsin import Desk
from tocsin.desk.database.engines import writing
from tocsin.errors import DeskBusy, DeskUnreachable


class Stop(threading.Event):
    """A stop that instead of waiting does what it is told to, in turn, and is set when nothing is left."""

    def __init__(self, *acts):
        super().__init__()
        self.acts, self.pauses = list(acts), []

    def wait(self, timeout=None):
        self.pauses.append(timeout)
        if self.acts:
            self.acts.pop(0)()
        else:
            self.set()
        return self.is_set()


def test_a_watch_waits_for_a_writer_that_holds_the_database_and_goes_on(tmp_path, site):
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as other:
        settings = other.folder / "desk.toml"
        settings.write_text(settings.read_text("utf-8").replace("busy_seconds = 30 ", "busy_seconds = 0.1 "), "utf-8")
        with Desk.open(other.folder, clock=Clock()) as desk:
            watch, told = watching(desk), []
            watch._on_trouble = told.append
            holding = writing(other.engine)
            holding.__enter__()
            stop = Stop(lambda: None, lambda: holding.__exit__(None, None, None))
            watch.run(stop)
            assert [type(one) for one in told] == [DeskBusy, DeskBusy]
            assert stop.pauses[:2] == [1.0, 2.0]
            assert watch.metrics.database_failures == 2
            assert len(desk.dispatches().items) == 1
            assert watch.healths()[0].state == "ok"


def test_a_watch_outlives_a_restart_of_its_server(tmp_path, site, postgres):
    site.feed("/a.xml", {"1": STORY.format(1)})
    Desk.init(tmp_path / "desk", url=postgres.database("watched")).close()
    settings = tmp_path / "desk" / "desk.toml"
    settings.write_text(f'{settings.read_text("utf-8")}\n[[feed]]\nurl = "{site.url}/a.xml"\n', "utf-8")
    clock = Clock()
    with Desk.open(tmp_path / "desk", clock=clock) as desk:
        watch, told = watching(desk), []
        watch._on_trouble = told.append

        def restart_at_work():
            site.feed("/a.xml", {"1": STORY.format(1), "2": STORY.format(2)})
            clock.forward(hours=1)
            taking = desk.add_pages

            def cut_off(pages, **values):
                desk.add_pages = taking
                with writing(desk.engine) as connection:
                    postgres.control("restart")
                    connection.execute(text("SELECT 1"))

            desk.add_pages = cut_off

        watch.run(Stop(restart_at_work, lambda: None))
        assert [type(one) for one in told] == [DeskUnreachable]
        assert len(desk.dispatches().items) == 2
        assert desk.check() == []


def test_a_watch_of_one_round_tells_what_it_could_not_have(tmp_path, site):
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as other:
        settings = other.folder / "desk.toml"
        settings.write_text(settings.read_text("utf-8").replace("busy_seconds = 30 ", "busy_seconds = 0.1 "), "utf-8")
        with Desk.open(other.folder) as desk, writing(other.engine), pytest.raises(DeskBusy):
            watching(desk).run(Stop(), once=True)


def test_a_watch_on_a_full_disk_ends_and_the_next_takes_what_it_could_not(tmp_path, site):
    site.feed("/a.xml", {str(number): STORY.format(number) for number in range(4)})
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as desk:

        def act(_):
            hold_files_to(100_000)  # what is written goes to a log beside the database first
            with Desk.open(desk.folder, clock=Clock()) as full:
                watching(full).run(Stop())

        told, status = forked(act)
        assert status != 0
        assert told[-1].startswith("DeskFull: ")
        watch = watching(desk)
        watch.poll_due()
        assert len(desk.dispatches().items) == 4
        assert watch.healths()[0].state == "ok"
        assert desk.check() == []
