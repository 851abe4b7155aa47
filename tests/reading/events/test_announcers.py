"""Who does what a state only says is done."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Gambian president said that the border with Senegal would be closed.", ("COERCE", {"GMB"}, {"SEN"})),
        ("Lusaka said that two Malawian priests would be expelled.", ("COERCE", {"ZMB"}, {"MWI"})),
        ("The sanctions on Fiji have been lifted, Samoa's foreign ministry announced.", ("CONCEDE", {"WSM"}, {"FJI"})),
        ("A Chadian general was charged, the United Nations prosecutor said.", ("ACCUSE", {"UNO"}, {"TCD"})),
    ],
)
def test_who_announces_a_deed_that_nobody_is_said_to_do_does_it(
    text: str, told: tuple[str, set[str], set[str]]
) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two Zambian miners were expelled, Zambia's foreign minister said.",
        "Three Malawians have been deported from Lusaka, the Danish minister said.",
        "Two Malawian priests would be expelled, Reuters said.",
    ],
)
def test_who_only_tells_of_a_deed_does_not_do_it(text: str) -> None:
    assert all(not acting & {"ZMB", "DNK", "GBR"} for _, acting, _ in sides(text))


def test_nothing_is_announced_by_saying_that_it_was_not_done() -> None:
    assert all(act != "CONCEDE" for act, _, _ in sides("Lusaka said that no damages were paid."))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zambia's prosecutor warned that the Zambian party would be outlawed.", ("THREATEN", {"ZMB"}, set())),
        ("Gambia's police chief warned that Gambian looters would be shot.", ("THREATEN", {"GMB"}, set())),
    ],
)
def test_who_warns_that_a_thing_will_be_done_does_it_to_his_own_too(
    text: str, told: tuple[str, set[str], set[str]]
) -> None:
    assert told in sides(text)
