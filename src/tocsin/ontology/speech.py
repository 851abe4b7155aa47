"""Words that tell of speaking: verbs, nouns and phrases."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class SpeechCues:
    """Lemmas of verbs and nouns that report speech, and phrases that name a source."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    phrases: tuple[str, ...]


@cache
def speech_cues() -> SpeechCues:
    """Load the cues."""
    text = files("tocsin.ontology").joinpath("data", "speech_cues.toml").read_text("utf-8")
    table = tomllib.loads(text)
    return SpeechCues(frozenset(table["verbs"].split()), frozenset(table["nouns"].split()), tuple(table["phrases"]))
