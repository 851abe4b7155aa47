"""Forms in which a verb of conflict tells of no act, by its verb, its slots and what stands in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tocsin.ontology.idle_words import idle_words
from tocsin.ontology.tables import toml_table


@dataclass(frozen=True, slots=True)
class IdleForm:
    """A form that tells of no act.

    Attributes:
        name: of the form.
        types: of frames that it overrules; empty for all.
        verbs: lemmas of the predicate; empty for every verb.
        slots: of the clause, looked at together.
        words: lemmas one of which stands in a slot; empty for anything at all.
        every: whether all that stands in the slots is among the words, and not one of them only.
        before: lemmas one of which stands before what is in the slot, as part of it; empty for anything or nothing.
        without: slots that are empty.
        example: a sentence that tells of no act.
        helper: "none" where the verb is a bare present, "modal" where it has a modal, "outcome" where it is a
            participle that tells what a deed before it brought about, "describing" where it is one that describes the
            noun before it, "affirmed" where nothing denies it; empty for every verb form.
    """

    name: str
    types: frozenset[str]
    verbs: frozenset[str]
    slots: tuple[str, ...]
    words: frozenset[str]
    before: frozenset[str]
    every: bool
    without: tuple[str, ...]
    helper: str
    example: str


def idle_forms(verb: str) -> tuple[IdleForm, ...]:
    """Give the forms that a verb, by its lemma, may stand in."""
    return _by_verb().get(verb, ()) + _by_verb()[""]


@cache
def all_idle_forms() -> tuple[IdleForm, ...]:
    """Load the forms, in the order of their table."""
    table = toml_table("idle_forms.toml")
    return tuple(_form(name, row) for name, row in table.items())


@cache
def _by_verb() -> Mapping[str, tuple[IdleForm, ...]]:
    """Give the forms by verb; those of every verb stand under the empty word."""
    found: dict[str, tuple[IdleForm, ...]] = {"": ()}
    for form in all_idle_forms():
        for verb in form.verbs or ("",):
            found[verb] = (*found.get(verb, ()), form)
    return found


def _form(name: str, row: Mapping[str, Any]) -> IdleForm:
    named: frozenset[str] = getattr(idle_words(), row["class"]) if "class" in row else frozenset()
    return IdleForm(
        name=name,
        types=frozenset(row.get("types", "").split()),
        verbs=frozenset(row.get("verbs", "").split()),
        slots=tuple(row.get("slots", "").split()),
        words=named | frozenset(row.get("words", "").split()),
        before=frozenset(row.get("before", "").split()),
        every=row.get("every", False),
        without=tuple(row.get("without", "").split()),
        helper=row.get("helper", ""),
        example=row["example"],
    )
