"""The demo: a desk of the sample wire in a temporary folder, the crisis it tells in a few lines, and its portal.

python samples/demo.py          serves the portal until Ctrl-C
python samples/demo.py --once   asks for every page that the portal links to, and ends
"""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

from rich import box
from rich.table import Table
from rich.text import Text

from tocsin import Desk
from tocsin.cli.show import clean, console
from tocsin.desk.filing.ingest import AddReport
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.store import Clock, system_clock

WIRE = Path(__file__).parent / "wire"
NAME = "The Eastern Desk"
LINE = "Russia, Ukraine and the West, December 2021 to March 2022: a sample wire"
_TOLD, _AHEAD = 14, 8
_OF_A_KIND = 12
"""Addresses with a query that are asked for of one page: months and searches lead on without end."""
_LINK = re.compile(r'(?:href|src|action)="(/[^"#]*)')


def main(arguments: list[str]) -> int:
    """Make the desk, tell its story, serve or check its portal; gives the exit status."""
    with tempfile.TemporaryDirectory(prefix="tocsin-demo-") as folder:
        with named_desk(Path(folder) / "desk") as desk:
            desk.add(WIRE, on_progress=_watched())
            out = console()
            out.print(timeline(desk))
            out.print(agenda(desk))
        with served(f"{folder}/desk") as (process, address):
            if "--once" in arguments:
                return told(check(urlsplit(address).netloc))
            print(f"The portal of this desk: {address} (Ctrl-C stops)", flush=True)
            try:
                return process.wait()
            except KeyboardInterrupt:
                return 0


def named_desk(folder: Path, *, clock: Clock = system_clock) -> Desk:
    """Make a desk that bears the name and the line of the demo; `clock` gives the time."""
    Desk.init(folder).close()
    path = folder / "desk.toml"
    text = path.read_text(encoding="utf-8").replace('name = "Desk"', f'name = "{NAME}"', 1)
    path.write_text(text.replace('line = ""', f'line = "{LINE}"', 1), encoding="utf-8")
    return Desk.open(folder, clock=clock)


def timeline(desk: Desk) -> Table:
    """The events that most publishers tell of in their own words, in the order of their days."""
    events = [one for one in desk.events(status=["occurred", "ongoing"], limit=1000).items if one.actors and one.start]
    told_most = sorted(events, key=lambda one: (-one.n_publishers, -one.confidence, one.id))[:_TOLD]
    table = _table("The crisis in a few lines", "day", "who did what to whom", "told by")
    for event in sorted(told_most, key=lambda one: (one.start or "", one.id)):
        table.add_row((event.start or "")[:10], _line(event), clean(", ".join(event.publishers)))
    return table


def agenda(desk: Desk) -> Table:
    """What became of the plans that most publishers told of."""
    entries = [one.item for one in desk.agenda(limit=1000).items]
    told_most = sorted(entries, key=lambda one: (-len(one.publishers), -len(one.steps), one.id))[:_AHEAD]
    table = _table("What was to come, and what became of it", "day", "what", "state")
    for item in sorted(told_most, key=lambda one: (one.start, one.id)):
        table.add_row(item.start[:10], Text(clean(item.title)), item.state)
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", expand=True)
    for column in columns:
        table.add_column(column, overflow="fold", width=10 if column == "day" else None)
    return table


def _line(event: ResolvedEvent) -> Text:
    who, whom = (clean(", ".join(one.name for one in parties)) for parties in (event.actors, event.recipients))
    return Text.assemble(who, " ", (event.type, "bold"), f" {whom}" if whom else "")


def _watched() -> Callable[[AddReport], None] | None:
    """A line that tells how far the reading has come, for somebody who looks on."""
    if not sys.stderr.isatty():
        return None
    return lambda report: print(f"\r\x1b[Kread {report.added} dispatches", end="", file=sys.stderr, flush=True)


@contextmanager
def served(folder: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Serve a desk as a user would, on any free port; gives the process and the address."""
    command = [sys.executable, "-u", "-m", "tocsin", "serve", folder, "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
    try:
        line = process.stdout.readline() if process.stdout else ""
        yield process, next((word for word in line.split() if word.startswith("http")), "")
    finally:
        process.terminate()
        process.wait(30)


def check(host: str) -> dict[str, int]:
    """Ask for the front page and for all that is linked from it, on and on; gives the status of each address."""
    connection = http.client.HTTPConnection(host, timeout=120)
    found: dict[str, int] = {}
    of_a_kind = Counter[str]()
    row, seen = ["/"], {"/"}
    while row:
        address = row.pop()
        path, _, query = address.partition("?")
        if query and of_a_kind[path] == _OF_A_KIND:  # pages that lead on without end: some will do
            continue
        of_a_kind[path] += bool(query)
        connection.request("GET", address)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        found[address] = answer.status
        if answer.headers.get_content_type() == "text/html":
            ahead = {unescape(link) for link in _LINK.findall(body)} - seen
            row += sorted(ahead)
            seen |= ahead
    connection.close()
    return found


def told(found: dict[str, int]) -> int:
    """Tell what was checked and what failed; gives the exit status."""
    failed = {address: status for address, status in found.items() if status != 200}
    for address, status in sorted(failed.items()):
        print(f"{status} {address}")
    kinds = Counter(address.split("?")[0].split("/")[1] or "front" for address in found)
    counted = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    print(f"{len(found):,} addresses asked for, {len(failed)} failed: {counted}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
