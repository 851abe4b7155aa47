"""The reference of the exports names each format and each column as the code has them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.desk.conftest import wire_folder
from tests.warm import tell_tocsin
from tocsin.desk.queries.columns import Column
from tocsin.export import gdelt, phoenix, polecat
from tocsin.export.event_table import COLUMNS
from tocsin.export.formats import FORMATS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "exports.md").read_text("utf-8")
HOW_TO = (ROOT / "docs" / "how-to" / "export-events.md").read_text("utf-8")


def rows(under: str) -> list[list[str]]:
    """The cells of the first table under a heading, without its own heading."""
    lines = PAGE.split(f"\n## {under}\n", 1)[1].split("\n## ")[0].splitlines()
    table = [line for line in lines if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in table[2:]]


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_named_with_what_it_holds(name: str) -> None:
    assert f"| `{name}` | {FORMATS[name].meaning} |" in PAGE


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("Parquet and CSV", COLUMNS),
        ("GDELT", gdelt.COLUMNS),
        ("POLECAT", polecat.COLUMNS),
        ("Phoenix", phoenix.COLUMNS),
    ],
)
def test_the_columns_of_the_tables_are_those_of_the_code(heading: str, columns: Sequence[Column[Any]]) -> None:
    assert rows(heading) == [[one.name, one.kind, one.meaning] for one in columns]


def test_the_how_to_runs_from_the_first_line_to_the_last(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    for line in re.findall(r"^```sh\n(.*?)^```$", HOW_TO, re.M | re.S)[0].splitlines():
        name, *words = shlex.split(line)
        assert name == "tocsin"
        if words[0] == "init":  # what is added to it is read already
            wire_folder(tmp_path_factory, tmp_path / words[1])
            continue
        done = tell_tocsin(*words, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stdout
    monkeypatch.chdir(tmp_path)
    query = re.findall(r"^```sql\n(.*?)^```$", HOW_TO, re.M | re.S)[0]
    asked = duckdb.execute(query).fetchall()
    assert ("RUS", "UKR") in [row[:2] for row in asked]
