"""A large desk made by a script, and how soon it answers.

    python -m evaluation.large_desk make DIR [--url URL] [--dispatches 100000]
    python -m evaluation.large_desk time DIR

The desk holds ten years of made-up dispatches, five events to each, with actors drawn so that a few sides take part in
most of what happens, as on a real desk; the same size gives the same desk. Rows are written as the desk's own modules
write them; texts are words drawn from a small vocabulary, and no dispatch is read. Each command is asked 20 times and
the median told, in milliseconds by the clock and, in brackets, of the processor's work, which others on the machine
disturb less: of this process and, where a server of PostgreSQL runs on this machine, of the one that serves it.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from tocsin import Desk, read_text
from tocsin.desk.database import schema
from tocsin.desk.database.engines import is_sqlite, writing
from tocsin.desk.filing.keeping import packed
from tocsin.desk.model import AgendaItem, Mention, Party, Position, ResolvedEvent, Step, Storyline, Venue
from tocsin.desk.resolution.derive import event_row, pair_rows, role_rows
from tocsin.desk.resolution.tally import count_anew
from tocsin.reading.resolution.parties import sides_of
from tocsin.record import content_id
from tocsin.record.codec import dumps
from tocsin.record.event import EventType

FIRST = date(2016, 1, 4)
DAYS = 3650
RUNS = 20
SIDES = (
    "RUS UKR USA CHN IRN ISR GBR FRA DEU TUR SYR PSE POL BLR IND PAK PRK KOR JPN SAU YEM ETH SDN MLI AZE ARM GEO SRB"
).split()
_TYPES: tuple[EventType, ...] = (
    "CONSULT", "ACCUSE", "ASSAULT", "SUPPORT", "REQUEST", "REJECT", "SANCTION", "MOBILIZE", "COERCE", "THREATEN", "AID",
)  # fmt: skip
_PUBLISHERS = ("AFP", "AP", "Reuters", "dpa", "Xinhua", "TASS", "UPI", "Anadolu", "Kyodo", "Yonhap", "PTI", "EFE")
WORDS = (
    "talks minister army border missile sanction summit ceasefire troops envoy treaty council strike convoy drone gas"
    " pipeline election protest police hostage prisoner exchange nuclear inspector fleet exercise budget aid refugee"
).split()
_BATCH = 500


def make(desk: Desk, dispatches: int) -> None:
    """Fill an empty desk."""
    base = read_text("The council met.", published="2022-01-07")
    chance = random.Random(1)  # noqa: S311  (a made-up desk, no secret)
    sides = [Party(id=side, name=side.title(), country=side) for side in SIDES]
    weights = [1.0 / (place + 1) for place in range(len(sides))]
    for start in range(0, dispatches, _BATCH):
        rows: dict[Any, list[dict[str, Any]]] = {}
        for number in range(start, min(start + _BATCH, dispatches)):
            day = (FIRST + timedelta(days=number * DAYS // dispatches)).isoformat()
            words = " ".join(chance.choice(WORDS) for _ in range(120))
            name = content_id("d", number)
            _add(rows, _dispatch_rows(base, name, number, day, words, chance))
            for place in range(5):
                one, other = chance.choices(sides, weights, k=2)
                _add(rows, _event_rows(name, f"{number}-{place}", day, (one, other), chance))
        with writing(desk.engine) as connection:
            for table, values in rows.items():
                if isinstance(table, str):
                    connection.execute(text(table), values)
                else:
                    connection.execute(insert(table), values)
        if start % 10_000 == 0:
            print(f"{start:,} of {dispatches:,}", file=sys.stderr, flush=True)
    with writing(desk.engine) as connection:
        count_anew(connection)
    with desk.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # A server of PostgreSQL does that by itself now and then; what was written a minute ago it has not yet seen.
        connection.execute(text("ANALYZE" if is_sqlite(desk.engine) else "VACUUM ANALYZE"))


def _add(rows: dict[Any, list[dict[str, Any]]], more: Iterator[tuple[Any, dict[str, Any]]]) -> None:
    for table, row in more:
        rows.setdefault(table, []).append(row)


_SQLITE_WORDS = "INSERT INTO dispatch_text (rowid, headline, body) VALUES (:seq, :headline, :body)"
_POSTGRES_WORDS = (
    "INSERT INTO dispatch_text (seq, words) VALUES (:seq, to_tsvector('english', :headline || ' ' || :body))"
)
_words_statement = [_SQLITE_WORDS]


def _dispatch_rows(
    base: Any, name: str, number: int, day: str, words: str, chance: random.Random
) -> Iterator[tuple[Any, dict[str, Any]]]:
    publisher = chance.choice(_PUBLISHERS)
    headline = " ".join(words.split()[:7])
    block = base.dispatch.blocks[0].model_copy(update={"start": 0, "end": len(words)})
    dispatch = base.dispatch.model_copy(update={"id": name, "text": words, "headline": headline, "blocks": [block]})
    empty: dict[str, object] = {part: [] for part in ("actors", "places", "times", "quantities", "events", "agenda")}
    record = base.model_copy(update={"dispatch": dispatch, **empty})
    yield schema.dispatches, {
        "seq": number + 1, "id": name, "state": "current", "original": None, "source": publisher, "headline": headline,
        "url": None, "agency": publisher, "publisher": None, "language": "en", "day": day, "published": day,
        "modified": None, "version": None, "pubstatus": "usable", "wire_id": None, "signals": "", "role": "story",
        "hand": publisher, "name": None, "format": "text", "digest": name, "terms": "unstated", "text_kept": True,
        "n_events": 5, "added": f"{day}T12:00:00Z",
    }  # fmt: skip
    yield schema.records, {"dispatch": name, "reading": "r-made", "tocsin_version": "made", "body": packed(record)}
    yield _words_statement[0], {"seq": number + 1, "headline": headline, "body": words}
    if number % 4 == 0:
        line = Storyline(
            id=content_id("s", name), title=headline, title_from=name, lead=None, timeline=(), dispatches=(name,),
            actors=("RUS", "UKR"), places=(), terms=tuple(words.split()[:8]), start=day, end=day,
        )  # fmt: skip
        yield schema.storylines, {
            "id": line.id, "title": line.title, "first_day": day, "last_day": day, "n_dispatches": 1,
            "data": dumps(line),
        }  # fmt: skip
        yield schema.storyline_dispatches, {"storyline": line.id, "dispatch": name}


def _event_rows(
    dispatch: str, key: str, day: str, parties: Sequence[Party], chance: random.Random
) -> Iterator[tuple[Any, dict[str, Any]]]:
    kind = chance.choice(_TYPES)
    status: Any = chance.choices(("occurred", "scheduled", "hypothetical"), (8, 1, 1))[0]
    side = chance.choice(SIDES)
    place = Venue(id=f"g{side}", name=side.title(), country=side, kind="capital", latitude=0.0, longitude=0.0)
    shared: dict[str, Any] = {
        "act": kind, "type": kind, "status": status, "mode": None, "cameo": "040", "goldstein": -2.0, "contexts": (),
        "actors": (parties[0],), "recipients": (parties[1],), "place": place, "start": day, "end": day,
        "precision": "day", "confidence": 0.8,
    }  # fmt: skip
    mention = Mention(
        **shared, id=content_id("e", key), own_day=True, figures=(), condition=None, words=("talk",), context=("talk",),
        contents=(), dispatch=dispatch, published=day, publisher="AFP", copy_of=None, attributed_to=None,
        is_attributed=False, evidence=((0, 5),),
    )  # fmt: skip
    step = Step(state=status, at=day, dispatch=dispatch, mention=mention.id)
    event = ResolvedEvent(
        **shared, id=content_id("v", key), history=(step,), mentions=(mention.id,), dispatches=(dispatch,), copies=(),
        publishers=(chance.choice(_PUBLISHERS),), figures=(),
    )  # fmt: skip
    yield schema.mentions, {
        "id": mention.id, "dispatch": dispatch, "live": True, "start": 0, "end": 5, "snippet": "words of it",
        "data": dumps(mention),
    }  # fmt: skip
    for one in sorted(sides_of(mention)):
        yield schema.mention_sides, {"side": one, "told": day, "mention": mention.id}
    yield schema.events, event_row(event, f"{day}T12:00:00Z")
    yield schema.event_mentions, {"event": event.id, "mention": mention.id, "dispatch": dispatch}
    roles = role_rows(event.actors, event.recipients)
    for role in roles:
        yield schema.event_actors, {"event": event.id, "day": day, **role}
    for row in pair_rows(event, day, roles):
        yield schema.pair_events, row
    channel = "war" if kind == "ASSAULT" else "diplomacy" if kind == "CONSULT" else "sanctions"
    yield schema.event_channels, {"event": event.id, "channel": channel, "day": day}
    if status == "scheduled":
        yield from _agenda_rows(event)
    elif status == "hypothetical":
        yield from _position_rows(event)


def _agenda_rows(event: ResolvedEvent) -> Iterator[tuple[Any, dict[str, Any]]]:
    day = event.start or ""
    item = AgendaItem(
        id=content_id("a", event.id), event=event.id, title=f"talks: {event.actors[0].name}", act=event.act, start=day,
        end=day, precision="day", place=event.place, participants=(*event.actors, *event.recipients), certainty=0.8,
        state="scheduled", steps=event.history, mentions=event.mentions, publishers=event.publishers,
    )  # fmt: skip
    yield schema.agenda, {
        "id": item.id, "event": event.id, "title": item.title, "day": day, "until": day, "status": "scheduled",
        "place": None, "country": event.place.country if event.place else None, "sequence": 0, "digest": item.id,
        "changed": f"{day}T12:00:00Z", "data": dumps(item),
    }  # fmt: skip
    yield schema.agenda_plans, {"event": event.id, "until": day}
    for name in sorted({one.id for one in item.participants}):
        yield schema.agenda_actors, {"item": item.id, "actor": name, "day": day}


def _position_rows(event: ResolvedEvent) -> Iterator[tuple[Any, dict[str, Any]]]:
    day = event.start or ""
    step = replace(event.history[0], state="standing")
    found = Position(
        id=content_id("p", event.id), kind="demand", actors=event.actors, recipients=event.recipients, content=None,
        subject=(), condition=None, first_stated=day, last_stated=day, times=1, state="standing", steps=(step,),
        mentions=event.mentions,
    )  # fmt: skip
    yield schema.positions, {
        "id": found.id, "block": f"demand|{event.actors[0].id}", "kind": "demand", "state": "standing",
        "first_day": day,
        "last_stated": day, "last_day": day, "changed": f"{day}T12:00:00Z", "data": dumps(found),
    }  # fmt: skip
    for row in role_rows(found.actors, found.recipients):
        yield schema.position_parties, {"position": found.id, "day": day, **row}


def commands(desk: Desk) -> dict[str, Callable[[], object]]:
    """The questions that are timed, by what is asked."""
    page = desk.events(actor="RUS", recipient="UKR", limit=50)
    storyline, dispatch = desk.storylines().items[0].id, desk.dispatches().items[0].id
    ten_years: dict[str, Any] = {"since": FIRST.isoformat(), "until": (FIRST + timedelta(days=DAYS)).isoformat()}
    return {
        "events": lambda: desk.events(),
        "events, second page": lambda: desk.events(actor="RUS", recipient="UKR", cursor=page.next),
        "events of a dyad": lambda: desk.events(actor="RUS", recipient="UKR"),
        "events of a rare dyad": lambda: desk.events(actor="SRB", recipient="GEO"),
        "events of a party, by status": lambda: desk.events(party=["NLD", "SRB"], status="scheduled"),
        "events of a channel and a month": lambda: desk.events(channel="war", since="2020-01-01", until="2020-01-31"),
        "events by type and country": lambda: desk.events(type="SANCTION", country="MLI"),
        "events by type, actor and place": lambda: desk.events(type="AID", actor="IND", place="gJPN"),
        "events by words": lambda: desk.events(text="hostage nuclear -gas"),
        "evidence of a page": lambda: desk.evidence(one for event in page.items for one in event.mentions),
        "one event": lambda: desk.event(page.items[0].id),
        "agenda": lambda: desk.agenda(since="2022-01-01"),
        "agenda of a party": lambda: desk.agenda(participant="RUS", status=["passed"]),
        "positions of a pair": lambda: desk.positions(actor="RUS", towards="USA"),
        "storylines": lambda: desk.storylines(),
        "dispatches of a source": lambda: desk.dispatches(source="AFP"),
        "search, a common word": lambda: desk.search("talks"),
        "search, a phrase": lambda: desk.search('"nuclear inspector fleet"'),
        "sources": lambda: desk.sources(),
        "series of the busiest dyad, ten years": lambda: desk.series(actor="RUS", towards="UKR", **ten_years),
        "series of a rare dyad, ten years": lambda: desk.series(actor="SRB", towards="GEO", **ten_years),
        "positions": lambda: desk.positions(),
        "positions of an actor, by kind": lambda: desk.positions(actor="RUS", kind="demand"),
        "one storyline": lambda: desk.storyline(storyline),
        "storyline log": lambda: desk.storyline_log(),
        "one dispatch, its record and its links": lambda: (
            desk.dispatch(dispatch),
            desk.record(dispatch),
            desk.links(dispatch),
        ),
        "adjudications": lambda: desk.adjudications(),
        "precision of a sample": lambda: desk.precision(),
        "overview": lambda: desk.overview(),
    }


def timings(desk: Desk) -> Iterator[tuple[str, float, float]]:
    """Median of 20 runs of each command, in milliseconds: by the clock, and of the processor."""
    for name, ask in commands(desk).items():
        taken, worked = [], []
        for _ in range(RUNS):
            work, began = server_seconds(desk) + time.process_time(), time.perf_counter()
            ask()
            taken.append((time.perf_counter() - began) * 1000)
            worked.append((time.process_time() + server_seconds(desk) - work) * 1000)
        yield name, statistics.median(taken), statistics.median(worked)


def server_seconds(desk: Desk) -> float:
    """Seconds that the processor has worked for a desk's connection to PostgreSQL; 0 where no such process is here."""
    if is_sqlite(desk.engine):
        return 0.0
    with desk.engine.connect() as connection:  # the pool has one, which the commands use too
        serving = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    try:
        return int(Path(f"/proc/{serving}/schedstat").read_text("ascii").split()[0]) / 1e9
    except OSError:
        return 0.0


def main(arguments: Sequence[str]) -> None:
    """Make a desk, or time one."""
    what, folder = arguments[0], Path(arguments[1])
    options = dict(zip(arguments[2::2], arguments[3::2], strict=True))
    if what == "make":
        with Desk.init(folder, url=options.get("--url", "")) as desk:
            _words_statement[0] = _SQLITE_WORDS if is_sqlite(desk.engine) else _POSTGRES_WORDS
            make(desk, int(options.get("--dispatches", "100000")))
    else:
        with Desk.open(folder) as desk:
            for name, taken, worked in timings(desk):
                print(f"{taken:8.1f} ms  ({worked:8.1f})  {name}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
