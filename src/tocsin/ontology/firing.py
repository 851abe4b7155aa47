"""Which frames a word may fire, found by the words that they ask for rather than tried one after the other.

A common verb fires a hundred frames, and nearly every one asks for words that a sentence has not. So each word knows
the lists of the lexicon that it is in, and each trigger knows its frames by the list that they ask for first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tocsin.ontology.frames import Frame, Trigger

WordList = frozenset[str]
"""Words of which a slot asks for one."""
Fired = tuple[Frame, tuple[Trigger, ...]]
"""A frame, and those of its triggers that a word is."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A frame that a word may fire.

    Attributes:
        frame: the frame.
        triggers: those of its triggers that the word is.
        place: its place among the frames of the word, in order of the lexicon.
    """

    frame: Frame
    triggers: tuple[Trigger, ...]
    place: int


@dataclass(frozen=True, slots=True)
class Firing:
    """The frames that a word may fire.

    Attributes:
        bare: those that ask for no word.
        by_list: the others, by the first list of which they ask for a word.
    """

    bare: tuple[Candidate, ...]
    by_list: dict[WordList, tuple[Candidate, ...]]

    @classmethod
    def of(cls, fired: Iterable[Fired]) -> Firing:
        """Sort the frames of one word."""
        bare: list[Candidate] = []
        by_list: dict[WordList, tuple[Candidate, ...]] = {}
        for place, (frame, triggers) in enumerate(fired):
            one = Candidate(frame, triggers, place)
            if frame.word_needs:
                by_list[frame.word_needs[0]] = (*by_list.get(frame.word_needs[0], ()), one)
            else:
                bare.append(one)
        return cls(tuple(bare), by_list)

    def due(self, lists: set[WordList]) -> Iterator[Candidate]:
        """Yield the frames that get every word they ask for, in no order.

        Args:
            lists: those that words around the trigger are in.
        """
        yield from self.bare
        for wanted in self.by_list.keys() & lists:
            for one in self.by_list[wanted]:
                if lists.issuperset(one.frame.word_needs):
                    yield one


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and phrases that frames ask for.

    Attributes:
        lists: by word or phrase, the lists that it is in.
        closing: last words of phrases.
        opening: first words of phrases of three words and more.
    """

    lists: dict[str, frozenset[WordList]]
    closing: frozenset[str]
    opening: frozenset[str]

    @classmethod
    def of(cls, frames: Iterable[Frame]) -> Vocabulary:
        """Collect the words of all slots of some frames."""
        held: dict[str, set[WordList]] = {}
        for wanted in {slot.requirement.words for frame in frames for slot in frame.slots}:
            for word in wanted:
                held.setdefault(word, set()).add(wanted)
        phrases = [phrase.split(" ") for phrase in held if " " in phrase]
        return cls(
            {word: frozenset(lists) for word, lists in held.items()},
            frozenset(words[-1] for words in phrases),
            frozenset(words[0] for words in phrases if len(words) > 2),
        )

    def lists_of(self, forms: Iterable[str]) -> frozenset[WordList]:
        """Give the lists that any of some forms is in."""
        known = [lists for form in forms if (lists := self.lists.get(form)) is not None]
        if len(known) < 2:
            return known[0] if known else frozenset()
        return frozenset().union(*known)
