"""Deadlines: the day by which a demand is to be met, or an ultimatum runs out.

"Gave the rebels until Friday" and "demanded that they leave by Friday" date the demand by no word of theirs: the day is
that of what is asked. A length ("within ten days", "gave them 48 hours") counts from the day of the dispatch.
"""

from __future__ import annotations

import math
import re
from datetime import date, timedelta

from tocsin.reading.resolution.windows import day_of
from tocsin.record import Event, Record, Time

_GIVES = frozenset({"give", "gives", "gave", "given", "giving", "set", "sets", "setting", "issued", "issues"})
"""Words of an ultimatum; of one that only threatens, "until Friday" is how long it may last."""
_POINT = r"(?: (?:the end of|the|midnight|noon|dawn)(?: on)?)?\s*$"
_BY = re.compile(rf"\b(?:by|before|no later than|not later than){_POINT}")
_UNTIL = re.compile(rf"\b(?:until|till|by|before){_POINT}")
_TO = re.compile(rf"\b(?:to|until|till|by){_POINT}")
_EXTENDS = frozenset("extend extends extended extending prolong prolongs prolonged moved pushed postponed".split())
_TERMS = frozenset({"deadline", "deadlines", "ultimatum"})
"""What is extended to a day ends on it: "extended the deadline to Friday"."""
_WITHIN = re.compile(r"\b(?:within|in under|inside)(?: the next| the)?\s*$")
_REACH = 30
"""Letters before a time in which the words stand that make a term of it."""
_FURTHER = 80
"""Letters behind the last word of a demand within which its term is named."""
_LENGTH = re.compile(r"P(?:(?P<days>\d+)D|(?P<weeks>\d+)W|T(?P<hours>\d+)H)$")
_DAYS = frozenset({"day", "part-of-day", "hour", "minute"})


def deadline_of(event: Event, record: Record, published: str) -> str | None:
    """Give the day by which what an event demands is to be done, or None.

    Args:
        event: a demand or a threat that was made; of all others there is no deadline.
        record: where it was read.
        published: instant or day of the dispatch, from which lengths are counted.
    """
    told = day_of(published)
    if event.act not in ("REQUEST", "THREATEN") or event.status not in ("occurred", "ongoing") or told is None:
        return None
    first, last = min(one.start for one in event.evidence), max(one.end for one in event.evidence)
    gives = not _GIVES.isdisjoint(event.evidence[0].exact.casefold().split())
    words = {word for span in event.evidence for word in span.exact.casefold().split()}
    extends = not (_EXTENDS.isdisjoint(words) or _TERMS.isdisjoint(words))
    if event.act == "THREATEN" and not (gives or extends):
        return None
    ends = _TO if extends else _UNTIL if gives else _BY
    for time in record.times:
        between = record.dispatch.text[last : time.span.start]
        if time.span.start < first or len(between) > _FURTHER or "\n" in between or re.search(r"[.!?;]\s", between):
            continue
        before = record.dispatch.text[max(0, time.span.start - _REACH) : time.span.start].casefold()
        if time.start and time.precision in _DAYS and ends.search(before):
            day = day_of(time.start)
        elif extends:
            continue  # "by two weeks" counts from a day that is not told
        elif (gives and time.span.start < last) or _WITHIN.search(before):
            day = _after(time, told)
        else:
            continue
        if day and day > told:
            return day.isoformat()
    return None


def _after(time: Time, told: date) -> date | None:
    length = _LENGTH.match(time.value or "")
    if length is None:
        return None
    days, weeks, hours = (int(length[name] or 0) for name in ("days", "weeks", "hours"))
    return told + timedelta(days=days + 7 * weeks + math.ceil(hours / 24))
