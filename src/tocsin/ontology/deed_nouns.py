"""Nouns of deeds: by which nouns the deed of a verb is told ("expel" by "expulsion", "halt" by "halting")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tocsin.ontology.frames import Frame, Trigger
from tocsin.ontology.tables import toml_table
from tocsin.ontology.verb_forms import gerund_of


@cache
def _listed() -> dict[str, tuple[str, ...]]:
    """The nouns of each verb, or verb and particle, that the table has."""
    return {verb: tuple(nouns.split()) for verb, nouns in toml_table("deed_nouns.toml").items()}


def nouns_of(frame: Frame) -> Iterator[tuple[str, Trigger]]:
    """Yield the nouns that fire a frame as one of its verbs does, each with that verb.

    They are those of the table and, where something must be acted upon, the gerund. A frame that hangs on what somebody
    says he will do has none: nouns say nothing of it.
    """
    if frame.refused or frame.coming or frame.asked:
        return
    listed = _listed()
    acted_upon = any("obj" in places for places in frame.needs)
    for trigger in frame.triggers:
        if trigger.kind == "verb":
            verb = f"{trigger.lemma} {trigger.particle}" if trigger.particle else trigger.lemma
            yield from ((noun, trigger) for noun in listed.get(verb, ()))
            if acted_upon and not trigger.particle:
                yield gerund_of(trigger.lemma), trigger
