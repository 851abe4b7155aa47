"""How soon the portal of a large desk answers, and how many front pages a second it gives.

    python -m evaluation.portal_load DIR [--runs 40] [--seconds 10] [--clients 4]

DIR is a desk as `python -m evaluation.large_desk make DIR` makes it. The portal is served as `tocsin serve` serves it,
by one worker, and asked over loopback by one client, each page at another address each time where there are several
(another event, another pair, another word), so that nothing is answered from memory which a reader would have to wait
for. The first answer is told apart: it pays for what is kept afterwards. Then several clients ask for the front page at
once, as often as they can. The machine's load stands beside the figures, which mean little without it; on Linux so does
the processor time that the server spent, which hangs less on who else is at work.
"""

from __future__ import annotations

import http.client
import math
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice, permutations
from pathlib import Path
from urllib.parse import urlsplit

from evaluation.large_desk import SIDES, WORDS
from tocsin import Desk
from tocsin.desk.queries.filters import SORTS

LEVELS = ("place", "country")


@dataclass(frozen=True)
class Taken:
    """Milliseconds that the answers of a page took: the first, the median and the 95th percentile of the others.

    `busy` is the median of what the server's processors spent on one, `busy_p95` the 95th percentile; NaN where the
    system does not tell.
    """

    page: str
    first: float
    median: float
    p95: float
    busy: float
    busy_p95: float


