"""What an address asks for, on its way to a filter and back to the form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tocsin.desk import Desk
from tocsin.errors import UsageError


def given(fields: Mapping[str, str | None]) -> dict[str, str | None]:
    """Fields for a filter: a form that was left empty asks for nothing."""
    return {name: value or None for name, value in fields.items()}


def shown(fields: Mapping[str, str | None]) -> dict[str, str]:
    """Fields as the form shows them."""
    return {name: value or "" for name, value in fields.items()}


def day_asked(written: str) -> date:
    """Read a day of an address.

    Raises:
        UsageError: it is none.
    """
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise UsageError(f"{written!r} is no day", hint="write it as 2022-01-07") from error


def place_asked(desk: Desk, written: str | None) -> str | None:
    """Read a place of an address: the id of that with most events of the name or id; what is written where none has."""
    return (desk.counts.place_named(written) or written) if written else None
