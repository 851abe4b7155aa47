"""An embargo ends at its instant, a day's when the day is over, and words alone never."""

from datetime import UTC, datetime, timedelta

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.dispatch.embargoes import is_withheld
from tocsin.intake import page_from_text
from tocsin.record.stated import Wire


def under(embargo: str | None):
    dispatch = dispatch_of(
        page_from_text("Envoy leaves\n\nOSLO, April 1, 2022 (dpa) - The envoy of Chad left Oslo on Friday.")
    )
    return dispatch.model_copy(update={"pubstatus": "withheld", "wire": Wire(embargo=embargo)})


@pytest.mark.parametrize(
    ("embargo", "ends"),
    [("2022-04-01", datetime(2022, 4, 2, tzinfo=UTC)), ("2022-04-01T09:00:00", datetime(2022, 4, 1, 9, tzinfo=UTC)),
     ("2022-04-01T18:00:00+02:00", datetime(2022, 4, 1, 16, tzinfo=UTC))],
)  # fmt: skip
def test_an_embargo_ends_at_its_instant_or_behind_its_day(embargo, ends):
    assert is_withheld(under(embargo), ends - timedelta(seconds=1))
    assert not is_withheld(under(embargo), ends)
    assert is_withheld(under(embargo), None)


@pytest.mark.parametrize("embargo", ["Hold until the minister has spoken", None])
def test_without_a_day_it_lasts(embargo):
    assert is_withheld(under(embargo), datetime(2122, 1, 1, tzinfo=UTC))


def test_what_is_usable_is_never_withheld():
    assert not is_withheld(under("2022-04-01").model_copy(update={"pubstatus": "usable"}), None)
