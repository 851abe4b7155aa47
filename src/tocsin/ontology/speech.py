"""Words that tell of speaking and of thinking: verbs, nouns, adjectives and phrases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tocsin.ontology.tables import toml_table, words_of

Complements = Mapping[str, frozenset[str]]
"""Lemmas by the complement that holds the content: "that", "infinitive", "object" or a preposition."""


@dataclass(frozen=True, slots=True)
class SpeechCues:
    """Lemmas of verbs and nouns that report speech, phrases that name a source, and words of attitude.

    `quoting` are verbs that tell of speaking only beside a passage in marks ("he went on: …").
    `attitudes`, `noun_contents` and `adjective_contents` list, by complement, the words whose complement is
    what somebody thinks, wants or holds of something. `views` are nouns of which "in the view of X" is made, `sources`
    what findings come from.
    """

    verbs: frozenset[str]
    quoting: frozenset[str]
    nouns: frozenset[str]
    phrases: tuple[str, ...]
    views: frozenset[str]
    sources: frozenset[str]
    attitudes: Complements
    noun_contents: Complements
    adjective_contents: Complements


@cache
def speech_cues() -> SpeechCues:
    """Load the cues."""
    table = toml_table("speech_cues.toml")
    return SpeechCues(
        words_of(table["verbs"]),
        words_of(table["quoting"]),
        words_of(table["nouns"]),
        tuple(table["phrases"]),
        words_of(table["views"]),
        words_of(table["sources"]),
        _by_complement(table["attitudes"]),
        _by_complement(table["nouns_of_content"]),
        _by_complement(table["adjectives_of_content"]),
    )


def _by_complement(table: Mapping[str, Any]) -> Complements:
    return {complement: words_of(words) for complement, words in table.items()}
