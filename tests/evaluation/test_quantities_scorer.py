from evaluation.quantities import OWN, Counted, counts_of
from evaluation.table import Counts

DEAD, TROOPS = Counted(12, 12, None, "killed"), Counted(500, 500, 500, "troops")


def test_a_quantity_is_right_where_number_bounds_and_kind_are() -> None:
    found = [Counted(500, 500, 500, "people"), DEAD, Counted(3, 3, 3, "other")]
    assert counts_of([DEAD, TROOPS], found) == Counts(1, 2, 1)
    assert counts_of([one.bare() for one in (DEAD, TROOPS)], [one.bare() for one in found]) == Counts(2, 1, 0)


def test_a_quantity_is_matched_once() -> None:
    assert counts_of([DEAD, DEAD], [DEAD]) == Counts(1, 0, 1)
    assert counts_of([DEAD], [DEAD, DEAD]) == Counts(1, 1, 0)


def test_the_own_sentences_are_there_to_be_measured() -> None:
    assert len(OWN.read_text("utf-8").splitlines()) >= 80
