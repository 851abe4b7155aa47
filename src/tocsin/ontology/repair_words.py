"""Words by which a parse is mended: what takes two objects, what a noun can do, who speaks in a headline."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class RepairWords:
    """Words, lemmas but where told; see `data/repair_words.toml` for each."""

    saying_what: Words
    done_by_papers: Words
    wishes: Words
    opining: Words
    moves: Words
    telling: Words
    restive: Words
    asking: Words
    giving: Words
    sending: Words
    giving_back: Words
    moving_back: Words
    joined_before_verbs: Words
    uncounted: Words
    said_besides: Words
    granted: Words
    judging: Words
    sought: Words
    taking_deeds: Words
    describing: Words
    meeting: Words
    called: Words
    going: Words
    purposed: Words
    claims: Words
    things: Words
    announcing: Words
    no_speakers: Words
    people: Words
    hidden_verbs: Words
    done_against: Words
    speakers: Words
    harming: Words
    blows: Words
    sites: Words


@cache
def repair_words() -> RepairWords:
    """Load the words."""
    return word_lists("repair_words.toml", RepairWords)
