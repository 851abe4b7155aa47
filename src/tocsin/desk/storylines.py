"""Storylines: dispatches that tell of one matter, found by what they have in common.

A first, plain method: terms weighted by how rare they are (tf-idf), cosine similarity, average-link
agglomeration until no two groups are alike enough. Deterministic; quadratic in the number of texts, so for
hundreds of dispatches, not for a corpus.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

THRESHOLD = 0.14
"""Least mean similarity of two groups that are joined."""

_WORD = re.compile(r"[a-z][a-z'-]{1,}")
_COMMON = frozenset(
    """the of and to in is that for it was on with as by at from his he be are this have not they which but said has
    will its their who an or had were been after more than about into also her she we you would could over when one
    two new year years people told says say there all out up no if can may mr first last against before under""".split()
)


def cluster(texts: Sequence[str], threshold: float = THRESHOLD) -> list[int]:
    """Group texts that tell of one matter.

    Args:
        texts: what is to be grouped.
        threshold: least mean cosine similarity between two groups that are joined, 0 to 1.

    Returns:
        A group number for each text, numbered in order of first appearance.
    """
    vectors = _vectors(texts)
    similar = [[_cosine(one, other) for other in vectors] for one in vectors]
    groups: dict[int, list[int]] = {index: [index] for index in range(len(texts))}
    links = {(i, j): similar[i][j] for i in range(len(texts)) for j in range(i + 1, len(texts)) if similar[i][j] > 0.0}
    while links:
        (i, j), total = max(links.items(), key=lambda item: (item[1], -item[0][0], -item[0][1]))
        if total < threshold:
            break
        sizes = len(groups[i]), len(groups[j])
        for other in groups:
            if other in (i, j):
                continue
            to_i = links.pop((min(i, other), max(i, other)), 0.0)
            to_j = links.pop((min(j, other), max(j, other)), 0.0)
            mean = (sizes[0] * to_i + sizes[1] * to_j) / sum(sizes)
            if mean > 0.0:
                links[(min(i, other), max(i, other))] = mean
        del links[(i, j)]
        groups[i] += groups.pop(j)
    return _numbered(groups, len(texts))


def _vectors(texts: Sequence[str]) -> list[dict[str, float]]:
    counts = [Counter(word for word in _WORD.findall(text.lower()) if word not in _COMMON) for text in texts]
    spread = Counter(word for count in counts for word in count)
    total = len(texts)
    vectors = []
    for count in counts:
        weights = {word: (1 + math.log(n)) * math.log((1 + total) / spread[word]) for word, n in count.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({word: weight / length for word, weight in weights.items()})
    return vectors


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return math.fsum(weight * large[word] for word, weight in small.items() if word in large)


def _numbered(groups: dict[int, list[int]], total: int) -> list[int]:
    of = {member: group for group, members in groups.items() for member in members}
    numbers: dict[int, int] = {}
    return [numbers.setdefault(of[index], len(numbers)) for index in range(total)]
