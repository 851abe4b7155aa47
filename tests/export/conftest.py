"""The desk of the sample wire, and a desk of one dispatch whose rights are reserved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.conftest import NOON, wire_copy
from tocsin import Desk
from tocsin.export.sources import DeskSource

CANARY = "zanzibarquetzal"
RESERVED = (
    "Norway quarrels over cod\n\n"
    "OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of overfishing cod in the Barents Sea, and the foreign "
    f"minister of the kingdom went on to speak for a long while of the {CANARY}, which nobody had asked about.\n\n"
    f"Fishermen in Tromso gathered at the harbour. The {CANARY} was on everybody's lips, said one of them who had come "
    "with his brother, his boat and two dogs to see it.\n\n"
    "Norway's foreign minister will meet Russian officials in Kirkenes on January 14, 2022.\n\n"
    "© Agence France-Presse. All rights reserved.\n"
)


@pytest.fixture(scope="session")
def told_wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskSource]:
    """The desk of the sample wire as a source of exports; for reading only."""
    with wire_copy(tmp_path_factory) as desk:
        yield DeskSource(desk)


@pytest.fixture(scope="session")
def reserved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskSource]:
    """A desk of one dispatch, all rights reserved; its text holds the canary."""
    folder = tmp_path_factory.mktemp("reserved")
    path: Path = folder / "afp.txt"
    path.write_text(RESERVED, encoding="utf-8")
    with Desk.init(folder / "desk", clock=lambda: NOON) as desk:
        desk.add(path)
        yield DeskSource(desk)
