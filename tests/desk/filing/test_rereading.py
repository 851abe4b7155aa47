"""Reading again: what an older reading left is read anew, what is current is left alone, nothing is doubled."""

from sqlalchemy import update

from tocsin.desk.database import schema
from tocsin.desk.database.engines import writing

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."


def test_what_is_of_this_reading_is_left_alone(desk, dispatch):
    desk.add(dispatch("Cod row", STORY))
    report = desk.reread()
    assert (report.reread, report.current, report.without_text) == (0, 1, 0)


def test_what_is_of_another_reading_is_read_anew_and_gives_the_same(desk, dispatch):
    desk.add([dispatch("Cod row", STORY), dispatch("Cod row goes on", STORY + " It was the third round.")])
    before = (desk.events().items, desk.positions().items, desk.search("overfishing").items, desk.storylines().items)
    with writing(desk.engine) as connection:
        connection.execute(update(schema.records).values(reading="r-old"))
    assert desk.reread().reread == 2
    after = (desk.events().items, desk.positions().items, desk.search("overfishing").items, desk.storylines().items)
    assert after == before
    assert desk.reread().current == 2


def test_withdrawn_dispatches_stay_withdrawn(desk, dispatch):
    desk.add(dispatch("Cod row", STORY))
    desk.add(dispatch("KILL NOTICE: Cod row", "Please withdraw this dispatch."))
    desk.reread(everything=True)
    assert desk.events().items == ()


def test_without_its_text_a_dispatch_stays_as_it_was(tmp_path, dispatch):
    from tocsin import Desk

    folder = tmp_path / "strict"
    Desk.init(folder).close()
    settings = folder / "desk.toml"
    settings.write_text(settings.read_text("utf-8") + '\n[[rights]]\nsource = "*"\nstore_text = false\n', "utf-8")
    with Desk.open(folder) as desk:
        desk.add(dispatch("Cod row", STORY))
        before = desk.events()
        assert desk.reread(everything=True).without_text == 1
        assert desk.events() == before
