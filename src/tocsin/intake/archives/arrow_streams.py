"""Zstandard and LZ4 frames unpacked as streams, by pyarrow, which the columnar formats need anyway."""

from __future__ import annotations

import io
from typing import BinaryIO


class _Borrowed(io.RawIOBase):
    """A file that pyarrow may read and not close: it belongs to the item."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class ArrowUnpacker:
    """Unpacks frames, one behind the other.

    Args:
        file: from its present place on.
        codec: "zstd" or "lz4".
    """

    def __init__(self, file: BinaryIO, codec: str) -> None:
        import pyarrow as pa

        self._stream = pa.CompressedInputStream(pa.PythonFile(_Borrowed(file), mode="r"), codec)

    def read1(self, size: int = -1, /) -> bytes:
        """Give the next bytes, at most `size`, none at the end.

        Raises:
            OSError: the frames are damaged, or end before they should.
        """
        return bytes(self._stream.read(size))
