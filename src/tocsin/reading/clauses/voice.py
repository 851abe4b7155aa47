"""Voice: whether what stands before a verb acts or is acted upon, whatever its participle was tagged."""

from __future__ import annotations

from tocsin.ontology.clause_words import clause_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.deadlines import is_deadline
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, RELATIVES
from tocsin.reading.parsing.parse import Parse, child, has_aux

DOERS = frozenset({"NOUN", "PROPN", "PRON"})
_TAKERS = frozenset({"dobj", "dative", "xcomp", "ccomp", "oprd", "attr", "aux", "conj", "prt"})
_TAKEN = ("dobj", "dative", "ccomp", "acomp", "attr")


def is_passive(parse: Parse, token: int) -> bool:
    """Tell whether the surface subject of a verb is what is acted upon."""
    if child(parse, token, "auxpass", "nsubjpass", "csubjpass") is not None:
        return True
    if _shares_passive(parse, token) or _lacks_whom(parse, token) or _is_done_by(parse, token):
        return True
    if not _is_participle(parse, token) or has_aux(parse, token, "have", "having"):
        return False
    if parse.deps[token] in ("acl", "advcl", "relcl", "amod"):
        return child(parse, token, "dobj") is None and not _has_doer(parse, token)
    if parse.deps[token] == "conj" and child(parse, token, "nsubj") is None:
        head = parse.heads[token]
        return head != token and parse.tags[head] == "VBN" and is_passive(parse, head)
    return False


def _is_participle(parse: Parse, token: int) -> bool:
    """Tell whether a verb is a participle, whatever it was tagged: "envoy summoned over raid"."""
    described = parse.tags[token] == "VBD" and parse.deps[token] == "acl"
    return parse.tags[token] == "VBN" or (described and parse.lemmas[token] in verb_classes().transitive)


def _has_doer(parse: Parse, token: int) -> bool:
    """Tell whether a relative clause names who acts: "a move Rabat condemned" is no passive."""
    own = child(parse, token, "nsubj") if parse.deps[token] == "relcl" else None
    return own is not None and parse.tags[own] not in RELATIVES


def _shares_passive(parse: Parse, token: int) -> bool:
    """Tell whether a joined participle was tagged as a past tense: "was looted by rebels and burnt by marines"."""
    if (
        parse.tags[token] != "VBD"
        or parse.deps[token] != "conj"
        or child(parse, token, "dobj", *CLAUSE_SUBJECTS) is not None
    ):
        return False
    agent = child(parse, token, "agent") is not None or parse.lemmas[token] in clause_words().befalling
    return agent and parse.tags[parse.heads[token]] == "VBN" and is_passive(parse, parse.heads[token])


def _is_done_by(parse: Parse, token: int) -> bool:
    """Tell whether a headline's verb, bare of "was", has who does it behind "by": "Togo rapped by Mali over dam"."""
    agent = child(parse, token, "agent")
    if agent is None or parse.tags[token] not in ("VBD", "VBN") or parse.lemmas[token] in clause_words().biding:
        return False
    if parse.deps[token] not in ("ROOT", "ccomp", "conj") or child(parse, token, "aux", *_TAKEN) is not None:
        return False
    doer = child(parse, agent, "pobj")
    beside = parse.lower[agent - 1 : agent]  # "side by side"
    return (
        doer is not None
        and parse.pos[doer] in DOERS
        and (parse.lower[doer],) != beside
        and parse.lemmas[doer] not in clause_words().by_means
        and not is_deadline(parse, doer)
    )


def _is_done_to(parse: Parse, token: int) -> bool:
    """Tell whether a verb without an object tells what was done to its subject: "villages shelled in Donbas"."""
    classes, lemma = verb_classes(), parse.lemmas[token]
    struck = child(parse, token, "nsubj") if lemma in classes.striking else None
    return lemma in classes.transitive or (struck is not None and parse.lemmas[struck] in classes.stricken)


def _lacks_whom(parse: Parse, token: int) -> bool:
    """Tell whether a verb that needs somebody to do it to has nobody: "captives freed from the fort spoke of"."""
    if parse.tags[token] not in ("VBD", "VBN") or not _is_done_to(parse, token):
        return False
    if parse.deps[token] in ("relcl", "conj", "acl", "advcl") or child(parse, token, "nsubj") is None:
        return False
    return not any(parse.deps[k] in _TAKERS for k in parse.children[token])
