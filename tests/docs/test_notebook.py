"""The notebook of the tutorial runs from the first cell to the last, and is stored with what it printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest

from tools.run_tutorial import NOTEBOOK, run

STORED: Any = nbformat.read(NOTEBOOK, as_version=4)
SILENT = 1
"""Cells that print nothing: the imports."""


def outputs(notebook: Any) -> list[list[list[str]]]:
    """Of each cell of code, the kinds that each of its outputs comes in."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return [[sorted(one.get("data", {one.output_type: ""})) for one in cell.outputs] for cell in cells]


@pytest.fixture(scope="module")
def executed() -> Any:
    return run()


def test_it_leads_in_ten_cells_to_the_picture() -> None:
    found = outputs(STORED)
    assert len(found) == 10
    assert "image/svg+xml" in found[-1][0]


def test_it_is_stored_with_what_it_prints(executed: Any) -> None:
    assert outputs(executed) == outputs(STORED)
    assert sum(not one for one in outputs(STORED)) == SILENT


def test_its_picture_shows_both_strands_of_the_dyad(executed: Any) -> None:
    picture = executed.cells[-1].outputs[0].data["image/svg+xml"]
    assert "Russia towards Ukraine" in picture
    assert 'class="conflict-band"' in picture


def test_no_path_of_a_machine_is_stored() -> None:
    text = Path(NOTEBOOK).read_text("utf-8")
    assert str(Path.home()) + "/" not in text
    assert "/tmp/" not in text
