"""Training the second reader, on a handful of sentences."""

from __future__ import annotations

from evaluation.train_second_reader import Sample, trained
from tocsin.reading.events.second_reader import Mixture
from tocsin.reading.parsing.language import parse

PRAISED = ["Oman praised Iran.", "Fiji praised Tonga warmly.", "Chile praised Peru.", "Mali warmly praised Niger."]
BOMBED = ["Oman bombed Iran.", "Fiji bombed Tonga at dawn.", "Chile bombed Peru.", "Mali bombed Niger at dawn."]


def samples() -> list[Sample]:
    return [Sample(parse(text), "SUPPORT") for text in PRAISED] + [Sample(parse(text), "ASSAULT") for text in BOMBED]


def test_what_was_taught_is_told_apart_in_a_sentence_not_seen() -> None:
    words = trained(samples(), Mixture(1, 0)).log_probabilities(parse("Kenya praised Uganda."))
    assert max(words, key=lambda kind: words[kind]) == "SUPPORT"


def test_the_same_sentences_give_the_same_weights() -> None:
    first, second = trained(samples(), Mixture(1, 0)), trained(samples(), Mixture(1, 0))
    assert first.index == second.index
    assert (first.weights == second.weights).all()
