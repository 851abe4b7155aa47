"""Quarters and halves of a year: what each form of them stands for."""

from __future__ import annotations

from tocsin.reading.times import values
from tocsin.reading.times.makers import Match, Setting
from tocsin.reading.times.values import Value


def quarter(match: Match, at: Setting) -> Value | None:
    """Give "the third quarter of 2020"; without a year, the last that has begun unless the clause looks ahead."""
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}[match["nth"]]
    groups = match.groupdict()
    if year := groups.get("year") or groups.get("year_before"):
        return values.of_quarter(int(year), number)
    if at.base is None:
        return None
    which = groups.get("which") or groups.get("which_before")
    year_told = at.base.year + {"last": -1, "next": 1}.get(which or "", 0)
    begun = values.of_quarter(year_told, number, relative=True)
    if which is None and not at.ahead and not at.narrative and (begun.start or "") > at.base.isoformat():
        return values.of_quarter(year_told - 1, number, relative=True)
    return begun


def lettered_quarter(match: Match, _: Setting) -> Value | None:
    """Give "Q3 2020"."""
    return values.of_quarter(int(match["year"]), int(match["n"]))


def latest_quarter(_: Match, at: Setting) -> Value | None:
    """Give "the latest quarter"."""
    return values.shifted(at.base, "quarter", -1) if at.base else None


def told_quarter(_: Match, at: Setting) -> Value | None:
    """Give "the quarter": the last one mentioned."""
    if at.quarter is None:
        return Value(None, precision="quarter")
    return values.shifted(at.quarter, "quarter", 0)


def half_year(match: Match, at: Setting) -> Value | None:
    """Give "the second half of 2008"."""
    if match["year"]:
        year_told = int(match["year"])
    elif at.base:
        year_told = at.base.year + {"last": -1, "next": 1}.get(match["told"], 0)
    else:
        return Value(None)
    return values.of_half(year_told, 1 if match["half"] == "first" else 2)
