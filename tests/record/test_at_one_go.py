"""What is built at one go lets the garbage collector rest, and leaves it as it was; so does what stays for a while."""

import gc
from collections.abc import Iterator

import pytest

from tocsin.record.at_one_go import at_one_go, leave_alone, left_alone


@pytest.fixture
def unfrozen() -> Iterator[None]:
    """A process in which nothing is frozen; afterwards it is as the tests have it."""
    gc.unfreeze()
    yield
    leave_alone()


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


def test_what_stays_is_counted_among_the_old_at_once(unfrozen: None) -> None:
    gc.collect()
    with at_one_go(stays=True):
        built = [[number] for number in range(10_000)]
    young, _, old = (gc.get_objects(generation=one) for one in range(3))
    assert gc.get_freeze_count() == 0
    assert {id(one) for one in built} <= {id(one) for one in old}
    assert not {id(one) for one in built} & {id(one) for one in young}


def test_what_is_left_alone_for_a_while_is_the_callers_again_afterwards(unfrozen: None) -> None:
    with left_alone():
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0


def test_what_a_caller_has_frozen_himself_stays_frozen(unfrozen: None) -> None:
    leave_alone()
    frozen = gc.get_freeze_count()
    with left_alone():
        assert gc.get_freeze_count() == frozen
    assert gc.get_freeze_count() == frozen
