"""Watching feeds: each polled when it is due, politely, its health kept, until somebody says stop.

What a feed sent is on the desk before its validators are kept, so that a kill in between costs a second fetch and loses
nothing. A feed that fails is asked ever more seldom, one that floods is held to its cap and goes on the next day, one
that sends another text under an old id gets that text filed as an update. Where the desk's database is held by another
process or its server restarts, the watch waits and goes on.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import reading, writing
from tocsin.desk.following.feed_health import FeedHealth, forget_entries, healths, keep, seen_entries
from tocsin.desk.following.resting import rest
from tocsin.desk.settings import Feed
from tocsin.errors import DeskBusy, DeskError, DeskUnreachable, InputError, NoStory, RobotsRefused
from tocsin.intake import pages_of
from tocsin.intake.web.fetch import Fetched, Fetcher, Validators
from tocsin.record import Page

if TYPE_CHECKING:
    from tocsin.desk.store import Desk

_UNREAD = "unread "
"""What stands for the digest of a page that could not be read, before the day on which it was asked for."""
_TOMORROW = "the page behind it could not be read; it is asked for again on another day"
_FOLLOW = "set follow = true under this [[feed]] of desk.toml to have the page behind each entry read"
_LONGEST_SECONDS = 60.0
"""Between two tries of a database that cannot be had."""
FORGET_DAYS = 30
"""Days after which an entry that its feed no longer shows is forgotten."""


@dataclass
class Metrics:
    """What a watch has done since it began."""

    polls: int = 0
    unchanged: int = 0
    failures: int = 0
    taken: int = 0
    over_cap: int = 0
    unreadable: int = 0
    database_failures: int = 0


@dataclass
class Validation:
    """The validators of feeds, as `Fetcher` asks for them; what it is told is kept when all of it is on the desk."""

    known: dict[str, Validators] = field(default_factory=dict)
    told: dict[str, Validators] = field(default_factory=dict)

    def validators(self, url: str) -> Validators | None:
        """Give those of an address; None for one that is not known."""
        return self.known.get(url)

    def keep(self, url: str, validators: Validators) -> None:
        """Remember those of an address until its feed is on the desk."""
        self.told[url] = validators


@dataclass
class _Taking:
    """What is taken of a feed in one poll.

    Attributes:
        seen: digests of its entries by id, as the desk knows them; `entries` those that are there now.
        room: how many more may be taken today.
    """

    feed: Feed
    health: FeedHealth
    seen: dict[str, str]
    room: int
    today: str
    entries: dict[str, str] = field(default_factory=dict)

    def is_known(self, key: str, digest: str) -> bool:
        """Whether an entry was seen with that text; it is noted as still there."""
        known = digest in (self.seen.get(key), self.entries.get(key))
        if known:
            self.entries[key] = digest
        return known


class Watch:
    """Polls the feeds of a desk.

    Args:
        desk: the desk; its clock says when a feed is due.
        fetch: fetches an address; None for the safe and polite fetcher.
        validation: where `fetch` asks for validators.
        on_poll: told after each poll.
        on_trouble: told when the database cannot be had, before it is tried again.
    """

    def __init__(
        self,
        desk: Desk,
        fetch: Callable[[str], Fetched] | None = None,
        validation: Validation | None = None,
        on_poll: Callable[[FeedHealth], None] | None = None,
        on_trouble: Callable[[DeskError], None] | None = None,
    ) -> None:
        self.desk = desk
        self.validation = validation or Validation()
        self.metrics = Metrics()
        self._fetch = fetch or _fetcher(desk, self.validation).fetch
        self._on_poll = on_poll
        self._on_trouble = on_trouble

    def run(self, stop: threading.Event, *, once: bool = False, after_round: Callable[[], None] = lambda: None) -> None:
        """Poll feeds as they are due until `stop` is set; a poll that has begun is ended first.

        Args:
            stop: set by whoever wants the watch to end.
            once: end after what is due now.
            after_round: called when what was due has been polled.

        Raises:
            DeskError: the database refuses, and not for a while only; or any refusal, where it is asked once.
        """
        failures = 0
        while not stop.is_set():
            try:
                self.poll_due(stop)
                after_round()
                if once:
                    return
                pause, failures = max(1.0, self.seconds_to_next()), 0
            except (DeskBusy, DeskUnreachable) as error:
                if once:
                    raise
                self.metrics.database_failures += 1
                pause, failures = min(2.0**failures, _LONGEST_SECONDS), failures + 1
                if self._on_trouble is not None:
                    self._on_trouble(error)
            stop.wait(pause)

    def poll_due(self, stop: threading.Event | None = None) -> int:
        """Poll the feeds that are due now; gives how many were.

        Agenda, positions and storylines are derived once for all of them, also what a watch that was killed left.
        """
        now = self.desk.clock()
        due = [health for health in self.healths() if self._is_due(health, now)]
        for health in due:
            if stop is not None and stop.is_set():
                break
            self._poll(self._feed(health.url), health)
            self.desk.upkeep.forget()
        if due:
            self.desk.settle()
            rest(self.desk)
        return len(due)

    def healths(self) -> list[FeedHealth]:
        """How the feeds of the settings are, in their order."""
        with reading(self.desk.engine) as connection:
            known = {one.url: one for one in healths(connection)}
        return [known.get(feed.url) or FeedHealth(url=feed.url, name=feed.name) for feed in self.desk.settings.feed]

    def seconds_to_next(self) -> float:
        """Seconds until the next feed is due; an hour where there is none."""
        now = self.desk.clock()
        waits = [0.0 if self._is_due(one, now) else _seconds(one.next_poll, now) for one in self.healths()]
        return min(waits, default=3600.0)

    def _is_due(self, health: FeedHealth, now: datetime) -> bool:
        """Due when its time has come; and when that lies further off than it ever may, since the clock jumped back."""
        longest = max(self.desk.settings.watch.longest_pause_minutes, self._every(self._feed(health.url)))
        return not 0 < _seconds(health.next_poll, now) <= longest * 60

    def _feed(self, url: str) -> Feed:
        return next(feed for feed in self.desk.settings.feed if feed.url == url)

    def _every(self, feed: Feed) -> float:
        return feed.every_minutes or self.desk.settings.watch.every_minutes

    def _poll(self, feed: Feed, health: FeedHealth) -> None:
        self.metrics.polls += 1
        health.polls += 1
        if health.etag or health.last_modified:
            self.validation.known[feed.url] = Validators(health.etag, health.last_modified)
        try:
            fetched = self._fetch(feed.url)
            entries = self._take(feed, health, fetched)
        except InputError as error:
            self.metrics.failures += 1
            entries = {}
            self._failed(feed, health, error)
        else:
            health.state, health.failures, health.last_error = "ok", 0, None
            health.last_ok = self.desk.now()
            health.next_poll = self._after(self._every(feed))
        self.validation.known.pop(feed.url, None)  # the desk keeps them; memory need not
        told = self.validation.told.pop(feed.url, None)
        if told is not None and health.state == "ok" and not health.held_back:
            health.etag, health.last_modified = told.etag, told.last_modified
        with writing(self.desk.engine) as connection:
            keep(connection, health, entries, self.desk.now())
            forget_entries(connection, feed.url, (self.desk.clock() - timedelta(days=FORGET_DAYS)).isoformat())
        if self._on_poll is not None:
            self._on_poll(health)

    def _failed(self, feed: Feed, health: FeedHealth, error: InputError) -> None:
        health.failures += 1
        health.state = "refused" if isinstance(error, RobotsRefused) else "backing-off"
        health.last_error = str(error)
        pause = self._every(feed) * 2 ** min(health.failures, 20)
        health.next_poll = self._after(min(pause, self.desk.settings.watch.longest_pause_minutes))

    def _take(self, feed: Feed, health: FeedHealth, fetched: Fetched) -> dict[str, str]:
        """Put what is new in a feed on the desk; gives the digest of each entry that is there now, by its id."""
        health.held_back = False
        if fetched.item is None:
            self.metrics.unchanged += 1
            health.unchanged += 1
            return {}
        today = self.desk.today().isoformat()
        if health.day != today:
            health.day, health.today = today, 0
        with reading(self.desk.engine) as connection:
            seen = seen_entries(connection, feed.url)
        room = (feed.cap or self.desk.settings.watch.cap) - health.today
        taking = _Taking(feed, health, seen, room, today)
        health.unread, health.unread_why = 0, None
        pages = list(self._new(fetched, taking))
        report = self.desk.add_pages(pages, settle=False)
        for reason, count in report.failed.items():
            self._missed(health, reason, count)
        self.metrics.taken += len(pages)
        health.taken += len(pages)
        health.today += len(pages)
        return taking.entries

    def _new(self, fetched: Fetched, taking: _Taking) -> Iterator[Page]:
        """Yield the entries not seen with this text, as many as there is room for; note all that were."""
        assert fetched.item is not None  # noqa: S101  (asked before)
        for outcome in pages_of(fetched.item):
            if isinstance(outcome, NoStory) and outcome.link is not None and taking.feed.follow:
                yield from self._linked(outcome.link, taking)
            elif isinstance(outcome, InputError):
                self._missed(taking.health, _why(outcome))
            else:
                key, digest = _key(outcome), _digest(outcome)
                if not taking.is_known(key, digest) and self._has_room(taking):
                    taking.entries[key] = digest
                    yield outcome

    def _has_room(self, taking: _Taking) -> bool:
        if taking.room > 0:
            taking.room -= 1
            return True
        self.metrics.over_cap += 1
        taking.health.over_cap += 1
        taking.health.held_back = True
        return False

    def _missed(self, health: FeedHealth, why: str, count: int = 1) -> None:
        self.metrics.unreadable += count
        health.missed(why, count)

    def _linked(self, link: str, taking: _Taking) -> Iterator[Page]:
        """Yield the page that an entry links to, once; one that could not be read is asked for again another day."""
        failed = f"{_UNREAD}{taking.today}"
        known = taking.seen.get(link)
        if known is not None and (known == failed or not known.startswith(_UNREAD)):
            taking.entries[link] = known
            if known == failed:
                taking.health.missed(_TOMORROW)
            return
        if link in taking.entries or not self._has_room(taking):
            return
        taking.entries[link] = failed
        for outcome in self._pages_behind(link):
            if isinstance(outcome, InputError):
                self._missed(taking.health, str(outcome))
            else:
                taking.entries[link] = _digest(outcome)
                yield outcome

    def _pages_behind(self, link: str) -> list[Page | InputError]:
        """Fetch a page that an entry links to, with the same care as a feed."""
        try:
            fetched = self._fetch(link)
            return list(pages_of(fetched.item)) if fetched.item is not None else []
        except InputError as error:
            return [error]
        finally:
            self.validation.told.pop(link, None)  # it is fetched once: nothing is to be validated later

    def _after(self, minutes: float) -> str:
        return (self.desk.clock() + timedelta(minutes=minutes)).isoformat()


def _fetcher(desk: Desk, validation: Validation) -> Fetcher:
    from tocsin.intake.web.fetch import FetchPolicy

    return Fetcher(FetchPolicy(allow_hosts=tuple(desk.settings.watch.allow_hosts)), validation)


def _why(error: InputError) -> str:
    """Say what kept an entry from being taken; where it bears a summary only, that its page can be."""
    is_summary = isinstance(error, NoStory) and error.link is not None
    return f"{error.what}; {_FOLLOW}" if is_summary else str(error)


def _key(page: Page) -> str:
    """The feed's own id of an entry, else its address, else what it holds."""
    wire = page.stated.wire if page.stated else None
    return (wire.id if wire else None) or page.url or _digest(page)


def _digest(page: Page) -> str:
    headline = page.stated.headline if page.stated else None
    return hashlib.sha256(f"{headline}\n{page.text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _seconds(instant: str | None, now: datetime) -> float:
    return (datetime.fromisoformat(instant) - now).total_seconds() if instant else 0.0


def metrics_text(metrics: Metrics, found: list[FeedHealth]) -> str:
    """Write metrics in the text form of Prometheus."""
    lines = []
    for name, value in asdict(metrics).items():
        lines += [f"# TYPE tocsin_watch_{name}_total counter", f"tocsin_watch_{name}_total {value}"]
    lines.append("# TYPE tocsin_feed_failures gauge")
    for one in found:
        name = one.url.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'tocsin_feed_failures{{feed="{name}"}} {one.failures}')
    return "\n".join(lines) + "\n"
