"""What a form of the grammar cannot do without: letters of which one at least stands in all it matches.

Most forms occur in few texts. Looking for a few letters is far cheaper than running a pattern over a text, so
a form whose letters are not there is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tocsin.reading.times import clock as clocks
from tocsin.reading.times import lengths, parallels, quarters
from tocsin.reading.times import makers as make
from tocsin.reading.times.feasts import FEASTS
from tocsin.reading.times.makers import Maker

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTS = ("morning", "afternoon", "evening", "night")
_MANY_UNITS = ("days", "weeks", "months", "quarters", "years", "decades", "centuries", "hours", "minutes")

_UNITS = ("week", "month", "quarter", "year", "decade", "century")
_TO_COME = ("next", "coming", "following")

NEEDS: Mapping[Maker, tuple[str, ...]] = {
    make.iso_date: tuple(f"-{digit}" for digit in "0123456789"),
    make.slash_date: ("/",),
    make.full_date: _MONTHS,
    make.month_year: _MONTHS,
    make.month_day: _MONTHS,
    make.month_alone: _MONTHS,
    make.day_of_near_month: _MONTHS,
    make.week_of_day: ("week",),
    make.season: ("spring", "summer", "autumn", "winter", "fall"),
    make.year: ("15", "16", "17", "18", "19", "20"),
    make.that_unit: ("week", "month", "year"),
    make.part_of_unit: _UNITS,
    make.unit: ("last", "past", "previous", "this", "current", *_TO_COME),
    lengths.past: ("earlier", "before", "ago", "recent", "past", "last", "previous", "lately"),
    make.earlier: ("earlier", "before"),
    make.later: ("later", "after"),
    make.feast: tuple(sorted({max(re.split(r"[ '-]", name), key=len) for name in FEASTS})),
    quarters.quarter: ("quarter",),
    quarters.lettered_quarter: ("q1", "q2", "q3", "q4"),
    quarters.latest_quarter: ("quarter",),
    quarters.told_quarter: ("quarter", "period"),
    make.year_before: ("year",),
    parallels.same_of_year: ("quarter", "period", "month"),
    parallels.quarter_year_before: ("quarter",),
    parallels.anniversary: ("ago",),
    parallels.nights_ago: ("ago",),
    parallels.half_ago: ("ago",),
    parallels.weeks_on_weekday: ("week",),
    parallels.weekday_told: ("following", "previous"),
    parallels.every_other: ("every",),
    parallels.market_day: ("day",),
    make.spoken_date: _MONTHS,
    make.spelled_year: ("nineteen", "thousand"),
    make.weekend: ("weekend",),
    make.edge_of_year: ("year",),
    make.weekday: _WEEKDAYS,
    make.this_part: _PARTS,
    make.told_part: _PARTS,
    make.near_day: ("today", "yesterday", "tomorrow", "tonight"),
    make.overnight: ("overnight",),
    make.ago: ("ago",),
    make.approximate(make.ago): ("ago",),
    make.approximate(make.earlier): ("than",),
    make.approximate(make.later): ("than",),
    lengths.ago_and_a_half: ("half",),
    make.before_christ: ("bc", "b.c."),
    make.day_beside: ("day",),
    make.same_day: ("day",),
    make.decade: ("0s", "0's"),
    make.decade_word: ("ties",),
    make.century: ("century",),
    make.nth_weekday: _WEEKDAYS,
    clocks.clock: (*"0123456789", "clock", *_PARTS),
    clocks.fixed_hour: ("noon", "midday", "midnight"),
    clocks.past_or_to: ("half", "quarter"),
    lengths.open_duration: (*_TO_COME, "another", "additional", "extra", "-long"),
    lengths.fortnight: ("fortnight",),
    lengths.from_now: ("from",),
    lengths.set_of_units: ("every",),
    lengths.set_of_season: ("every", "each"),
    make.before_last: ("last", "next"),
    make.clipped_day: ("st", "nd", "rd", "th"),
    quarters.half_year: ("half",),
    lengths.half_length: ("half",),
    lengths.length_and_a_half: ("half", "½", "1/2"),
    lengths.vague_duration: _MANY_UNITS,
    lengths.future: (*_MANY_UNITS, "future", "term"),
    lengths.told_past: ("former", "recent"),
    lengths.set_of_unit: ("every", "each", "per"),
    lengths.set_weekday: ("every", "each", *(f"{word}s" for word in (*_WEEKDAYS, *_PARTS))),
    lengths.set_word: ("ly", "annual"),
    lengths.present: ("now", "current", "present", "moment", "these"),
}
"""By maker; the forms of one that is not here are always tried."""

LETTERS = frozenset(letters for needs in NEEDS.values() for letters in needs)
