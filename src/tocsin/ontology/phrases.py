"""Phrases found in a run of words: only where one's first word stands are the next words compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Phrase = tuple[str, ...]


def phrases_of(text: str) -> tuple[Phrase, ...]:
    """Give the phrases of a list, which bars part ("gold rush | iron age"), each once and in order."""
    return tuple(dict.fromkeys(tuple(one.split()) for one in text.split("|")))


class Phrases:
    """Some phrases, sorted by their first words.

    Args:
        phrases: each a run of words; empty ones are left out.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, tuple[Phrase, ...]] = {}
        for phrase in phrases:
            if phrase:
                self._by_first[phrase[0]] = (*self._by_first.get(phrase[0], ()), phrase)

    def within(self, words: Sequence[str]) -> Iterator[tuple[int, Phrase]]:
        """Yield every phrase that stands in some words, with the place of its first word."""
        known = self._by_first.keys()
        if known.isdisjoint(words):
            return
        for at, word in enumerate(words):
            for phrase in self._by_first.get(word, ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    yield at, phrase
