"""Phrases by which furniture and terms of use are known: data with its compiled form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table
from tocsin.record import May
from tocsin.record.rights import Terms


@dataclass(frozen=True)
class Phrases:
    """Phrases that may open a line, and phrases that may stand anywhere in it.

    They are kept apart for speed: an anchored one need not be tried at every character.
    """

    opening: re.Pattern[str] | None
    inside: re.Pattern[str] | None

    def search(self, text: str) -> re.Match[str] | None:
        """Find a phrase in a line."""
        found = self.opening.match(text) if self.opening else None
        return found or (self.inside.search(text) if self.inside else None)

    def count(self, text: str) -> int:
        """Count the phrases in a line."""
        opens = bool(self.opening and self.opening.match(text))
        return opens + (len(self.inside.findall(text)) if self.inside else 0)


@dataclass(frozen=True)
class PagePhrases:
    """Compiled phrases; see `data/page_phrases.toml` for each group.

    `terms` are (name, pattern), the strictest first; `may` is what each of the terms allows.
    """

    ad: Phrases
    rights: Phrases
    other: Phrases
    caption: Phrases
    byline: Phrases
    also: Phrases
    credits: Phrases
    tail: Phrases
    boilerplate: Phrases
    changed: Phrases
    byline_hint: Phrases
    byline_lead: re.Pattern[str]
    byline_tail: re.Pattern[str]
    byline_role: re.Pattern[str]
    byline_noise: re.Pattern[str]
    no_name: Phrases
    terms: tuple[tuple[Terms, re.Pattern[str]], ...]
    may: dict[Terms, May]


@cache
def page_phrases() -> PagePhrases:
    """Load and compile the phrases."""
    table = toml_table("page_phrases.toml")

    def joined(phrases: list[str], flags: int = re.I) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{phrase})" for phrase in phrases), flags)

    def parted(phrases: list[str]) -> Phrases:
        opening = [phrase.removeprefix("^") for phrase in phrases if phrase.startswith("^")]
        words = [phrase.removeprefix("\\b") for phrase in phrases if phrase.startswith("\\b")]
        inside = [phrase for phrase in phrases if not phrase.startswith(("^", "\\b"))]
        if words:  # the boundary is looked for once, not once a phrase
            inside.append(f"\\b(?:{'|'.join(f'(?:{word})' for word in words)})")
        return Phrases(joined(opening) if opening else None, joined(inside) if inside else None)

    groups = (
        "ad", "rights", "other", "caption", "byline", "also", "credits", "boilerplate", "changed", "no_name",
        "byline_hint", "tail",
    )  # fmt: skip
    return PagePhrases(
        **{name: parted(table[name]) for name in groups},
        byline_noise=joined(table["byline_noise"]),
        byline_lead=joined(table["byline_lead"], 0),
        byline_tail=joined(table["byline_tail"], 0),
        byline_role=joined(table["byline_role"], 0),
        terms=tuple((row["name"], joined(row["phrases"])) for row in table["terms"]),
        may={name: May(**{"quote_words": None, **row}) for name, row in table["may"].items()},
    )
