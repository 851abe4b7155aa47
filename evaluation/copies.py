"""Copies: dispatches that carry another's text, found among a thousand; beside rensa alone in the same run."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from evaluation.copy_set import Made, make
from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.dispatch.copies import overlap
from tocsin.dispatch.fingerprint import SHINGLE, Fingerprint, fingerprints

GOLD: tuple[str, ...] = ()
_OWN = Path(__file__).parent / "gold" / "events.jsonl"
_PEER_THRESHOLD = 0.2
"""The best of 0.2, 0.25 … 0.5 for the peer on this set."""
_ROUNDS = 7
Pairs = set[tuple[int, int]]


def run(gold: Path) -> Table:
    """Make the set, find its pairs, and time the fingerprints."""
    made = make([row["text"] for row in gold_rows(_OWN)])
    texts = [one.text for one in made]
    found = pairs_of(fingerprints(texts))
    counts, peer = score(made, found), score(made, _peer_pairs(texts))
    by_way = [
        Row("own_1000", f"recall: {way}", recall_of(made, found, way), sum(one.way == way for one in made))
        for way in dict.fromkeys(one.way for one in made[1:])
        if way != "original"
    ]
    return Table(
        "copies",
        "Copies",
        [
            Row("own_1000", "recall", counts.recall, len(made), f"{peer.recall:.3f} rensa alone"),
            Row("own_1000", "precision", counts.precision, len(made), f"{peer.precision:.3f} rensa alone"),
            *by_way,
            Row("own_1000", "fingerprints a second / rensa alone", _pace(texts), _ROUNDS, "1.0 rensa alone"),
        ],
        [
            "A thousand dispatches made by `evaluation/copy_set.py` from the sentences of our own gold. Recall is over "
            "pairs of a dispatch and an original whose text it carries; a pair is wrong where both share no original.",
            f"rensa alone: the estimated Jaccard similarity of the same shingles, 128 values, {_PEER_THRESHOLD} and "
            "more; its pace is that of shingles as strings, made the plain way, and their signature.",
        ],
    )


def pairs_of(prints: Sequence[Fingerprint]) -> Pairs:
    """Pairs of numbers, the lower first, of which one carries the other's text."""
    candidates = sharing(enumerate(one.bands for one in prints))
    return {(first, second) for first, second in candidates if overlap(prints[first], prints[second]).is_copying}


def sharing(bands: Iterable[tuple[int, Iterable[int]]]) -> Pairs:
    """Pairs of numbers that have a band in common."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, own in bands:
        for band in own:
            holders[band].append(number)
    return {(first, second) for held in holders.values() for first in held for second in held if first < second}


def score(made: Sequence[Made], found: Pairs) -> Counts:
    """Compare the pairs found with those that were made."""
    wanted = {(root, number) for number, one in enumerate(made) for root in one.roots if root != number}
    right = len(wanted & found)
    wrong = sum(not set(made[first].roots) & set(made[second].roots) for first, second in found)
    return Counts(right, wrong, len(wanted) - right)


def recall_of(made: Sequence[Made], found: Pairs, way: str) -> float:
    """Share of the pairs of one way that were found."""
    pairs = [(root, number) for number, one in enumerate(made) if one.way == way for root in one.roots]
    return sum(pair in found for pair in pairs) / len(pairs)


def _peer_pairs(texts: Sequence[str]) -> Pairs:
    from rensa import RMinHash

    hashes = RMinHash.from_token_sets([_plain_shingles(text) for text in texts], num_perm=128, seed=1)
    return {
        (first, second)
        for first in range(len(texts))
        for second in range(first + 1, len(texts))
        if hashes[first].jaccard(hashes[second]) >= _PEER_THRESHOLD
    }


def _plain_shingles(text: str) -> list[str]:
    words = re.findall(r"\w+", text.lower())
    return [" ".join(words[start : start + SHINGLE]) for start in range(len(words) - SHINGLE + 1)]


def _pace(texts: Sequence[str]) -> float:
    """Median over rounds of rensa's time to ours, one right after the other."""
    from rensa import RMinHash

    def alone() -> None:
        for text in texts:
            RMinHash.from_token_sets([_plain_shingles(text)], num_perm=128, seed=1)[0].digest()

    ratios = sorted(_seconds(alone) / _seconds(lambda: fingerprints(texts)) for _ in range(_ROUNDS))
    return ratios[len(ratios) // 2]


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
