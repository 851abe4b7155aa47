"""Answers that a client may keep: an entity tag on each, and 304 without a body where it has that one (RFC 9110)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


def conditional(request: Request, body: bytes, media_type: str) -> Response:
    """Answer with a body, or with 304 where the client says that it has it.

    The tag is a digest of the body: whatever changes what the client would see changes it, and nothing else does.
    """
    from starlette.responses import Response

    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}  # kept, and asked for again each time
    if _has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


def _has(stated: str, tag: str) -> bool:
    tags = [one.strip().removeprefix("W/") for one in stated.split(",")]
    return tag in tags or tags == ["*"]
