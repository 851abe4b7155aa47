"""What takes long to make and is only read: made once for all workers of a run, in the folder of that run."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Have something made by the worker that asks first; others wait for it and find it.

    Args:
        factory: of the temporary folders of the run.
        name: of what is made.
        make: makes it at a path where nothing is yet; what fails is tried again by whoever asks next.

    Returns:
        Where it is; nobody writes there.
    """
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
    folder.mkdir(exist_ok=True)
    made, part = folder / name, folder / f"{name}.part"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            shutil.rmtree(part, ignore_errors=True)
            make(part)
            part.rename(made)
    return made
