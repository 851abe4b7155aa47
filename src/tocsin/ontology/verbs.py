"""Classes of verbs and nouns that the clause layer knows: control, factuality, support."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, toml_table, word_lists


@dataclass(frozen=True, slots=True)
class VerbClasses:
    """Lemmas by what they do to the clause under them; see `data/verbs.toml` for each class."""

    object_control: Words
    prepositional_control: Words
    object_gerund: Words
    scheduling: Words
    irrealis: Words
    negative: Words
    factive: Words
    presupposing: Words
    aspectual: Words
    starting: Words
    ending: Words
    support: Words
    happening: Words
    container: Words
    roster: Words
    listed: Words
    document: Words
    reporting: Words
    gathering: Words
    ditransitive: Words
    bare_infinitive: Words
    blow: Words
    causing: Words
    encounter: Words
    visit: Words
    transitive: Words
    phrasal: Words
    alleging: Words
    campaigning: Words
    deciding: Words
    lasting: Words
    bond: Words
    striking: Words
    stricken: Words


@cache
def verb_classes() -> VerbClasses:
    """Load the classes."""
    return word_lists("verbs.toml", VerbClasses)


@cache
def verb_lemmas() -> dict[str, str]:
    """Load the verb forms that the model brings to a wrong lemma, with the right one."""
    return {form: lemma for lemma, forms in toml_table("lemmas.toml").items() for form in forms.split()}


@cache
def noun_lemmas() -> dict[str, str]:
    """Load the nouns that the model brings to a wrong lemma, with the right one."""
    return {form: lemma for lemma, forms in toml_table("noun_lemmas.toml").items() for form in forms.split()}
