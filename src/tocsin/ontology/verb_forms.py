"""Forms of verbs: the past and the gerund of a lemma, and the lemmas that a present form may stand for."""

from __future__ import annotations

import re
from functools import cache

from tocsin.ontology.tables import toml_table

_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]$")
_HISSING = re.compile(r"(?:s|x|z|ch|sh|o)$")


@cache
def _irregular() -> dict[str, str]:
    return toml_table("irregular.toml")


def past_of(lemma: str) -> str:
    """Form the simple past of a verb ("meet" gives "met", "press" gives "pressed")."""
    if lemma in _irregular():
        return _irregular()[lemma]
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if _ONE_SYLLABLE.fullmatch(lemma) else "") + "ed"


@cache
def gerund_of(lemma: str) -> str:
    """Form the gerund of a verb ("seize" gives "seizing", "cut" gives "cutting")."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if _ONE_SYLLABLE.fullmatch(lemma) else "") + "ing"


def present_lemmas(form: str) -> tuple[str, ...]:
    """Give the lemmas that a present form may have: the form itself, and what is left of one in "-s"."""
    found = [form]
    if form.endswith("ies"):
        found.append(form[:-3] + "y")
    if form.endswith("es") and _HISSING.search(form[:-2]):
        found.append(form[:-2])
    if form.endswith("s") and not form.endswith("ss"):
        found.append(form[:-1])
    return tuple(dict.fromkeys(found))
