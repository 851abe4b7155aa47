"""What the address of a feed asks for: the filters of the desk, by the names that the search page uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar
from urllib.parse import urlencode

from pydantic import BaseModel

from tocsin.desk.queries.filters import filter_of
from tocsin.errors import UsageError

F = TypeVar("F", bound=BaseModel)
LONGEST = 300
"""Most characters of one value."""
MOST_VALUES = 50
"""Most values of one address."""
_PAGING = ("cursor", "limit")
_SEARCH_PAGE = ("type", "status", "actor", "recipient", "country", "channel", "since", "until")


def wanted(kind: type[F], query: Iterable[tuple[str, str]], **preset: object) -> F:
    """Make a filter of the query of an address; a name given several times is a list.

    Args:
        kind: the filter.
        query: names and values as they stand in the address; `q` are the words searched for, and what is empty asks
            for nothing.
        preset: what holds where the address says nothing of it.

    Raises:
        UsageError: a name that is none of the filter's, a value that does not fit, or too many or too long ones.
    """
    values = grouped(query)
    unknown = sorted(set(values) - set(kind.model_fields))
    if unknown:
        raise UsageError(f"{unknown[0][:40]!r} is nothing that can be asked for", hint="see docs/reference/feeds.md")
    single = {name: value[0] if len(value) == 1 else value for name, value in values.items()}
    return filter_of(kind, **{**preset, **single})


def grouped(query: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Give the values of an address by the names of the filters."""
    found: dict[str, list[str]] = {}
    for number, (name, value) in enumerate(query):
        if number >= MOST_VALUES or len(value) > LONGEST:
            raise UsageError(f"asks for too much: at most {MOST_VALUES} values of {LONGEST} characters each")
        if value.strip():
            found.setdefault("text" if name == "q" else name, []).append(value.strip())
    return found


def search_of(values: Mapping[str, list[str]], *, without: Iterable[str] = _PAGING) -> str:
    """Write values as the query of an address again, in an order that does not depend on how they were asked."""
    pairs = [(name, one) for name in sorted(values) if name not in without for one in sorted(values[name])]
    return urlencode([("q" if name == "text" else name, value) for name, value in pairs])


def page_of_search(values: Mapping[str, list[str]]) -> str:
    """Give the address of the search page that shows most nearly the same."""
    kept = {name: given[:1] for name, given in values.items() if name in _SEARCH_PAGE or name == "text"}
    query = search_of(kept)
    return f"/search?{query}" if query else "/search"


def told_in_words(values: Mapping[str, list[str]]) -> str:
    """Write what is asked for as part of a title: "actor RUS, type THREATEN"."""
    return ", ".join(
        f"{'words' if name == 'text' else name} {' or '.join(sorted(values[name]))}"
        for name in sorted(values)
        if name not in _PAGING
    )
