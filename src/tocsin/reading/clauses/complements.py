"""Clauses under a verb: infinitives, gerunds, what is said, what somebody is found or wanted to be."""

from __future__ import annotations

from tocsin.ontology.clause_words import clause_words
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.conditions import is_conditional
from tocsin.reading.clauses.naming import named_by
from tocsin.reading.clauses.prepositions import Argument, prepositions
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child, has_aux, is_finite

_CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "csubj"})
_SENDING = frozenset("deploy despatch dispatch fly rush send".split())
_PLACED = frozenset({"back", "out", "home", "off", "gone"})


def complements(parse: Parse, token: int, classes: VerbClasses) -> list[Argument]:
    """Give (slot, head) of the clauses under a verb: what is to be done, is said, found or compared."""
    controls = parse.lemmas[token] in classes.object_control or parse.lemmas[token] in classes.bare_infinitive
    found: list[Argument] = []
    for index in parse.children[token]:
        dep = parse.deps[index]
        if dep not in _CLAUSES or _is_question(parse, index):
            continue
        if dep == "advcl":
            if parse.pos[index] == "ADJ" and parse.lower[parse.edges[index][0]] == "as":
                found.append(("as", index))  # "described the treaty as unjust"
                continue
            found += _circumstances(parse, index)
        small = _small_clause(parse, index) if dep == "ccomp" else []
        found += small or _clause(parse, token, index, classes, controls=controls)
    return found + _under_object(parse, token, controls=controls)


def _circumstances(parse: Parse, clause: int) -> list[Argument]:
    """Give the subjects of a clause that tells when a thing is done, or if what."""
    found: list[Argument] = []
    if _has_mark(parse, clause, "as", "when", "while"):
        found += [("when", k) for k in parse.children[clause] if parse.deps[k] in SUBJECTS]
    if is_conditional(parse, clause):
        found += [("if", k) for k in parse.children[clause] if parse.deps[k] in SUBJECTS]
    return found


def _small_clause(parse: Parse, clause: int) -> list[Argument]:
    """Give whom a clause without a verb is about, and where or what he is to be; nothing where it is no such clause."""
    named = child(parse, clause, "nsubj")
    if named is None:
        return []
    if parse.lower[clause] in _PLACED:
        return [("obj", named), ("adv", clause), *prepositions(parse, clause)]  # "wants its sailors back"
    if parse.pos[clause] == "ADJ":
        return [("obj", named), ("attr", clause)]  # "found Sudan liable"
    return []


def _clause(parse: Parse, token: int, clause: int, classes: VerbClasses, *, controls: bool) -> list[Argument]:
    """Give a clause by its form: a gerund, an infinitive with whom it is lent, or what is said."""
    dep = parse.deps[clause]
    infinitive = has_aux(parse, clause, "to") or _is_bare_infinitive(parse, token, clause, classes)
    if dep in ("xcomp", "ccomp") and parse.tags[clause] == "VBG" and not infinitive and not is_finite(parse, clause):
        return [("ing", clause)]
    if infinitive and (dep != "advcl" or controls or _is_errand(parse, token) or _has_mark(parse, clause, "for")):
        found = [("inf", clause)]
        if _has_mark(parse, clause, "for"):
            found.append(("for", clause))
        subject = child(parse, clause, "nsubj", "nsubjpass")
        if controls and subject is not None and child(parse, token, "dobj") is None:
            found.append(("obj", subject))
        return found
    if dep != "ccomp":
        return []
    named = named_by(parse, clause)
    return [("that", clause) if named is None else ("obj", named)]


def _under_object(parse: Parse, token: int, *, controls: bool) -> list[Argument]:
    """Give the infinitives that the parser hangs on an object or a span: "gave the troops a week to leave"."""
    holders = [index for index in parse.children[token] if parse.deps[index] == "npadvmod"]
    target = child(parse, token, "dobj")
    if target is not None:
        lemma = parse.lemmas[target]
        if controls or names_time(lemma) or lemma in clause_words().drives:
            holders.insert(0, target)
    return [
        ("inf", index)
        for holder in holders
        for index in parse.children[holder]
        if parse.deps[index] in ("acl", "relcl") and has_aux(parse, index, "to")
    ]


def _is_errand(parse: Parse, token: int) -> bool:
    """Tell whether a verb sends somebody on an errand that stands behind it: "deployed troops to guard the ballot"."""
    return parse.lemmas[token] in _SENDING and child(parse, token, "dobj", "nsubjpass") is not None


def _is_bare_infinitive(parse: Parse, verb: int, token: int, classes: VerbClasses) -> bool:
    """Tell whether a complement is an infinitive without "to", with a subject: "helped Ukraine rebuild"."""
    same = parse.tags[token] == "VBN" and parse.lower[token] == parse.lemmas[token]  # "let him run", "come", "put"
    form = same or parse.tags[token] in ("VB", "VBP")
    bare = form and not has_aux(parse, token, "do", "will", "would", "can", "may")
    return bare and parse.lemmas[verb] in classes.bare_infinitive


def _is_question(parse: Parse, token: int) -> bool:
    """Tell whether a complement asks: "asked whether he had been wrong" demands nothing."""
    return parse.deps[token] == "ccomp" and _has_mark(parse, token, "whether", "if")


def _has_mark(parse: Parse, token: int, *words: str) -> bool:
    return any(parse.deps[index] == "mark" and parse.lower[index] in words for index in parse.children[token])
