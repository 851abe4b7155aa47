"""The step over a whole corpus that tells its copies, measured on fingerprints that are made up.

    python -m evaluation.global_step make DIR [--fingerprints 1000000]
    python -m evaluation.global_step time DIR

The corpus is ten years of dispatches of 150 to 350 words drawn from 20,000, an eighth of them copies of others:
whole, cut short, or with a paragraph more. Fingerprints are those that coding makes, spooled as coding spools them; the
same size gives the same corpus. `time` tells the copies as `tocsin code` does and prints seconds, the most memory that
the process held, and how many of the copies were found and how many were told that are none.
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

from tocsin.dispatch.fingerprint import fingerprints
from tocsin.engine.corpus.copies import copy_rows
from tocsin.engine.corpus.shards import PRINTS, VARIANT, shard_schemas
from tocsin.engine.corpus.spool import Spool
from tocsin.record import content_id

FIRST, DAYS = date(2014, 1, 1), 3650
WORDS = [f"word{number}" for number in range(20_000)]
PUBLISHERS = [f"paper-{number}.example" for number in range(300)]
COPIES = 0.125
_AT_ONCE = 2_000
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


def _row(place: int, number: int, text: str) -> dict[str, Any]:
    day = FIRST + timedelta(days=place * DAYS // number)
    seconds = place * DAYS * 86_400 // number % 86_400
    midnight = datetime.combine(day, datetime.min.time(), UTC)
    return {
        "dispatch": _name(place), "day": day, "published": (midnight + timedelta(seconds=seconds)).isoformat(),
        "agency": None, "publisher": PUBLISHERS[place % len(PUBLISHERS)], "story": None, "signals": [], VARIANT: "",
        "text": text,
    }  # fmt: skip


def measure(folder: Path) -> None:
    """Tell the copies of a corpus that was made, and print what that took."""
    room = folder / "copying"
    shutil.rmtree(room, ignore_errors=True)
    spool = Spool(folder / "spool", shard_schemas()[PRINTS])
    start = time.perf_counter()
    found: dict[str, str] = {}
    for _, rows in copy_rows(spool, room).days():
        found.update(zip(rows["dispatch"].to_pylist(), rows["original"].to_pylist(), strict=True))
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with (folder / "copies.jsonl").open() as lines:
        truth = dict(json.loads(line) for line in lines)
    shutil.rmtree(room)
    right = sum(found.get(copy) is not None for copy in truth)
    print(f"seconds: {seconds:.0f}")
    print(f"most memory held: {memory:,.0f} MiB")
    print(f"copies made: {len(truth):,}, found: {right:,}, told that are none: {len(found.keys() - truth.keys()):,}")


def main(words: list[str]) -> int:
    """Run one of the two commands."""
    if len(words) < 2 or words[0] not in ("make", "time"):
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[1])
    folder.mkdir(parents=True, exist_ok=True)
    if words[0] == "make":
        make(folder, int(words[words.index("--fingerprints") + 1]) if "--fingerprints" in words else 1_000_000)
    else:
        measure(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
