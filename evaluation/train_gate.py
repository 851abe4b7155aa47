"""Train the gate: `python -m evaluation.train_gate`, two minutes on a laptop.

Trained on the lexicon's examples and on the sentences and dispatches of our own gold, on nothing else. Whether a
paragraph tells of an event the reader itself says: the gate has to foresee what a whole reading would find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.descent import descended
from evaluation.gold_rows import gold_rows
from tocsin.dispatch import dispatch_of_text
from tocsin.engine import Reader
from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.gate import features, paragraphs
from tocsin.record import Record

PATH = Path(__file__).parent.parent / "src" / "tocsin" / "ontology" / "data" / "gate.tsv"
_OWN = Path(__file__).parent / "gold"
_GOLD = ("events", "actors", "coreference", "times", "quantities")
_FEWEST = 3
_STEPS, _RATE, _DECAY = 250, 0.05, 1.0
_AT_ONCE = 64
_HEAD = "# Weights of the gate (reading/gate.py), made by `python -m evaluation.train_gate`; do not edit.\n"


def main() -> None:
    """Read our own texts, fit the weights to what was found in them, and write the table."""
    told = list(samples())
    counts = Counter(feature for found, _ in told for feature in found)
    kept = sorted(feature for feature, count in counts.items() if count >= _FEWEST)
    weights = fitted([found for found, _ in told], [holds for _, holds in told], kept)
    rows = [f"{feature}\t{weight:.3f}\n" for feature, weight in zip([*kept, "bias"], weights, strict=True)]
    PATH.write_text(_HEAD + "".join(rows), "utf-8")
    print(f"{PATH.name}: {len(told)} paragraphs, {sum(holds for _, holds in told)} with an event, {len(kept)} features")


def samples() -> Iterator[tuple[set[str], bool]]:
    """Give the features of each paragraph of our own texts, and whether an event is read in it."""
    texts = [example.text for frame in load_lexicon().frames for example in frame.examples]
    texts += [row["text"] for name in _GOLD for row in gold_rows(_OWN / f"{name}.jsonl")]
    reader = Reader()
    for first in range(0, len(texts), _AT_ONCE):
        for record in reader.read_dispatches([dispatch_of_text(text) for text in texts[first : first + _AT_ONCE]]):
            yield from _of_record(record)


def _of_record(record: Record) -> Iterator[tuple[set[str], bool]]:
    places = starts_of_events(record)
    for start, end in paragraphs(record.dispatch.text):
        yield features(record.dispatch.text[start:end]), any(start <= place < end for place in places)


def starts_of_events(record: Record) -> list[int]:
    """Give for each event of a record the offset at which its evidence begins."""
    return [event.evidence[0].start for event in record.events]


def fitted(found: Sequence[set[str]], wanted: Sequence[bool], kept: Sequence[str]) -> NDArray[np.float64]:
    """Fit a weight for each feature that is kept, and the bias last: Adam on the regularised likelihood."""
    index = {feature: column for column, feature in enumerate(kept)}
    design = np.zeros((len(found), len(kept) + 1))
    design[:, -1] = 1
    for row, one in enumerate(found):
        design[row, [index[feature] for feature in one if feature in index]] = 1
    holds = np.asarray(wanted, float)
    decay = np.full(design.shape[1], _DECAY)
    decay[-1] = 0

    def slope_at(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(design.T @ (1 / (1 + np.exp(-design @ weights)) - holds) + decay * weights)

    return descended(np.zeros(design.shape[1]), slope_at, _STEPS, _RATE)


if __name__ == "__main__":
    main()
