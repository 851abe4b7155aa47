"""What is known around an act: its text, who stands behind which words, and where they belong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tocsin.reading.events.draft import countries_of
from tocsin.reading.events.participants import Participants
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor


@dataclass(frozen=True)
class Scene:
    """What is known around an act.

    Attributes:
        parse: the text.
        participants: who stands behind which words.
        actors: all actors of the text by id.
    """

    parse: Parse
    participants: Participants
    actors: Mapping[str, Actor]

    def before(self, token: int) -> set[str]:
        """Give the countries that actors of the same sentence, named before a token, belong to."""
        first, _ = self.parse.sentences[self.parse.sentence_of[token]]
        return self._within(self.parse.starts[first], self.parse.starts[token])

    def named(self, token: int) -> set[str]:
        """Give the countries that actors of the same sentence belong to."""
        first, last = self.parse.sentences[self.parse.sentence_of[token]]
        return self._within(self.parse.starts[first], self.parse.ends[last - 1])

    def sentence_before(self, token: int) -> set[str]:
        """Give the countries that actors named in the sentence before belong to."""
        here = self.parse.sentence_of[token]
        if here == 0:
            return set()
        first, last = self.parse.sentences[here - 1]
        return self._within(self.parse.starts[first], self.parse.ends[last - 1])

    def _within(self, start: int, end: int) -> set[str]:
        told = (one for one in self.actors.values() if any(start <= span.start < end for span in one.mentions))
        return {one.country for one in told if one.country}

    def states(self, ids: list[str]) -> list[str]:
        """Give the countries of some actors, each once; nothing for those of none."""
        return countries_of(ids, self.actors)
