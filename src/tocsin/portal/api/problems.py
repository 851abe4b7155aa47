"""Errors of the API as RFC 9457 has them: `application/problem+json`, whatever went wrong."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tocsin.errors import (
    DeskBusy,
    DeskError,
    InputError,
    InputTooLarge,
    ModelError,
    NotOnDesk,
    RightsError,
    TocsinError,
    UsageError,
)

MEDIA_TYPE = "application/problem+json"
_STATUSES: tuple[tuple[type[TocsinError], int], ...] = (
    (NotOnDesk, 404), (RightsError, 403), (UsageError, 422), (InputTooLarge, 413), (InputError, 422),
    (DeskBusy, 503), (DeskError, 500), (ModelError, 500),
)  # fmt: skip
"""The first that fits; an error of none of these kinds is our own fault."""
_DEEPEST = 12
"""Frames of a log entry: those closest to the error."""
_LOG = logging.getLogger("tocsin.portal")


class Fault(BaseModel):
    """One thing that is wrong with a request.

    Attributes:
        where: where it stands: "query", "path", "header" or "body", and the field.
        what: what is wrong with it.
    """

    where: list[str | int]
    what: str


class Problem(BaseModel):
    """What went wrong, as RFC 9457 has it.

    Attributes:
        type: which kind of problem it is: "urn:tocsin:problem:" and its code, or "about:blank".
        title: what the status means.
        status: of the answer.
        detail: what was wrong, where, and what to do about it.
        instance: path that was asked for.
        errors: what is wrong field by field, where a request does not fit its description.
    """

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    instance: str | None = None
    errors: list[Fault] | None = None


class Refused(Exception):
    """A request that is not served, and the problem that tells why."""

    def __init__(self, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.code = code
        self.detail = detail
        self.headers = dict(headers or {})
        super().__init__(detail)


def problem_response(
    status: int, code: str | None, detail: str | None, *, instance: str | None = None,
    headers: Mapping[str, str] | None = None, faults: list[Fault] | None = None,
) -> Response:  # fmt: skip
    """Make the answer that bears a problem."""
    problem = Problem(
        type=f"urn:tocsin:problem:{code}" if code else "about:blank",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        instance=instance,
        errors=faults,
    )
    body = problem.model_dump_json(exclude_none=True)
    return Response(body, status, {"Cache-Control": "no-store", **(headers or {})}, MEDIA_TYPE)


def add_handlers(app: Any) -> None:
    """Have an application tell of every error as a problem."""
    from fastapi.exceptions import RequestValidationError
    from starlette.exceptions import HTTPException

    app.add_exception_handler(TocsinError, _told)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _unfit)
    app.add_exception_handler(HTTPException, _of_http)


def _told(request: Request, error: Any) -> Response:
    status = next((code for kind, code in _STATUSES if isinstance(error, kind)), 500)
    if status == 500:
        _log(error)  # what it says may hold names of the machine, which are nobody's business
        return problem_response(500, error.code, "the desk cannot answer", instance=request.url.path)
    headers = {"Retry-After": "1"} if status == 503 else None
    return problem_response(status, error.code, str(error), instance=request.url.path, headers=headers)


def _refused(request: Request, error: Any) -> Response:
    return problem_response(error.status, error.code, error.detail, instance=request.url.path, headers=error.headers)


def _unfit(request: Request, error: Any) -> Response:
    faults = [Fault(where=list(one["loc"]), what=one["msg"].removeprefix("Value error, ")) for one in error.errors()]
    first = faults[0]
    detail = f"{'.'.join(map(str, first.where))}: {first.what}"
    return problem_response(422, UsageError.code, detail, instance=request.url.path, faults=faults)


def _of_http(request: Request, error: Any) -> Response:
    code = {404: "no-such-path", 405: "no-such-method"}.get(error.status_code)
    detail = error.detail if error.detail != HTTPStatus(error.status_code).phrase else None
    headers = {"Allow": _methods(request)} if error.status_code == 405 else error.headers
    return problem_response(error.status_code, code, detail, instance=request.url.path, headers=headers)


def _methods(request: Request) -> str:
    """The methods of a path, of all its operations; the router knows those of the first only."""
    path = request.url.path.removeprefix(request.scope.get("root_path", ""))
    found = {
        method.upper()
        for template, methods in request.app.openapi()["paths"].items()
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path)
        for method in methods
    }
    return ", ".join(sorted(found)) or "GET"


class CatchAll:
    """The last line: an error that nobody expected is told without its words, and its place is logged."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as error:
            _log(error)
            if begun:
                raise
            answer = problem_response(500, "fault", "Tocsin failed; its log tells where", instance=scope.get("path"))
            await answer(scope, receive, send)


def _log(error: BaseException) -> None:
    """Log where an error came from, and no word of it: it may hold a dispatch's text."""
    places = [f"{one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(error.__traceback__)]
    _LOG.error("%s\n  %s", type(error).__name__, "\n  ".join(places[-_DEEPEST:]))
