"""What speaks of a page's rights without standing in it: fields of the answer's header, and the site's own statement.

The TDM Reservation Protocol (W3C community group report, 2024) has a header field and a file at
`/.well-known/tdmrep.json`; RSL (Really Simple Licensing 1.0, 2025) a line in robots.txt and a link in the header.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from tocsin.intake.fields import words
from tocsin.record.page import Told

TDMREP = "/.well-known/tdmrep.json"
_FIELDS = ("tdm-reservation", "tdm-policy", "x-robots-tag")
_LICENSE = re.compile(r"^[ \t]*license[ \t]*:[ \t]*(\S{1,2000})", re.I | re.M)
_LONGEST = 1000


def told_by_header(fields: Mapping[str, str]) -> list[Told]:
    """Give the fields of an answer's header that speak of rights.

    Args:
        fields: names in lower case; repeated ones joined by commas.
    """
    found = [_told(f"header {name}", name, fields[name]) for name in _FIELDS if fields.get(name, "").strip()]
    link = fields.get("link", "")
    if "license" in link.lower():
        found.append(_told("header link", "link", link))
    return found


def told_by_tdmrep(data: bytes, url: str) -> list[Told]:
    """Give what a site's `tdmrep.json` says of an address; a file that cannot be read is taken for a reservation.

    Args:
        data: the file.
        url: the address that is asked about.
    """
    where = "tdmrep.json"
    try:
        rules = json.loads(data)
    except (ValueError, RecursionError):
        rules = None
    if not isinstance(rules, list):
        return [Told(where=where, name="tdm-reservation", value="not understood")]
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    matched = [(len(str(rule.get("location"))), rule) for rule in rules
               if isinstance(rule, Mapping) and _matches(rule.get("location"), path)]  # fmt: skip
    if not matched:
        return []
    rule = max(matched, key=lambda pair: pair[0])[1]
    found = [_told(where, "tdm-reservation", str(rule.get("tdm-reservation", "not understood")))]
    if policy := words(rule.get("tdm-policy")):
        found.append(_told(where, "tdm-policy", policy))
    return found


def told_by_robots(text: str) -> list[Told]:
    """Give the licences that a robots.txt names."""
    return [_told("robots.txt", "license", match[1]) for match in _LICENSE.finditer(text)][:5]


def _told(where: str, name: str, value: str) -> Told:
    return Told(where=where, name=name, value=value.strip()[:_LONGEST])


def _matches(location: object, path: str) -> bool:
    """Tell whether a pattern with `*` and `$`, as robots.txt has them, covers a path."""
    if not isinstance(location, str) or not location or location.count("*") > 20:
        return False
    pattern = "/" + location.lstrip("/") if not location.startswith("*") else location
    ends = pattern.endswith("$")
    at = 0
    pieces = pattern.removesuffix("$").split("*")
    for number, piece in enumerate(pieces):
        found = path.find(piece, at)
        if found < 0 or (number == 0 and found != 0):
            return False
        at = found + len(piece)
    return not ends or path.endswith(pieces[-1])
