"""A finished data set carried to an address: an object store, or whatever fsspec reaches."""

from __future__ import annotations

from typing import Any

from tocsin.engine.dataset.manifest import CODEBOOK, MANIFEST, QUARANTINE, RETRY
from tocsin.engine.dataset.opened import Dataset
from tocsin.errors import ExtraMissing, OutputError, UsageError


def is_address(out: str) -> bool:
    """Tell whether an output is an address (`s3://bucket/corpus`) rather than a folder of this machine."""
    return "://" in out


def reached(address: str) -> tuple[Any, str]:
    """Give the file system of an address, and the path in it.

    Raises:
        ExtraMissing: fsspec is not installed.
        UsageError: it knows no such address, or the package for it is not installed.
    """
    try:
        from fsspec.core import url_to_fs  # type: ignore[import-untyped]
    except ImportError as error:
        raise ExtraMissing("writing to an address", "ray") from error
    try:
        system, root = url_to_fs(address)
        return system, str(root)
    except (ImportError, ValueError) as error:
        hint = "install the package that fsspec asks for"
        raise UsageError(f"nothing is at hand to write there: {error}", where=address, hint=hint) from error


def publish(made: Dataset, address: str) -> None:
    """Carry a data set to an address, its manifest last, in place of one that is there.

    Args:
        made: the data set.
        address: as `s3://bucket/corpus`, by any of fsspec's protocols.

    Raises:
        OutputError: it cannot be written there.
        UsageError: see `reached`.
    """
    system, root = reached(address)
    try:
        system.makedirs(root, exist_ok=True)
        if system.exists(f"{root}/{MANIFEST}"):
            system.rm_file(f"{root}/{MANIFEST}")
        for name in made.tables:
            if system.exists(f"{root}/{name}"):
                system.rm(f"{root}/{name}", recursive=True)
        listed = [file["path"] for file in made.manifest["files"]]
        for path in (*listed, CODEBOOK, QUARANTINE, RETRY, MANIFEST):
            system.makedirs(f"{root}/{path}".rpartition("/")[0], exist_ok=True)
            system.put_file(str(made.folder / path), f"{root}/{path}")
    except OSError as error:
        what = f"cannot be written: {error.strerror or error}"
        raise OutputError(what, where=address, hint=f"the data set lies whole in {made.folder}") from error
