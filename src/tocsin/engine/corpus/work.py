"""The work towards a data set, kept beside it until it is whole: shards, and what the run that is on has seen.

A shard appears under its unit's name when all of it is on the disk. A run that was killed is run again: it walks the
input anew, which is quick beside reading, and takes each unit whose shard lies there as done.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from tocsin.engine.corpus.shards import Shard, whole
from tocsin.errors import DatasetDamaged, OutputError

FOLDER = ".work"
_UNITS, _SEEN = "units.txt", "seen.jsonl"


@contextmanager
def told_as_output(path: Path) -> Iterator[None]:
    """Tell a failure of the disk as what it is.

    Raises:
        OutputError: no room, no leave, no such folder.
    """
    try:
        yield
    except OSError as error:
        what = f"cannot be written: {error.strerror or error}"
        hint = "make room and run the same command again: what is done is kept"
        raise OutputError(what, where=str(error.filename or path), hint=hint) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    with told_as_output(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)


class Work:
    """The folder of the work towards one data set.

    Args:
        out: the data set's folder.
    """

    def __init__(self, out: Path) -> None:
        self.folder = out / FOLDER
        with told_as_output(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)

    def shard_path(self, unit: str) -> Path:
        """Give the place of a unit's shard."""
        return self.folder / "shards" / unit[:2] / f"{unit}.shard"

    def has(self, unit: str) -> bool:
        """Tell whether a unit has been coded; a damaged shard is none."""
        path = self.shard_path(unit)
        try:
            whole(path.read_bytes(), str(path))
        except (DatasetDamaged, OSError):
            return False
        return True

    def shard(self, unit: str) -> Shard:
        """Read the shard of a unit.

        Raises:
            DatasetDamaged: it is not what was written.
        """
        path = self.shard_path(unit)
        return Shard.from_bytes(path.read_bytes(), str(path))

    def keep(self, unit: str, shard: bytes) -> None:
        """Keep what was coded of a unit: the bytes of its shard.

        Raises:
            OutputError: it cannot be written.
        """
        write_whole(self.shard_path(unit), shard)

    @contextmanager
    def log(self, part: str = "") -> Iterator[Log]:
        """Open the list of what this run sees of the input, in place of that of a run before.

        Args:
            part: what tells the runs apart that read parts of the work at the same time; the data set is made of the
                list without one.
        """
        with told_as_output(self.folder):
            paths = [self.folder / f"{part}{name}" for name in (_UNITS, _SEEN)]
            with paths[0].open("w") as units, paths[1].open("w", encoding="utf-8") as seen:
                yield Log(units, seen)

    def units(self) -> Iterator[str]:
        """Give the names of the units of the run, each once for each time that it came."""
        with (self.folder / _UNITS).open() as lines:
            yield from (line.strip() for line in lines)

    def seen(self) -> Iterator[dict[str, Any]]:
        """Give what intake made of the stories that are in no unit."""
        with (self.folder / _SEEN).open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)

    def room(self, name: str) -> Path:
        """Give an empty folder for one step of the work."""
        path = self.folder / name
        with told_as_output(path):
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir()
        return path

    def remove(self) -> None:
        """Remove the work, once the data set is whole."""
        shutil.rmtree(self.folder, ignore_errors=True)


class Log:
    """What a run sees of the input, written as it goes."""

    def __init__(self, units: IO[str], seen: IO[str]) -> None:
        self._units, self._seen = units, seen

    def unit(self, name: str) -> None:
        """Write down a unit."""
        self._units.write(f"{name}\n")

    def entry(self, values: dict[str, Any]) -> None:
        """Write down a story that intake could not take, or that holds no dispatch."""
        self._seen.write(json.dumps(values) + "\n")
