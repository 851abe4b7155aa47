"""The scores of agenda and positions against figures worked out by hand."""

from __future__ import annotations

import pytest

from evaluation.desk_scores import agenda_fit, pair, position_fit
from tests.desk.made import item, position


def by_name(found: str, row: dict[str, str]) -> float:
    return 1.0 if found == row["name"] else 0.5 if found[0] == row["name"][0] else 0.0


ROWS = [{"name": "a1", "kind": "x"}, {"name": "b1", "kind": "x"}, {"name": "c1", "kind": "x"},
        {"name": "o1", "kind": "optional"}]  # fmt: skip


def test_each_thing_and_each_row_is_paired_once_the_best_fit_first():
    # a2 fits row a1 as well, but a1 fits it better: a2 is one too many, and twice about one row.
    paired = pair(["a2", "a1", "b1", "z1", "o1"], ROWS, by_name, "kind")
    assert paired.pairs == [(1, 0), (2, 1)]
    assert (paired.wrong, paired.missed, paired.twice) == ([0, 3], [2], 1)
    assert paired.counts.precision == pytest.approx(2 / 4)
    assert paired.counts.recall == pytest.approx(2 / 3)


def test_optional_rows_are_neither_missed_nor_wrong():
    assert pair([], ROWS, by_name, "kind").missed == [0, 1, 2]
    assert pair(["o1", "o2"], ROWS, by_name, "kind").wrong == []


def test_an_item_fits_by_a_shared_event_and_its_days():
    row = {"events": ["talks"], "start": "2022-01-10", "end": "2022-01-12", "status": "held"}
    assert agenda_fit(item("2022-01-12", "2022-01-13"), ["talks"], row) == 11.0
    assert agenda_fit(item("2022-01-13", "2022-01-13"), ["talks"], row) == 0.0
    assert agenda_fit(item("2022-01-12", "2022-01-13"), ["visit"], row) == 0.0


def test_a_position_fits_by_kind_and_sides_and_the_share_of_its_mentions():
    row = {"kind": "demand", "actor": ["RUS"], "recipient": ["NATO"], "events": ["d1", "d2"]}
    one = position("demand", "RUS", "NATO")
    assert position_fit(one, ["d1", "d2", "d9", "d9"], row) == 0.5
    assert position_fit(one, [], row) == 0.0
    assert position_fit(position("offer", "RUS", "NATO"), ["d1"], row) == 0.0
    assert position_fit(position("demand", "UKR", "NATO"), ["d1"], row) == 0.0
    assert position_fit(position("demand", "RUS", "UKR"), ["d1"], row) == 0.0
    assert position_fit(position("demand", "RUS", ""), ["d1"], row) == 1.0
