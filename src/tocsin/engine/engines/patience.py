"""A worker's patience: whoever gives no sign of life for so long is ended, even where it never comes back to Python."""

from __future__ import annotations

import faulthandler
import os
from types import TracebackType
from typing import TextIO

PATIENCE = 300.0
"""Seconds that a batch of dispatches may take; the longest text that is read takes a tenth of that."""


class Patience:
    """Ends this process when there is no sign of life for some seconds; to be used as a context.

    Args:
        seconds: how long.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._nowhere: TextIO | None = None

    def __enter__(self) -> Patience:
        self._nowhere = open(os.devnull, "w")
        return self

    def alive(self) -> None:
        """Give a sign of life."""
        if self._nowhere is not None:
            faulthandler.dump_traceback_later(self._seconds, exit=True, file=self._nowhere)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        faulthandler.cancel_dump_traceback_later()
        if self._nowhere is not None:
            self._nowhere.close()
