"""A wire of a thousand dispatches with copies among them, made by rule from the sentences of our own gold.

Three hundred originals of six to sixteen sentences each; seven hundred dispatches taken from them: verbatim,
cut, edited word by word, with a new head, merged of two, carried on with new sentences. Sentences recur in
several originals, as background does on the wires, and that alone is no copy. The same seed gives the same set.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

ORIGINALS = 300
TAKEN = 700
_SEED = 20220107
_FILLERS = ("also", "reportedly", "again", "later", "meanwhile", "now")


@dataclass(frozen=True)
class Made:
    """One dispatch of the set.

    Attributes:
        text: its body.
        roots: numbers of the originals whose text it carries; its own number for an original.
        way: how it was made.
    """

    text: str
    roots: tuple[int, ...]
    way: str


def make(sentences: list[str]) -> list[Made]:
    """Make the set; the originals come first.

    Args:
        sentences: at least 300 distinct sentences.
    """
    rng = random.Random(_SEED)  # noqa: S311 - a reproducible set, no secret
    bodies = [rng.sample(sentences, rng.randint(6, 16)) for _ in range(ORIGINALS)]
    made = [Made("\n\n".join(body), (number,), "original") for number, body in enumerate(bodies)]
    ways: dict[str, Callable[[list[str]], list[str]]] = {
        "verbatim": list,
        "cut": lambda body: body[: max(3, round(len(body) * rng.uniform(0.2, 0.7)))],
        "edited": lambda body: [_edited(sentence, rng.uniform(0.03, 0.15), rng) for sentence in body],
        "new head": lambda body: [rng.choice(sentences), _edited(body[0], 0.4, rng), *body[1:]],
        "carried on": lambda body: rng.sample(sentences, rng.randint(2, 5)) + body,
    }
    names = [*ways, "merged"]
    for number in range(TAKEN):
        root, way = rng.randrange(ORIGINALS), names[number % len(names)]
        if way == "merged":
            other = (root + rng.randrange(1, ORIGINALS)) % ORIGINALS
            halves = [sentence for one in (root, other) for sentence in bodies[one][: max(4, len(bodies[one]) // 2)]]
            made.append(Made("\n\n".join(halves), (root, other), way))
        else:
            made.append(Made("\n\n".join(ways[way](bodies[root])), (root,), way))
    return made


def _edited(sentence: str, rate: float, rng: random.Random) -> str:
    """Drop a word, change it, or add one beside it, each at a third of the rate."""
    words: list[str] = []
    for word in sentence.split():
        lot = rng.random()
        if lot < rate / 3:
            continue
        words.append(rng.choice(_FILLERS) if lot < rate * 2 / 3 else word)
        if rate * 2 / 3 <= lot < rate:
            words.append(rng.choice(_FILLERS))
    return " ".join(words)
