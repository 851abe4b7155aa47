"""The manifest: what a data set is, in versions, settings, counts and digests. It is written last."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

MANIFEST, CODEBOOK, QUARANTINE, RETRY = "manifest.json", "CODEBOOK.md", "quarantine.jsonl", "retry.txt"


def files_in(folder: Path) -> list[dict[str, Any]]:
    """List the Parquet files of a data set with their rows, sizes and digests, by path."""
    import pyarrow.parquet as pq

    return [
        {
            "path": path.relative_to(folder).as_posix(),
            "rows": pq.read_metadata(path).num_rows,
            "bytes": path.stat().st_size,
            "sha256": _digest(path),
        }
        for path in sorted(folder.rglob("*.parquet"))
    ]


def manifest_of(provenance: dict[str, Any], files: list[dict[str, Any]], counts: dict[str, Any]) -> dict[str, Any]:
    """Put a manifest together.

    Args:
        provenance: versions and settings.
        files: as `files_in` lists them.
        counts: what was taken, passed over and failed, and what is told of the dispatches.
    """
    tables = {name: 0 for name in provenance["settings"]["tables"]}
    for file in files:
        tables[file["path"].partition("/")[0]] += file["rows"]
    digest = hashlib.sha256("".join(file["sha256"] for file in files).encode()).hexdigest()
    return {**provenance, "tables": tables, **counts, "digest": digest, "files": files}


def manifest_text(manifest: dict[str, Any]) -> str:
    """Write a manifest as JSON."""
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
