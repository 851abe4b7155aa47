"""A desk on PostgreSQL is opened, judged and read again as on SQLite, and outlives the server's restart."""

import pytest
from sqlalchemy import text

from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database.engines import writing
from tocsin.errors import DeskDamaged, DeskUnreachable

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."


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
