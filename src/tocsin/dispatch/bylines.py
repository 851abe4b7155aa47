"""Bylines: the names in a line that says who wrote the story, freed of days, roles and the desk's words."""

from __future__ import annotations

import re

from tocsin.dispatch.days import without_days
from tocsin.dispatch.lines import words_in
from tocsin.ontology.page_phrases import page_phrases

_MAX_WORDS = 14
_MAX_LINE = 40
_SPACE = re.compile(r"\s+")
_EDGES = " \t\xa0,;:|·•–—-/"
_NAME = re.compile(r"[^\W\d_]")


def names_in(line: str, *, marked: bool) -> str | None:
    """Give the names that a byline tells, joined as printed.

    Args:
        line: the line.
        marked: the page's markup says that it is a byline; else it must open with a word that does ("By", "Von").

    Returns:
        The names, or None where the line tells none.
    """
    phrases = page_phrases()
    if words_in(line) > _MAX_LINE or not (marked or phrases.byline_hint.search(line)):
        return None
    words = _SPACE.sub(" ", phrases.byline_noise.sub(" ", without_days(line))).strip(_EDGES)
    lead = phrases.byline_lead.search(words)
    if lead and (lead.start() == 0 or words_in(words[: lead.start()]) <= 3):
        words = words[lead.end() :]
    elif not marked:
        return None
    if tail := phrases.byline_tail.search(words):
        words = words[: tail.start()]
    if role := phrases.byline_role.search(words):
        words = words[: role.start("role")]
    words = words.strip(_EDGES)
    if not words or words_in(words) > _MAX_WORDS or not _NAME.search(words) or len(words) < 2:
        return None
    return None if phrases.no_name.search(words) else words
