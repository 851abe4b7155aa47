"""Written days in the languages of pages, and what is no whole day."""

from datetime import date

import pytest

from tocsin.dispatch.days import days_in, without_days


@pytest.mark.parametrize(
    "text",
    [
        "March 4, 2021", "Mar. 4 2021", "4 March 2021", "4th of March, 2021", "04.03.2021", "4. März 2021",
        "4 mars 2021",
        "4 de marzo de 2021", "4 marzo 2021", "4 Mart 2021", "4 marca 2021", "4 марта 2021", "2021-03-04",
        "2021/03/04", "2021年3月4日",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(text):
    assert [day.value for day in days_in(f"Desk | {text} | Harbour")] == [date(2021, 3, 4)]


def test_two_numbers_are_a_day_only_where_their_order_is_known():
    assert days_in("3/4/2021") == []
    assert days_in("3/4/2021", month_first=True)[0].value == date(2021, 3, 4)
    assert days_in("3/4/2021", month_first=False)[0].value == date(2021, 4, 3)
    assert days_in("25/4/2021")[0].value == date(2021, 4, 25)


def test_a_month_or_an_impossible_day_is_no_day():
    assert days_in("March 2021, 31.02.2021, version 1.2.2021.3") == []


def test_the_words_before_a_day_say_whether_it_is_a_change():
    days = days_in("Posted: March 4, 2021 | Updated: March 5, 2021")
    assert [(day.value.day, day.changed) for day in days] == [(4, False), (5, True)]
    days = days_in("Publié le 4 mars 2021 à 10h12, modifié le 6 mars 2021")
    assert [(day.value.day, day.changed) for day in days] == [(4, False), (6, True)]


def test_days_and_times_are_taken_out_of_a_line():
    assert without_days("04.03.2021 14:00 Han Ji-won").strip() == "Han Ji-won"
    assert without_days("Thursday, March 4, 2021 at 9:12 a.m. by A. Smith").strip() == "by A. Smith"
