"""The step over a whole corpus that tells its copies and events, measured on a corpus that is made up.

    python -m evaluation.global_step make DIR [--fingerprints 1000000] [--mentions 1000000]
    python -m evaluation.global_step make DIR --war 50000
    python -m evaluation.global_step time DIR

The corpus is ten years of dispatches of 150 to 350 words drawn from 20,000, an eighth of them copies of others:
whole, cut short, or with a paragraph more. Fingerprints are those that coding makes, spooled as coding spools them; the
same size gives the same corpus. Mentions are those of `evaluation.made_mentions`. A war is a year of mentions of two
states that attack each other, without texts: all hang together, and are one knot. `time` tells copies, standings and
events as `tocsin code` does and prints seconds, the most memory that the process held, and what was found.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from evaluation.made_mentions import mention_rows
from tocsin.dispatch.fingerprint import fingerprints
from tocsin.engine.corpus.across import across
from tocsin.engine.corpus.shards import MENTIONS, PRINTS, VARIANT, shard_schemas
from tocsin.engine.corpus.spool import Spool
from tocsin.record import content_id

FIRST, DAYS, WAR = date(2014, 1, 1), 3650, 365
WORDS = [f"word{number}" for number in range(20_000)]
PUBLISHERS = [f"paper-{number}.example" for number in range(300)]
COPIES = 0.125
_AT_ONCE = 2_000
_SPOOLS = {"spool": PRINTS, "mentions": MENTIONS}
_SIZES = ("--fingerprints", "--mentions")
_RECENT = 5_000
"""Dispatches back that a copy may be of: syndication is a matter of days."""


def make(folder: Path, number: int) -> None:
    """Make the spool of a corpus, and the list of which dispatch was copied from which."""
    import pyarrow as pa

    schema = shard_schemas()[PRINTS]
    spool = Spool(folder / "spool", schema)
    with (folder / "copies.jsonl").open("w") as truth:
        held: list[dict[str, Any]] = []
        for place, (text, original) in enumerate(_texts(number)):
            held.append(_row(place, number, text))
            if original is not None:
                truth.write(json.dumps([_name(place), _name(original)]) + "\n")
            if len(held) == _AT_ONCE or place == number - 1:
                for row, one in zip(held, fingerprints([row.pop("text") for row in held]), strict=True):
                    row.update(shingles=one.shingles, bands=list(one.bands))
                spool.add(pa.Table.from_pylist(held, schema))
                held = []
                print(f"\r{place + 1:,} of {number:,}", end="", file=sys.stderr)
    spool.flush()


def make_mentions(folder: Path, dispatches: int, number: int, days: int = DAYS) -> None:
    """Make the spool of the mentions of a corpus, and the list of which event each is of; those of a year are a war."""
    import pyarrow as pa

    schema = shard_schemas()[MENTIONS]
    spool = Spool(folder / "mentions", schema)
    with (folder / "events.jsonl").open("w") as truth:
        held: list[dict[str, Any]] = []
        made = mention_rows(number, lambda at: _head_of(at, number, dispatches, days), days, is_war=days == WAR)
        for place, (row, event) in enumerate(made):
            held.append({**row, VARIANT: ""})
            truth.write(json.dumps([row["id"], event]) + "\n")
            if len(held) == 10 * _AT_ONCE or place == number - 1:
                spool.add(pa.Table.from_pylist(held, schema))
                held = []
                print(f"\r{place + 1:,} of {number:,}", end="", file=sys.stderr)
    spool.flush()


def _head_of(at: int, number: int, dispatches: int, days: int) -> tuple[str, str, str]:
    """The dispatch that a mention stands in: its name, when it was published and by whom."""
    row = _row(at * dispatches // number, dispatches, "", days)
    return row["dispatch"], row["published"], row["publisher"]


def _texts(number: int) -> Iterator[tuple[str, int | None]]:
    """Texts, and for a copy the place of its original."""
    chance = random.Random(1)  # noqa: S311  (a made-up corpus, no secret)
    recent: list[tuple[int, list[str]]] = []
    for place in range(number):
        if recent and chance.random() < COPIES:
            original, words = chance.choice(recent)
            yield " ".join(_copied(words, chance)), original
        else:
            words = chance.choices(WORDS, k=chance.randint(150, 350))
            recent.append((place, words))
            del recent[:-_RECENT]
            yield " ".join(words), None


def _copied(words: list[str], chance: random.Random) -> list[str]:
    how = chance.randrange(3)
    if how == 0:
        return words
    return words[: int(len(words) * 0.7)] if how == 1 else [*words, *chance.choices(WORDS, k=40)]


def _name(place: int) -> str:
    return content_id("d", place)


def _row(place: int, number: int, text: str, days: int = DAYS) -> dict[str, Any]:
    day = FIRST + timedelta(days=place * days // number)
    seconds = place * days * 86_400 // number % 86_400
    midnight = datetime.combine(day, datetime.min.time(), UTC)
    return {
        "dispatch": _name(place), "day": day, "published": (midnight + timedelta(seconds=seconds)).isoformat(),
        "agency": None, "publisher": PUBLISHERS[place % len(PUBLISHERS)], "story": None, "signals": [], VARIANT: "",
        "pubstatus": "usable", "hand": PUBLISHERS[place % len(PUBLISHERS)], "role": "story", "headline": [],
        "words": sorted(set(text.split())), "text": text,
    }  # fmt: skip


def measure(folder: Path) -> None:
    """Tell copies and events of a corpus that was made, and print what that took."""
    room = folder / "across"
    shutil.rmtree(room, ignore_errors=True)
    prints, mentions = (Spool(folder / name, shard_schemas()[kind]) for name, kind in _SPOOLS.items())
    start, busy = time.perf_counter(), time.process_time()
    copies: dict[str, str] = {}
    events: dict[str, str] = {}
    with across(prints, mentions, room) as corpus:
        for _, rows in corpus.copies.days():
            copies.update(zip(rows["dispatch"].to_pylist(), rows["original"].to_pylist(), strict=True))
        for rows in corpus.events.told() if corpus.events else ():
            events.update(zip(rows["mention"].to_pylist(), rows["event"].to_pylist(), strict=True))
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shutil.rmtree(room)
    print(f"seconds: {seconds:.0f}, of a processor: {time.process_time() - busy:.0f}")
    print(f"most memory held: {memory:,.0f} MiB")
    truth = _pairs_of(folder / "copies.jsonl")
    right = sum(copies.get(copy) is not None for copy in truth)
    print(f"copies made: {len(truth):,}, found: {right:,}, told that are none: {len(copies.keys() - truth.keys()):,}")
    made = _pairs_of(folder / "events.jsonl")
    whole = len(set(made.values())), len(set(events.values())), len({(made[one], told) for one, told in events.items()})
    print(f"mentions: {len(made):,}, events made: {whole[0]:,}, told: {whole[1]:,}, both together: {whole[2]:,}")


def _pairs_of(path: Path) -> dict[str, str]:
    with path.open() as lines:
        return dict(json.loads(line) for line in lines)


def main(words: list[str]) -> int:
    """Run one of the two commands."""
    if len(words) < 2 or words[0] not in ("make", "time"):
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[1])
    folder.mkdir(parents=True, exist_ok=True)
    if words[0] == "make" and "--war" in words:
        number = int(words[words.index("--war") + 1])
        make(folder, 0)
        make_mentions(folder, number, number, WAR)
    elif words[0] == "make":
        sizes = [int(words[words.index(one) + 1]) if one in words else 1_000_000 for one in _SIZES]
        make(folder, sizes[0])
        make_mentions(folder, *sizes)
    else:
        measure(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
