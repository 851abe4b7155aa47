"""Floors: figures that may not fall, with the digest of the data they were taken on.

A floor is raised with the work that earned it (`raise-floors` only ever raises) and lowered by hand, with
the reason in the commit. Speed is no floor: it depends on the machine.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from evaluation.names import load
from evaluation.table import Table

PATH = Path(__file__).parent / "floors.toml"
_NO_FLOOR = ("(count)", "of trafilatura, this run", "as a share of trafilatura's", "/ rensa alone")
_NO_FLOORS = ("speed", "warc", "gate")
"""Ends of measures, and tables, that have no floor: counts, a peer's figures, speed and what it costs."""

_SLACK = 0.003
"""A floor is missed only by more than this: another processor may round a parse the other way."""


@dataclass(frozen=True)
class Floors:
    """Least figures by scorer and row, and digests of the gold files by name."""

    values: dict[tuple[str, str], float] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)


def read_floors(path: Path = PATH) -> Floors:
    """Read the floors; none where there is no file."""
    if not path.exists():
        return Floors()
    data = tomllib.loads(path.read_text("utf-8"))
    values = {(name, row): float(value) for name, rows in data.get("floor", {}).items() for row, value in rows.items()}
    return Floors(values, dict(data.get("digest", {})))


def write_floors(floors: Floors, path: Path = PATH) -> None:
    """Write the floors, in order of their names."""
    lines = ["# Figures that may not fall; see evaluation/floors.py. Taken on the data with these digests (SHA-256)."]
    for name in dict.fromkeys(name for name, _ in sorted(floors.values)):
        lines += ["", f"[floor.{name}]"]
        lines += [f'"{row}" = {value:.3f}' for (one, row), value in sorted(floors.values.items()) if one == name]
    lines += ["", "[digest]", *(f'"{file}" = "{digest}"' for file, digest in sorted(floors.digests.items()))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def digest_of(path: Path) -> str:
    """SHA-256 of a file, or of the names and bytes of all files of a folder, hexadecimal."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    digest = hashlib.sha256()
    for item in sorted(item for item in path.rglob("*") if item.is_file()):
        digest.update(item.relative_to(path).as_posix().encode() + b"\0" + item.read_bytes())
    return digest.hexdigest()


def raised(floors: Floors, tables: Iterable[Table], gold: Path) -> Floors:
    """Raise the floors to what was measured; none is lowered, none is set for speed and for counts."""
    values, digests = dict(floors.values), dict(floors.digests)
    for table in tables:
        if table.name in _NO_FLOORS:
            continue
        for row in table.rows:
            if row.value is not None and not row.measure.endswith(_NO_FLOOR):
                key = (table.name, row.key)
                values[key] = max(values.get(key, 0.0), int(row.value * 1000) / 1000)
        for file in load(table.name).GOLD:
            digests[file] = digest_of(gold / file)
    return Floors(values, digests)


def below_floors(floors: Floors, gold: Path, measure: Callable[[str, Path], Table]) -> list[str]:
    """Measure all that has a floor; tell what lies below, and data that is not what the floors were taken on."""
    failures = []
    for file, digest in floors.digests.items():
        if not (gold / file).exists():
            failures.append(f"{file}: missing from {gold}")
        elif digest_of(gold / file) != digest:
            failures.append(f"{file}: not the data that the floors were taken on")
    if failures:
        return failures
    for name in dict.fromkeys(name for name, _ in floors.values):
        measured = {row.key: row.value for row in measure(name, gold).rows}
        for (one, row), floor in floors.values.items():
            if one == name and (measured.get(row) or 0.0) < floor - _SLACK:
                failures.append(f"{name}, {row}: {measured.get(row)} is below the floor {floor}")
    return failures
