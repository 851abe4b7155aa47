"""Rows put into a table as the driver takes them: each value under its own column, in both databases."""

import pytest
from sqlalchemy import delete, select

from tests.desk.postgres import Postgres
from tocsin import Desk
from tocsin.desk.database import schema
from tocsin.desk.database.engines import writing
from tocsin.desk.database.rows import put_rows

ROWS = [
    {"events": 3, "status": "occurred", "type": "AID", "country": "", "place": "g1", "period": "2022"},
    {"events": 1, "status": "scheduled", "type": "CONSULT", "country": "NOR", "place": "", "period": "2022-01"},
]


def counted(desk: Desk) -> list[tuple[object, ...]]:
    columns = [schema.event_counts.c[name] for name in ROWS[0]]
    with writing(desk.engine) as connection:
        connection.execute(delete(schema.event_counts))
        put_rows(connection, schema.event_counts, ROWS)
        put_rows(connection, schema.event_counts, [])
        return [tuple(row) for row in connection.execute(select(*columns).order_by(schema.event_counts.c.period))]


@pytest.mark.parametrize("server", [False, True], ids=["sqlite", "postgresql"])
def test_each_value_comes_under_its_column_in_whatever_order_it_is_given(tmp_path, desk, postgres: Postgres, server):
    if not server:
        assert counted(desk) == [tuple(row.values()) for row in ROWS]
        return
    with Desk.init(tmp_path / "on server", url=postgres.database("rows")) as other:
        assert counted(other) == [tuple(row.values()) for row in ROWS]
