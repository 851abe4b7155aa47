"""Nouns of deeds: by which nouns the deed of a verb is told ("expel" by "expulsion", "halt" by "halting")."""

from __future__ import annotations

from functools import cache

from tocsin.ontology.frames import Frame, Trigger
from tocsin.ontology.tables import toml_table
from tocsin.ontology.verb_forms import gerund_of


@cache
def _listed() -> dict[str, tuple[str, ...]]:
    """The nouns of each verb, or verb and particle, that the table has."""
    return {verb: tuple(nouns.split()) for verb, nouns in toml_table("deed_nouns.toml").items()}


def nouns_of(frame: Frame, trigger: Trigger) -> tuple[str, ...]:
    """Give the nouns that fire a frame as one of its verbs does.

    They are those of the table and, where something must be acted upon, the gerund. A frame that hangs on what somebody
    says he will do has none: nouns say nothing of it.
    """
    if trigger.kind != "verb" or frame.refused or frame.coming or frame.asked:
        return ()
    verb = f"{trigger.lemma} {trigger.particle}" if trigger.particle else trigger.lemma
    acted_upon = any("obj" in places for places in frame.needs)
    gerund = (gerund_of(trigger.lemma),) if acted_upon and not trigger.particle else ()
    return (*_listed().get(verb, ()), *gerund)
