"""The OpenAPI 3.1 document: what FastAPI derives from the code, with problems, examples and words for every field."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fastapi import FastAPI

_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)
_OTHER = re.compile(r"[;,] `(\w+)` ([^`;]+)")
_PROBLEMS = {
    "400": "The request is broken.",
    "401": "A token is needed, or the one that was sent is none of this desk's.",
    "403": "The token's scopes, or the rights of the source, do not allow it.",
    "404": "There is no such thing on the desk.",
    "408": "The body did not come in time.",
    "409": "A request of the same `Idempotency-Key` is at work.",
    "413": "The body is too large.",
    "414": "The query is too long.",
    "422": "The request does not fit its description.",
    "429": "Too many requests; `Retry-After` tells in how many seconds the next is taken.",
    "500": "Tocsin failed.",
    "503": "Somebody else holds the database; try again.",
}
_ALWAYS = ("401", "403", "404", "414", "422", "429", "500", "503")
_OF_BODIES = ("400", "408", "409", "413")
_CREDENTIALS = "As `tocsin token add` prints it. What scope an operation takes tells `x-scope`."
_HEADERS = {
    "ETag": "Tag of the desk's state; send it as `If-None-Match` to be told 304 while nothing changed.",
    "Link": 'Address of the page after this one, `rel="next"` (RFC 8288).',
}


@cache
def examples() -> dict[str, dict[str, Any]]:
    """Examples by operation: `parameters`, `request` and `answer`."""
    found: dict[str, dict[str, Any]] = json.loads(
        files("tocsin.portal.api").joinpath("data", "examples.json").read_text("utf-8")
    )
    return found


def describe(api: FastAPI, *, token_needed: bool) -> None:
    """Have an application give the whole description; `token_needed` where nothing is shown without a token."""
    plain = api.openapi

    def openapi() -> dict[str, Any]:
        if api.openapi_schema is None:
            api.openapi_schema = _completed(plain(), token_needed=token_needed)
        return api.openapi_schema

    api.openapi = openapi  # type: ignore[method-assign]


def _completed(document: dict[str, Any], *, token_needed: bool) -> dict[str, Any]:
    from tocsin.portal.api.admission import WRITING
    from tocsin.portal.api.problems import Problem

    schemas = document["components"]["schemas"]
    made = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= {**made.pop("$defs", {}), "Problem": made}
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for schema in schemas.values():
        _tell_fields(schema)
    document["components"]["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer", "description": _CREDENTIALS}
    }
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            _complete(method, operation)
            scope = WRITING.get((method.upper(), path))
            operation["security"] = [{"token": []}] if scope or token_needed else [{}, {"token": []}]
            operation["x-scope"] = scope or "read"
    return document


def _tell_fields(schema: dict[str, Any]) -> None:
    """Move what a docstring says of attributes to the fields."""
    head, told = _read_docstring(schema.get("description", ""))
    schema["description"] = head
    for name, field in schema.get("properties", {}).items():
        if name in told:
            field.setdefault("description", told[name])


def _read_docstring(docstring: str) -> tuple[str, dict[str, str]]:
    """Give what a docstring says as a whole, and of each attribute; one entry may tell of several: "...; `end` ..."."""
    head, _, attributes = cleandoc(docstring).partition("\nAttributes:\n")
    found: dict[str, str] = {}
    for name, words in _ATTRIBUTE.findall(attributes):
        told = " ".join(words.split())
        found |= {other: rest.rstrip(";. ") + "." for other, rest in _OTHER.findall(told)}
        found[name] = told
    return head.strip(), found


def _complete(method: str, operation: dict[str, Any]) -> None:
    example = examples().get(operation["operationId"], {})
    _tell_parameters(operation, example.get("parameters", {}))
    for status, answer in operation["responses"].items():
        if status.startswith("2") and "application/json" in answer.get("content", {}):
            answer["content"]["application/json"]["example"] = example.get("answer")
            if method == "get":
                paged = any(one["name"] == "cursor" for one in operation.get("parameters", ()))
                answer["headers"] = _headers("ETag", *(["Link"] if paged else []))
    if "request" in example:
        operation["requestBody"]["content"]["application/json"]["example"] = example["request"]
    if method == "get":
        operation["responses"]["304"] = {"description": "Nothing changed.", "headers": _headers("ETag")}
    for status in (
        "401",
        "403",
        "404",
        "414",
        "422",
        "429",
        "500",
        "503",
        *(() if method == "get" else ("400", "413")),
    ):
        operation["responses"][status] = _problem(status)


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"description": _HEADERS[name], "schema": {"type": "string"}} for name in names}


def _problem(status: str) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {"description": _PROBLEMS[status], "content": content}


def _tell_parameters(operation: dict[str, Any], examples: dict[str, Any]) -> None:
    told = _parameter_words()
    for parameter in operation.get("parameters", ()):
        words = told.get((operation["operationId"], parameter["name"])) or told.get(("", parameter["name"]))
        if words:
            parameter.setdefault("description", words)
        elif parameter["in"] == "path":
            parameter["description"] = "Its id."
        _bar_nul(parameter["schema"])
        if parameter["name"] in examples:
            parameter["example"] = examples[parameter["name"]]


def _bar_nul(schema: dict[str, Any]) -> None:
    """Say of every free text that it holds no U+0000, which no text of the desk does."""
    for inner in (schema, schema.get("items", {}), *schema.get("anyOf", ())):
        if inner.get("type") == "string" and not {"pattern", "enum", "format"} & {*inner, *schema}:
            inner["pattern"] = "^[^\\u0000]*$"


@cache
def _parameter_words() -> dict[tuple[str, str], str]:
    """What the filters' docstrings say of their fields, by operation and name."""
    from tocsin.desk.queries import filters
    from tocsin.portal.api.routes.dispatches import SearchFilter

    found: dict[tuple[str, str], str] = {}
    for operation, kind in (
        ("listEvents", filters.EventConditions), ("listEvents", filters.EventFilter),
        ("getFacets", filters.EventConditions), ("listMonths", filters.EventConditions),
        ("getMap", filters.EventConditions), ("getMap", filters.MapFilter), ("listDispatches", filters.DispatchFilter),
        ("listAgenda", filters.AgendaFilter), ("listPositions", filters.PositionFilter),
        ("listStorylines", filters.StorylineFilter), ("listAdjudications", filters.AdjudicationFilter),
        ("listDyads", filters.PairFilter), ("getSeries", filters.SeriesFilter), ("search", filters.DispatchFilter),
        ("search", SearchFilter), ("", filters.Within), ("", filters.Paging),
    ):  # fmt: skip
        found |= {(operation, name): words for name, words in _read_docstring(kind.__doc__ or "")[1].items()}
    return found
