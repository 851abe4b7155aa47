"""Reads the tables of knowledge that the package carries."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def table_text(name: str) -> str:
    """Give the text of a table, by its file name under `data`."""
    return files("tocsin.ontology").joinpath("data", name).read_text("utf-8")


def toml_table(name: str) -> dict[str, Any]:
    """Give a table in TOML, by its file name under `data`."""
    return tomllib.loads(table_text(name))
