"""Arguments of predicative adjectives: who is ready to do what, or critical of whom."""

from __future__ import annotations

from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.prepositions import Argument, prepositions
from tocsin.reading.clauses.subjects import ADJECTIVE_HEADS, surface_subject
from tocsin.reading.parsing.parse import Parse, has_aux


def adjective_arguments(parse: Parse, token: int, classes: VerbClasses) -> list[Argument]:
    """Give (slot, head) of a predicative adjective: "is ready to talk", "are critical of"."""
    found: list[Argument] = []
    if parse.deps[token] in (*ADJECTIVE_HEADS, "conj"):
        subject = surface_subject(parse, parse.heads[token], classes)
        if subject is not None:
            found.append(("subj", subject))
    elif parse.deps[token] in ("advcl", "acl", "ccomp"):
        subject = surface_subject(parse, token, classes)
        found += [("subj", subject)] if subject is not None else []
    for index in parse.children[token]:
        if parse.deps[index] in ("xcomp", "ccomp", "advcl"):
            found.append(("inf" if has_aux(parse, index, "to") else "that", index))
    return found + list(prepositions(parse, token))
