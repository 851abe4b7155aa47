"""Refusals: what somebody will not do, settles or vows not to do, or rules out."""

from __future__ import annotations

from tocsin.ontology.clause_words import clause_words
from tocsin.reading.clauses.negation import is_negated
from tocsin.reading.clauses.particles import particle
from tocsin.reading.parsing.parse import Parse, has_aux

_REFUSING = frozenset({"refuse", "decline", "reject", "spurn", "resist", "balk", "baulk"})
_RULED_OUT = frozenset({"question", "table", "agenda", "cards"})
_OBJECTS = frozenset({"dobj", "xcomp", "advcl", "pcomp", "ccomp"})
"""What the parser takes the object of "rule out" for, where it is a verb."""
_VOWING = frozenset({"vow", "swear", "promise", "pledge", "resolve", "undertake"})
_ALLOWING = frozenset({"allow", "permit", "tolerate", "let"})
_DUTIES = ("can", "could", "must", "should", "ca")
REFUSALS = frozenset({"refusal", "unwillingness", "reluctance", "failure", "inability"})
CHOOSING = frozenset({"decide", "opt", "choose", "vote", "rule"})
"""What is chosen against is not done: "decided against sending tents"."""
FUTURE_MODALS = ("will", "shall", "'ll", "wo")


def is_refusal(parse: Parse, token: int) -> bool:
    """Tell whether a verb says what somebody will not do, or refuses to: "will not lift", "declined to send"."""
    above = parse.heads[token]
    if parse.deps[token] == "xcomp" and parse.lemmas[above] in _REFUSING and not is_negated(parse, above):
        return True
    if parse.deps[token] in ("acl", "relcl") and parse.lemmas[above] in REFUSALS:
        return True
    if is_out_of_question(parse, token) or _is_forsworn(parse, token):
        return True
    if is_ruled_out(parse, token) and not is_negated(parse, above):
        return True
    if is_not_gone_for(parse, token) or _is_chosen_against(parse, token):
        return True
    if parse.lemmas[token] in _ALLOWING and is_negated(parse, token) and has_aux(parse, token, *_DUTIES):
        return True  # "cannot be allowed to spread"
    return is_negated(parse, token) and has_aux(parse, token, *FUTURE_MODALS, "would")


def _is_forsworn(parse: Parse, token: int) -> bool:
    """Tell whether an infinitive is what somebody vows not to do: "swore never to sign"."""
    above = parse.heads[token]
    vowed = parse.deps[token] == "xcomp" and parse.lemmas[above] in _VOWING and not is_negated(parse, above)
    return vowed and is_negated(parse, token)


def is_not_gone_for(parse: Parse, token: int) -> bool:
    """Tell whether an infinitive is what somebody will not go to do: "will not fly to Rome to meet him"."""
    above = parse.heads[token]
    if parse.deps[token] not in ("xcomp", "advcl") or not has_aux(parse, token, "to") or parse.pos[above] != "VERB":
        return False
    moved = parse.lemmas[above] in clause_words().leading_up and has_aux(parse, above, *FUTURE_MODALS, "would")
    return moved and is_negated(parse, above)


def _is_chosen_against(parse: Parse, token: int) -> bool:
    """Tell whether a deed is what somebody settles not to do: "decided against sending tents"."""
    preposition = parse.heads[token]
    against = parse.deps[token] == "pcomp" and parse.lower[preposition] == "against"
    above = parse.heads[preposition]
    return against and parse.lemmas[above] in CHOOSING and not is_negated(parse, above)


def is_ruled_out(parse: Parse, token: int) -> bool:
    """Tell whether a deed is what somebody rules out, or does not: "ruled out moving gunboats"."""
    above = parse.heads[token]
    under = parse.tags[token] == "VBG" and parse.deps[token] in _OBJECTS
    return under and parse.lemmas[above] == "rule" and particle(parse, above) == "out"


def is_out_of_question(parse: Parse, token: int) -> bool:
    """Tell whether a deed as a subject is ruled out: "lifting the ban is out of the question", "is off the table"."""
    above = parse.heads[token]
    if parse.deps[token] not in ("csubj", "nsubj") or parse.lemmas[above] != "be" or is_negated(parse, above):
        return False
    behind = parse.lower[above + 1 : parse.edges[above][1]]
    return behind[:1] in (("out",), ("off",)) and not _RULED_OUT.isdisjoint(behind[1:4])
