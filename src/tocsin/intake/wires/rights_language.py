"""Rights expressions (ODRL, and its profile RightsML) so far as they are plain.

An expression that only permits, to everybody and without a condition, takes nothing from what the words beside it
allow. Any other (a prohibition, a duty, a constraint, an assignee, what cannot be parsed) is not understood, and
the strictest default applies.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tocsin.errors import InputError
from tocsin.intake.xml import local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONDITIONS = frozenset(
    """prohibition duty obligation constraint logicalConstraint remedy consequence assignee refinement
    inheritFrom conflict""".split()
)


_IN_JSON = frozenset(name.lower().rstrip("s") for name in _CONDITIONS) | {"dutie"}


def is_plain(expression: _Element) -> bool:
    """Tell whether an expression in XML permits and does nothing else."""
    permits = False
    for one in expression.iter():
        name = local(one)
        permits = permits or name == "permission"
        if name in _CONDITIONS or (name == "party" and "assignee" in str(one.get("function", "")).lower()):
            return False
    return permits


def is_plain_text(text: str) -> bool:
    """Tell it of an expression in a string, XML or JSON; one that is neither is not understood."""
    try:
        if text.lstrip().startswith("{"):
            names = {name.lower().rpartition(":")[2].rstrip("s") for name in _names(json.loads(text))}
            return "permission" in names and not names & _IN_JSON
        return is_plain(parse_xml(text.encode("utf-8", "replace"), "-"))
    except (InputError, ValueError, RecursionError):
        return False


def _names(value: Any) -> Iterator[str]:
    """All keys in a value, at any depth."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _names(one)
    elif isinstance(value, list):
        for one in value:
            yield from _names(one)
