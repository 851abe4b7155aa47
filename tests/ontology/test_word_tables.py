"""Tables of words that readers lean on: each list is well formed and read, and what it names is there."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest

import tocsin
from tocsin.ontology.abroad import AbroadWords
from tocsin.ontology.actor_words import ActorWords
from tocsin.ontology.background_words import BackgroundWords
from tocsin.ontology.carried_over import carried_words
from tocsin.ontology.claim_words import ClaimWords
from tocsin.ontology.clause_words import ClauseWords
from tocsin.ontology.factuality_words import FactualityWords
from tocsin.ontology.force_words import ForceWords
from tocsin.ontology.idle_words import IdleWords
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.locative_words import LocativeWords
from tocsin.ontology.occasion_words import OccasionWords, occasion_words
from tocsin.ontology.repair_words import RepairWords
from tocsin.ontology.standing_words import StandingWords
from tocsin.ontology.tables import toml_table, word_lists
from tocsin.ontology.time_cues import TimeCues
from tocsin.ontology.unwilled import UnwilledWords, unwilled_words
from tocsin.ontology.verbs import VerbClasses
from tocsin.record.event import EventType

TABLES = {
    "abroad.toml": AbroadWords,
    "actor_words.toml": ActorWords,
    "background_words.toml": BackgroundWords,
    "claim_words.toml": ClaimWords,
    "clause_words.toml": ClauseWords,
    "factuality_words.toml": FactualityWords,
    "force_words.toml": ForceWords,
    "idle_words.toml": IdleWords,
    "locative_words.toml": LocativeWords,
    "occasion_words.toml": OccasionWords,
    "repair_words.toml": RepairWords,
    "standing_words.toml": StandingWords,
    "time_cues.toml": TimeCues,
    "unwilled.toml": UnwilledWords,
    "verbs.toml": VerbClasses,
}


@pytest.fixture(scope="module")
def readers() -> str:
    """All code that reads, and the forms that name lists of idle words."""
    package = Path(tocsin.__file__).parent
    return "\n".join(map(Path.read_text, (*package.rglob("reading/**/*.py"), *package.rglob("idle_forms.toml"))))


@pytest.mark.parametrize("name", TABLES)
def test_every_list_of_a_table_has_words_and_none_twice(name: str) -> None:
    word_lists(name, TABLES[name])
    for key, text in toml_table(name).items():
        words = text.split()
        assert len(words) == len(set(words)) > 0, key


@pytest.mark.parametrize("name", TABLES)
def test_every_list_of_a_table_is_read(name: str, readers: str) -> None:
    unread = [one.name for one in fields(TABLES[name]) if not re.search(rf'(?:\.|class = "){one.name}\b', readers)]
    assert not unread


def test_what_is_put_off_was_planned() -> None:
    assert occasion_words().putting_off <= occasion_words().planning


def test_word_classes_that_tell_of_will_are_classes_of_the_lexicon() -> None:
    words = unwilled_words()
    assert words.hurt | words.armed | words.fighting <= load_lexicon().classes.keys()


def test_what_is_answered_is_of_types_that_there_are() -> None:
    types = frozenset(chain.from_iterable(carried_words().answered.values()))
    assert types <= set(get_args(EventType))


def test_an_offer_that_is_taken_up_can_also_be_turned_down() -> None:
    assert carried_words().offers <= carried_words().answered.keys()
