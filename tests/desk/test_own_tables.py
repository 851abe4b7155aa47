"""A desk with actors, frames and roles of its own: whatever reads for it reads by them."""

from pathlib import Path

import pytest

from tocsin import Desk
from tocsin.errors import OntologyError

HEADING = "what\tid\tnames\tcountry\tsectors\tof\ttitle\tfrom\tto\n"
GUARD = HEADING + "actor\tXKA.DELTA\tDelta Guard\tNGA\tPRM\n"
STORY = "The Delta Guard accused Norway of overfishing on Friday."


def _with_actors(folder: Path, rows: str) -> None:
    (folder / "delta.tsv").write_text(rows, "utf-8")
    settings = folder / "desk.toml"
    settings.write_text(settings.read_text("utf-8").replace("actors = []", 'actors = ["delta.tsv"]'), "utf-8")


def _accusers(desk: Desk) -> list[tuple[str, ...]]:
    return [tuple(actor.id for actor in event.actors) for event in desk.events().items if event.type == "ACCUSE"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Desk.init(tmp_path / "delta").close()
    return tmp_path / "delta"


def test_what_is_added_is_read_by_the_desks_own_actors(folder, dispatch):
    _with_actors(folder, GUARD)
    with Desk.open(folder) as desk:
        desk.add(dispatch("Cod row", STORY))
        assert _accusers(desk) == [("XKA.DELTA",)]


def test_actors_that_are_named_later_are_found_by_reading_again(folder, dispatch):
    with Desk.open(folder) as desk:
        desk.add(dispatch("Cod row", STORY))
        assert _accusers(desk) != [("XKA.DELTA",)]
    _with_actors(folder, GUARD)
    with Desk.open(folder) as desk:
        assert desk.reread().reread == 1
        assert _accusers(desk) == [("XKA.DELTA",)]
        assert desk.reread().current == 1


def test_a_broken_file_of_actors_stops_the_desk_with_file_and_row(folder, dispatch):
    _with_actors(folder, GUARD.replace("NGA", "NGX"))
    with Desk.open(folder) as desk, pytest.raises(OntologyError, match=r"delta\.tsv:2"):
        desk.add(dispatch("Cod row", STORY))
