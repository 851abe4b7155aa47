"""Fingerprints: what is kept of a text so that its copies are found, without keeping the text.

A text is a set of shingles, runs of five words, each hashed to 64 bits. A MinHash of the set (Broder
1997; computed by rensa) is cut into bands, and two texts that share a band are candidates (locality-sensitive
hashing: with 64 bands of two values a pair of Jaccard similarity 0.3 shares one with probability 0.997,
one of 0.02 with 0.025). Candidates are then compared by the shingles themselves, which is exact.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tocsin.record.remembered import remembered

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHINGLE = 5
"""Words in a shingle: fewer, and the set phrases of the wires are taken for copying."""
BANDS = 64
_ROWS = 2
_SEED = 1
_WORD = re.compile(r"\w+")
_MASK = 2**64 - 1
_GOLDEN = 0x9E3779B97F4A7C15
_MIX = 0xFF51AFD7ED558CCD


@dataclass(frozen=True)
class Fingerprint:
    """What is kept of a text.

    Attributes:
        shingles: the distinct hashes of its shingles in rising order, 8 bytes each, little-endian. A text of
            less than five words has the hashes of its words.
        bands: the hashes of its `BANDS` bands, each below 2 ** 63 and telling which band it is, in order of
            the bands; none where the text has no words.
    """

    shingles: bytes
    bands: tuple[int, ...]

    @cached_property
    def hashes(self) -> NDArray[np.uint64]:
        """The hashes of the shingles, distinct and rising."""
        import numpy as np

        return np.frombuffer(self.shingles, dtype="<u8")

    def __len__(self) -> int:
        return len(self.shingles) // 8


def fingerprint(text: str) -> Fingerprint:
    """Fingerprint a text; case, punctuation and line breaks do not count."""
    return fingerprints([text])[0]


def fingerprints(texts: Sequence[str]) -> list[Fingerprint]:
    """Fingerprint many texts in one go, which is quicker than one by one."""
    from rensa import RMinHash

    hashes = [_shingle_hashes(text) for text in texts]
    matrix = RMinHash.digest_matrix_from_token_hash_sets(
        [one.tolist() for one in hashes], num_perm=BANDS * _ROWS, seed=_SEED
    )
    return [
        Fingerprint(one.astype("<u8").tobytes(), _bands(row) if len(one) else ())
        for one, row in zip(hashes, matrix.to_rows(), strict=True)
    ]


def _shingle_hashes(text: str) -> NDArray[np.uint64]:
    """Hash each run of `SHINGLE` words: a polynomial of the words' hashes, mixed so that all bits count."""
    import numpy as np

    words = _WORD.findall(text.lower())
    of_words = np.fromiter(map(_word_hash, words), dtype=np.uint64, count=len(words))
    if len(words) < SHINGLE:
        return np.unique(of_words)
    total = np.zeros(len(words) - SHINGLE + 1, dtype=np.uint64)
    for place in range(SHINGLE):
        total = total * np.uint64(_GOLDEN) + of_words[place : place + len(total)]
    total ^= total >> np.uint64(33)
    total *= np.uint64(_MIX)
    total ^= total >> np.uint64(33)
    return np.unique(total)


@remembered(1 << 14)
def _word_hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass")) + 1


def _bands(digest: Sequence[int]) -> tuple[int, ...]:
    """Fold each band's values and its number into one integer."""
    pairs = zip(digest[::_ROWS], digest[1::_ROWS], strict=True)
    return tuple(
        (((first << 32 | second) * _GOLDEN + number * _MIX) & _MASK) >> 1
        for number, (first, second) in enumerate(pairs)
    )
