"""What a model remembers of words does not grow with what it reads, and the readings stay the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy
from spacy.language import Language

from tocsin.reading.parsing import language
from tocsin.reading.parsing.vocabulary import Vocabulary

STRANGERS = "Envoy {0} Quarrel{0} of the {0}ian guild praised the {0}ist harbour to {0}burg on Monday."


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(language.model_path(language.DEFAULT_MODEL))


def strangers(start: int, number: int) -> Iterator[str]:
    """Sentences with names that no other has."""
    letters = "abcdefghij"
    for one in range(start, start + number):
        yield STRANGERS.format("Zu" + "".join(letters[int(digit)] for digit in f"{one:05}"))


def read(nlp: Language, vocabulary: Vocabulary, texts: Iterator[str]) -> list[list[tuple[str, str, str, str]]]:
    with vocabulary.bounded():
        docs = nlp.pipe(list(texts))
        return [[(one.text, one.lemma_, one.tag_, one.dep_) for one in doc] for doc in docs]


def test_beyond_what_it_may_learn_a_model_keeps_no_more_strings(nlp):
    vocabulary = Vocabulary(nlp, learnt=200)
    sizes = []
    for start in range(0, 500, 100):
        read(nlp, vocabulary, strangers(start, 100))
        sizes.append(len(nlp.vocab.strings))
    assert sizes[0] == sizes[-1]


def test_the_first_words_are_kept_for_good(nlp):
    vocabulary = Vocabulary(nlp, learnt=1_000_000)
    before = len(nlp.vocab.strings)
    read(nlp, vocabulary, strangers(50_000, 10))
    assert len(nlp.vocab.strings) >= before + 40


def test_words_that_go_and_come_back_are_read_as_before(nlp):
    free, bound = Vocabulary(nlp, learnt=1_000_000), Vocabulary(nlp, learnt=0)
    once = read(nlp, bound, strangers(60_000, 20))
    read(nlp, bound, strangers(61_000, 20))
    assert read(nlp, bound, strangers(60_000, 20)) == once == read(nlp, free, strangers(60_000, 20))
