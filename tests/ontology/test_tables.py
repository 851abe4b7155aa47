"""Tables of the package as lists of words."""

from dataclasses import dataclass

import pytest

from tocsin.ontology.idle_words import IdleWords
from tocsin.ontology.tables import Words, toml_table, word_lists, words_of


@dataclass(frozen=True)
class Few:
    laws: Words


def test_the_words_of_a_list_are_parted_by_any_white_space():
    assert words_of("\nlaw  treaty\npact\n") == {"law", "treaty", "pact"}


def test_a_table_of_word_lists_is_a_dataclass_of_the_same_names():
    read = word_lists("idle_words.toml", IdleWords)
    assert read.laws == words_of(toml_table("idle_words.toml")["laws"])


def test_a_list_without_a_field_is_told_and_not_left_out():
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        word_lists("idle_words.toml", Few)
