"""Where a desk lies: a folder with its settings and, unless a server keeps it, its database; or a database alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import engine_of, sqlite_url
from tocsin.desk.settings import FILE_NAME, Settings, default_text, expanded, load_settings, settings_of
from tocsin.errors import DeskNotFound

if TYPE_CHECKING:
    from sqlalchemy import Engine

DATABASE_NAME = "desk.db"


def is_desk(folder: Path) -> bool:
    """Tell whether a folder holds a desk, or a part of one."""
    return (folder / FILE_NAME).exists() or (folder / DATABASE_NAME).exists()


def engine_in(folder: Path, settings: Settings) -> Engine:
    """Give the database of a folder's desk: the one that its settings name, else the one in the folder."""
    url = expanded(settings.database.url, str(folder / FILE_NAME)) or sqlite_url(folder / DATABASE_NAME)
    return engine_of(url, busy_seconds=settings.database.busy_seconds)


def located(path_or_url: str | os.PathLike[str]) -> tuple[Engine, Settings, Path | None]:
    """Give database, settings and folder of a desk; a database that is named by its URL has no folder.

    Raises:
        DeskNotFound: there is no desk.
        SettingsError: its settings are broken.
    """
    name = os.fspath(path_or_url)
    if "://" in name:
        return engine_of(name), settings_of(default_text()), None
    folder = Path(name)
    if not is_desk(folder):
        raise DeskNotFound("is no desk", where=name, hint="name one with --desk or make one with tocsin init")
    settings = load_settings(folder)
    if not settings.database.url and not (folder / DATABASE_NAME).exists():
        raise DeskNotFound(f"has no {DATABASE_NAME}", where=name, hint="make a desk with tocsin init")
    return engine_in(folder, settings), settings, folder
