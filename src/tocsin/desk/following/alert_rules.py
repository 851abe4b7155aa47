"""Alerts added to the settings of a desk: a rule written behind what `desk.toml` holds, which stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from tocsin.desk.settings import FILE_NAME, AlertRule, settings_of
from tocsin.errors import OutputError, SettingsError

if TYPE_CHECKING:
    from tocsin.desk.store import Desk

_FIELDS = (
    "name", "on", "to", "types", "statuses", "actors", "countries", "channel", "place", "text", "since", "until",
    "least_publishers",
)  # fmt: skip
_WRITING = Lock()
"""One rule is added at a time, so that none is lost to another."""


def rule_text(rule: AlertRule) -> str:
    """Write a rule on events as a table of `desk.toml`."""
    plain = {name: getattr(rule, name) for name in _FIELDS}
    kept = {name: value for name, value in plain.items() if value not in (None, []) or name == "to"}
    if rule.least_publishers == 1:
        del kept["least_publishers"]
    return "\n".join(["[[alert]]", *(f"{name} = {_toml(value)}" for name, value in kept.items())]) + "\n"


def _toml(value: object) -> str:
    """Write strings, lists of strings and numbers, which TOML has as JSON does, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def add_rule(desk: Desk, rule: AlertRule) -> None:
    """Write a rule into the settings of a desk, whole or not at all, and let the open desk know of it.

    Raises:
        SettingsError: the desk has no folder, or has an alert of that name; or the rule names what is not there.
        OutputError: the file cannot be written.
    """
    if desk.folder is None:
        raise SettingsError("the desk has no desk.toml", hint="open it by its folder")
    path = desk.folder / FILE_NAME
    with _WRITING:
        try:
            before = path.read_text(encoding="utf-8")
            text = f"{before.rstrip()}\n\n{rule_text(rule)}"
            found = settings_of(text, FILE_NAME)
            _replace(path, text)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", where=FILE_NAME) from error
        desk.settings = found


def _replace(path: Path, text: str) -> None:
    """Put a file in another's place, with its permissions: settings may hold secrets."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, beside)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
