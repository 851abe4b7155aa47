"""Force that a text only thinks of."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin import read_text


@pytest.mark.parametrize(
    "text",
    [
        "The tribesmen tried to impress Oman by attacking a Yemeni post.",
        "Officers wanted to seize the television station in Conakry.",
        "Police wanted to know whether the knife was used to kill the Polish consul.",
    ],
)
def test_force_that_is_an_aim_a_wish_or_a_question_is_no_threat(text: str) -> None:
    assert all(act not in ("THREATEN", "ASSAULT", "COERCE") for act, _, _ in sides(text))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Niger could expel the French ambassador.", "NER"),
        ("Mali might have to shut its border with Niger.", "MLI"),
        ("Togolese troops are poised to storm the rebel base.", "TGO"),
        ("Turkey could launch an offensive against Syrian Kurds.", "TUR"),
    ],
)
def test_who_may_use_force_threatens(text: str, actor: str) -> None:
    (event,) = read_text(text).events
    assert (event.type, event.status) == ("THREATEN", "hypothetical")
    assert {one.split(".")[0] for one in event.actor} == {actor}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya hopes to exploit the killing of the Somali envoy, an aide said.",
        "The opposition is trying to capitalise on the murder of the Togolese minister.",
        "Officials want to explain the arrest of the Chadian poet.",
    ],
)
def test_a_deed_that_somebody_means_to_use_or_explain_has_been_done(text: str) -> None:
    assert {event.status for event in read_text(text).events if event.type in ("ASSAULT", "COERCE")} == {"occurred"}
