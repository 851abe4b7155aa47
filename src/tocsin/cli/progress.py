"""Progress on standard error, where a person watches and there is more than one source."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence


def progress_over(sources: Sequence[str]) -> Iterator[str]:
    """Yield the sources, telling on a terminal how far the work has come."""
    watched = sys.stderr.isatty() and len(sources) > 1
    for number, source in enumerate(sources, 1):
        if watched:
            sys.stderr.write(f"\r\x1b[Kreading {number} of {len(sources)}")
            sys.stderr.flush()
        yield source
    if watched:
        sys.stderr.write("\r\x1b[K")
