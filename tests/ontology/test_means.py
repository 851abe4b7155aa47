"""What an attack was made with tells its leaf and its mode."""

from __future__ import annotations

import pytest

from tocsin.ontology.cameo import cameo_codes
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.means import armed
from tocsin.ontology.plover import TYPES
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("code", "mode", "words", "expected"),
    [
        ("190", None, ["mortar"], ("194", "heavy-weapons")),
        ("190", None, ["aircraft pound", "pound"], ("195", "aerial")),
        ("180", None, ["bomb", "car bomb"], ("1832", "explosives")),
        ("180", None, ["knife"], ("182", "primitive")),
        ("182", None, ["kick", "death"], ("1823", "beat")),
        ("195", "aerial", ["suicide bomber", "mortar"], ("1831", "suicide-attack")),
        ("195", "aerial", ["tank"], ("195", "aerial")),
        ("181", "abduct", ["rifle"], ("181", "abduct")),
        ("190", None, ["market"], ("190", None)),
    ],
)
def test_words_of_the_means_arm_an_attack(
    code: str, mode: str | None, words: list[str], expected: tuple[str, str | None]
) -> None:
    assert armed(code, mode, words) == expected


@pytest.mark.parametrize("word", ["kamikaze", "landmine", "car bomb", "drone", "jet", "howitzer", "rifle", "dynamite"])
def test_every_means_has_a_code_of_the_book_and_a_mode_of_its_type(word: str) -> None:
    told = armed("190", None, [word])
    assert told.code in cameo_codes()
    assert told.mode in TYPES["ASSAULT"].modes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed two Ghanaian clerks with machetes.", [("1823", "primitive")]),
        ("Gunmen killed two Ghanaian clerks after a mortar exercise.", [("180", None)]),
        ("A suicide bomber attacked a Ghanaian garrison.", [("1831", "suicide-attack")]),
    ],
)
def test_only_the_words_of_its_own_clause_arm_an_attack(text: str, expected: list[tuple[str, str | None]]) -> None:
    events, _ = events_of(parse(text), load_lexicon())
    assert [(event.cameo, event.mode) for event in events] == expected
