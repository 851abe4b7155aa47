"""A desk on PostgreSQL is the desk that it is on SQLite, and outlives the server's restart."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from evaluation.large_desk import server_seconds
from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading, writing
from tocsin.errors import DeskDamaged, DeskUnreachable

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."


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


def test_verdicts_and_reading_again_on_postgresql(postgres, tmp_path, dispatch):
    with Desk.init(tmp_path / "desk", url=postgres.database("verdicts")) as desk:
        desk.add(dispatch("Cod row", STORY))
        (accused,) = desk.events(type="ACCUSE").items
        desk.adjudicate(accused.mentions[0], Judging("wrong", "Ada"))
        assert desk.reread(everything=True).reread == 1
        assert [event.act for event in desk.events().items] == ["CONSULT"]
        assert desk.search("overfishing").items


def test_a_desk_is_opened_by_the_url_of_its_database(postgres, tmp_path, dispatch):
    url = postgres.database("by_url")
    with Desk.init(tmp_path / "desk", url=url) as desk:
        desk.add(dispatch("Cod row", STORY))
    with Desk.open(url) as desk:
        assert len(desk.dispatches().items) == 1
    with pytest.raises(DeskDamaged):
        Desk.open(postgres.database("empty"))


def test_a_server_that_restarts_is_found_again_and_loses_nothing(postgres, tmp_path, dispatch):
    with Desk.init(tmp_path / "desk", url=postgres.database("restarts")) as desk:
        desk.add(dispatch("Cod row", STORY))
        with pytest.raises(DeskUnreachable), writing(desk.engine) as connection:
            connection.execute(text("DELETE FROM dispatches"))
            postgres.control("restart")
            connection.execute(text("SELECT 1"))
        assert len(desk.dispatches().items) == 1
        assert desk.add(dispatch("Cod row goes on", STORY + " It went on.")).added == 1


def test_a_server_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DeskUnreachable, match="does not answer"):
        Desk.open("postgresql://desk@127.0.0.1:1/none")


def test_what_the_server_works_is_counted_where_a_desk_is_timed(wire_on_postgres):
    before = server_seconds(wire_on_postgres)
    for _ in range(5):
        wire_on_postgres.events(text="talks")
    assert server_seconds(wire_on_postgres) > before
