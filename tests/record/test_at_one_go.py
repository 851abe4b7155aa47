"""What is built at one go lets the garbage collector rest, and leaves it as it was."""

import gc

import pytest

from tocsin.record.at_one_go import at_one_go


def test_the_collector_rests_and_goes_on_even_where_building_fails() -> None:
    with pytest.raises(ValueError, match="broken"), at_one_go():
        assert not gc.isenabled()
        raise ValueError("broken")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with at_one_go():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
