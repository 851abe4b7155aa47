"""How fast a corpus is coded, each figure a ratio within one run.

    python -m evaluation.code_speed reading [--dispatches 2000]
    python -m evaluation.code_speed workers [--dispatches 2000] [--engine ray]
    python -m evaluation.code_speed memory [--dispatches 20000]

The dispatches are made of the paragraphs of our own samples, drawn anew for each: of the length and words of a wire,
and no two alike. `reading` compares all that coding does to a dispatch (page to dispatch, reading, rows, fingerprint)
with what the bare model takes for the same texts, in seconds of the processor; units of both take turns. `workers`
compares two workers with one, from the time that all of them have the model. `memory` prints what a process holds as
it goes on; its dispatches are of one paragraph or two, and each quotes somebody whose name no other one has, for what
a reader remembers of names is what could grow.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tocsin.engine.corpus.coder import CorpusCoder
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.corpus.units import Story, Unit, units_of
from tocsin.engine.engines.choice import engine_named
from tocsin.intake import page_from_text
from tocsin.reading.parsing import language

SAMPLES = Path(__file__).parent.parent / "samples" / "wire"
FIRST = date(2021, 12, 1)
_PARAGRAPHS = (5, 12)
_SHORT = (1, 2)
_SYLLABLES = ("ba", "do", "ke", "li", "mur", "na", "ro", "sel", "ta", "vin", "zha", "osh", "pe", "gur", "il", "mon")


def stories(number: int, paragraphs_each: tuple[int, int] = _PARAGRAPHS) -> Iterator[Story]:
    """Make dispatches; the same number gives the same ones."""
    chance = random.Random(1)  # noqa: S311  (made-up dispatches, no secret)
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    paragraphs = [one for text in texts for one in text.split("\n\n") if one.count(" ") > 15 and "sample" not in one]
    for place in range(number):
        day = FIRST + timedelta(days=place % 120)
        body = "\n\n".join(chance.sample(paragraphs, chance.randint(*paragraphs_each)))
        yield Story(f"made-{place}", page_from_text(f"GENEVA, {day:%b %d, %Y} (Sample) - {body}"))


def _quoting_strangers(made: Iterator[Story]) -> Iterator[Story]:
    """The same dispatches, each with a last paragraph that quotes somebody whom no other names."""
    for place, story in enumerate(made):
        first, last = (_stranger(place % 4096), _stranger(place * 7919 + 11))
        said = f'"We are ready to talk," {first} {last}, who speaks for the mayor, told reporters.'
        yield Story(story.source, page_from_text(f"{story.page.text}\n\n{said}"))


def _stranger(number: int) -> str:
    """A name of three syllables or more that is a number's own."""
    syllables: list[str] = []
    while number or len(syllables) < 3:
        number, place = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[place])
    return "".join(syllables).capitalize()


def reading(number: int) -> None:
    """Compare coding with the bare model."""
    coder, model = CorpusCoder(CodingSettings()), language.load()
    coder.ready()
    bare = whole = 0.0
    for unit in units_of(stories(number), "speed"):
        texts = [story.page.text for story in unit.stories]
        start = time.process_time()
        for _ in model.pipe(texts, batch_size=len(texts)):
            pass
        middle = time.process_time()
        coder.code(unit, lambda: None)
        bare, whole = bare + middle - start, whole + time.process_time() - middle
    print(f"{number:,} dispatches, seconds of the processor: the bare model {bare:.1f}, coding {whole:.1f}")
    print(f"coding has {bare / whole:.2f} of the bare model's rate, {number / whole:.1f} dispatches a second")


def workers(number: int, engine: str) -> None:
    """Compare two workers with one."""
    units = list(units_of(stories(number), "speed"))
    rates = [_rate(engine, count, units) for count in (1, 2)]
    print(
        f"{engine}: one worker {rates[0]:.1f} dispatches a second, two {rates[1]:.1f}: {rates[1] / rates[0]:.2f} times"
    )


def _rate(engine: str, count: int, units: list[Unit]) -> float:
    """Dispatches a second, counted from when each worker has given two units."""
    sizes = {unit.name: len(unit.stories) for unit in units}
    done, start = 0, 0.0
    for place, coded in enumerate(engine_named(engine, count).run(CorpusCoder(CodingSettings()), iter(units)), 1):
        if place > 2 * count:
            done += sizes[coded.unit]
        elif place == 2 * count:
            start = time.perf_counter()
    return done / (time.perf_counter() - start)


def memory(number: int) -> None:
    """Print what the process holds as it goes on."""
    coder, done, told = CorpusCoder(CodingSettings()), 0, 0
    for unit in units_of(_quoting_strangers(stories(number, _SHORT)), "speed"):
        coder.code(unit, lambda: None)
        done += len(unit.stories)
        if done >= told + number // 10:
            told = done
            print(f"{done:,} dispatches: {_held():,.0f} MiB", flush=True)


def _held() -> float:
    """MiB of memory that the process holds now."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


def main(words: list[str]) -> int:
    """Run one of the commands."""
    named = {name: words[words.index(f"--{name}") + 1] for name in ("dispatches", "engine") if f"--{name}" in words}
    if not words or words[0] not in ("reading", "workers", "memory"):
        print(__doc__, file=sys.stderr)
        return 2
    number = int(named.get("dispatches", 20_000 if words[0] == "memory" else 2_000))
    if words[0] == "reading":
        reading(number)
    elif words[0] == "workers":
        workers(number, named.get("engine", "local"))
    else:
        memory(number)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
