"""The OpenAPI document says what the API does: schemathesis asks it, and every operation has an example that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance
from starlette.testclient import TestClient

from tests.portal.api.conftest import UNHURRIED
from tocsin import Desk
from tocsin.desk.access.tokens import SCOPES
from tocsin.portal import create_app
from tocsin.portal.api.app import PATH

_EXAMPLES = {GenerationMode.POSITIVE: 8, GenerationMode.NEGATIVE: 3}
_ASKED = settings(
    deadline=None, derandomize=True, database=None, phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
_NOT_IN_THE_SCHEMA = [positive_data_acceptance]
"""That days lie too far apart, or that words ask for nothing, is refused, and no schema can say so."""


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_no_request_breaks_the_api_or_what_it_says_of_itself(wire_desk: Desk, mode: GenerationMode) -> None:
    assert _ask(create_app(wire_desk, hosts=(), access=UNHURRIED), "GET", mode, {}) > 20


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_nothing_that_is_sent_breaks_it_either(desk: Desk, dispatch: Callable[..., Path], mode: GenerationMode) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast."))
    _, shown = desk.add_token("Ada", SCOPES)
    app = create_app(desk, hosts=(), access=UNHURRIED)
    assert _ask(app, "POST", mode, {"Authorization": f"Bearer {shown}"}) > 5


def test_these_are_all_the_methods_there_are(document: dict[str, Any]) -> None:
    assert {method for methods in document["paths"].values() for method in methods} == {"get", "post"}


def _ask(app: Any, method: str, mode: GenerationMode, headers: dict[str, str]) -> int:
    """Ask every operation of a method what its description allows, or what it does not; gives how often it was."""
    described = schemathesis.openapi.from_asgi(f"{PATH}/openapi.json", app).include(method=method)
    asked = 0
    for found in described.get_all_operations():
        operation = found.ok()
        if mode is GenerationMode.NEGATIVE and not (operation.query or operation.body):
            continue  # any text is an id, known or not

        @settings(_ASKED, max_examples=_EXAMPLES[mode])
        @given(case=operation.as_strategy(generation_mode=mode))
        def holds(case: schemathesis.Case) -> None:
            nonlocal asked
            asked += 1
            answer = case.call(headers=headers)
            right = not case.operation.body and _is_allowed(answer.request.url, case.operation.query)
            excluded = [*_NOT_IN_THE_SCHEMA, *([negative_data_rejection] if right else [])]
            case.validate_response(answer, headers=headers, excluded_checks=excluded)

        holds()
    return asked


def _is_allowed(url: str, parameters: Iterable[Any]) -> bool:
    """Tell whether a query is right as it was sent: it is text then, and a value of a wrong type may be a right one."""
    sent = parse_qs(urlsplit(url).query, keep_blank_values=True)
    known = {one.name: one.definition for one in parameters}
    needed = {name for name, one in known.items() if one.get("required")}
    return needed <= sent.keys() <= known.keys() and all(
        any(jsonschema.Draft202012Validator(known[name]["schema"]).is_valid(value) for value in _read_as(values))
        for name, values in sent.items()
    )


def _read_as(values: Sequence[str]) -> Iterator[object]:
    """Give what the values of a parameter may be read as: a list, the last of them as text, as a number, as a truth."""
    yield from (list(values), values[-1])
    if values[-1] in ("true", "false"):
        yield values[-1] == "true"
    for number in (int, float):
        with suppress(ValueError):
            yield number(values[-1])


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("?actor=RUS&actor=", True),
        ("?limit=3", True),
        ("?limit=three", False),
        ("?since=tomorrow", False),
        ("?x=1", False),
    ],
)
def test_a_query_is_judged_as_it_is_sent(wire_desk: Desk, query: str, right: bool) -> None:
    described = schemathesis.openapi.from_asgi(f"{PATH}/openapi.json", create_app(wire_desk, hosts=()))
    assert _is_allowed(query, described["/events"]["GET"].query) is right


@pytest.fixture(scope="module")
def document(api: TestClient) -> dict[str, Any]:
    return api.get("openapi.json").json()


def operations(document: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(path, one) for path, methods in document["paths"].items() for one in methods.values()]


def test_the_document_is_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1")
    assert document["servers"] == [{"url": PATH}]


def test_every_operation_has_a_name_a_summary_and_an_example_that_fits_its_description(
    document: dict[str, Any],
) -> None:
    for path, one in operations(document):
        assert one["summary"], path
        answers = [answer for status, answer in one["responses"].items() if status.startswith("2")]
        for answer in answers:
            content = answer["content"]["application/json"]
            assert content["example"], path
            jsonschema.validate(content["example"], {**content["schema"], "components": document["components"]})
        if "requestBody" in one:
            content = one["requestBody"]["content"]["application/json"]
            jsonschema.validate(content["example"], {**content["schema"], "components": document["components"]})


def test_every_field_of_an_answer_and_every_parameter_is_told_in_words(document: dict[str, Any]) -> None:
    for path, one in operations(document):
        for parameter in one.get("parameters", ()):
            assert parameter.get("description"), (path, parameter["name"])
    for name in ("DeskEvent", "DeskAgendaItem", "DeskPosition", "DeskOverview", "Evidence", "Problem"):
        fields = document["components"]["schemas"][name]["properties"]
        assert [field for field in fields if not fields[field].get("description")] == [], name


def test_every_error_is_described_as_a_problem(document: dict[str, Any]) -> None:
    for path, one in operations(document):
        errors = {status: answer for status, answer in one["responses"].items() if status[0] in "45"}
        assert {"404", "422", "500"} <= set(errors), path
        assert all(list(answer["content"]) == ["application/problem+json"] for answer in errors.values()), path
