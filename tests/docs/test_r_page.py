"""The page for R: its files and columns are there, looked at with pyarrow, and where R is, its code runs."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "use-from-r.md").read_text("utf-8")
CODE = "\n".join(re.findall(r"^```r\n(.*?)^```$", PAGE, re.M | re.S))
RSCRIPT = shutil.which("Rscript")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands of the page were run."""
    made = tmp_path_factory.mktemp("r")
    (made / "samples").symlink_to(ROOT / "samples")
    for line in re.findall(r"^```sh\n(.*?)^```$", PAGE, re.M | re.S)[0].splitlines():
        subprocess.run([sys.executable, "-m", *shlex.split(line)], cwd=made, check=True, capture_output=True)
    return made


def asked_columns() -> set[str]:
    """Names that the code filters by or selects of a file."""
    selected = [one.strip() for group in re.findall(r"select\(([^()]*)\)", CODE) for one in group.split(",")]
    compared = re.findall(r"\b(\w+) (?:==|%in%)", CODE)
    return {*selected, *compared, *re.findall(r"is\.na\((\w+)\)", CODE)}


def test_the_file_of_the_page_has_the_columns_that_its_code_asks_for(folder: Path) -> None:
    (name,) = re.findall(r'open_dataset\("([^"]+)"\)', CODE)
    table = pq.read_table(folder / name)
    assert asked_columns() >= {"day", "actor_country", "recipient_country", "status", "quad", "actors"}
    assert asked_columns() <= set(table.column_names)


def test_the_file_has_what_the_page_looks_for(folder: Path) -> None:
    rows = pq.read_table(folder / "events.parquet").to_pylist()
    dyad = [
        one for one in rows
        if (one["actor_country"], one["recipient_country"]) == ("RUS", "UKR")
        and one["status"] in ("occurred", "ongoing") and one["day"]
    ]  # fmt: skip
    assert dyad
    assert all(len(one["actors"]) == len(one["actor_names"]) == len(one["actor_countries"]) for one in rows)


@pytest.mark.skipif(RSCRIPT is None, reason="no Rscript here: of the page for R only files and columns were checked")
def test_r_runs_the_code_of_the_page(folder: Path) -> None:
    assert RSCRIPT is not None
    done = subprocess.run([RSCRIPT, "-e", CODE], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "week" in done.stdout
