"""A finished data set carried to an address: an object store, or whatever fsspec reaches."""

from __future__ import annotations

from tocsin.engine.dataset.manifest import CODEBOOK, MANIFEST, QUARANTINE, RETRY
from tocsin.engine.dataset.opened import Dataset
from tocsin.errors import AddressRefused, OutputError, UsageError
from tocsin.intake.web.remote import Stored, reached


def output_at(address: str) -> Stored:
    """Find the way to an address that is to be written to.

    Raises:
        UsageError: nothing at hand reaches it.
    """
    try:
        return reached(address)
    except AddressRefused as error:
        raise UsageError(f"{error.where}: {error.what}", hint=error.hint) from error


def publish(made: Dataset, address: str) -> None:
    """Carry a data set to an address, its manifest last, in place of one that is there.

    Args:
        made: the data set.
        address: as `s3://bucket/corpus`, by any of fsspec's protocols.

    Raises:
        OutputError: it cannot be written there.
        UsageError: see `output_at`.
    """
    place = output_at(address)
    system, root = place.system, place.path.rstrip("/")
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
