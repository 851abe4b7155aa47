"""Rows sorted beyond memory come back each once, in order, however they were handed in and however few are held."""

from datetime import date, timedelta

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tocsin.engine.corpus import spool as spools
from tocsin.engine.corpus.shards import VARIANT
from tocsin.engine.corpus.spool import Spool

SCHEMA = pa.schema(
    [
        ("dispatch", pa.string()),
        ("number", pa.int64()),
        ("day", pa.date32()),
        ("value", pa.string()),
        (VARIANT, pa.string()),
    ]
)
ROWS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 3), st.sampled_from("ab")), max_size=60
)  # fmt: skip


def row_of(one: tuple[int, int, str]) -> dict[str, object]:
    place, number, variant = one
    day = None if place % 5 == 0 else date(2022, 1, 1) + timedelta(days=place % 7)
    return {
        "dispatch": f"d-{place:02x}77", "number": number, "day": day, "value": f"{place}-{number}-{variant}",
        VARIANT: variant,
    }  # fmt: skip


def wanted(rows: list[tuple[int, int, str]]) -> list[str]:
    first = {place: min(variant for other, _, variant in rows if other == place) for place, _, _ in rows}
    kept = {row for row in rows if row[2] == first[row[0]]}
    days = {row: str(row_of(row)["day"] or "undated") for row in kept}
    return [str(row_of(row)["value"]) for row in sorted(kept, key=lambda row: (days[row], row[0], row[1]))]


@pytest.mark.parametrize("large", [10**9, 1], ids=["whole days", "days parted by id"])
@given(rows=ROWS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_come_back_sorted_and_each_once(tmp_path_factory, monkeypatch, rows, large):
    monkeypatch.setattr(spools, "LARGE", large)
    monkeypatch.setattr(spools, "BUFFER", 500)
    spool = Spool(tmp_path_factory.mktemp("spool"), SCHEMA)
    for start in range(0, len(rows), 7):
        spool.add(pa.Table.from_pylist([row_of(one) for one in rows[start : start + 7]], SCHEMA))
    assert [value for _, part in spool.days() for value in part["value"].to_pylist()] == wanted(rows)
