"""What a model remembers of words, bounded: whoever reads for months meets names without end.

spaCy keeps every string that it ever saw, and what it worked out of each. The words of a model's first texts, which
are the common ones, are kept for good; once there are many, a later word goes with the texts that it stood in.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

LEARNT = 60_000
"""Strings kept for good beside those that the model came with: words, and their shapes, starts and endings."""
_MOST_LEMMAS = 20_000
"""Forms of words kept by the lemmatizer; it works them out anew after that."""


class Vocabulary:
    """The words that a pipeline knows.

    Args:
        nlp: the pipeline.
        learnt: how many strings it may keep for good beside its own.
    """

    def __init__(self, nlp: Language, learnt: int = LEARNT) -> None:
        self._nlp = nlp
        self._most = len(nlp.vocab.strings) + learnt
        self._parsing = Lock()

    @contextmanager
    def bounded(self) -> Iterator[None]:
        """Parse within this; nothing of spaCy's that was made in it may be touched after it.

        One thread parses at a time: what a thread's words lie in is taken away when it ends.
        """
        with self._parsing:
            self._forget_lemmas()
            if len(self._nlp.vocab.strings) < self._most:
                yield
            else:
                with self._nlp.memory_zone():
                    yield

    def _forget_lemmas(self) -> None:
        for _, component in self._nlp.pipeline:
            cache = getattr(component, "cache", None)
            if isinstance(cache, dict) and len(cache) > _MOST_LEMMAS:
                cache.clear()


@lru_cache(maxsize=2)
def vocabulary_of(nlp: Language) -> Vocabulary:
    """The one vocabulary of a pipeline, shared by all who parse with it."""
    return Vocabulary(nlp)
