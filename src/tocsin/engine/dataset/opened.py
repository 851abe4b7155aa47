"""A finished data set, opened: its manifest checked, its tables at hand a bounded number of rows at a time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tocsin.engine.dataset.manifest import MANIFEST
from tocsin.engine.dataset.schema import BY_NAME, DATASET_VERSION, TableName, arrow_schema
from tocsin.errors import DatasetDamaged, DatasetNotFound, DatasetVersion, InputError, SourceNotFound, UsageError
from tocsin.intake.web.remote import Stored, is_stored, reached

if TYPE_CHECKING:
    import pyarrow as pa

Source = str | os.PathLike[str]


@dataclass(frozen=True)
class Dataset:
    """A finished data set.

    Attributes:
        place: where it lies: a folder, or an address.
        manifest: what it says of itself.
    """

    place: Path | Stored
    manifest: dict[str, Any]

    @classmethod
    def open(cls, where: Path | str) -> Dataset:
        """Open a data set.

        Args:
            where: its folder, or its address (`s3://bucket/coded`), whose files are then fetched as they are read.

        Raises:
            DatasetNotFound: there is none, or it is not finished.
            DatasetVersion: its tables are of another version.
            DatasetDamaged: the manifest is broken.
            FetchError: the address cannot be reached.
        """
        place = reached(where) if isinstance(where, str) and is_stored(where) else Path(where)
        try:
            manifest = json.loads(_bytes_of(place / MANIFEST))
            version = manifest["dataset_version"]
        except (FileNotFoundError, SourceNotFound):
            what = "there is no finished data set"
            raise DatasetNotFound(what, where=str(place), hint="make one with tocsin code") from None
        except (ValueError, KeyError, TypeError) as error:
            broken = str(place / MANIFEST)
            raise DatasetDamaged("the manifest is broken", where=broken, hint="code the corpus again") from error
        if version != DATASET_VERSION:
            what = f"the data set's tables are of version {version}, this Tocsin's of {DATASET_VERSION}"
            raise DatasetVersion(what, where=str(place), hint="code the corpus again, into another folder")
        return cls(place, manifest)

    @property
    def folder(self) -> Path:
        """The folder that it lies in.

        Raises:
            UsageError: it lies at an address.
        """
        if isinstance(self.place, Path):
            return self.place
        raise UsageError(f"{self.place} is an address and no folder", hint="read its tables by their batches")

    @property
    def tables(self) -> tuple[TableName, ...]:
        """Names of the tables that it holds."""
        return tuple(table.name for name, table in BY_NAME.items() if name in self.manifest["tables"])

    def files(self, table: TableName) -> list[Path]:
        """Give the files of a table by month, those without a day last; see `folder`."""
        return [self.folder / path for path in self._paths(table)]

    def _paths(self, table: TableName) -> list[str]:
        listed = (file["path"] for file in self.manifest["files"])
        return [path for path in listed if path.startswith(f"{table}/")]

    def batches(self, table: TableName, columns: list[str] | None = None) -> Iterator[pa.RecordBatch]:
        """Give the rows of a table, in order, some thousand at a time.

        Args:
            table: which table.
            columns: names of the columns wanted; all where left out.

        Raises:
            DatasetNotFound: the data set was made without that table.
            DatasetDamaged: a file is missing or broken.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        if table not in self.tables:
            hint = f"it was coded for {', '.join(self.tables)} alone"
            raise DatasetNotFound(f"the data set has no table {table}", where=str(self.place), hint=hint)
        for path in (self.place / name for name in self._paths(table)):
            try:
                with path.open("rb") as opened, pq.ParquetFile(opened) as file:
                    yield from file.iter_batches(columns=columns)
            except (pa.ArrowInvalid, OSError, SourceNotFound) as error:
                what = f"the file cannot be read: {error}"
                raise DatasetDamaged(what, where=str(path), hint="code the corpus again") from error

    def table(self, table: TableName, columns: list[str] | None = None) -> pa.Table:
        """Give a whole table; see `batches`."""
        import pyarrow as pa

        schema = arrow_schema(BY_NAME[table])
        wanted = pa.schema([schema.field(name) for name in columns]) if columns else schema
        return pa.Table.from_batches(list(self.batches(table, columns)), wanted.remove_metadata())


def lies_at(where: str) -> bool:
    """Tell whether a finished data set lies in a folder, or is to be looked for at an address of a store."""
    return is_stored(where) or (Path(where) / MANIFEST).is_file()


def _bytes_of(path: Path | Stored) -> bytes:
    with path.open("rb") as file:
        return file.read()


def no_datasets(sources: Source | Iterable[Source]) -> list[Source]:
    """Give sources as a list, having made sure that none is a data set, which holds what was read and few texts.

    Raises:
        UsageError: one is.
    """
    given = [sources] if isinstance(sources, str | os.PathLike) else list(sources)
    for source in given:
        name = os.fspath(source)
        try:
            manifest = json.loads(_bytes_of((reached(name) if is_stored(name) else Path(name)) / MANIFEST))
        except (OSError, ValueError, InputError):
            continue
        if isinstance(manifest, dict) and "dataset_version" in manifest:
            what = f"{os.fspath(source)} is a data set: it holds what was read, not what is to be read"
            hint = "give the sources that it was coded from; tocsin export and tocsin diff take the data set itself"
            raise UsageError(what, hint=hint)
    return given
