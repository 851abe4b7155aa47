"""`tocsin publish` writes a site, tells where it is, and stops before anything that is not its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.desk.conftest import desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.cli import error_line
from tocsin.cli.app import app
from tocsin.errors import OutputError, TocsinError, UsageError


def run(*arguments: str) -> str:
    """What the command prints; raises what it raises."""
    done = CliRunner().invoke(app, ["publish", *arguments])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.stdout


def test_a_site_is_written_and_its_front_page_named(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    printed = run(str(desk.folder), str(tmp_path / "site"))
    assert printed.endswith(f"files in {tmp_path / 'site'}; open {tmp_path / 'site' / 'index.html'}\n")
    assert (tmp_path / "site" / "index.html").is_file()


def test_a_folder_with_files_of_somebody_s_own_is_refused_in_one_line(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")
    with pytest.raises(OutputError) as told:
        run(str(desk.folder), str(tmp_path / "home"))
    assert "letter.txt: is not of a site that tocsin published; move it away" in error_line(told.value)
    assert told.value.exit_code == 8


@pytest.mark.parametrize("url", ["example.org/desk", "ftp://example.org", "javascript:alert(1)", "https://"])
def test_an_address_that_is_none_of_the_web_is_refused(desk: Desk, tmp_path: Path, url: str) -> None:  # noqa: F811
    with pytest.raises(UsageError):
        run(str(desk.folder), str(tmp_path / "site"), "--url", url)
    assert not (tmp_path / "site").exists()


def test_a_desk_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(TocsinError, match="is no desk"):
        run(str(tmp_path), str(tmp_path / "site"))
