"""Every example of README and docs runs and prints what the page says."""

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest

from tests.warm import run_tocsin

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def blocks(name: str) -> list[tuple[str, str]]:
    return BLOCK.findall((ROOT / name).read_text(encoding="utf-8"))


def console(name: str) -> str:
    return "".join(body for language, body in blocks(name) if language == "console")


def commands(name: str) -> list[str]:
    return re.findall(r"^\$ (?:\.venv/bin/)?(tocsin .+)$", console(name), re.M)


def explained(name: str) -> list[tuple[str, str]]:
    """Each `tocsin explain` of a page with what the page says that it prints."""
    return re.findall(r"^\$ (tocsin explain .+)\n((?:(?!\$).+\n)+)", console(name), re.M)


@pytest.mark.parametrize("name", [name for name in NAMES if any(language == "python" for language, _ in blocks(name))])
def test_python_examples_print_what_the_page_shows(name, tmp_path, monkeypatch):
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {}
    found = blocks(name)
    for number, (language, body) in enumerate(found):
        if language != "python":
            continue
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(body, f"{name}, block {number + 1}", "exec"), namespace)
        if number + 1 < len(found) and found[number + 1][0] == "text":
            assert printed.getvalue() == found[number + 1][1]


@pytest.mark.parametrize("command", sorted({command for name in NAMES for command in commands(name)}))
def test_commands_of_the_docs_run(command, tmp_path):
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    words = shlex.split(command)[1:]
    done = run_tocsin(*words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


@pytest.mark.parametrize(("command", "shown"), [pair for name in NAMES for pair in explained(name)])
def test_sentences_are_explained_as_the_page_shows(command, shown):
    words = shlex.split(command)[1:]
    done = run_tocsin(*words)
    assert done.stdout.decode() == shown


def test_each_page_of_the_docs_is_in_the_index_or_linked_from_it():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    linked = {(ROOT / "docs" / target.partition("#")[0]).resolve() for target in LINK.findall(index)}
    missing = [page for page in PAGES if page.is_relative_to(ROOT / "docs") and page.resolve() not in linked]
    assert [page.name for page in missing if page.name != "index.md"] == []
