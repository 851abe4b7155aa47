"""What all models share: they are frozen, admit no unknown field, and serialise to the same bytes."""

from __future__ import annotations

import json

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A part of the data model: immutable, closed, its fields in a fixed order."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def canonical_json(model: BaseModel, *, indent: int | None = None) -> str:
    """Serialise a model so that equal values give equal bytes.

    Keys stand in the order the model declares them; nothing of the clock or the machine enters.

    Args:
        model: any model of the record.
        indent: spaces a level, or None for one line.
    """
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(model.model_dump(mode="json"), ensure_ascii=False, indent=indent, separators=separators)