@contextmanager
def served(folder: str) -> Iterator[tuple[str, int]]:
    """Serve a desk in a process of its own; gives host and port, and the number of the process."""
    command = [sys.executable, "-u", "-m", "tocsin", "serve", folder, "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
    try:
        told = process.stdout.readline() if process.stdout else ""
        yield urlsplit(told.split()[2]).netloc, process.pid
    finally:
        process.terminate()
        process.wait(30)


def addresses(desk: Desk, runs: int) -> dict[str, list[str]]:
    """Addresses of each page, as many as it is asked for, no two alike where there are several."""
    pairs = [f"{one}/{other}" for one, other in permutations(SIDES[:12], 2)]
    events = desk.events(limit=runs * 3).items[::3]
    months = [f"{year}-{month:02}" for year in range(2017, 2025) for month in range(1, 13)]
    many: dict[str, Sequence[str]] = {
        "front": ["/"],
        "channel": [f"/channels/{one.key}" for one in desk.settings.channel],
        "storylines": ["/storylines"],
        "storyline": [f"/storylines/{one.id}" for one in desk.storylines(limit=runs).items],
        "dispatch": [f"/dispatches/{one.dispatches[0]}" for one in events],
        "event": [f"/events/{one.id}" for one in events],
        "actor": [f"/actors/{one}" for one in SIDES],
        "dyad": [f"/dyads/{one}" for one in pairs],
        "agenda": [f"/agenda?month={one}" for one in months],
        "positions": [f"/positions?actor={one}" for one in SIDES],
        "map": [f"/map?since={one}-01&until={one}-28" for one in months],
        "search, words": [f"/search?q={one}" for one in WORDS],
        "search, events": [f"/search?type=SANCTION&country={one}" for one in SIDES],
        "table": [f"/table?actor={one}" for one in SIDES],
        "table, sorted": [f"/table?sort={way}{one}" for one in SORTS for way in ("", "-")],
        "table of one, sorted": [f"/table?actor={one}&sort=-score" for one in SIDES],
        "map, ten years": [
            f"/map?since=2016-01-{day:02}&until=2025-12-31&level={level}" for day in range(1, 29) for level in LEVELS
        ],
        "sources": ["/sources"],
        "about": ["/about"],
        "adjudicate": ["/adjudicate"],
        **_searches(),
        **_feeds(desk),
    }
    return {name: list(islice(cycle(those), runs)) for name, those in many.items()}


def _searches() -> dict[str, Sequence[str]]:
    """Searches with several filters at once."""
    pairs = list(permutations(SIDES[:8], 2))
    return {
        "search, words and filters": [
            f"/search?q={word}&type=ACCUSE&actor={one}&since=2019-01-01"
            for word, one in zip(WORDS, cycle(SIDES), strict=False)
        ],
        "search, pair and status": [f"/search?actor={one}&recipient={other}&status=scheduled" for one, other in pairs],
        "search, channel and days": [
            f"/search?channel=war&since={year}-{month:02}-01&until={year}-{month:02}-28"
            for year in range(2017, 2025)
            for month in range(1, 13)
        ],
        "search, words of a place": [
            f"/search?q={word}&country={one}" for word, one in zip(WORDS, SIDES, strict=False)
        ],
    }


def _feeds(desk: Desk) -> dict[str, Sequence[str]]:
    """Feeds of searches, and the stream of a search, of which the first message is waited for."""
    words = [f"q={word}&actor={one}" for word, one in zip(WORDS, cycle(SIDES), strict=False)]
    channels = [f"channel={one.key}" for one in desk.settings.channel]
    after = desk.instants.latest()
    return {
        "feed, Atom": [f"/feeds/events.atom?actor={one}" for one in SIDES],
        "feed, JSON, words": [f"/feeds/events.json?{one}" for one in words],
        "feed, dispatches": [f"/feeds/dispatches.atom?text={one}" for one in WORDS],
        "feed, storylines": ["/feeds/storylines.atom"],
        "feed, GeoJSON": [f"/feeds/events.geojson?country={one}" for one in SIDES],
        "feed, agenda": [f"/agenda.ics?participant={one}" for one in SIDES],
        "live": [f"/live?after={after}&{one}" for one in (*channels, *words)],
    }


def busy(process: int) -> float:
    """Milliseconds that a process spent on processors so far, in all its threads; NaN where the system is silent."""
    try:
        threads = list(Path(f"/proc/{process}/task").iterdir())
        return sum(int((one / "schedstat").read_text().split()[0]) for one in threads) / 1e6
    except OSError:
        return math.nan


def timed(host: str, paths: Sequence[str], process: int = 0) -> list[tuple[float, float]]:
    """Milliseconds that each answer took, whole body read, and of the process's work; each must be a page.

    A stream has no end: its first message is waited for, and the connection closed.
    """
    connection, found = http.client.HTTPConnection(host, timeout=120), []
    for path in paths:
        before, began = busy(process), time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        if answer.headers.get_content_type() == "text/event-stream":
            while answer.readline().strip():
                pass
            connection.close()
        else:
            answer.read()
        found.append(((time.perf_counter() - began) * 1000, busy(process) - before))
        if answer.status != 200:
            raise SystemExit(f"{path} answers {answer.status}")
    connection.close()
    return found


def told(page: str, taken: Sequence[tuple[float, float]]) -> Taken:
    """The figures of a page; the first answer stands alone."""
    waited, worked = sorted(one for one, _ in taken[1:]), sorted(one for _, one in taken[1:])
    late = min(len(waited) - 1, round(0.95 * len(waited)))
    return Taken(page, taken[0][0], statistics.median(waited), waited[late], statistics.median(worked), worked[late])


def sustained(host: str, seconds: float, clients: int, ask: Callable[[str, Sequence[str]], object] = timed) -> float:
    """Front pages a second that several clients get in a stretch of time."""
    counts = [0] * clients
    ends = time.perf_counter() + seconds

    def run(number: int) -> None:
        while time.perf_counter() < ends:
            ask(host, ["/"] * 20)
            counts[number] += 20

    threads = [threading.Thread(target=run, args=(number,)) for number in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / (time.perf_counter() - began)


def main(arguments: Sequence[str]) -> None:
    """Measure, and print a line for each page."""
    folder = arguments[0]
    options = dict(zip(arguments[1::2], arguments[2::2], strict=True))
    runs = int(options.get("--runs", "40"))
    with Desk.open(folder) as desk:
        asked = addresses(desk, runs)
    with served(folder) as (host, process):
        print(f"load of the machine: {' '.join(f'{one:.1f}' for one in os.getloadavg())}, {os.cpu_count()} cores")
        print(f"{'page':26} {'first':>8} {'median':>8} {'p95':>8} {'busy':>8} {'busy p95':>8}  ms")
        for page, paths in asked.items():
            one = told(page, timed(host, paths, process))
            print(
                f"{one.page:26} {one.first:8.1f} {one.median:8.1f} {one.p95:8.1f} {one.busy:8.1f} {one.busy_p95:8.1f}",
                flush=True,
            )
        rate = sustained(host, float(options.get("--seconds", "10")), int(options.get("--clients", "4")))
        print(f"front pages a second: {rate:.0f} (load {os.getloadavg()[0]:.1f})")


if __name__ == "__main__":
    main(sys.argv[1:])
