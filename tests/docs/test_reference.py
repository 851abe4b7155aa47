"""Documentation is complete: every command, option, error and exit code is named where it belongs."""

from pathlib import Path

import click
import pytest
import typer.main

import tocsin.errors
from tocsin.cli.app import app

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
CLI = (REFERENCE / "cli.md").read_text("utf-8")
ERRORS = (REFERENCE / "errors.md").read_text("utf-8")


def commands(group: click.Command, path: str = "tocsin") -> list[tuple[str, click.Command]]:
    if isinstance(group, click.Group):
        return [pair for name, command in group.commands.items() for pair in commands(command, f"{path} {name}")]
    return [(path, group)]


def error_classes(root: type = tocsin.errors.TocsinError) -> list[type]:
    return [root, *(inner for child in root.__subclasses__() for inner in error_classes(child))]


TREE = typer.main.get_command(app)


@pytest.mark.parametrize("path", [path for path, _ in commands(TREE)])
def test_every_command_has_a_section(path):
    assert f"## `{path}" in CLI


@pytest.mark.parametrize(
    ("path", "option"),
    [(path, option) for path, command in [*commands(TREE), ("tocsin", TREE)] for parameter in command.params
     if parameter.param_type_name == "option" for option in parameter.opts],
)  # fmt: skip
def test_every_option_is_named_in_its_section(path, option):
    section = CLI if path == "tocsin" else CLI.split(f"## `{path}")[1].split("\n## ")[0]
    assert f"`{option}" in section


@pytest.mark.parametrize("error", error_classes(), ids=lambda error: error.__name__)
def test_every_error_is_listed_with_code_and_exit_code(error):
    assert f"| `{error.__name__}` | `{error.code}` | {error.exit_code} |" in ERRORS
    assert f"| {error.exit_code} |" in CLI
