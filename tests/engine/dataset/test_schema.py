"""The tables of a data set describe themselves."""

import pytest

from tocsin.engine.dataset.schema import TABLES, arrow_schema


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_bears_its_meaning_in_the_file(table):
    schema = arrow_schema(table)
    assert schema.names == [one.name for one in table.fields]
    for one in table.fields:
        assert schema.field(one.name).metadata[b"comment"].decode() == one.meaning


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_rows_are_told_apart_by_columns_of_the_table(table):
    names = [one.name for one in table.fields]
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)
    assert {"dispatch", "day"} <= set(names)
