"""What a plan is called."""

from __future__ import annotations

import pytest

from tocsin.ontology.plan_names import plan_name
from tocsin.ontology.plover import TYPES


@pytest.mark.parametrize(
    ("act", "mode", "words", "name"),
    [
        ("SUPPORT", None, {"vote", "resolution"}, "vote"),
        ("CONSULT", "visit", {"arrive"}, "visit"),
        ("CONSULT", None, {"hold", "talks"}, "talks"),
        ("RETREAT", "release", {"exchange", "prisoners"}, "exchange"),
        ("AGREE", None, {"hold", "election"}, "election"),
        ("AGREE", None, {"send", "reply"}, "answer"),
        ("CONSULT", None, {"vote", "ban"}, "vote"),
        ("MOBILIZE", "troops", {"begin", "drills"}, "drills"),
    ],
)
def test_its_words_tell_it_then_its_mode_then_its_type(act, mode, words, name) -> None:
    assert plan_name(act, mode, words) == name


def test_every_type_has_a_name_without_words() -> None:
    assert all(plan_name(act, None, ()) for act in TYPES)
