"""Which frames a word may fire, found by the words that they ask for rather than tried one after the other.

A common verb fires a hundred frames, and nearly every one asks for words that a sentence has not. So each word knows
the lists of the lexicon that it is in, and each trigger knows its frames by the list that they ask for first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tocsin.ontology.frames import Frame, Trigger

WordList = frozenset[str]
"""Words of which a slot asks for one."""
ListSet = int
"""Lists of words, each a bit of one number: joined by `|`, shared by `&`, many at a time."""
Fired = tuple[Frame, tuple[Trigger, ...]]
"""A frame, and those of its triggers that a word is."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A frame that a word may fire.

    Attributes:
        frame: the frame.
        triggers: those of its triggers that the word is.
        place: its place among the frames of the word, in order of the lexicon.
        needs: the lists of each of which it asks for a word.
    """

    frame: Frame
    triggers: tuple[Trigger, ...]
    place: int
    needs: ListSet


@dataclass(frozen=True, slots=True)
class Firing:
    """The frames that a word may fire.

    Attributes:
        bare: those that ask for no word.
        by_list: the others, by the place of the first list of which they ask for a word.
        asked: those first lists.
    """

    bare: tuple[Candidate, ...]
    by_list: dict[int, tuple[Candidate, ...]]
    asked: ListSet

    @classmethod
    def of(cls, fired: Iterable[Fired], vocabulary: Vocabulary) -> Firing:
        """Sort the frames of one word."""
        bare: list[Candidate] = []
        by_list: dict[int, tuple[Candidate, ...]] = {}
        asked = 0
        for place, (frame, triggers) in enumerate(fired):
            lists = [vocabulary.places[words] for words in frame.word_needs]
            one = Candidate(frame, triggers, place, _set_of(lists))
            if lists:
                by_list[lists[0]] = (*by_list.get(lists[0], ()), one)
                asked |= 1 << lists[0]
            else:
                bare.append(one)
        return cls(tuple(bare), by_list, asked)

    def due(self, lists: ListSet) -> Iterator[Candidate]:
        """Yield the frames that get every word they ask for, in no order.

        Args:
            lists: those that words around the trigger are in.
        """
        yield from self.bare
        wanted = self.asked & lists
        while wanted:
            place = wanted.bit_length() - 1
            wanted ^= 1 << place
            for one in self.by_list[place]:
                if one.needs & lists == one.needs:
                    yield one


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and phrases that frames ask for.

    Attributes:
        places: of each list, the bit that stands for it.
        lists: by word or phrase, the places of the lists that it is in.
        sets: the same as one number each, of those that have been asked for.
        closing: last words of phrases.
        opening: first words of phrases of three words and more.
    """

    places: dict[WordList, int]
    lists: dict[str, list[int]]
    sets: dict[str, ListSet]
    closing: frozenset[str]
    opening: frozenset[str]

    @classmethod
    def of(cls, frames: Iterable[Frame]) -> Vocabulary:
        """Collect the words of all slots of some frames."""
        asked = dict.fromkeys(slot.requirement.words for frame in frames for slot in frame.slots)
        held: defaultdict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(asked):
            for word in words:
                held[word].append(place)
        phrases = [phrase.split(" ") for phrase in held if " " in phrase]
        return cls(
            {words: place for place, words in enumerate(asked)},
            dict(held),
            {},
            frozenset(words[-1] for words in phrases),
            frozenset(words[0] for words in phrases if len(words) > 2),
        )

    def lists_of(self, forms: Iterable[str]) -> ListSet:
        """Give the lists that any of some forms is in."""
        found, sets = 0, self.sets
        for form in forms:
            if form in self.lists:
                if form not in sets:
                    sets[form] = _set_of(self.lists[form])
                found |= sets[form]
        return found

    def holds(self, lists: ListSet, words: WordList) -> bool:
        """Tell whether a list of words is among some lists."""
        return bool(lists >> self.places[words] & 1)


def _set_of(places: Iterable[int]) -> ListSet:
    found = 0
    for place in places:
        found |= 1 << place
    return found
