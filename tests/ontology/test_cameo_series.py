"""CAMEO's parallel series."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tocsin.ontology.cameo import cameo_codes
from tocsin.ontology.cameo_series import promised, refined, supplied, threatened, toned, worded
from tocsin.ontology.plover import TYPES
from tocsin.record.event import EventType


@pytest.mark.parametrize(
    ("kind", "code", "content", "expected"),
    [
        ("REQUEST", "020", "0841", "0253"),
        ("REQUEST", "100", "0874", "1056"),
        ("REJECT", "120", "0861", "1245"),
        ("REJECT", "120", "046", "125"),
        ("REJECT", "120", "0832", "1232"),
        ("REQUEST", "100", "037", "107"),
        ("REQUEST", "100", "115", "1013"),
        ("AGREE", "030", "073", "0333"),
        ("THREATEN", "130", "161", "1313"),
        ("THREATEN", "133", "1621", "1311"),
        ("THREATEN", "1312", "1724", "1324"),
        ("THREATEN", "1312", "180", "1312"),
        ("REQUEST", "0241", "0841", "0253"),
        ("REQUEST", "0241", "046", "026"),
        ("REQUEST", "0241", "080", "0241"),
        ("AGREE", "0341", "0841", "0341"),
        ("ACCUSE", "112", "190", "1123"),
        ("ACCUSE", "112", "163", "112"),
        ("ACCUSE", "090", "190", "093"),
        ("REJECT", "120", "1041", "1231"),
        ("REJECT", "120", "0331", "1221"),
        ("REJECT", "120", "100", "120"),
        ("CONCEDE", "080", "0841", "0353"),
    ],
)
def test_what_it_is_about_deepens_a_code(kind: EventType, code: str, content: str, expected: str) -> None:
    assert refined(kind, code, content) == expected


def test_promises_and_threats_follow_the_act() -> None:
    assert promised("0874") == "0356"
    assert promised("045") == "039"
    assert promised("190") is None
    assert threatened("163") == "1312"


@pytest.mark.parametrize(
    ("kind", "code", "words", "expected"),
    [
        ("REJECT", "120", ["bank loan", "bank", "loan"], "1221"),
        ("REQUEST", "100", ["release", "tank"], "1053"),
        ("REQUEST", "021", ["tank"], "021"),
        ("THREATEN", "130", ["steep tariff", "tariff"], "1312"),
        ("THREATEN", "138", ["tariff"], "138"),
        ("REJECT", "1212", ["loan"], "1212"),
        ("ASSAULT", "190", ["tank"], "190"),
        ("ACCUSE", "112", ["border", "bribery"], "1121"),
        ("ACCUSE", "112", ["war crime", "crime"], "1124"),
        ("ACCUSE", "090", ["torture"], "092"),
        ("ACCUSE", "111", ["torture"], "111"),
        ("ACCUSE", "091", ["genocide"], "094"),
        ("ACCUSE", "091", ["air raid"], "091"),
        ("AGREE", "030", ["soft loan", "soft", "loan"], "0331"),
        ("CONCEDE", "083", ["referendum"], "0834"),
        ("CONCEDE", "083", ["tank"], "083"),
        ("THREATEN", "138", ["nuclear"], "1385"),
        ("THREATEN", "132", ["block port", "block"], "1381"),
        ("THREATEN", "132", ["tariff"], "132"),
        ("THREATEN", "138", ["crowd force", "crowd", "force"], "137"),
    ],
)
def test_the_first_known_word_tells_the_matter(kind: EventType, code: str, words: list[str], expected: str) -> None:
    assert worded(kind, code, words) == expected


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("1053", ["ask"], "0253"),
        ("0253", ["renew", "demand"], "1053"),
        ("1042", ["press"], "1042"),
        ("0234", ["beg", "order"], "0234"),
        ("163", ["demand"], "163"),
        ("120", ["flout"], "128"),
        ("1245", ["flout"], "1245"),
    ],
)
def test_the_words_of_asking_tell_an_appeal_from_a_demand(code: str, words: list[str], expected: str) -> None:
    assert toned(code, words) == expected


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("070", ["flood", "tent"], "073"),
        ("070", ["budgetary help", "budgetary", "help"], "071"),
        ("070", ["ten", "million", "dollar", "flour"], "073"),
        ("070", ["ten", "million", "dollar"], "071"),
        ("070", ["refuge"], "075"),
        ("162", ["military assistance"], "1622"),
        ("060", ["joint patrol", "joint"], "062"),
        ("060", ["tent"], "060"),
        ("073", ["missile"], "073"),
    ],
)
def test_what_is_given_or_shared_tells_the_leaf(code: str, words: list[str], expected: str) -> None:
    assert supplied(code, words) == expected


CODES = st.sampled_from(sorted(cameo_codes()))


@given(st.sampled_from(sorted(TYPES)), CODES, CODES)
@example("REJECT", "12", "02")
def test_a_refined_code_is_in_the_book_and_no_shallower_than_its_matter_goes(
    kind: EventType, code: str, content: str
) -> None:
    found = refined(kind, code, content)
    assert found in cameo_codes()
    assert len(found) >= len(code) or found[2:] in "2678"  # matters that have no leaves below
