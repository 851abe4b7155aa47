from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, TimeReading, read_times

FRIDAY = Anchor(date(2022, 1, 7), "dateline")


def _read(text: str, anchor: Anchor | None = FRIDAY) -> TimeReading:
    return read_times(parse(text), anchor)


def _values(text: str, anchor: Anchor | None = FRIDAY) -> list[str | None]:
    return [time.value for time in _read(text, anchor).times]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministers are set to hold talks on Monday.", "2022-01-10"),
        ("The council will vote on Monday.", "2022-01-10"),
        ("The union has scheduled a rally on Thursday.", "2022-01-13"),
        ("The convoy could arrive as soon as Tuesday.", "2022-01-11"),
        ("The envoys met on Monday in Oslo.", "2022-01-03"),
        ("The mayor opened a hall to mark the end of the siege on Tuesday.", "2022-01-04"),
        ("The premier seeks ways to reverse Wednesday's ruling.", "2022-01-05"),
        ("The minister said on Friday that the port was closed.", "2022-01-07"),
        ("The premier resigned last Friday.", "2021-12-31"),
        ("The parliament votes on the bill next Tuesday.", "2022-01-11"),
    ],
)
def test_a_weekday_looks_where_its_clause_looks(text: str, value: str) -> None:
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value", "start", "end"),
    [
        ("The summit opens next week.", "2022-W02", "2022-01-10", "2022-01-16"),
        ("The rebels signed a truce late last year.", "2021", "2021-10-01", "2021-12-31"),
        ("The pact has stood since July 2019.", "2019-07", "2019-07-01", "2019-07-31"),
        ("Prices have risen in recent months.", "PAST_REF", None, None),
        ("The bridge fell yesterday.", "2022-01-06", "2022-01-06", "2022-01-06"),
        ("The bridge fell on 3 March 2014.", "2014-03-03", "2014-03-03", "2014-03-03"),
        ("The bridge opens by the end of March 2023.", "2023-03", "2023-03-22", "2023-03-31"),
        ("Sales fell in the third quarter of 2020.", "2020-Q3", "2020-07-01", "2020-09-30"),
        ("The city was sacked in 479 BC.", "BC0479", None, None),
        ("The panel rules a week on Thursday.", "2022-01-20", "2022-01-20", "2022-01-20"),
        ("The panel rules on Thursday week.", "2022-01-20", "2022-01-20", "2022-01-20"),
        ("The mill shut two and a half years ago.", "2019-07", "2019-07-01", "2019-07-31"),
        ("The levy takes effect on the first of March.", "2022-03-01", "2022-03-01", "2022-03-01"),
        ("The siege lasted three weeks and two days.", "P3W2D", None, None),
        ("The hearing took two hours and forty minutes.", "PT2H40M", None, None),
        ("The mandate expires in June.", "2022-06", "2022-06-01", "2022-06-30"),
        ("The fleet sailed that same evening.", "2022-01-07TEV", "2022-01-07", "2022-01-07"),
        ("The regatta is the weekend after next.", "2022-W03-WE", "2022-01-22", "2022-01-23"),
        ("The truce began on Christmas Eve 2014.", "2014-12-24", "2014-12-24", "2014-12-24"),
        ("The bridge fell last fall.", "2021-FA", "2021-09-01", "2021-11-30"),
        ("The bridge stood over the past decade.", "P10Y", None, None),
        ("The bridge fell two days ago.", "2022-01-05", "2022-01-05", "2022-01-05"),
        ("The bridge fell the week before last.", "2021-W51", "2021-12-20", "2021-12-26"),
        ("The bridge fell a fortnight ago.", "2021-W51", "2021-12-20", "2021-12-26"),
        ("The bridge was shut for a fortnight.", "P2W", None, None),
        ("The bridge opens four days from today.", "2022-01-11", "2022-01-11", "2022-01-11"),
        ("The bridge was leased in Q2 2019.", "2019-Q2", "2019-04-01", "2019-06-30"),
        ("The bridge is painted every six years.", "P6Y", None, None),
        ("The bridge is shut each winter.", "XXXX-WI", None, None),
        ("The bridge will crack in the years ahead.", "FUTURE_REF", None, None),
        ("The bridge fell the day before yesterday.", "2022-01-05", "2022-01-05", "2022-01-05"),
        ("The bridge will open the day after tomorrow.", "2022-01-09", "2022-01-09", "2022-01-09"),
        ("The bridge was built in the late seventeenth century.", "16", "1667-09-02", "1700-12-31"),
        ("The bridge opens on the second Thursday of May 2023.", "2023-05-11", "2023-05-11", "2023-05-11"),
        ("The bridge fell on the last Sunday in August 2020.", "2020-08-30", "2020-08-30", "2020-08-30"),
    ],
)
def test_a_time_has_its_value_and_the_interval_it_covers(
    text: str, value: str, start: str | None, end: str | None
) -> None:
    (time,) = _read(text).times
    assert (time.value, time.start, time.end) == (value, start, end)


@pytest.mark.parametrize("text", ["He left on 31 February 2021.", "He left on February 30.", "He left on 45/45/2021."])
def test_a_day_that_the_calendar_lacks_is_no_day(text: str) -> None:
    assert all(time.precision != "day" for time in _read(text).times)


@pytest.mark.parametrize("text", ["The army may strike.", "They march on the capital.", "Prime Minister May spoke."])
def test_may_and_march_are_months_only_where_they_name_one(text: str) -> None:
    assert _values(text) == []


def test_may_behind_in_is_a_month() -> None:
    assert _values("The army struck the port in May.") == ["2021-05"]


