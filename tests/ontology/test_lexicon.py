"""The lexicon as it is loaded."""

from __future__ import annotations

from tocsin.ontology.lexicon import load_lexicon


def test_equal_lists_of_words_are_one_list() -> None:
    asked = (slot.requirement.words for frame in load_lexicon().frames for slot in frame.slots)
    lists = [words for words in asked if words]
    assert len({id(one) for one in lists}) == len(set(lists)) < len(lists)
