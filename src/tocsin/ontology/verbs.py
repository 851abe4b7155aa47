"""Classes of verbs and nouns that the clause layer knows: control, factuality, support."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from tocsin.ontology.tables import toml_table


@dataclass(frozen=True, slots=True)
class VerbClasses:
    """Lemmas by what they do to the clause under them; see `data/verbs.toml` for each class."""

    object_control: frozenset[str]
    prepositional_control: frozenset[str]
    object_gerund: frozenset[str]
    scheduling: frozenset[str]
    irrealis: frozenset[str]
    negative: frozenset[str]
    factive: frozenset[str]
    aspectual: frozenset[str]
    ending: frozenset[str]
    support: frozenset[str]
    happening: frozenset[str]
    container: frozenset[str]
    roster: frozenset[str]
    listed: frozenset[str]
    document: frozenset[str]
    reporting: frozenset[str]
    gathering: frozenset[str]
    ditransitive: frozenset[str]
    bare_infinitive: frozenset[str]
    blow: frozenset[str]
    causing: frozenset[str]
    encounter: frozenset[str]
    visit: frozenset[str]
    transitive: frozenset[str]
    phrasal: frozenset[str]
    alleging: frozenset[str]


@cache
def verb_classes() -> VerbClasses:
    """Load the classes."""
    table = toml_table("verbs.toml")
    return VerbClasses(**{item.name: frozenset(table[item.name].split()) for item in fields(VerbClasses)})


@cache
def verb_lemmas() -> dict[str, str]:
    """Load the verb forms that the model brings to a wrong lemma, with the right one."""
    return {form: lemma for lemma, forms in toml_table("lemmas.toml").items() for form in forms.split()}
