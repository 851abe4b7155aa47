"""Watching feeds that real servers serve: what is new is taken once; one that dies, floods or lies harms nobody."""

import threading
from datetime import UTC, datetime, timedelta

from tests.desk.processes import forked, kill_at, steps_of
from tests.feed_site import STORY
from tocsin import Desk
from tocsin.desk.following.watch import Validation, Watch, metrics_text
from tocsin.intake.web.fetch import Fetcher, FetchPolicy

POLICY = FetchPolicy(allow_hosts=("127.0.0.1",), delay=0.0, retries=0)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2022, 1, 7, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **much: float) -> None:
        self.now += timedelta(**much)


def watched(folder, site, clock, *paths, cap=500, more=""):
    """A desk that watches feeds of the site."""
    Desk.init(folder).close()
    settings = folder / "desk.toml"
    feeds = "".join(f'\n[[feed]]\nurl = "{site.url}{path}"\ncap = {cap}\n{more}' for path in paths)
    settings.write_text(settings.read_text("utf-8") + feeds, "utf-8")
    return Desk.open(folder, clock=clock)


def watching(desk):
    validation = Validation()
    return Watch(desk, Fetcher(POLICY, validation).fetch, validation)


def test_what_is_new_is_taken_once_and_what_did_not_change_is_not_sent_again(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watch = watching(desk)
        assert watch.poll_due() == 1
        assert watch.poll_due() == 0
        clock.forward(minutes=16)
        assert watch.poll_due() == 1
        site.feed("/a.xml", {"1": STORY.format(1), "2": STORY.format(2)})
        clock.forward(minutes=16)
        watch.poll_due()
        (health,) = watch.healths()
        assert (health.state, health.polls, health.unchanged, health.taken) == ("ok", 3, 1, 2)
        assert len(desk.dispatches().items) == 2
        assert [tag is not None for path, tag in site.asked if path == "/a.xml"] == [False, True, True]


def test_validators_outlive_the_process(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watching(desk).poll_due()
        clock.forward(hours=1)
        again = watching(desk)
        again.poll_due()
        assert again.metrics.unchanged == 1


def test_a_feed_that_dies_is_asked_ever_more_seldom_and_the_others_go_on(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, clock, "/gone.xml", "/a.xml") as desk:
        watch = watching(desk)
        pauses = []
        for _ in range(9):
            watch.poll_due()
            gone = watch.healths()[0]
            pauses.append((datetime.fromisoformat(gone.next_poll) - clock.now).total_seconds() / 60)
            clock.now = datetime.fromisoformat(gone.next_poll)
        assert pauses == [30, 60, 120, 240, 480, 960, 1440, 1440, 1440]
        assert (gone.state, gone.failures) == ("backing-off", 9)
        assert "404" in gone.last_error
        assert watch.healths()[1].state == "ok"
        site.feed("/gone.xml", {"9": STORY.format(9)})
        watch.poll_due()
        assert (watch.healths()[0].state, watch.healths()[0].failures) == ("ok", 0)


def test_a_feed_that_floods_is_held_to_its_cap_and_goes_on_the_next_day(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {str(number): STORY.format(number) for number in range(10)})
    with watched(tmp_path / "desk", site, clock, "/a.xml", cap=4) as desk:
        watch = watching(desk)
        for expected in (4, 4, 8):
            watch.poll_due()
            assert len(desk.dispatches().items) == expected
            clock.forward(hours=11)
        assert watch.healths()[0].over_cap == 6 + 6 + 2


def test_an_old_id_with_a_new_text_supersedes_what_it_was(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watch = watching(desk)
        watch.poll_due()
        site.feed("/a.xml", {"1": STORY.format(1) + " Denmark offered to mediate in the row on Saturday."})
        clock.forward(hours=1)
        watch.poll_due()
        states = sorted(head.state for head in desk.dispatches().items)
        assert states == ["current", "superseded"]
        clock.forward(hours=1)
        watch.poll_due()
        assert len(desk.dispatches().items) == 2


def test_what_is_no_feed_and_what_lies_in_one_harms_nobody(tmp_path, site):
    clock = Clock()
    site.pages["/a.xml"] = b"<rss><channel><item>" + b"<b>" * 5000
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert desk.dispatches().items == ()
        site.feed("/a.xml", {"1": STORY.format(1), "": "", "2": STORY.format(2)})
        clock.forward(days=2)
        watch.poll_due()
        assert len(desk.dispatches().items) == 2


def test_a_site_that_bars_robots_is_not_asked(tmp_path, site):
    site.pages["/robots.txt"] = b"User-agent: *\nDisallow: /\n"
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert watch.healths()[0].state == "refused"
        assert "/a.xml" not in [path for path, _ in site.asked]


def test_a_clock_that_jumps_back_stops_no_feed(tmp_path, site):
    clock = Clock()
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watch = watching(desk)
        clock.forward(days=3650)
        watch.poll_due()
        clock.forward(days=-3650)
        assert watch.seconds_to_next() == 0.0
        assert watch.poll_due() == 1


def test_a_watch_that_is_told_to_stop_ends_after_its_poll(tmp_path, site):
    site.feed("/a.xml", {"1": STORY.format(1)})
    stop = threading.Event()
    with watched(tmp_path / "desk", site, Clock(), "/a.xml", "/b.xml") as desk:
        watch = watching(desk)
        watch._on_poll = lambda _: stop.set()
        watch.run(stop)
        assert watch.metrics.polls == 1
        assert len(desk.dispatches().items) == 1


def test_killed_at_any_step_of_a_poll_nothing_is_lost_or_doubled(tmp_path, site):
    site.feed("/a.xml", {str(number): STORY.format(number) for number in range(3)})

    def polling(folder):
        def act(_):
            with Desk.open(folder, clock=Clock()) as desk:
                watching(desk).poll_due()

        return act

    watched(tmp_path / "count", site, Clock(), "/a.xml").close()
    steps = steps_of(polling(tmp_path / "count"))
    for number in range(5):
        folder = tmp_path / f"desk{number}"
        watched(folder, site, Clock(), "/a.xml").close()

        def killed(tell, folder=folder, step=2 + number * (steps - 3) // 4):
            kill_at(step)
            polling(folder)(tell)

        assert forked(killed)[1] == 9
        with Desk.open(folder, clock=Clock()) as desk:
            desk.add([])
            watching(desk).poll_due()
            assert len(desk.dispatches().items) == 3
            assert desk.check() == []


def test_metrics_are_written_as_prometheus_reads_them(tmp_path, site):
    site.feed("/a.xml", {"1": STORY.format(1)})
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as desk:
        watch = watching(desk)
        watch.poll_due()
        written = metrics_text(watch.metrics, watch.healths())
    assert "tocsin_watch_polls_total 1\n" in written
    assert f'tocsin_feed_failures{{feed="{site.url}/a.xml"}} 0\n' in written


def summaries(site, *keys):
    """A feed of summaries, and the pages that its entries link to."""
    items = "".join(
        f"<item><title>Cod row {key}</title><guid>{key}</guid><link>{site.url}/story/{key}</link>"
        "<description>Read more.</description></item>"
        for key in keys
    )
    site.pages["/a.xml"] = f'<rss version="2.0"><channel><title>Wire</title>{items}</channel></rss>'.encode()
    for key in keys:
        site.pages[f"/story/{key}"] = (
            f"<html><head><title>Cod row {key}</title></head><body><h1>Cod row {key}</h1>"
            f"<p>OSLO, Jan 7, 2022 (AFP) - {STORY.format(key)} It sent a note to the embassy.</p></body></html>"
        ).encode()


def asked_for(site, key):
    return [path for path, _ in site.asked].count(f"/story/{key}")


def test_the_pages_behind_summaries_are_fetched_once_where_the_settings_say_so(tmp_path, site):
    clock = Clock()
    summaries(site, "1", "2")
    with watched(tmp_path / "desk", site, clock, "/a.xml", more="follow = true\n") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert {head.headline for head in desk.dispatches().items} == {"Cod row 1", "Cod row 2"}
        summaries(site, "1", "2", "3")
        clock.forward(minutes=16)
        watch.poll_due()
        assert len(desk.dispatches().items) == 3
        assert [asked_for(site, key) for key in "123"] == [1, 1, 1]
        assert watch.validation.told == {}


def test_summaries_are_left_alone_where_the_settings_do_not_say_so(tmp_path, site):
    summaries(site, "1")
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert (asked_for(site, "1"), desk.dispatches().items, watch.metrics.unreadable) == (0, (), 1)


def test_a_page_that_could_not_be_read_is_asked_for_again_on_another_day(tmp_path, site):
    clock = Clock()
    summaries(site, "1")
    page = site.pages.pop("/story/1")
    with watched(tmp_path / "desk", site, clock, "/a.xml", more="follow = true\n") as desk:
        watch = watching(desk)
        for _ in range(3):
            watch.poll_due()
            site.pages["/a.xml"] += b" "
            clock.forward(minutes=16)
        assert (asked_for(site, "1"), watch.metrics.unreadable) == (1, 1)
        site.pages["/story/1"] = page
        clock.forward(days=1)
        watch.poll_due()
        assert (asked_for(site, "1"), len(desk.dispatches().items)) == (2, 1)


def test_pages_behind_summaries_count_against_the_cap(tmp_path, site):
    summaries(site, "1", "2", "3")
    with watched(tmp_path / "desk", site, Clock(), "/a.xml", cap=2, more="follow = true\n") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert (len(desk.dispatches().items), watch.metrics.over_cap, asked_for(site, "3")) == (2, 1, 0)


def test_a_poll_tells_that_entries_bore_no_full_text_and_what_to_do(tmp_path, site):
    summaries(site, "1", "2")
    told = []
    with watched(tmp_path / "desk", site, Clock(), "/a.xml") as desk:
        validation = Validation()
        fetch = Fetcher(POLICY, validation).fetch
        watch = Watch(desk, fetch, validation, on_poll=lambda one: told.append((one.unread, one.unread_why)))
        watch.poll_due()
        (health,) = watching(desk).healths()
    assert told == [(health.unread, health.unread_why)]
    assert (health.state, health.taken, health.unread) == ("ok", 0, 2)
    assert "bears no full text; set follow = true" in health.unread_why


def test_what_is_told_of_entries_is_of_the_last_answer_and_stays_while_that_does_not_change(tmp_path, site):
    clock = Clock()
    summaries(site, "1")
    with watched(tmp_path / "desk", site, clock, "/a.xml") as desk:
        watch = watching(desk)
        for expected in (1, 1):
            watch.poll_due()
            clock.forward(minutes=16)
            assert watch.healths()[0].unread == expected
        site.feed("/a.xml", {"1": STORY.format(1)})
        watch.poll_due()
        assert (watch.healths()[0].unread, watch.healths()[0].unread_why, watch.healths()[0].taken) == (0, None, 1)


def test_a_page_behind_an_entry_that_cannot_be_read_is_told_on_each_poll_of_the_day(tmp_path, site):
    clock = Clock()
    summaries(site, "1")
    site.pages.pop("/story/1")
    with watched(tmp_path / "desk", site, clock, "/a.xml", more="follow = true\n") as desk:
        watch = watching(desk)
        watch.poll_due()
        assert "404" in watch.healths()[0].unread_why
        site.pages["/a.xml"] += b" "
        clock.forward(minutes=16)
        watch.poll_due()
        assert (watch.healths()[0].unread, watch.metrics.unreadable) == (1, 1)
        assert "another day" in watch.healths()[0].unread_why
