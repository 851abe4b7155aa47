from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse
from tocsin.reading.quantities.numerals import number_of
from tocsin.reading.quantities.reader import read_quantities
from tocsin.reading.times.reader import Anchor, read_times
from tocsin.record import Quantity

DAY = date(2022, 1, 7)


def _read(text: str) -> tuple[Quantity, ...]:
    parsed = parse(text)
    return read_quantities(parsed, read_times(parsed, Anchor(DAY, "dateline")), read_actors(parsed, DAY))


def _one(text: str) -> Quantity:
    (quantity,) = _read(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("Between 30 and 40 sailors drowned.", None, 30, 40),
        ("Some 2-3 million voters stayed away.", None, 2_000_000, 3_000_000),
        ("At least 12 miners are missing.", 12, 12, None),
        ("Up to 500 marines will land.", 500, None, 500),
        ("More than 1,200 houses burned.", 1200, 1200, None),
        ("More than a dozen houses burned.", 12, 12, None),
        ("Half a million voters stayed away.", 500_000, 500_000, 500_000),
        ("Dozens of houses burned.", None, 24, 99),
        ("Tens of thousands of farmers rallied.", None, 20_000, 99_999),
        ("Twenty-five lorries crossed the bridge.", 25, 25, 25),
        ("Two dozen lorries crossed the bridge.", 24, 24, 24),
        ("Several hundred lorries crossed the bridge.", None, 200, 999),
        ("Just under 40 lorries crossed the bridge.", 40, None, 40),
        ("The toll has passed 900.", 900, 900, None),
        ("The army lost 2.5 million shells.", 2_500_000, 2_500_000, 2_500_000),
    ],
)
def test_a_number_has_the_bounds_that_its_words_give(
    text: str, value: float | None, low: float | None, high: float | None
) -> None:
    one = _one(text)
    assert (one.value, one.low, one.high) == (value, low, high)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The blast killed 12 people.", "killed"),
        ("Twelve villagers were killed.", "killed"),
        ("The landslide left 90 dead.", "killed"),
        ("The death toll climbed to 61.", "killed"),
        ("The storm left eight farmers dead.", "killed"),
        ("Five hikers are missing.", "missing"),
        ("Bandits abducted 14 pupils.", "detained"),
        ("Customs seized 30 crates.", "other"),
        ("Forty villagers were wounded.", "wounded"),
        ("Police arrested 60 protesters.", "detained"),
        ("About 3,000 residents fled.", "displaced"),
        ("The alliance has 30 members.", "members"),
        ("The army sent 300 tanks.", "vehicles"),
        ("Turnout was 45 percent.", "percent"),
        ("The alliance deployed 5,000 troops.", "troops"),
    ],
)
def test_what_a_number_counts_is_told_by_its_noun_or_by_what_happened(text: str, kind: str) -> None:
    assert _one(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The quake cost 800 lives.", "killed"),
        ("Ninety settlers lost their lives.", "killed"),
        ("Bandits hacked three herdsmen to death.", "killed"),
        ("Among the dead were 11 pilgrims.", "killed"),
        ("Six monks suffered burns.", "wounded"),
        ("The number of wounded rose to 310.", "wounded"),
        ("Nineteen climbers are unaccounted for.", "missing"),
        ("Rebels took nine engineers hostage.", "detained"),
        ("Floods drove 4,000 people from their homes.", "displaced"),
        ("The storm left 700 homeless.", "displaced"),
        ("Thousands marched in the capital.", "protesters"),
        ("Hundreds attended the funeral.", "people"),
        ("A crowd of 3,000 cheered.", "people"),
        ("A garrison of 800 held the fort.", "troops"),
        ("A 2,000-strong force landed.", "troops"),
        ("The pact's 12 member states met.", "members"),
        ("Nine crew members slept.", "people"),
        ("Rates rose by 0.5 percentage points.", "percent"),
        ("The fire spread over 40 square kilometres.", "other"),
        ("The well gives 9 billion cubic metres of gas.", "other"),
    ],
)
def test_fates_states_and_groups_tell_what_is_counted(text: str, kind: str) -> None:
    assert _one(text).kind == kind


def test_a_number_without_a_noun_takes_the_kind_of_the_one_before_it() -> None:
    assert [one.kind for one in _read("Organisers counted 9,000 demonstrators; police spoke of 2,500.")] == [
        "protesters"
    ] * 2
    assert [one.kind for one in _read("The clinic took in 30 wounded, six of them women.")] == ["wounded"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 2254 was adopted.",
        "Article 7 was struck out.",
        "A crew of the T-72 surrendered.",
        "A Su-25 came down in a field.",
        "A 19-year-old was questioned.",
        "The envoy, 58, retired.",
        "The pair, aged 20 and 24, fled.",
        "Call +33 1 40 41 46 46 for details.",
        "They won 3-1 at home.",
        "The 122 mm guns fell silent.",
        "The plant is at pier 12.",
    ],
)
def test_what_only_looks_like_a_number_counts_nothing(text: str) -> None:
    assert _read(text) == ()


def test_a_particle_before_a_number_hedges_nothing() -> None:
    one = _one("The ministry handed over 60 lorries.")
    assert (one.low, one.high, one.span.exact) == (60, 60, "60")


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("The loan is worth $3 billion.", "USD", 3e9),
        ("The bridge cost 40 million euros.", "EUR", 4e7),
        ("The fine was £250,000.", "GBP", 250_000),
        ("The ransom was $3.5m.", "USD", 3.5e6),
        ("The state owes EUR 17 billion.", "EUR", 1.7e10),
    ],
)
def test_money_has_its_currency(text: str, unit: str, value: float) -> None:
    one = _one(text)
    assert (one.kind, one.unit, one.value) == ("money", unit, value)


@pytest.mark.parametrize("text", ["Norway has massed 9,000 soldiers.", "The report counted 9,000 Norwegian soldiers."])
def test_troops_belong_to_whom_the_text_gives_them(text: str) -> None:
    assert [one[:3] for one in _one(text).actor] == ["NOR"]


def test_a_number_within_a_time_is_no_quantity() -> None:
    assert _read("The truce was signed on 12 May 2014.") == ()


def test_the_hedge_stands_within_the_span() -> None:
    assert _one("At least 12 miners are missing.").span.exact == "At least 12"


@given(st.integers(min_value=0, max_value=10**12))
def test_figures_are_read_with_and_without_commas(number: int) -> None:
    assert number_of(f"{number:,}") == number_of(str(number)) == number


_PIECES = st.sampled_from(
    ["at least", "12", "1,000", "to", "-", "between", "and", "dozens", "of", "people", "were", "killed", "$", "€5",
     "million", "bn", "per", "cent", "%", "9" * 30, "0", "troops", ".", "Russian", "a hundred", "km"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.one_of(st.lists(_PIECES, max_size=12).map(" ".join), st.text(max_size=40)))
def test_any_text_gives_the_same_quantities_twice_with_spans_and_bounds_that_hold(text: str) -> None:
    found = _read(text)
    assert found == _read(text)
    for one in found:
        assert text[one.span.start : one.span.end] == one.span.exact
        assert one.low is None or one.high is None or one.low <= one.high
