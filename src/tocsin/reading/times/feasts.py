"""Feasts and days of the year that news goes by: fixed days, weekdays of a month, and movable feasts.

Easter is computed by dateutil; the Hebrew and the tabular Islamic calendar by the arithmetic of Reingold and
Dershowitz (Calendrical Calculations, 2018). Days of the Islamic year hang on the sighting of the moon, so these
may lie a day off and are told as approximate.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_HEBREW_EPOCH = -1373427
_ISLAMIC_EPOCH = 227015

DayOf = Callable[[int], date | None]
"""The day of a feast in a year of our calendar, or None where it has none there."""


@dataclass(frozen=True)
class Feast:
    """A feast: its day in a year, how many days it lasts, and whether the day is approximate."""

    day: DayOf
    days: int = 1
    approximate: bool = False


def _fixed(month: int, day: int) -> Feast:
    return Feast(lambda year: date(year, month, day))


def _weekday_of(month: int, weekday: int, number: int) -> Feast:
    """The n-th weekday (Monday is 0) of a month; the last one for -1."""

    def day(year: int) -> date:
        if number < 0:
            last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))

    return Feast(day)


def _from_easter(days: int, *, orthodox: bool = False) -> Feast:
    def day(year: int) -> date | None:
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

        if not 1583 <= year <= 4099:
            return None
        sunday: date = easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)
        return sunday + timedelta(days=days)

    return Feast(day)


def _from_hebrew_new_year(days: int, *, lasts: int = 1) -> Feast:
    """A feast counted from the new year that begins in autumn; those of spring lie before it."""
    return Feast(lambda year: date.fromordinal(_hebrew_new_year(year + 3761) + days), lasts)


def _hebrew_new_year(year: int) -> int:
    """Day number of 1 Tishri; the new year is put off so that no year gets a forbidden length."""
    before, here, after = (_hebrew_days(one) for one in (year - 1, year, year + 1))
    return _HEBREW_EPOCH + here + (2 if after - here == 356 else 1 if here - before == 382 else 0)


def _hebrew_days(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if (3 * (days + 1)) % 7 < 3 else days


def _islamic(month: int, day: int, *, lasts: int = 1) -> Feast:
    def found(year: int) -> date | None:
        first = (date(year, 1, 1).toordinal() - _ISLAMIC_EPOCH) * 30 // 10631
        for islamic in (first, first + 1, first + 2):
            number = (
                day + 29 * (month - 1) + month // 2 + 354 * (islamic - 1) + (3 + 11 * islamic) // 30
            ) + _ISLAMIC_EPOCH - 1  # fmt: skip
            if number > 0 and date.fromordinal(number).year == year:
                return date.fromordinal(number)
        return None

    return Feast(found, lasts, approximate=True)


FEASTS: dict[str, Feast] = {
    "new year's day": _fixed(1, 1),
    "orthodox christmas": _fixed(1, 7),
    "valentine's day": _fixed(2, 14),
    "international women's day": _fixed(3, 8),
    "april fools' day": _fixed(4, 1),
    "may day": _fixed(5, 1),
    "victory day": _fixed(5, 9),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "martin luther king day": _weekday_of(1, 0, 3),
    "presidents day": _weekday_of(2, 0, 3),
    "memorial day": _weekday_of(5, 0, -1),
    "labor day": _weekday_of(9, 0, 1),
    "columbus day": _weekday_of(10, 0, 2),
    "thanksgiving": _weekday_of(11, 3, 4),
    "thanksgiving day": _weekday_of(11, 3, 4),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "orthodox easter": _from_easter(0, orthodox=True),
    "rosh hashanah": _from_hebrew_new_year(0, lasts=2),
    "yom kippur": _from_hebrew_new_year(9),
    "sukkot": _from_hebrew_new_year(14, lasts=7),
    "passover": _from_hebrew_new_year(-163, lasts=7),
    "purim": _from_hebrew_new_year(-193),
    "ashura": _islamic(1, 10),
    "ramadan": _islamic(9, 1, lasts=30),
    "eid al-fitr": _islamic(10, 1, lasts=3),
    "eid al-adha": _islamic(12, 10, lasts=4),
}
