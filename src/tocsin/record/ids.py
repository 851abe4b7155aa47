"""Identifiers that are digests of content: the same thing has the same id on every machine."""

from __future__ import annotations

import hashlib

_LENGTH = 20


def content_id(prefix: str, *parts: object) -> str:
    """Digest the parts into an id such as `d-4f1c…`.

    Args:
        prefix: one letter for the kind of thing (d dispatch, e event, x actor known by name only).
        parts: what makes the thing itself; their `str` is digested, None apart from "".

    Returns:
        The prefix, a hyphen, and 20 hexadecimal digits of SHA-256 (80 bits).
    """
    joined = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:_LENGTH]}"
