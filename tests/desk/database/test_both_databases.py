"""A desk on PostgreSQL is the desk that it is on SQLite: all that is asked of the sample wire, in one file.

Its desk on the server is made by whichever worker runs this file, and by no other.
"""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from evaluation.large_desk import server_seconds
from tests.desk.queries import test_tally as numbers
from tests.desk.queries.test_sorting import walk
from tests.desk.series import test_pair_events as pairs
from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading


def whole(page):
    return sorted(page(limit=1000).items, key=lambda one: getattr(one, "id", "") or one.item.id)


@pytest.mark.parametrize("kind", ["events", "dispatches", "positions", "storylines", "agenda"])
def test_both_databases_give_the_same(wire_desk, wire_on_postgres, kind):
    assert whole(getattr(wire_on_postgres, kind)) == whole(getattr(wire_desk, kind))


@pytest.mark.parametrize(
    "asked",
    [
        {"actor": "RUS", "recipient": "UKR"}, {"party": ["USA", "NATO"], "status": "occurred"},
        {"channel": "diplomacy", "since": "2022-01-01", "until": "2022-02-01"}, {"text": '"Geneva" -Lavrov'},
        {"type": ["ASSAULT", "COERCE"], "least_publishers": 2}, {"country": "UKR", "limit": 3},
    ],
)  # fmt: skip
def test_both_databases_answer_a_filter_alike(wire_desk, wire_on_postgres, asked):
    assert wire_on_postgres.events(**asked) == wire_desk.events(**asked)


@pytest.mark.parametrize("query", ["talks", '"nuclear forces"', "sanctions -oil", "Kharkiv OR Mariupol"])
def test_both_databases_find_the_same_words(wire_desk, wire_on_postgres, query):
    assert wire_on_postgres.search(query, limit=200) == wire_desk.search(query, limit=200)


def test_pages_join_on_postgresql(wire_on_postgres):
    paged, cursor = [], None
    while True:
        page = wire_on_postgres.events(limit=11, cursor=cursor, party="RUS")
        paged += page.items
        cursor = page.next
        if cursor is None:
            break
    assert paged == list(wire_on_postgres.events(limit=1000, party="RUS").items)


def test_the_migrations_make_the_tables_as_declared_on_postgresql(wire_on_postgres):
    def ours(name: str | None, kind: str, _: object) -> bool:
        return kind != "table" or name != "dispatch_text"

    with reading(wire_on_postgres.engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        assert compare_metadata(context, schema.metadata) == []


def test_what_the_server_works_is_counted_where_a_desk_is_timed(wire_on_postgres):
    before = server_seconds(wire_on_postgres)
    for _ in range(5):
        wire_on_postgres.events(text="talks")
    assert server_seconds(wire_on_postgres) > before


def test_both_databases_tell_the_same(wire_desk, wire_on_postgres):
    assert list(wire_on_postgres.told()) == list(wire_desk.told())


def test_the_state_of_a_server_s_desk_is_told_too(wire_on_postgres):
    assert wire_on_postgres.state()
    assert wire_on_postgres.overview() == wire_on_postgres.overview()


def test_postgres_sorts_by_names_too(wire_on_postgres):
    found = walk(wire_on_postgres, "place")
    assert len({one.id for one in found}) == len(found) == wire_on_postgres.overview().events
    places = [one.place.name for one in found if one.place]
    assert places[0] == min(places, key=str.lower)


def test_both_databases_count_and_name_alike(wire_desk, wire_on_postgres):
    assert numbers.kept(wire_desk) == numbers.kept(wire_on_postgres)
    assert numbers.names(wire_desk) == numbers.names(wire_on_postgres)
    assert wire_on_postgres.check() == []


def test_a_pair_has_the_same_series_on_postgresql(wire_desk, wire_on_postgres):
    for towards in ("UKR", None, "RUS"):
        asked = {"actor": "RUS", "towards": towards, "since": "2021-12-01", "until": "2022-04-01"}
        assert wire_desk.series(**asked) == wire_on_postgres.series(**asked)
    assert pairs.kept(wire_desk) == pairs.kept(wire_on_postgres)
    assert wire_desk.busiest_pairs("2022-01-01", "2022-04-01") == wire_on_postgres.busiest_pairs(
        "2022-01-01", "2022-04-01"
    )
