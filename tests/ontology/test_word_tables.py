"""Tables of words that readers lean on: what they name is there."""

from __future__ import annotations

from typing import get_args

from tocsin.ontology.carried_over import carried_words
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.unwilled import unwilled_words
from tocsin.record.event import EventType


def test_word_classes_that_tell_of_will_are_classes_of_the_lexicon() -> None:
    words = unwilled_words()
    assert words.hurt | words.armed | words.fighting <= load_lexicon().classes.keys()


def test_what_is_answered_is_of_types_that_there_are() -> None:
    types = frozenset().union(*carried_words().answered.values())
    assert types <= set(get_args(EventType))


def test_an_offer_that_is_taken_up_can_also_be_turned_down() -> None:
    assert carried_words().offers <= carried_words().answered.keys()
