"""The second reader: ranks types by the words of a sentence, where frames disagree or none fires.

A multinomial logistic regression over lemmas, pairs of lemmas and heads of sentences, trained on the lexicon's own
examples and on the project's own gold (`python -m evaluation.train_second_reader`). It knows no names and no roles. Its
weights lie in `ontology/data/second_reader.npz`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_LINKING = _CONTENT | {"ADP", "PART"}


_WORDS = 0.5
"""Points that a unit of log-probability by the words is worth beside the frames' points: words break ties."""


@dataclass(frozen=True)
class Mixture:
    """How frames and words make one probability, fitted on our own gold out of fold.

    Attributes:
        sharpness: how much a point counts.
        unread: points of a type that no frame speaks for; no frame has fewer.
    """

    sharpness: float
    unread: float

    def scores(self, points: Mapping[EventType, float], words: Mapping[EventType, float]) -> dict[EventType, float]:
        """Give each type's score, the logarithm of its probability but for a constant.

        Args:
            points: of the best frame that speaks for a type, by type.
            words: log-probability of each type by the words alone.
        """
        return {
            kind: self.sharpness * (max(points.get(kind, self.unread), self.unread) + _WORDS * value)
            for kind, value in words.items()
        }


@dataclass(frozen=True)
class SecondReader:
    """Weights of features by type.

    Attributes:
        types: columns of the weights.
        index: row of each feature.
        weights: features by types, 16-bit floats.
        bias: one for each type.
        mixture: weights of frames and words where both speak.
    """

    types: tuple[EventType, ...]
    index: Mapping[str, int]
    weights: NDArray[np.float16]
    bias: NDArray[np.float32]
    mixture: Mixture

    def log_probabilities(self, parse: Parse) -> dict[EventType, float]:
        """Give the natural logarithm of each type's probability by the sentence's words alone."""
        rows = [self.index[feature] for feature in features(parse) if feature in self.index]
        scores = self.bias + self.weights[rows].astype("float32").sum(axis=0)
        return _normalised(dict(zip(self.types, map(float, scores), strict=True)))

    def mixed(self, parse: Parse, points: Mapping[EventType, float]) -> dict[EventType, float]:
        """Give each type's probability by frames and words together; they sum to one.

        Args:
            parse: the sentence.
            points: of the best frame that speaks for a type, by type.
        """
        scores = self.mixture.scores(points, self.log_probabilities(parse))
        return {kind: math.exp(value) for kind, value in _normalised(scores).items()}


def features(parse: Parse) -> list[str]:
    """Give the features of a text, each once, in order of the alphabet."""
    content = (lemma for lemma, pos in zip(parse.lemmas, parse.pos, strict=True) if pos in _CONTENT)
    linked = [lemma for lemma, pos in zip(parse.lemmas, parse.pos, strict=True) if pos in _LINKING]
    heads = (parse.lemmas[token] for token in range(len(parse)) if parse.heads[token] == token)
    found: Iterable[str] = (
        *content,
        *(f"{one} {two}" for one, two in pairwise(linked)),
        *(f"head {lemma}" for lemma in heads),
    )
    return sorted(set(found))


def _normalised(scores: Mapping[EventType, float]) -> dict[EventType, float]:
    most = max(scores.values())
    total = most + math.log(sum(math.exp(value - most) for value in scores.values()))
    return {kind: value - total for kind, value in scores.items()}


@cache
def second_reader() -> SecondReader:
    """Load the installed second reader."""
    import numpy as np

    with files("tocsin.ontology").joinpath("data", "second_reader.npz").open("rb") as file, np.load(file) as stored:
        facts = json.loads(bytes(stored["facts"]).decode())
        return SecondReader(
            types=tuple(facts["types"]),
            index={feature: row for row, feature in enumerate(facts["features"])},
            weights=stored["weights"],
            bias=stored["bias"],
            mixture=Mixture(**facts["mixture"]),
        )
