"""Whether a day can be true, held against the day on which a story was taken in."""

from __future__ import annotations

from datetime import date, timedelta

from tocsin.errors import ImplausibleDate
from tocsin.record import Dispatch

_AHEAD = timedelta(days=1)
"""East of here it may be tomorrow."""


def check_day(dispatch: Dispatch, today: date | None) -> None:
    """Refuse a dispatch from the future, which would place all that it tells wrongly.

    Args:
        dispatch: the dispatch.
        today: the day on which it was taken in; there is no clock in a reading. None asks nothing.

    Raises:
        ImplausibleDate: it was published, as it says, later than the day after.
    """
    value = dispatch.published.value
    if today is not None and value is not None and date.fromisoformat(value[:10]) > today + _AHEAD:
        what = f"says that it was published on {value[:10]} ({dispatch.published.evidence})"
        raise ImplausibleDate(what, where=dispatch.source.name, hint="look at its date; it lies in the future")
