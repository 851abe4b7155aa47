"""Reading a batch: together, which is faster, and one by one where something in it cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tocsin.errors import InputError, MalformedInput, ModelError, OntologyError
from tocsin.record import Dispatch, Record

if TYPE_CHECKING:
    from tocsin.engine import Reader


def read_batch(reader: Reader, dispatches: Sequence[Dispatch]) -> list[Record | InputError]:
    """Read dispatches; one that the reader cannot take, for whatever reason, costs none of the others.

    Args:
        reader: reads them.
        dispatches: no more than may be parsed at once.

    Returns:
        For each dispatch its record, or what was wrong with it.

    Raises:
        ModelError: the model cannot be used, for any of them.
        OntologyError: the frames or actors cannot be used.
    """
    try:
        return list(reader.read_dispatches(dispatches))
    except (ModelError, OntologyError):
        raise
    except Exception as error:
        if len(dispatches) == 1:
            return [_told(error)]
        return [found for one in dispatches for found in read_batch(reader, [one])]


def _told(error: Exception) -> InputError:
    if isinstance(error, InputError):
        return error
    told = MalformedInput(
        f"the reader failed: {type(error).__name__}: {error}", hint="report it with the dispatch; the others are read"
    )
    told.__cause__ = error
    return told
