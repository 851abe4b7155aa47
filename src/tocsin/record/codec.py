"""Plain values to JSON text and back, each checked against its type when it is read."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


@cache
def _adapter(kind: Any) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def dumps(value: object) -> str:
    """Write a dataclass or model as one line of JSON, its fields in the order they are declared."""
    text: str = _adapter(cast(Any, type(value))).dump_json(value).decode()
    return text


def loads(kind: type[T], text: str) -> T:
    """Read a value of a type that `dumps` wrote."""
    value: T = _adapter(cast(Any, kind)).validate_json(text)
    return value


def plain(value: object) -> Any:
    """Give a value as the dictionaries and lists that JSON has."""
    return _adapter(cast(Any, type(value))).dump_python(value, mode="json")
