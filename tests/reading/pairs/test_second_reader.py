"""The second reader: what it ranks, when it speaks, and that it says so."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.plover import TYPES
from tocsin.reading.events.second_reader import features, second_reader
from tocsin.reading.pairs import code_pair, frames_of_pair
from tocsin.reading.parsing.language import parse
from tocsin.record.event import EventType

TYPE_NAMES = sorted(TYPES)


def pair(text: str, actor: str, recipient: str) -> tuple[tuple[int, int], tuple[int, int]]:
    first, second = text.index(actor), text.index(recipient)
    return (first, first + len(actor)), (second, second + len(recipient))


def test_features_are_words_pairs_and_heads_without_names() -> None:
    assert features(parse("Kenya sharply criticised Uganda.")) == [
        "criticise",
        "head criticise",
        "sharply",
        "sharply criticise",
    ]


@given(st.dictionaries(st.sampled_from(TYPE_NAMES), st.floats(-20, 20), max_size=5))
@settings(max_examples=50)
def test_confidences_are_probabilities_whatever_the_frames_say(points: dict[EventType, float]) -> None:
    mixed = second_reader().mixed(parse("Kenya criticised Uganda."), points)
    assert set(mixed) == set(TYPE_NAMES)
    assert sum(mixed.values()) == pytest.approx(1)


def test_more_points_of_a_frame_make_its_type_likelier() -> None:
    tree = parse("Kenya criticised Uganda.")
    low, high = (second_reader().mixed(tree, {"AID": points})["AID"] for points in (1.0, 9.0))
    assert low < high


def test_where_frames_speak_the_best_coding_names_its_frame() -> None:
    text = "Chile condemned Peru."
    best = code_pair(parse(text), *pair(text, "Chile", "Peru"), load_lexicon())[0]
    assert (best.type, best.by) == ("ACCUSE", "frames")
    assert best.frame is not None
    assert best.confidence == pytest.approx(max(one.confidence or 0 for one in [best]))


def test_where_no_frame_fires_the_second_reader_codes_and_says_so() -> None:
    text = "Chile's envy of Peru over the copper hoard has not abated."
    spans = pair(text, "Chile", "Peru")
    lexicon = load_lexicon()
    tree = parse(text)
    assert frames_of_pair(tree, *spans, lexicon) == []
    ranked = code_pair(tree, *spans, lexicon)
    assert {one.by for one in ranked} == {"second reader"}
    assert sum(one.confidence or 0 for one in ranked) == pytest.approx(1)


def test_a_sentence_of_unknown_words_is_ranked_by_the_bias_alone() -> None:
    words = second_reader().log_probabilities(parse("Zxqw blorp vrang."))
    assert sum(math.exp(value) for value in words.values()) == pytest.approx(1)


def test_who_is_sent_to_look_into_a_thing_looks_into_it() -> None:
    text = "Ghana sent four chemists to Togo to investigate the refinery blast."
    assert frames_of_pair(parse(text), *pair(text, "Ghana", "Togo"), load_lexicon())[0].type == "ACCUSE"


def test_what_came_of_a_deed_is_not_the_deed() -> None:
    text = "Bolivian clerks went on strike on Monday, forcing the central bank to close."
    assert (
        code_pair(parse(text), *pair(text, "Bolivian clerks", "the central bank"), load_lexicon())[0].type == "PROTEST"
    )
