"""How much memory a watch holds, hour by hour: many feeds on loopback, under a clock that is set forward.

    python -m evaluation.watch_memory [--feeds 200] [--hours 24] [--every 30] [--news 4]

A process of its own serves the feeds, with conditional GET; each has a new entry every NEWS hours, made of sentences
that the seed and the hour draw, so that each run is the same and no two texts are copies. The watch is the one of
`tocsin watch`, its alerts with it; only the clock and the pause between two requests to one host are not. Told is the
memory of the process after each simulated hour, in MiB: anonymous (what it allocated) and resident (with the pages of
the database that it has mapped, which the system takes back when it needs them); then the growth since the first hour.
"""

from __future__ import annotations

import argparse
import gc
import random
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

START = datetime(2022, 1, 3, tzinfo=UTC)
SHOWN = 12
"""Entries that a feed shows."""
_SIDES = (
    "Norway Iceland Denmark Sweden Finland Estonia Latvia Lithuania Poland Germany France Spain Portugal Italy Greece "
    "Turkey Egypt Israel Jordan Iraq Iran India China Japan Vietnam Kenya Sudan Chad Mali Niger Ghana Brazil Chile"
).split()
_DEEDS = (
    "accused {} of breaking the truce", "imposed sanctions on {}", "held talks with {}", "sent humanitarian aid to {}",
    "threatened {} with war", "signed an agreement with {}", "shelled positions of {}",
    "demanded that {} withdraw its troops", "rejected the demands of {}",
    "recalled its ambassador from {}", "will hold talks with {} on January 20",
)  # fmt: skip
_THINGS = (
    "harbour river valley border pipeline bridge school airport market treaty cable reef convoy quota tariff tunnel "
    "dam prison refinery railway lighthouse ferry mine orchard archive glacier lagoon bazaar pass canyon"
).split()


@dataclass
class Clock:
    """A clock that is set forward."""

    now: datetime

    def __call__(self) -> datetime:
        """Give the instant."""
        return self.now


def entry(feed: int, number: int) -> tuple[str, str]:
    """Give headline and text of an entry; the same numbers give the same."""
    drawn = random.Random(f"{feed}|{number}")  # noqa: S311  (no secret)
    sentences = []
    for _ in range(5):
        one, other = drawn.sample(_SIDES, 2)
        things = " and the ".join(drawn.sample(_THINGS, 3))
        sentences.append(f"{one} {drawn.choice(_DEEDS).format(other)} over the {things}, officials said.")
    return sentences[0].partition(" over ")[0], " ".join(sentences)


def feed_text(feed: int, hour: float, news: float) -> str:
    """Give a feed as it is at an hour."""
    newest = int((hour + feed % 7 / 7 * news) // news)
    items = []
    for number in range(max(0, newest - SHOWN), newest + 1):
        headline, text = entry(feed, number)
        when = (START + timedelta(hours=number * news)).strftime("%a, %d %b %Y %H:%M:%S GMT")
        items.append(
            f"<item><title>{headline}</title><guid>{feed}-{number}</guid><pubDate>{when}</pubDate>"
            f"<content:encoded>{text}</content:encoded></item>"
        )
    head = '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    return f"{head}<title>Wire {feed}</title>{''.join(items)}</channel></rss>"


def serve(news: float) -> None:
    """Serve feeds until the process is ended; the first line printed is the port."""
    hour = [0.0]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            what, _, value = self.path.strip("/").partition("/")
            if what == "hour":
                hour[0] = float(value)
            body = feed_text(int(value), hour[0], news).encode() if what == "feed" else b""
            tag = f'"{len(body)}-{sum(body) % 65521}"'
            status = 404 if what == "robots.txt" else 304 if self.headers.get("If-None-Match") == tag else 200
            self.send_response(status)
            self.send_header("ETag", tag)
            self.send_header("Content-Length", str(len(body)) if status == 200 else "0")
            self.end_headers()
            if status == 200:
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


@contextmanager
def served(news: float) -> Iterator[str]:
    """A server in a process of its own, by its address."""
    command = [sys.executable, "-m", "evaluation.watch_memory", "--serve", "--news", str(news)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603  (ourselves)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def memory() -> tuple[float, float]:
    """Give the memory of this process in MiB: anonymous, resident."""
    gc.collect()
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    anonymous, resident = (int(lines[name].split()[0]) / 1024 for name in ("RssAnon", "VmRSS"))
    return anonymous, resident


def watched_hours(
    folder: Path, feeds: int, hours: int, every: float, news: float, told: Callable[[int, float, float], None]
) -> list[tuple[float, float]]:
    """Watch feeds for so many simulated hours; give the memory after each."""
    from tocsin import Desk
    from tocsin.desk.following.alerting import alert_round
    from tocsin.desk.following.watch import Validation, Watch
    from tocsin.intake.web.fetch import Fetcher, FetchPolicy

    with served(news) as url:
        Desk.init(folder).close()
        settings = folder / "desk.toml"
        polled = "".join(
            f'\n[[feed]]\nurl = "{url}/feed/{number}"\nevery_minutes = {every}\n' for number in range(feeds)
        )
        settings.write_text(settings.read_text("utf-8") + polled + _ALERT, "utf-8")
        clock, found = Clock(START), []
        with Desk.open(folder, clock=clock) as desk:
            validation = Validation()
            policy = FetchPolicy(allow_hosts=("127.0.0.1",), delay=0.0, retries=0)
            watch = Watch(desk, Fetcher(policy, validation).fetch, validation)
            for hour in range(1, hours + 1):
                for part in range(round(60 / every)):
                    clock.now = START + timedelta(hours=hour - 1, minutes=(part + 1) * every)
                    at = (clock.now - START).total_seconds() / 3600
                    urllib.request.urlopen(f"{url}/hour/{at}", timeout=30).close()  # noqa: S310  (loopback)
                    watch.poll_due()
                    alert_round(desk)
                found.append(memory())
                told(hour, *found[-1])
    return found


_ALERT = """
[[target]]
kind = "atom"
name = "feed"
file = "alerts.xml"

[[alert]]
name = "all"
on = "event"
to = ["feed"]
"""


def growth(values: Sequence[float]) -> float:
    """Give how far the highest of the later hours lies above the first, as a share of it."""
    return max(values[1:], default=values[0]) / values[0] - 1


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.watch_memory")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    for name, whole in (("--feeds", 200), ("--hours", 24)):
        parser.add_argument(name, type=int, default=whole)
    for name, part in (("--every", 30.0), ("--news", 4.0)):
        parser.add_argument(name, type=float, default=part)
    asked = parser.parse_args()
    if asked.serve:
        serve(asked.news)
        return

    def tell(hour: int, anonymous: float, resident: float) -> None:
        print(f"hour {hour:3}: {anonymous:8.1f} MiB anonymous, {resident:8.1f} resident", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        found = watched_hours(Path(folder) / "desk", asked.feeds, asked.hours, asked.every, asked.news, tell)
    for number, name in enumerate(("anonymous", "resident")):
        print(f"growth of {name} memory after the first hour: {growth([one[number] for one in found]):+.1%}")


if __name__ == "__main__":
    main()
