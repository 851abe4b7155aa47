"""Train the second reader: `python -m evaluation.train_second_reader`, a minute on a laptop.

Trained on the examples of the installed lexicon and on our own gold (`evaluation/gold/events.jsonl`), on nothing else.
How frames and words are weighed against each other is fitted on our own gold out of fold: what weighs a sentence has
not been trained on it. The same lexicon, gold and versions of Python and numpy give the same weights.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evaluation.descent import descended
from evaluation.events import OWN
from evaluation.gold_rows import gold_rows
from tocsin.ontology.lexicon import Lexicon, load_lexicon
from tocsin.ontology.plover import TYPES, fold
from tocsin.reading.events.second_reader import Mixture, SecondReader, features
from tocsin.reading.pairs import benchmark_type, best_points, frames_of_pair
from tocsin.reading.parsing import language
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

PATH = Path(__file__).parent.parent / "src" / "tocsin" / "ontology" / "data" / "second_reader.npz"
_FOLDS = 5
_FEWEST = 2
_STEPS, _RATE, _DECAY = 300, 0.05, 0.05
_GRID_SHARPNESS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)
_GRID_UNREAD = (-10.0, -8.0, -6.0, -4.0, -2.0, 0.0, 2.0)
_KINDS: tuple[EventType, ...] = tuple(TYPES)


@dataclass(frozen=True)
class Sample:
    """A sentence with the one type that it tells of; the pair where actor and recipient are given in it."""

    parse: Parse
    kind: EventType
    pair: tuple[tuple[int, int], tuple[int, int]] | None = None


def main() -> None:
    """Train on everything, fit the mixture out of fold, and write the weights."""
    lexicon = load_lexicon()
    examples, own = of_examples(lexicon), of_gold(gold_rows(OWN))
    mixture = fitted_mixture(examples, own, lexicon)
    write(trained([*examples, *own], mixture))
    print(f"{PATH.name}: {len(examples)} examples, {len(own)} own sentences, {PATH.stat().st_size:,} bytes, {mixture}")


def of_examples(lexicon: Lexicon) -> list[Sample]:
    """Take the lexicon's examples, each with the type that its frame and status make."""
    told = [
        (example.text, benchmark_type(frame.cameo, fold(frame.type, example.status), frame.mode))
        for frame in lexicon.frames
        for example in frame.examples
        if example.fires and example.status != "negated"
    ]
    parses = language.parse_many([text for text, _ in told])
    return [Sample(parse, kind) for parse, (_, kind) in zip(parses, told, strict=True)]


def of_gold(rows: Sequence[dict[str, Any]]) -> list[Sample]:
    """Take the sentences of our own gold that tell of one type only."""
    single = [row for row in rows if len({event["type"] for event in row["events"]}) == 1]
    found = []
    for row, parse in zip(single, language.parse_many([row["text"] for row in single]), strict=True):
        event = row["events"][0]
        spans = [_span(row["text"], event[f"{side}_text"]) for side in ("actor", "recipient")]
        pair = (spans[0], spans[1]) if spans[0] and spans[1] else None
        found.append(Sample(parse, _kind(event), pair))
    return found


def _kind(event: dict[str, Any]) -> EventType:
    return benchmark_type(event["cameo"], event["type"], event["mode"])


def _span(text: str, words: str | None) -> tuple[int, int] | None:
    start = text.find(words) if words else -1
    return (start, start + len(words)) if words and start >= 0 else None


def trained(samples: Sequence[Sample], mixture: Mixture) -> SecondReader:
    """Fit the weights by gradient descent with momentum on the regularised likelihood."""
    told = [features(sample.parse) for sample in samples]
    counts: dict[str, int] = {}
    for feature in itertools.chain.from_iterable(told):
        counts[feature] = counts.get(feature, 0) + 1
    kept = sorted(feature for feature, count in counts.items() if count >= _FEWEST)
    index = {feature: row for row, feature in enumerate(kept)}
    rows = np.zeros((len(samples), len(kept)), np.float32)
    for number, one in enumerate(told):
        rows[number, [index[feature] for feature in one if feature in index]] = 1
    wanted = np.eye(len(_KINDS), dtype=np.float32)[[_KINDS.index(sample.kind) for sample in samples]]
    weights, bias = _descend(rows, wanted)
    return SecondReader(_KINDS, index, weights.astype(np.float16), bias, mixture)


def _descend(rows: NDArray[np.float32], wanted: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Adam over the whole set; the decay falls on the weights, not on the bias."""
    design = np.hstack([rows, np.ones((len(rows), 1), np.float32)])
    weights = np.zeros((design.shape[1], wanted.shape[1]), np.float32)
    decay = np.full((design.shape[1], 1), _DECAY, np.float32)
    decay[-1] = 0

    def slope_at(weights: NDArray[np.float32]) -> NDArray[np.float32]:
        scores = design @ weights
        scores -= scores.max(axis=1, keepdims=True)
        guess = np.exp(scores)
        guess /= guess.sum(axis=1, keepdims=True)
        return np.asarray(design.T @ (guess - wanted) + decay * weights)

    weights = descended(weights, slope_at, _STEPS, _RATE)
    return weights[:-1], weights[-1]


def fitted_mixture(examples: Sequence[Sample], own: Sequence[Sample], lexicon: Lexicon) -> Mixture:
    """Choose the mixture that makes our own pairs likeliest, each judged by words trained without it."""
    judged: list[tuple[EventType, dict[EventType, float], dict[EventType, float]]] = []
    for fold_number in range(_FOLDS):
        rest = [sample for number, sample in enumerate(own) if number % _FOLDS != fold_number]
        reader = trained([*examples, *rest], Mixture(1, 0))
        for sample in own[fold_number::_FOLDS]:
            if sample.pair is not None:
                points = best_points(frames_of_pair(sample.parse, *sample.pair, lexicon))
                judged.append((sample.kind, points, reader.log_probabilities(sample.parse)))
    grid = itertools.product(_GRID_SHARPNESS, _GRID_UNREAD)
    return max((Mixture(*values) for values in grid), key=lambda mixture: _likelihood(mixture, judged))


def _likelihood(
    mixture: Mixture, judged: Iterable[tuple[EventType, dict[EventType, float], dict[EventType, float]]]
) -> float:
    total = 0.0
    for kind, points, words in judged:
        scores = mixture.scores(points, words)
        most = max(scores.values())
        total += scores[kind] - most - math.log(sum(math.exp(value - most) for value in scores.values()))
    return total


def write(reader: SecondReader) -> None:
    """Write the weights where the package looks for them."""
    facts = {"types": reader.types, "features": list(reader.index), "mixture": vars(reader.mixture)}
    packed = np.frombuffer(json.dumps(facts, ensure_ascii=False).encode(), np.uint8)
    np.savez_compressed(PATH, facts=packed, weights=reader.weights, bias=reader.bias)


if __name__ == "__main__":
    main()
