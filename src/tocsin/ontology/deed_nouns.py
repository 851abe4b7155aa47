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


def nouns_of(verb: str, particle: str | None) -> tuple[str, ...]:
    """Give the nouns that tell of a verb's deed: those of the table, then its gerund unless it has a particle."""
    listed = _of_table(verb, particle)
    return listed if particle else (*listed, gerund_of(verb))


def is_lent(frame: Frame, trigger: Trigger, noun: str) -> bool:
    """Tell whether a noun fires a frame as one of its verbs does: any of the table, the gerund of what has an object.

    A frame that hangs on what somebody says he will do has none: nouns say nothing of it.
    """
    if frame.refused or frame.coming or frame.asked:
        return False
    if noun in _of_table(trigger.lemma, trigger.particle):
        return True
    gerund = not trigger.particle and noun == gerund_of(trigger.lemma)
    return gerund and any("obj" in places for places in frame.needs)


def _of_table(verb: str, particle: str | None) -> tuple[str, ...]:
    return _listed().get(f"{verb} {particle}" if particle else verb, ())
