"""Speed: what a warm reading costs beside the bare language model, both in the same run."""

from __future__ import annotations

import gc
import os
import subprocess  # the lexicon's memory is measured in a process of its own
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from evaluation.events import DATA, OWN
from evaluation.gold_rows import gold_rows
from evaluation.reader_speed import NOTE, reader_rows
from evaluation.table import Row, Table
from tocsin.engine import Reader
from tocsin.ontology.lexicon import Lexicon, load_lexicon
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.events.reader import read_events
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.parsing import language
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import read_places
from tocsin.reading.quotes.reader import Voices
from tocsin.reading.times.reader import TimeReading

GOLD: tuple[str, ...] = ()
_ROUNDS = 15
_LOADS = 3
_PASSES = 7
_SAMPLES = Path(__file__).parent.parent / "samples" / "wire"


def run(gold: Path) -> Table:
    """Time reading and bare parsing in turn, on the seed's page where it is at hand and on the samples."""
    pages = {"seed": gold.parent / "pages" / "seed.txt"}
    pages |= {path.stem: path for path in sorted(_SAMPLES.glob("*.txt"))[:3]}
    reader = Reader()
    rows = [
        Row(name, "warm reading / bare parse", ratio, _ROUNDS)
        for name, path in pages.items()
        if path.exists() and (ratio := _ratio(reader, path))
    ]
    rows += reader_rows(reader, pages, _SAMPLES) + coding_rows() + lexicon_rows()
    notes = [
        f"Median over {_ROUNDS} rounds of the ratio of one reading to one bare parse right after it, one process.",
        NOTE,
        "Event coding is clauses, frames, drafts and records of events, with parses, actors and places given; its "
        "share of the parse and its rate are taken on the sentences of our own gold in the same run: the median of "
        f"{_PASSES} passes, what is loaded kept out of garbage collection as `tocsin code` keeps it.",
        "The lexicon is loaded in processes of its own, the best of three: in compiled form, which Python's own switch "
        "for bytecode governs, and from its lines; its memory is the peak of its objects there.",
    ]
    return Table("speed", "Speed", rows, notes)


def coding_rows() -> list[Row]:
    """Time the coding of events by itself, beside the bare parse of the same sentences."""
    texts = [row["text"] for row in gold_rows(OWN)]
    model, lexicon = language.load(), load_lexicon()
    start = time.perf_counter()
    for _ in model.pipe(texts, batch_size=256):
        pass
    parsing = time.perf_counter() - start
    around = [_surroundings(parse) for parse in language.parse_many(texts)]
    for one in around[:50]:
        read_events(one, lexicon, "warm")
    gc.collect()
    gc.freeze()  # as `tocsin code` does once it is ready
    coding = median(_pass(around, lexicon) for _ in range(_PASSES))
    gc.unfreeze()
    return [
        Row(DATA, "event coding / bare parse", coding / parsing, len(texts)),
        Row(DATA, "sentences coded a second, parses given", len(texts) / coding, len(texts)),
    ]


def _pass(around: Sequence[Surroundings], lexicon: Lexicon) -> float:
    """Code all sentences once; give the seconds on the clock."""
    start = time.perf_counter()
    for one in around:
        read_events(one, lexicon, "timed")
    return time.perf_counter() - start


def lexicon_rows() -> list[Row]:
    """Load the lexicon in fresh processes; give the seconds, and the megabytes of its objects."""
    frames = len(load_lexicon().frames)
    return [
        Row("lexicon", "seconds to load", min(_in_process(_SECONDS) for _ in range(_LOADS)), frames),
        Row("lexicon", "seconds to load from its lines", min(_in_process(_LINES) for _ in range(_LOADS)), frames),
        Row("lexicon", "megabytes in memory", _in_process(_MEGABYTES), frames),
    ]


def _in_process(code: str) -> float:
    keeping = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=keeping)  # noqa: S603
    return float(run.stdout)


_SECONDS = """
import time
from tocsin.ontology import lexicon
start = time.perf_counter()
loaded = lexicon.load_lexicon()
loaded.trigger_lemmas, loaded.vocabulary
print(time.perf_counter() - start)
"""
_LINES = """
import tempfile, time
from pathlib import Path
from tocsin.ontology import lexicon
with tempfile.TemporaryDirectory() as nothing:  # beside a user's files all lines are read
    start = time.perf_counter()
    loaded = lexicon.load_lexicon([Path(nothing)])
    loaded.trigger_lemmas, loaded.vocabulary
print(time.perf_counter() - start)
"""
_MEGABYTES = """
import tracemalloc
from tocsin.ontology import lexicon
tracemalloc.start()
loaded = lexicon.load_lexicon()
loaded.trigger_lemmas, loaded.vocabulary
print(tracemalloc.get_traced_memory()[1] / 2**20)
"""


def _surroundings(parse: Parse) -> Surroundings:
    none = TimeReading(())
    return Surroundings(parse, read_actors(parse, None), none, read_places(parse, None), (), Voices(()), None)


def _ratio(reader: Reader, path: Path) -> float:
    text = reader.read(path).dispatch.text
    model = language.load()

    def seconds(act: Callable[[], object]) -> float:
        start = time.perf_counter()
        act()
        return time.perf_counter() - start

    model(text)
    return median(seconds(lambda: reader.read(path)) / seconds(lambda: model(text)) for _ in range(_ROUNDS))
