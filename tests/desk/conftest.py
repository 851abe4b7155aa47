"""A desk of the sample wire, made once for all tests that only read it; and dispatches made to measure."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.desk.postgres import Postgres
from tests.shared import made_once
from tocsin import Desk

WIRE = Path(__file__).parents[2] / "samples" / "wire"
NOON = datetime(2022, 4, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def wire_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of the sample wire; for reading only."""
    with wire_copy(tmp_path_factory) as desk:
        yield desk


def wire_copy(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Open a copy of the desk of the sample wire, at noon of 1 April 2022."""
    return Desk.open(wire_folder(tmp_path_factory, tmp_path_factory.mktemp("wire") / "desk"), clock=lambda: NOON)


def wire_folder(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    """Copy the desk of the sample wire to a folder, and give it."""
    return shutil.copytree(made_once(tmp_path_factory, "wire-desk", _add_wire), folder)


def _add_wire(folder: Path) -> None:
    with Desk.init(folder, clock=lambda: NOON) as desk:
        desk.add(WIRE)


@pytest.fixture
def desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An empty desk at noon of 1 April 2022."""
    with empty_desk(tmp_path_factory, tmp_path / "desk") as made:
        yield made


@pytest.fixture
def new_desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Desk]:
    """Gives one empty desk after another."""
    numbers = itertools.count()
    return lambda: empty_desk(tmp_path_factory, tmp_path / f"desk{next(numbers)}")


def empty_desk(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Desk:
    """Open a copy of an empty desk that is made once, since its tables take a while."""
    empty = made_once(tmp_path_factory, "empty-desk", lambda made: Desk.init(made, clock=lambda: NOON).close())
    return Desk.open(shutil.copytree(empty, folder), clock=lambda: NOON)


@pytest.fixture
def dispatch(tmp_path: Path) -> Callable[..., Path]:
    """Writes a dispatch as an agency would send it, and gives its file."""
    folder = tmp_path / "wire"
    folder.mkdir()

    def write(headline: str, body: str, *, place: str = "OSLO", day: str = "Jan 7, 2022", agency: str = "AFP") -> Path:
        path = folder / f"{len(list(folder.iterdir())):03}.txt"
        path.write_text(f"{headline}\n\n{place}, {day} ({agency}) - {body}\n", encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server for the run."""
    server = Postgres.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def wire_on_postgres(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of the sample wire on PostgreSQL; for reading only."""
    folder = tmp_path_factory.mktemp("pg") / "desk"
    with Desk.init(folder, url=postgres.database("wire"), clock=lambda: NOON) as desk:
        desk.add(WIRE)
        yield desk
