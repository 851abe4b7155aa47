"""Nouns of deeds: what fires a verb's frame by its noun, and what does not."""

from __future__ import annotations

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.tables import toml_table

LEXICON = load_lexicon()


def frames_of(noun: str) -> set[str]:
    return {frame.id for frame, _ in LEXICON.lent(noun)}


def test_every_noun_of_the_table_tells_of_a_verb_that_fires_something() -> None:
    verbs = {
        f"{trigger.lemma} {trigger.particle}" if trigger.particle else trigger.lemma
        for frame in LEXICON.frames
        for trigger in frame.triggers
        if trigger.kind == "verb"
    }
    assert {verb for verb in toml_table("deed_nouns.toml") if verb not in verbs} == set()


def test_a_noun_fires_the_frames_of_its_verb() -> None:
    expelling = {frame.id for frame, _ in LEXICON.by_trigger["verb", "expel"]}
    assert expelling & frames_of("expulsion")


def test_a_gerund_fires_frames_in_which_something_is_acted_upon() -> None:
    bulldozed = [frame for frame, _ in LEXICON.lent("bulldozing")]
    assert bulldozed
    assert all(any("obj" in places for places in frame.needs) for frame in bulldozed)


def test_what_somebody_will_not_do_is_told_by_no_noun() -> None:
    told = [frame for noun in LEXICON.deed_verbs for frame, _ in LEXICON.lent(noun)]
    assert not any(frame.refused or frame.coming or frame.asked for frame in told)


def test_a_frame_with_the_noun_itself_is_not_fired_twice() -> None:
    firing = LEXICON.firing("noun", "arrest")
    assert firing is not None
    fired = [one.frame.id for one in (*firing.bare, *(one for own in firing.by_list.values() for one in own))]
    assert len(fired) == len(set(fired))


def test_who_looks_for_a_noun_finds_the_frames_that_its_verb_lends_it() -> None:
    found = {frame.id for frame in LEXICON.fired_by("expulsion")}
    assert {frame.id for frame, _ in LEXICON.by_trigger["verb", "expel"]} & found
    assert {frame.id for frame, _ in LEXICON.fired("noun", "expulsion")} == found
