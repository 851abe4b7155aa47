"""Phrases by which furniture and terms of use are known: data with its compiled form."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tocsin.record import May
from tocsin.record.rights import Terms

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class PagePhrases:
    """Compiled phrases; see `data/page_phrases.toml` for each group.

    `terms` are (name, pattern), the strictest first; `may` is what each of the terms allows.
    """

    ad: Pattern
    rights: Pattern
    other: Pattern
    caption: Pattern
    byline: Pattern
    also: Pattern
    credits: Pattern
    boilerplate: Pattern
    changed: Pattern
    byline_lead: Pattern
    byline_tail: Pattern
    byline_noise: Pattern
    no_name: Pattern
    terms: tuple[tuple[Terms, Pattern], ...]
    may: dict[Terms, May]


@cache
def page_phrases() -> PagePhrases:
    """Load and compile the phrases."""
    text = files("tocsin.ontology").joinpath("data", "page_phrases.toml").read_text("utf-8")
    table = tomllib.loads(text)

    def joined(phrases: list[str], flags: int = re.I) -> Pattern:
        return re.compile("|".join(f"(?:{phrase})" for phrase in phrases), flags)

    groups = (
        "ad", "rights", "other", "caption", "byline", "also", "credits", "boilerplate", "changed", "byline_noise",
        "no_name",
    )  # fmt: skip
    return PagePhrases(
        **{name: joined(table[name]) for name in groups},
        byline_lead=joined(table["byline_lead"], 0),
        byline_tail=joined(table["byline_tail"], 0),
        terms=tuple((row["name"], joined(row["phrases"])) for row in table["terms"]),
        may={name: May(**{"quote_words": None, **row}) for name, row in table["may"].items()},
    )
