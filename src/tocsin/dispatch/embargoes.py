"""Whether a dispatch is withheld: under an embargo that has not ended, or by its provider without a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tocsin.record import Dispatch


def is_withheld(dispatch: Dispatch, now: datetime | None) -> bool:
    """Whether nothing of a dispatch may be published yet.

    An embargo that names a day without a time ends when that day is over, one that names a time without a zone ends
    in UTC. One that is told in words alone, and a withholding without an end, last until a later version lifts them.

    Args:
        dispatch: the dispatch.
        now: the instant, aware of its zone; None where it is not known, and then no embargo has ended.
    """
    if dispatch.pubstatus != "withheld":
        return False
    ends = _end_of(dispatch.wire.embargo if dispatch.wire else None)
    return now is None or ends is None or now < ends


def _end_of(embargo: str | None) -> datetime | None:
    """The instant at which an embargo ends, None where its words name none."""
    try:
        ends = datetime.fromisoformat(embargo or "")
    except ValueError:
        return None
    if embargo and len(embargo) == len("2022-01-07"):
        ends += timedelta(days=1)
    return ends if ends.tzinfo else ends.replace(tzinfo=UTC)
