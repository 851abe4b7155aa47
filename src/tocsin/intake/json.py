"""JSON from strangers: parsed, or one named error."""

from __future__ import annotations

import json
from typing import Any

from tocsin.errors import InputTooLarge, MalformedInput


def load_json(data: bytes | str, where: str) -> Any:
    """Parse a document.

    Raises:
        MalformedInput: it is no JSON; the place of the first fault is named.
        InputTooLarge: it is nested too deep.
    """
    try:
        if isinstance(data, bytes) and data.startswith(b"\xef\xbb\xbf"):
            data = data[3:]
        return json.loads(data, strict=False)
    except RecursionError as error:
        raise InputTooLarge("JSON is nested too deep", where=where) from error
    except UnicodeDecodeError as error:
        raise MalformedInput(f"is no JSON: byte {error.start} is no {error.encoding}", where=where) from error
    except json.JSONDecodeError as error:
        what = f"is no JSON: {error.msg.lower()} at line {error.lineno}, column {error.colno}"
        raise MalformedInput(what, where=where, hint="get it again from its source") from error
    except ValueError as error:  # a number of thousands of digits
        raise MalformedInput(f"is no JSON that can be read: {error}", where=where) from error
