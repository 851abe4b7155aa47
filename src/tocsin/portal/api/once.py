"""Parameters that stand alone: one that is sent twice where it may not be is refused, and not silently halved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.requests import Request

from tocsin.errors import UsageError

if TYPE_CHECKING:
    from fastapi import FastAPI


def sent_once(api: FastAPI) -> Callable[[Request], None]:
    """Make the dependency that looks for repeated parameters; which may be repeated, the description says."""

    @cache
    def repeatable() -> dict[str, frozenset[str]]:
        operations = [one for methods in api.openapi()["paths"].values() for one in methods.values()]
        return {
            one["operationId"]: frozenset(
                parameter["name"]
                for parameter in one.get("parameters", ())
                if parameter["schema"].get("type") == "array"
            )
            for one in operations
        }

    def check(request: Request) -> None:
        sent = Counter(name for name, _ in parse_qsl(request.url.query, keep_blank_values=True))
        twice = sorted(name for name, times in sent.items() if times > 1)
        if twice:
            allowed = repeatable().get(getattr(request.scope.get("route"), "operation_id", "") or "", frozenset())
            for name in twice:
                if name not in allowed:
                    raise UsageError(f"{name} is sent more than once", hint="send one value")

    return check
