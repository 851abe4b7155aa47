"""All bytes of a data set."""

from pathlib import Path


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Give what stands in each file of a folder, by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
