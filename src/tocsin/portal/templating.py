"""Templates: rendered with autoescaping, with filters for what the wire may hold."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, get_args
from unicodedata import category
from urllib.parse import quote, urlencode

from tocsin.ontology.countries import country_by_code
from tocsin.record.event import EventStatus, EventType
from tocsin.record.quotable import BLOT

if TYPE_CHECKING:
    from jinja2 import Environment

_MONTHS = "January February March April May June July August September October November December".split()


@cache
def environment() -> Environment:
    """The templates of the portal."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("tocsin.portal"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(visible=visible, unblotted=unblotted, day=day, weekday=weekday, span=span)
    made.filters.update(country=country, segment=segment, count=count)
    made.globals.update(query=query, TYPES=get_args(EventType), STATUSES=get_args(EventStatus))
    return made


def render(name: str, **values: Any) -> str:
    """Render a page."""
    return environment().get_template(name).render(**values)


def visible(text: str | None) -> str:
    """Show characters that a browser would hide, or turn the direction of writing by."""
    return "".join(
        f"\\u{ord(char):04x}" if category(char) in ("Cc", "Cf", "Cs", "Co") and char not in "\n\t" else char
        for char in text or ""
    )


def unblotted(words: str) -> str:
    """Leave out what was blotted of words: "" where all was."""
    return " ".join(words.replace(BLOT, " ").split())


def day(iso: str | None) -> str:
    """Write a day for people: "7 January 2022"; "day not known" where there is none."""
    if not iso:
        return "day not known"
    year, month, number = iso[:10].split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def weekday(iso: str) -> str:
    """Name of a day of the week."""
    return f"{date.fromisoformat(iso[:10]):%A}"


def span(start: str | None, end: str | None) -> str:
    """Write a range of days, a single day or a month as people do."""
    if not start or not end or start[:10] == end[:10]:
        return day(start or end)
    first, last = start[:10], end[:10]
    if first[:7] == last[:7] and first.endswith("-01") and int(last[8:]) >= 28:
        return f"{_MONTHS[int(first[5:7]) - 1]} {first[:4]}"
    if first[:4] == last[:4] and (first[5:], last[5:]) == ("01-01", "12-31"):
        return first[:4]
    return f"{day(first)} to {day(last)}"


def country(code: str | None) -> str:
    """Name of a country by its code; the code itself where it is none of ours."""
    found = country_by_code().get(code or "")
    return found.name if found else code or ""


def segment(value: str) -> str:
    """Write a value as one segment of a path."""
    return quote(value, safe="")


def query(**fields: Any) -> str:
    """Write the query of an address; what is empty is left out."""
    kept = [(name, value) for name, value in fields.items() if value not in (None, "", [])]
    return f"?{urlencode(kept, doseq=True)}" if kept else ""


def count(number: int, one: str, many: str | None = None) -> str:
    """Write a number of things: "1 event", "1,204 events"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
