"""Sets of the model's labels that readers ask for by one name: parts of speech, tags, dependencies."""

from __future__ import annotations

NOUNS = frozenset({"NOUN", "PROPN"})
NOMINAL = NOUNS | {"NUM", "PRON"}
"""What can stand where a noun does."""
VERBAL = frozenset({"VERB", "AUX"})

PRESENT = frozenset({"VBZ", "VBP"})
TENSED = PRESENT | {"VBD"}
FINITE = TENSED | {"MD"}
"""Tags of what can bear a sentence, modals with it."""

RELATIVES = frozenset({"WDT", "WP"})
"""Tags of pronouns that open a clause about somebody ("who", "which")."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
CLAUSE_SUBJECTS = SUBJECTS | {"csubj", "csubjpass"}
"""Subjects, clauses that stand as one with them ("that they met angered ...")."""
ANY_SUBJECT = CLAUSE_SUBJECTS | {"expl"}
"""Whatever fills the subject's place ("there were talks" with it)."""
CURRENCIES = frozenset({"$", "€", "£", "¥", "us$", "a$", "c$", "hk$"})
"""Signs before a sum of money, in lower case."""