@pytest.mark.parametrize("text", ["The envoys met two weeks ago.", "The summit opens next week."])
def test_without_a_day_to_count_from_a_relative_time_has_no_interval(text: str) -> None:
    assert all(time.start is None and time.end is None for time in _read(text, None).times)


def test_nothing_near_years_before_christ_is_counted_from_the_dispatch() -> None:
    assert _values("The fleet sailed in 483 BC. It sank the following year.") == ["BC0483", None]


def test_a_full_date_stands_without_an_anchor() -> None:
    (time,) = _read("The treaty was signed on 8 December 1987.", None).times
    assert (time.value, time.basis) == ("1987-12-08", "text")


def test_what_is_counted_from_the_dateline_says_so() -> None:
    assert [time.basis for time in _read("They met yesterday and in June 2015.").times] == ["dateline", "text"]


def test_an_age_in_words_is_no_decade() -> None:
    assert _values("Most of the divers were in their thirties.") == []
    assert _values("Dams were built all through the thirties.") == ["193"]


def test_a_number_of_things_is_no_year() -> None:
    assert _values("The army sent 2000 soldiers.") == []


_PIECES = st.sampled_from(
    ["Monday", "next", "last", "week", "31", "February", "2021", "of", "late", "the", "ago", "May", "9999", "years",
     "10:30", "İ", "00/00/00", "century", "0th", "on", "will", "met", "BC", "end", "-", ",", ".", "third-quarter"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.one_of(st.lists(_PIECES, max_size=12).map(" ".join), st.text(max_size=40)))
def test_any_text_gives_the_same_times_twice_with_spans_that_hold(text: str) -> None:
    parsed = parse(text)
    reading = read_times(parsed, FRIDAY)
    assert reading == read_times(parsed, FRIDAY)
    for time in reading.times:
        assert parsed.text[time.span.start : time.span.end] == time.span.exact
        assert (time.start is None) == (time.end is None)
        assert time.start is None or time.end is None or time.start <= time.end


def test_a_year_before_the_calendar_is_nothing_that_later_days_count_from() -> None:
    told = read_times(parse("9999 years ago they settled there. They left on 5 March 2021."), FRIDAY)
    assert [time.start for time in told.times][-1] == "2021-03-05"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ruling, announced Wednesday by the court, stands.", "2022-01-05"),
        ("Neither envoy could be reached Wednesday in Bergen.", "2022-01-05"),
        ("The envoy could not be reached on Wednesday.", "2022-01-05"),
        ("The yen closed at 142.10, up from 141.52 on Wednesday.", "2022-01-05"),
    ],
)
def test_what_was_told_or_failed_looks_back(text: str, value: str) -> None:
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was shot last Oct. 23 at home.", "2021-10-23"),
        ("The hearing is set for the week of March 7.", "2022-W10"),
        ("The plan has no future.", None),
        ("Nobody knows the future.", "FUTURE_REF"),
        ("He leads the current cabinet.", "PRESENT_REF"),
    ],
)
def test_days_of_near_months_weeks_of_days_and_vague_times(text: str, value: str | None) -> None:
    assert _values(text) == ([value] if value else [])


def test_former_tells_a_time_only_where_history_is_told() -> None:
    history = "In 1931 the town burned. By 1934 it stood again, and in 1936 and 1938 the former capital grew."
    assert "PAST_REF" in _values(history)
    assert _values("The former premier resigned yesterday.") == ["2022-01-06"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Exports grew in February from the same month of a year ago.", ["2021-02", "2020-02"]),
        ("Fourth-quarter profit beat the year-ago fourth quarter.", ["2021-Q4", "2020-Q4"]),
        ("Fourth-quarter profit was above that of the 2019 quarter.", ["2021-Q4", "2019-Q4"]),
        ("The index ended the day at 4,110.", ["2022-01-07"]),
        ("Two years ago this month the wave tore the pier away.", ["2020-01"]),
        ("Two nights ago a shell hit the bakery.", ["2022-01-05TNI"]),
        ("Half a century ago the plain was forest.", ["1972"]),
        ("The choir meets every other Thursday.", ["XXXX-WXX-4"]),
        ("The ferry leaves on Monday nights.", ["XXXX-WXX-1TNI"]),
        ("The kiosk sells 20 papers per day.", ["P1D"]),
        ("The mill's profit for the year ended June 30 doubled.", ["P1Y", "2021-06-30"]),
        ("The frost should last a month and a half.", ["P1.5M"]),
    ],
)
def test_reports_hold_times_against_their_like(text: str, values: list[str]) -> None:
    assert _values(text) == values


def test_the_following_weekday_counts_from_the_last_day_told() -> None:
    text = "On Dec. 1 police searched the office; the following Monday they searched the house."
    assert _values(text) == ["2021-12-01", "2021-12-06"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The canal froze on January sixth, nineteen ninety-eight.", "1998-01-06"),
        ("The canal froze in January nineteen ninety-eight.", "1998-01"),
        ("The canal froze on November twenty-first.", "2021-11-21"),
        ("The canal froze in the winter of nineteen eighty.", "1980-WI"),
    ],
)
def test_dates_are_read_as_broadcasters_write_them(text: str, value: str) -> None:
    assert _values(text) == [value]


def test_months_of_drought_are_a_length_and_the_hours_of_a_day_are_none() -> None:
    assert _values("The valley went through months of drought.") == ["PXM"]
    assert _values("The shelling began in the early hours of March 3, 2014.") == ["2014-03-03TMO"]
