"""PLOVER's and CAMEO's tables, and the folding of act and status into type."""

import pytest

from tocsin.errors import OntologyError
from tocsin.ontology.cameo import cameo_code, cameo_codes
from tocsin.ontology.plover import DEFAULT_CAMEO, TYPES, fold, folded_cameo, mode_of, score_of


@pytest.mark.parametrize(
    ("act", "status", "folded"),
    [
        ("CONSULT", "scheduled", "AGREE"),
        ("AID", "hypothetical", "AGREE"),
        ("RETREAT", "scheduled", "CONCEDE"),
        ("ASSAULT", "scheduled", "THREATEN"),
        ("ASSAULT", "occurred", "ASSAULT"),
        ("CONSULT", "negated", "CONSULT"),
        ("REQUEST", "hypothetical", "REQUEST"),
    ],
)
def test_what_is_still_to_come_is_a_promise_or_a_threat(act, status, folded):
    assert fold(act, status) == folded


def test_scheduled_talks_bear_the_code_of_an_intent_to_meet():
    assert folded_cameo("CONSULT", "AGREE", "042") == "036"
    assert folded_cameo("CONSULT", "CONSULT", "042") == "042"


def test_every_type_has_a_quad_a_score_and_a_cameo_code():
    assert {facts.quad for facts in TYPES.values()} == {1, 2, 3, 4}
    assert set(DEFAULT_CAMEO) == set(TYPES)
    assert all(code in cameo_codes() for code in DEFAULT_CAMEO.values())


def test_a_mode_refines_the_score_of_its_type():
    assert score_of("CONSULT", "visit") == 4
    assert score_of("CONSULT", None) == 2.5


def test_a_leaf_without_a_score_takes_its_parents():
    assert cameo_code("1011").goldstein == cameo_code("101").goldstein == -5.0


def test_an_unknown_code_is_an_ontology_error():
    with pytest.raises(OntologyError, match="no CAMEO code '77'"):
        cameo_code("77")


@pytest.mark.parametrize(
    ("event_type", "act", "mode", "code", "expected"),
    [
        ("REQUEST", "REQUEST", None, "1053", "yield"),
        ("REJECT", "AID", None, "1221", "assist"),
        ("THREATEN", "SANCTION", "expel", "1313", "relations"),
        ("THREATEN", "COERCE", "arrest", "132", "arrest"),
        ("ACCUSE", "ACCUSE", "allege", "091", "investigate"),
        ("CONSULT", "CONSULT", "phone", "041", "phone"),
        ("AGREE", "CONSULT", "visit", "036", None),
        ("REJECT", "REJECT", None, "120", None),
    ],
)
def test_what_is_said_has_the_mode_of_what_it_is_about(event_type, act, mode, code, expected):
    assert mode_of(event_type, act, mode, code) == expected
