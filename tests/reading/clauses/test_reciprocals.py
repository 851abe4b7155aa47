"""Whom "each other", "one another" and "each side … the other" stand for."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.reading.clauses.reciprocals import is_reciprocal
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("text", "act", "both"),
    [
        ("Sudan and Chad shelled each other on Monday.", "ASSAULT", {"SDN", "TCD"}),
        ("Oman and Qatar accused one another of spying.", "ACCUSE", {"OMN", "QAT"}),
        ("Laos and Burma gave up the round, each minister accusing the other of lies.", "ACCUSE", {"LAO", "MMR"}),
    ],
)
def test_what_several_do_to_each_other_all_of_them_do(text: str, act: str, both: set[str]) -> None:
    assert (act, both, set()) in sides(text)


def test_another_bank_is_no_reciprocal() -> None:
    tree = parse("Oman and Qatar shelled another bank and the other side of the port.")
    assert not any(is_reciprocal(tree, token) for token in range(len(tree)))
