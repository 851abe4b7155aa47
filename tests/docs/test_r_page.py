"""The page for R: its files and columns are there, and each of its routes runs where R and the packages for it are."""

from __future__ import annotations

import csv
import re
import shlex
import shutil
import subprocess
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.desk.conftest import wire_folder
from tests.warm import tell_tocsin

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "use-from-r.md").read_text("utf-8")
RSCRIPT = shutil.which("Rscript")


def code_under(heading: str) -> str:
    """The R code below a heading of the page."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return "\n".join(re.findall(r"^```r\n(.*?)^```$", section, re.M | re.S))


ALONE, DPLYR, ARROW = map(code_under, ("With R alone", "With dplyr and tidyr", "With arrow"))


def has(*packages: str) -> bool:
    """Whether R is here and has packages."""
    if RSCRIPT is None:
        return False
    asked = ", ".join(f'"{one}"' for one in packages)
    words = f"quit(status = !all(sapply(c({asked}), requireNamespace, quietly = TRUE)))"
    return not packages or subprocess.run([RSCRIPT, "-e", words], check=False, capture_output=True).returncode == 0


needs_r = pytest.mark.skipif(not has(), reason="no Rscript here: of the page for R only files and columns were checked")
needs_dplyr = pytest.mark.skipif(not has("dplyr", "tidyr"), reason="R has no dplyr and tidyr here")
needs_arrow = pytest.mark.skipif(not has("arrow", "dplyr", "tidyr"), reason="R has no arrow here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands of the page were run."""
    made = tmp_path_factory.mktemp("r")
    (made / "samples").symlink_to(ROOT / "samples")
    for line in re.findall(r"^```sh\n(.*?)^```$", PAGE, re.M | re.S)[0].splitlines():
        name, *words = shlex.split(line)
        if words[0] == "init":  # what is added to it is read already
            wire_folder(tmp_path_factory, made / words[1])
            continue
        assert (name, tell_tocsin(*words, cwd=made).returncode) == ("tocsin", 0)
    return made


def run(code: str, folder: Path, keep: str) -> list[dict[str, str]]:
    """Run R code and give the frame of a name that it made."""
    assert RSCRIPT is not None
    whole = f'options(warn = 2)\n{code}\nwrite.csv(as.data.frame({keep}), "{keep}.csv", row.names = FALSE)\n'
    done = subprocess.run([RSCRIPT, "-e", whole], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with (folder / f"{keep}.csv").open(newline="") as lines:
        return list(csv.DictReader(lines))


def weeks_of(folder: Path) -> dict[tuple[str, str], int]:
    """What the page counts, counted here: events of the dyad by Monday and quad."""
    counted = Counter[tuple[str, str]]()
    for one in pq.read_table(folder / "events.parquet").to_pylist():
        sides = (one["actor_country"], one["recipient_country"])
        if sides == ("RUS", "UKR") and one["status"] in ("occurred", "ongoing") and one["day"]:
            day: date = one["day"]
            counted[(day - timedelta(days=day.weekday())).isoformat(), str(one["quad"])] += 1
    return counted


def actors_of(folder: Path) -> list[tuple[str, str]]:
    rows = pq.read_table(folder / "events.parquet").to_pylist()
    return sorted((one["id"], actor) for one in rows for actor in one["actors"])


def test_the_files_of_the_page_have_the_columns_that_its_code_asks_for(folder: Path) -> None:
    selected = [one.strip() for group in re.findall(r"select\(([^()]*)\)", DPLYR + ARROW) for one in group.split(",")]
    compared = re.findall(r"\b(\w+) (?:==|%in%)", ALONE + ARROW)
    asked = {*selected, *compared, *re.findall(r"is\.na\((\w+)\)", ARROW), *re.findall(r"events\$(\w+)", ALONE)}
    assert asked >= {"day", "actor_country", "recipient_country", "status", "quad", "actors", "actor_countries"}
    assert asked <= set(pq.read_table(folder / "events.parquet").column_names)
    with (folder / "events.csv").open(newline="", encoding="utf-8") as lines:
        assert asked <= set(next(csv.reader(lines)))


def test_the_files_have_what_the_page_looks_for(folder: Path) -> None:
    assert len(weeks_of(folder)) > 3
    rows = pq.read_table(folder / "events.parquet").to_pylist()
    assert all(len(one["actors"]) == len(one["actor_names"]) == len(one["actor_countries"]) for one in rows)


@needs_r
def test_r_alone_counts_the_weeks_of_the_dyad(folder: Path) -> None:
    weekly = run(ALONE, folder, "weekly")
    assert {(one["week"], one["quad"]): int(one["n"]) for one in weekly} == weeks_of(folder)


@needs_r
@needs_dplyr
def test_dplyr_counts_the_same_weeks_and_tidyr_gives_an_actor_a_row(folder: Path) -> None:
    weekly = run(f"{ALONE}\n{DPLYR}", folder, "weekly")
    assert {(one["week"], one["quad"]): int(one["n"]) for one in weekly} == weeks_of(folder)
    actors = run(f"{ALONE}\n{DPLYR}", folder, "actors")
    assert sorted((one["id"], one["actors"]) for one in actors if one["actors"] != "NA") == actors_of(folder)


@needs_arrow
def test_arrow_counts_the_same_weeks_and_gives_the_same_actors(folder: Path) -> None:
    weekly = run(ARROW, folder, "weekly")
    assert {(one["week"], one["quad"]): int(one["n"]) for one in weekly} == weeks_of(folder)
    assert sorted((one["id"], one["actors"]) for one in run(ARROW, folder, "actors")) == actors_of(folder)
